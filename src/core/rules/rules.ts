import { z } from 'zod';
import { isDay } from '../model/day.ts';
import { InputError } from '../model/errors.ts';
import { type Rule, acts, dealings, outcomes, ownershipTests, regimes, roles } from '../model/rule.ts';

const day = z.string().refine(isDay, 'wanted a day that exists, YYYY-MM-DD');
const words = z.string().trim().min(1, 'wanted text');

const ruleShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9_]+(-[a-z0-9]+)*$/, 'wanted small letters, digits, underscores and hyphens'),
  regime: z.enum(regimes),
  lists: z
    .array(z.string().regex(/^[a-z0-9_]+(:[A-Za-z0-9_-]*)?$/, 'wanted a list, or a list and sub-list: us_csl:EL'))
    .min(1, 'wanted at least one list'),
  programs: z.array(words).min(1, 'wanted at least one programme').optional(),
  covers: z.enum(['party', 'equipment']).optional(),
  citations: z
    .array(z.string().regex(/^\d+ FR \d+$/, 'wanted a citation such as 84 FR 54004'))
    .min(1)
    .optional(),
  listed: z.strictObject({ from: day.nullable(), until: day.nullable() }).optional(),
  provisions: z
    .union([
      z.strictObject({ include: z.array(words).min(1, 'wanted at least one measure') }),
      z.strictObject({ exclude: z.array(words).min(1, 'wanted at least one measure') }),
    ])
    .optional(),
  owned: z.strictObject({ test: z.enum(ownershipTests), answer: z.enum(['yes', 'unknown']) }).optional(),
  dealing: z.enum([...dealings, 'any']).optional(),
  roles: z.array(z.enum(roles)).min(1, 'wanted at least one role'),
  acts: z.array(z.enum(acts)).min(1, 'wanted at least one act'),
  outcome: z.enum(outcomes),
  counts: z.literal('contract').optional(),
  validFrom: day,
  validUntil: day.nullable(),
  citation: words,
  source: z.string().regex(/^https?:\/\/\S+$/, 'wanted an http(s) address'),
  status: z.enum(['confirmed', 'needs_confirmation']),
  openQuestion: words.regex(/[.?]$/, 'wanted whole sentences').optional(),
  lastChecked: day,
  sentence: words.regex(/\.$/, 'wanted whole sentences that end in a full stop'),
});

/** One file of `data/rules/`, already read as JSON, as a rule. `file` is named in the error: `us_ear/us_ear-entity-list-buy.json`. */
export function parseRule(json: unknown, file: string): Rule {
  const read = ruleShape.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    const column = issue?.path.map(String).join('.') ?? '';
    throw new InputError(issue?.message ?? 'not understood', column === '' ? { file } : { file, column });
  }
  const rule = withoutAbsent(read.data);
  if (rule.validUntil !== null && rule.validUntil <= rule.validFrom) {
    throw new InputError(`ends on ${rule.validUntil}, not after ${rule.validFrom}`, { file, column: 'validUntil' });
  }
  if ((rule.status === 'needs_confirmation') !== (rule.openQuestion !== undefined)) {
    throw new InputError('an open question is wanted where a rule needs confirmation, and only there', {
      file,
      column: 'openQuestion',
    });
  }
  return rule;
}

/** Fields that a file leaves out are left out of the rule too, so that its text, and the hash of a policy, stay the same. */
function withoutAbsent(read: z.infer<typeof ruleShape>): Rule {
  const { programs, covers, citations, listed, provisions, owned, dealing, counts, openQuestion, ...rule } = read;
  return {
    ...rule,
    ...(programs && { programs }),
    ...(covers && { covers }),
    ...(citations && { citations }),
    ...(listed && { listed }),
    ...(provisions && { provisions }),
    ...(owned && { owned }),
    ...(dealing && { dealing }),
    ...(counts && { counts }),
    ...(openQuestion !== undefined && { openQuestion }),
  };
}

/** The rules of all files, sorted by id; refuses two with the same id, and a file that is not named as its rule. */
export function parseRules(files: readonly { readonly file: string; readonly json: unknown }[]): readonly Rule[] {
  const fileOf = new Map<string, string>();
  const rules = files.map(({ file, json }) => {
    const rule = parseRule(json, file);
    const other = fileOf.get(rule.id);
    if (other !== undefined) {
      throw new InputError(`the id "${rule.id}" stands in ${other} too`, { file, column: 'id' });
    }
    if (!`/${file.replaceAll('\\', '/')}`.endsWith(`/${rule.regime}/${rule.id}.json`)) {
      throw new InputError(`wanted the file ${rule.regime}/${rule.id}.json for this rule`, { file, column: 'id' });
    }
    fileOf.set(rule.id, file);
    return rule;
  });
  return rules.sort((a, b) => (a.id < b.id ? -1 : 1));
}
