/** Devices as a table for a spreadsheet: one line a device. */
import type { DeviceAnswer } from '../../model/equipment.ts';
import { equipmentColumns } from '../equipment-columns.ts';
import { csvLine } from '../spreadsheet-cell.ts';

export function* renderEquipmentCsv(answers: Iterable<DeviceAnswer>): Iterable<string> {
  yield csvLine(equipmentColumns.map(([heading]) => heading));
  for (const answer of answers) yield csvLine(equipmentColumns.map(([, value]) => value(answer)));
}
