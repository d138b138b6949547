import { InputError } from '../core/model/errors.ts';
import type { EquipmentRun } from '../core/reports/equipment-run.ts';
import { equipmentSheets } from '../core/reports/equipment-workbook/index.ts';
import { workbookBytes } from '../io/writers/workbook.ts';

/** So many devices are held for a workbook; more are written as CSV, in memory that does not grow. */
const MOST_DEVICES = 100_000;

/** The bytes of the workbook of a run. */
export async function writeEquipmentWorkbook(run: EquipmentRun): Promise<Uint8Array> {
  if (run.tally.devices > MOST_DEVICES)
    throw new InputError(
      `a workbook is written for up to ${MOST_DEVICES} devices, and there are ${run.tally.devices}; write .csv instead`,
    );
  return workbookBytes(equipmentSheets(run));
}
