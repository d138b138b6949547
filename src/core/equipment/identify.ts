/** A record of a device -> who made it, on what signals. A pure function of the record, the edition of the facts and the day. */
import type { Day } from '../model/day.ts';
import type { Asset, Origin } from '../model/equipment.ts';
import { catalogueOf } from './catalogue.ts';
import { combine } from './combine.ts';
import type { EquipmentData } from './facts.ts';
import { type Device, dayOfDevice } from './signals/signal-reader.ts';
import { signalReaders } from './signals/registry.ts';

export interface IdentifyOptions {
  readonly data: EquipmentData;
  /** The day that is asked about; it counts for a device of which the record gives no day. */
  readonly asOf: Day;
  readonly registry?: Device['registry'];
}

export function identify(asset: Asset, { data, asOf, registry }: IdentifyOptions): Origin {
  const catalogue = catalogueOf(data);
  const device: Device = { asset, catalogue, day: dayOfDevice(asset, asOf), ...(registry && { registry }) };
  return combine(
    signalReaders.flatMap((reader) => reader.read(device)),
    catalogue,
  );
}
