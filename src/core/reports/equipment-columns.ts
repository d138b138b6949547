/** The columns of a table of devices, shared by the CSV and the workbook. */
import type { Asset, DeviceAnswer } from '../model/equipment.ts';
import { findingGroups } from './equipment-words.ts';
import type { SpreadsheetCell } from './spreadsheet-cell.ts';

const field =
  (name: keyof Asset) =>
  ({ asset }: DeviceAnswer): SpreadsheetCell =>
    asset[name] ?? null;

/** The headings are public: they may be added to, never renamed. */
export const equipmentColumns: readonly (readonly [
  heading: string,
  value: (answer: DeviceAnswer) => SpreadsheetCell,
])[] = [
  ['file', ({ file }) => file],
  ['row', ({ row }) => row],
  ['id', field('id')],
  ['mac', field('mac')],
  ['ip', field('ip')],
  ['hostname', field('hostname')],
  ['brand', field('brand')],
  ['manufacturer', field('manufacturer')],
  ['model', field('model')],
  ['firmware', field('firmware')],
  ['fcc_id', field('fccId')],
  ['serial', field('serial')],
  ['description', field('description')],
  ['onvif_manufacturer', field('onvifManufacturer')],
  ['onvif_model', field('onvifModel')],
  ['hardware', field('hardware')],
  ['banner', field('banner')],
  ['title', field('title')],
  ['realm', field('realm')],
  ['api', field('api')],
  ['tls', field('tls')],
  ['snmp', field('snmp')],
  ['declaration', field('declaration')],
  ['quantity', field('quantity')],
  ['acquired', field('acquired')],
  ['first_seen', field('firstSeen')],
  ['last_seen', field('lastSeen')],
  ['maker', ({ maker }) => maker?.name ?? null],
  ['maker_entity', ({ maker }) => maker?.entity ?? null],
  ['grade', ({ grade }) => grade],
  ['kinds', ({ kinds }) => kinds.join('; ')],
  ['answer', ({ answer }) => answer],
  ['conflicts', ({ conflicts }) => conflicts.join(' ')],
  [
    'signals',
    ({ signals }) =>
      signals
        .map(
          ({ kind, value, says, source, sourceDate }) =>
            `${kind} "${value}": ${says} [${source}${sourceDate === null ? '' : `, ${sourceDate}`}]`,
        )
        .join(' | '),
  ],
  ['as_of', ({ asOf }) => asOf],
  [
    'findings',
    ({ findings }) =>
      findingGroups(findings)
        .map(({ outcome, lists }) => `${outcome}: ${lists.join(', ')}`)
        .join('; '),
  ],
  ['citations', ({ findings }) => [...new Set(findings.flatMap(({ rule }) => rule?.citation ?? []))].join('; ')],
];
