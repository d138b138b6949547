/** ONVIF GetDeviceInformation and WS-Discovery answers as tools write them in JSON. */
import { type FileHead, type JsonItem, valuesOf } from '../../model/plain-data.ts';
import type { IntakeContext, RowProblem } from '../intake.ts';
import { type InventoryBatch, type InventoryFormat, type InventoryRow, isDevice } from '../inventory.ts';
import { deviceOf, isRecord } from './onvif-device.ts';

const first = (head: FileHead): string => head.text.replace(/^\ufeff/, '').trimStart();
const SIGNS = /onvif|manufacturer|xaddrs|scopes|firmware|"mac"|"model"|"brand"/i;

/** A list of devices; a file of lines, each a device; one device or an object that holds the list. */
export const onvifFormats: readonly InventoryFormat[] = [
  {
    id: 'onvif_list',
    describes: 'ONVIF or WS-Discovery answers in JSON, a list of devices',
    reader: { kind: 'json', items: '$.*' },
    recognises: (head) => first(head).startsWith('[') && SIGNS.test(head.text),
    read: (data, context) => readDevices(valuesOf(data), context),
  },
  {
    id: 'onvif_lines',
    describes: 'the same, a device a line (NDJSON)',
    reader: { kind: 'ndjson' },
    recognises: (head) => /^\{.*\}\s*\n\s*\{/.test(first(head)) && SIGNS.test(head.text),
    read: (data, context) => readDevices(valuesOf(data), context),
  },
  {
    id: 'onvif_object',
    describes: 'the same, one device, or an object that holds the list',
    reader: { kind: 'json', items: '$' },
    recognises: (head) => first(head).startsWith('{') && !/"bomFormat"/.test(head.text) && SIGNS.test(head.text),
    read: (data, context) => readDevices(held(valuesOf(data)), context),
  },
];

async function* readDevices(
  batches: AsyncIterable<readonly JsonItem[]>,
  { file }: IntakeContext,
): AsyncGenerator<InventoryBatch> {
  let ordinal = 0;
  for await (const items of batches) {
    const devices: InventoryRow[] = [];
    const problems: RowProblem[] = [];
    for (const { value } of items) {
      ordinal += 1;
      const asset = deviceOf(value);
      if (isDevice(asset)) devices.push({ row: ordinal, asset });
      else
        problems.push({
          file,
          row: ordinal,
          column: null,
          found: (JSON.stringify(value) ?? '').slice(0, 120),
          wanted: 'a device with Manufacturer, Model, scopes, mac or ip',
        });
    }
    yield { devices, problems };
  }
}

/** The list inside an object, `{"devices":[…]}` or a ProbeMatch of a list of one, or the object as the only device. */
async function* held(batches: AsyncIterable<readonly JsonItem[]>): AsyncGenerator<readonly JsonItem[]> {
  for await (const items of batches) {
    for (const { value } of items)
      yield (listIn(value, 4) ?? [value]).map((each, index) => ({ line: index + 1, value: each }));
  }
}

function listIn(value: unknown, depth: number): readonly unknown[] | null {
  if (!isRecord(value) || depth === 0) return null;
  const lists = Object.values(value).filter((each): each is unknown[] => Array.isArray(each) && each.some(isRecord));
  if (lists.length === 1 && lists[0]) return lists[0];
  const inner = Object.values(value).filter(isRecord);
  return inner.length === 1 ? listIn(inner[0], depth - 1) : null;
}
