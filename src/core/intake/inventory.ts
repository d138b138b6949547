/** The contract of an inventory format: a file in, devices and the rows that are none out. A sibling of `PurchaseFormat`, which gives purchases. */
import type { Asset } from '../model/equipment.ts';
import type { FileHead, PlainData, ReaderSpec } from '../model/plain-data.ts';
import type { ColumnGuess, IntakeContext, RowProblem } from './intake.ts';

export interface InventoryFormat {
  readonly id: string;
  /** `nmap XML` */
  readonly describes: string;
  readonly reader: ReaderSpec;
  recognises(head: FileHead): boolean;
  /** Reads the file in bounded memory; rows that are no devices come back as problems. */
  read(data: PlainData, context: IntakeContext): AsyncIterable<InventoryBatch>;
}

export interface InventoryRow {
  /** The row or line of the file, or in JSON the ordinal of the device, counted from 1. */
  readonly row: number;
  readonly asset: Asset;
}

export interface InventoryBatch {
  readonly devices: readonly InventoryRow[];
  readonly problems: readonly RowProblem[];
  /** What each column was taken for; once per table. */
  readonly columns?: readonly ColumnGuess[];
}

/** Fields that tell a device by; a row without any of them is none. */
export function isDevice(asset: Asset): boolean {
  const { id: _, quantity: __, acquired: ___, firstSeen: ____, lastSeen: _____, ...telling } = asset;
  return Object.keys(telling).length > 0;
}
