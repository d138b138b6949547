import type { z } from 'zod';
import type { EquipmentRun } from '../../../core/reports/equipment-run.ts';
import { type EquipmentListener, identifyEquipment } from '../../../operations/equipment.ts';
import { removeFile } from '../../../operations/receive-file.ts';
import { acceptable, firstOf, freedAfter, json, ndjson, wantsNdjson } from '../answers.ts';
import { EquipmentAnswers, EquipmentForm, type EquipmentInquiry, EquipmentRequest } from '../contract/equipment.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import { receiveFormOrTexts } from '../uploads.ts';

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
        media: { 'application/x-ndjson': 'A DeviceAnswer a line.' },
      },
    },
    handle: answer,
  }),
];

async function answer(call: EquipmentCall): Promise<Response> {
  const { c } = call;
  acceptable(c, ['application/json', 'application/x-ndjson']);
  // All is read before the answer begins, so that a broken file is a problem and no torn answer.
  const { run, done } = await readDevices(call);
  if (wantsNdjson(c)) return ndjson(c, freedAfter(linesOf(run), done));
  try {
    const [devices, problems] = [firstOf(run.answers), firstOf(run.problems)];
    const truncated = devices.isCut || problems.isCut;
    return json(c, { ...inquiryOf(run), devices: devices.values, problems: problems.values, truncated });
  } finally {
    done();
  }
}

/** The answers are kept until they are sent; this only counts them. */
function upTo(most: number): EquipmentListener {
  let devices = 0;
  return {
    onColumns: () => undefined,
    onProblem: () => undefined,
    onAnswers(answers) {
      devices += answers.length;
      if (devices <= most) return;
      throw new HttpProblem('too_large', `there are more than the ${most} devices that are answered at once`, {
        next: 'Send the inventory in parts; the command line answers one of any length.',
      });
    },
  };
}

async function readDevices(call: EquipmentCall): ReturnType<typeof identifyEquipment> {
  const { fields, files } = await receiveFormOrTexts(call, EquipmentForm);
  try {
    const { asOf = null, role, act, lists = null, contract = null, mapping = null } = fields;
    const { version } = call.door;
    const asked = { files, asOf, role, act, lists, mapping, contractDay: contract, version, keep: true, record: false };
    return await identifyEquipment(call.context, asked, upTo(call.door.limits.devices));
  } finally {
    for (const file of files) await removeFile(file);
  }
}

function inquiryOf(run: EquipmentRun): EquipmentInquiry {
  const { asOf, role, act, contractDay: contract, edition, lists, clauses, tables, tally } = run;
  return {
    asOf,
    role,
    act,
    contract,
    edition,
    lists: [...lists],
    clauses: clauses.map((clause) => ({ ...clause })),
    tables: tables.map((table) => ({ ...table })),
    tally: { ...tally },
    note: 'Each answer says who made a device by the signals that it names, and how certain that is; the lists were asked as of the day, in the copies that are named. It is no clearance of anybody.',
  };
}

function* linesOf(run: EquipmentRun): Generator<string> {
  for (const device of run.answers) yield JSON.stringify(device);
  for (const problem of run.problems) yield JSON.stringify({ problem });
  yield JSON.stringify({ inquiry: inquiryOf(run) });
}
