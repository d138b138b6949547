/** A record of a device -> who made it, on what signals. A pure function of the record, the edition of the facts and the day. */
import type { Day } from '../model/day.ts';
import type { Asset, Origin, Signal } from '../model/equipment.ts';
import { type Catalogue, catalogueOf } from './catalogue.ts';
import { combine } from './combine.ts';
import type { EquipmentData } from './facts.ts';
import { mac } from './signals/mac.ts';
import { type Device, dayOfDevice } from './signals/signal-reader.ts';
import { signalReaders } from './signals/registry.ts';

const NOTHING: readonly Signal[] = [];

export interface IdentifyOptions {
  readonly data: EquipmentData;
  /** The day that is asked about; it counts for a device of which the record gives no day. */
  readonly asOf: Day;
  readonly registry?: Device['registry'];
}

export function identify(asset: Asset, { data, asOf, registry }: IdentifyOptions): Origin {
  const catalogue = catalogueOf(data);
  const device: Device = { asset, catalogue, day: dayOfDevice(asset, asOf), ...(registry && { registry }) };
  if (isAddressAlone(asset)) return originOfBlock(device);
  return combine(
    signalReaders.flatMap((reader) =>
      reader.fields.some((field) => asset[field] !== undefined) ? reader.read(device) : NOTHING,
    ),
    catalogue,
  );
}

/** A record with nothing but an address, and perhaps where in the network it stood: there are millions of them. */
function isAddressAlone(asset: Asset): boolean {
  if (asset.mac === undefined) return false;
  for (const field in asset) if (field !== 'mac' && field !== 'ip') return false;
  return true;
}

/** What follows from what is said of a block, by catalogue: the same for each of its addresses. */
const origins = new WeakMap<Catalogue, Map<string, Origin>>();

function originOfBlock(device: Device): Origin {
  const signals = mac.read(device);
  const [signal, ...more] = signals;
  if (!signal || more.length > 0) return combine(signals, device.catalogue);
  const { says } = signal;
  const known = origins.get(device.catalogue) ?? new Map<string, Origin>();
  if (known.size === 0) origins.set(device.catalogue, known);
  const origin = known.get(says);
  if (origin) return { ...origin, signals };
  const fresh = combine(signals, device.catalogue);
  known.set(says, fresh);
  return fresh;
}
