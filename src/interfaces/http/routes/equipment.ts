import type { z } from 'zod';
import { removeFile } from '../../../operations/receive-file.ts';
import { NDJSON } from '../answers.ts';
import { EquipmentAnswers, EquipmentForm, EquipmentRequest } from '../contract/equipment.ts';
import { type Call, type Route, route } from '../route.ts';
import { receiveFormOrTexts } from '../uploads.ts';
import { answerInForm, formFor } from './written.ts';

type EquipmentCall = Call<unknown, unknown, z.output<typeof EquipmentRequest> | null>;

export const equipmentRoutes: readonly Route[] = [
  route<unknown, unknown, z.output<typeof EquipmentRequest> | null>({
    operation: 'identifyEquipment',
    method: 'post',
    path: '/equipment',
    summary: 'Who made the devices of an inventory, on what signals, and how sure that is',
    description:
      'Reads what is sent, connects to no device, and keeps nothing of it. With Accept: application/x-ndjson one device a line, then a line {"problem": …} for each row that was not read, and last {"inquiry": …}: what was asked of which lists.',
    body: EquipmentRequest,
    raw: {
      'multipart/form-data':
        'Inventories in the field `files` (CSV, XLSX, nmap XML, ONVIF as JSON, CycloneDX, text), and the field `options` as JSON.',
    },
    form: EquipmentForm,
    responses: {
      200: {
        description: 'The answers.',
        json: EquipmentAnswers,
        media: { [NDJSON]: 'A DeviceAnswer a line.' },
      },
    },
    handle: answer,
  }),
];

async function answer(call: EquipmentCall): Promise<Response> {
  const { version, limits } = call.door;
  const form = formFor(call);
  const { fields, files } = await receiveFormOrTexts(call, EquipmentForm);
  try {
    const { asOf = null, role, act, lists = null, contract = null, mapping = null } = fields;
    const asked = { files, asOf, role, act, lists, mapping, contractDay: contract };
    const options = { ...asked, version, keep: true, record: false };
    return await answerInForm(call, 'equipment', { options, most: limits.devices }, form);
  } finally {
    for (const file of files) await removeFile(file);
  }
}
