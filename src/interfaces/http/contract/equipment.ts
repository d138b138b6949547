import { z } from 'zod';
import { grades } from '../../../core/model/equipment.ts';
import { GivenTexts } from './given-text.ts';
import { Act, Day, ListId, Role } from './values.ts';

/** What is asked of the devices; the same words as on the command line. */
const equipmentOptions = {
  asOf: Day.optional().meta({ description: 'The day that is asked about; else today.' }),
  role: Role.default('private_buyer').meta({ description: 'Who buys, uses or imports.' }),
  act: Act.default('use').meta({ description: 'What is done with the devices.' }),
  lists: z.array(ListId).min(1).max(100).optional(),
  contract: Day.optional().meta({ description: 'The day of the federal contract, by which its clauses are named.' }),
  mapping: z.record(z.string().max(500), z.string().max(50)).optional().meta({
    description: 'From heading to field where the guess of the columns is wrong, as in {"Hersteller": "manufacturer"}.',
  }),
};

/** Fields of the form beside its files. */
export const EquipmentForm = z.strictObject(equipmentOptions).meta({ id: 'EquipmentForm' });

export const EquipmentRequest = z
  .strictObject({ files: GivenTexts, ...equipmentOptions })
  .meta({ id: 'EquipmentRequest' });

export const DeviceAnswer = z
  .looseObject({
    file: z.string(),
    row: z.number().int(),
    asset: z.record(z.string(), z.string()),
    maker: z
      .object({ id: z.string(), name: z.string(), entity: z.string().nullable() })
      .nullable()
      .meta({ description: 'null: nothing shows it, or signals speak for different makers.' }),
    grade: z.enum(grades),
    kinds: z.array(z.string()),
    answer: z.string(),
    conflicts: z.array(z.string()),
    signals: z.array(z.looseObject({ kind: z.string(), value: z.string(), says: z.string(), bears: z.string() })),
    findings: z.array(z.looseObject({ check: z.string(), outcome: z.string(), because: z.array(z.string()) })),
    asOf: z.string(),
    knownAt: z.string().nullable(),
    snapshot: z.string(),
    policy: z.string(),
  })
  .meta({ id: 'DeviceAnswer' });

const inquiry = {
  asOf: z.string(),
  role: z.string(),
  act: z.string(),
  contract: z.string().nullable(),
  edition: z.looseObject({ compiled: z.string(), ieee: z.string() }).meta({
    description: 'The facts about makers, and the registry of hardware addresses, that were looked into.',
  }),
  lists: z.array(
    z.object({
      list: z.string(),
      title: z.string(),
      state: z.string(),
      copyOf: z.string().nullable(),
      note: z.string().nullable(),
    }),
  ),
  clauses: z.array(z.looseObject({ rule: z.string(), citation: z.string(), sentence: z.string() })),
  tables: z.array(z.looseObject({ file: z.string() })).meta({ description: 'What each column was taken for.' }),
  tally: z.looseObject({ devices: z.number().int(), problems: z.number().int(), notices: z.number().int() }),
  note: z.string(),
};

/** What was asked, of which lists, and what is not said. */
export const EquipmentInquiry = z.object(inquiry).meta({ id: 'EquipmentInquiry' });
export type EquipmentInquiry = z.infer<typeof EquipmentInquiry>;

export const EquipmentAnswers = z
  .object({
    ...inquiry,
    devices: z.array(DeviceAnswer),
    problems: z
      .array(z.looseObject({ row: z.number().int() }))
      .meta({ description: 'Rows that were not read, each with its place; with `notice` those that are no devices.' }),
    truncated: z
      .boolean()
      .meta({ description: 'There are more than 1,000 devices or rows; ask for NDJSON to get all.' }),
  })
  .meta({ id: 'EquipmentAnswers' });
