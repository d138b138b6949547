/** The contract of a kind of signal: what one part of a record says of the maker, with its source. It never decides. */
import type { Asset, AssetField, Signal, SignalKind } from '../../model/equipment.ts';
import type { Day } from '../../model/day.ts';
import type { Catalogue } from '../catalogue.ts';

export interface SignalReader {
  readonly kind: SignalKind;
  /** For a reviewer: what is looked at, and how it misleads. */
  readonly describes: string;
  /** The fields that it looks into; a record without any of them is not read by it. */
  readonly fields: readonly AssetField[];
  read(device: Device): readonly Signal[];
}

/** One record of a device, with the day that counts for it. */
export interface Device {
  readonly asset: Asset;
  readonly catalogue: Catalogue;
  readonly day: DeviceDay;
  /** The registrant of a prefix by the whole IEEE registry, for display only; absent: those of the edition alone. */
  readonly registry?: (hex: string) => { readonly prefix: string; readonly registrant: string } | null;
}

/** `acquired`: the record says when it was got · `seen`: it was there by then, and may be older · `asked`: the record gives no day, and the day asked about is taken. */
export interface DeviceDay {
  readonly day: Day;
  /** The last day that it can be, where the record gives the year alone; else `day`. */
  readonly latest: Day;
  readonly basis: 'acquired' | 'seen' | 'asked';
}

/** The day that counts for a device. What was last seen before the day that is asked about was there by then. */
export function dayOfDevice({ acquired, firstSeen, lastSeen }: Asset, asked: Day): DeviceDay {
  if (acquired !== undefined && /^\d{4}$/.test(acquired))
    return { day: `${acquired}-01-01`, latest: `${acquired}-12-31`, basis: 'acquired' };
  if (acquired !== undefined) return { day: acquired, latest: acquired, basis: 'acquired' };
  if (firstSeen !== undefined) return { day: firstSeen, latest: firstSeen, basis: 'seen' };
  const day = lastSeen !== undefined && lastSeen < asked ? lastSeen : asked;
  return { day, latest: day, basis: 'asked' };
}

/**
 * The model that stands beside a manufacturer that the device gives, where no person gave a brand: it is of the same answer, whatever the column is called.
 * A device's word for its maker and for its model are one self-report, and one kind.
 */
export function modelOfItself({
  onvifManufacturer,
  onvifModel,
  brand,
  manufacturer,
  model,
}: Asset): string | undefined {
  if (onvifModel !== undefined) return onvifModel;
  return onvifManufacturer !== undefined && brand === undefined && manufacturer === undefined ? model : undefined;
}

/** Lines of a field that may hold several. */
export function linesOf(text: string | undefined): readonly string[] {
  return text === undefined ? [] : text.split('\n').filter((line) => line.trim() !== '');
}
