import { z } from 'zod';
import type { DeviceAnswer } from '../../../core/model/equipment.ts';
import { identifyEquipment } from '../../../operations/equipment.ts';
import { receiveTexts, removeFile } from '../../../operations/receive-file.ts';
import { GivenTexts } from '../../http/contract/given-text.ts';
import { Act, Day, ListId, Role } from '../../http/contract/values.ts';
import { aboutLists, statement } from '../statement.ts';
import { tool } from '../tool.ts';

/** Devices that are told of; an inventory may have a hundred thousand. */
const MOST = 200;

export const equipmentTool = tool({
  name: 'equipment',
  operations: ['identifyEquipment'],
  title: 'Who made these devices',
  description:
    'Who made the devices of an inventory (as CSV text: mac, brand, model, firmware, fcc_id, serial, banner, …), from which signals, each with its dated source and grade: documented, likely, possible or unknown. Reads what is given and connects to no device.',
  input: z.strictObject({
    files: GivenTexts,
    asOf: Day.optional().meta({ description: 'The day that is asked about; else today.' }),
    role: Role.default('private_buyer'),
    act: Act.default('use'),
    lists: z.array(ListId).min(1).max(100).optional(),
  }),
  output: z.object({
    devices: z.array(z.looseObject({ grade: z.string() })),
    total: z.number().int().meta({ description: 'How many there are; the first 200 are told.' }),
    problems: z.array(z.looseObject({ row: z.number().int() })),
  }),
  async run({ context, names, version }, { files: given, asOf, role, act, lists = null }) {
    const files = await receiveTexts(context, given);
    const devices: DeviceAnswer[] = [];
    const problems: object[] = [];
    let total = 0;
    try {
      const asked = {
        files,
        asOf: asOf ?? null,
        role,
        act,
        lists,
        mapping: null,
        contractDay: null,
        version,
        keep: false,
        record: false,
      };
      const { run, done } = await identifyEquipment(context, asked, {
        onColumns: () => undefined,
        onProblem: (problem) => void (problems.length < MOST && problems.push(problem)),
        onAnswers(answers) {
          total += answers.length;
          devices.push(...answers.slice(0, Math.max(0, MOST - devices.length)));
        },
      });
      done();
      const what = 'Each answer says who made a device by the signals that it names, and how certain that is.';
      const about = aboutLists(await names.now(), new Set(run.lists.map(({ list }) => list)));
      return { devices, total, problems, ...statement(about, run.asOf, what) };
    } finally {
      for (const file of files) await removeFile(file);
    }
  },
});
