/** The founding case through the command line, in a process of its own: 1,500 cameras from Zhejiang Dahua Technology, April 2020, and what that meant for whom. */
import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { usBisEntityList } from '../src/core/lists/us_bis_entity_list/index.ts';
import { usCsl } from '../src/core/lists/us_csl/index.ts';
import type { Finding, Screening } from '../src/core/model/screening.ts';
import { applyRules } from '../src/core/rules/apply.ts';
import { parseRules } from '../src/core/rules/rules.ts';
import { readBundled } from '../src/io/bundled-data.ts';
import { parseRelease } from './parse-release.ts';
import { sharedFile } from './shared-data.ts';

const root = join(import.meta.dirname, '..');
const csl = sharedFile('csl/csl_consolidated_2022-04.csv');
let folder: string;
let purchase: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'countersign-founding-'));
  purchase = join(folder, 'cameras.csv');
  await writeFile(
    purchase,
    'id,date,supplier,supplier_country,item\nEX-2020-017,2020-04-15,"Zhejiang Dahua Technology Co., Ltd.",cn,thermal camera\n',
  );
});
afterAll(() => rm(folder, { recursive: true, force: true }));

function run(...args: readonly string[]): Promise<{ readonly status: number | null; readonly out: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'bin', 'countersign.cjs'), '--data', join(folder, 'data'), '--quiet', ...args],
      { cwd: folder, env: { ...process.env, NO_COLOR: '1' } },
    );
    let out = '';
    child.stdout.on('data', (chunk: Buffer) => void (out += chunk.toString()));
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, out }));
  });
}

async function screenAs(...options: readonly string[]): Promise<Screening> {
  const { out } = await run('screen', purchase, '--lists', 'starter', '--format', 'ndjson', ...options);
  return JSON.parse(out) as Screening;
}

const held = ({ findings }: Screening): readonly Finding[] => findings.filter(({ listing }) => listing.onDate === true);
const rulesOf = (screening: Screening): readonly string[] =>
  held(screening).map(({ outcome, rule }) => `${outcome} ${rule?.id ?? 'no rule'}`);

test('one run gives a private buyer the four answers, each with its citation', async () => {
  const screening = await screenAs('--role', 'private_buyer', '--act', 'buy', '--as-of', '2020-04-15');
  const { answer } = screening;
  expect(answer).toContain('Listed on the BIS Entity List since 2019-10-09 (84 FR 54002 / 54004)');
  expect(answer).toContain('so listed when bought on 2020-04-15');
  expect(answer).toContain('red flag (15 CFR 744.11, 744.16 and Supplement No. 4 to part 744');
  expect(answer).toContain('human-rights concern (UN Guiding Principles on Business and Human Rights');
  expect(answer).toContain('Not prohibited for a private buyer who buys on 2020-04-15 by any of the ');
  expect(answer).toContain(
    'prohibited for a US federal agency that buys, contracts or pays, from 2019-08-13 (Pub. L. 115-232, § 889(a)(1)(A), (c))',
  );
  expect(answer).toContain('licence required for anybody who exports');
  expect(rulesOf(screening)).toEqual([
    'red_flag us_ear-entity-list-buy',
    'human_rights_concern ungp-human-rights-reason',
    'not_covered us_ndaa_889-private-buy',
  ]);
  for (const { because, rule } of held(screening)) expect(because.at(-1)).toContain(rule?.citation);
});

test('the number of rules that were looked at is that of the findings, and no rule that speaks prohibits', async () => {
  const screening = await screenAs('--as-of', '2020-04-15');
  const ids = new Set(
    held(screening).flatMap(({ rule, lookedAt = [] }) => [rule?.id, ...lookedAt.map((one) => one.rule)]),
  );
  const owned = new Set(
    held(screening).flatMap(({ lookedAt = [] }) =>
      lookedAt.filter(({ differsIn }) => differsIn.includes('owned')).map((one) => one.rule),
    ),
  );
  expect(screening.answer).toContain(`by any of the ${ids.size - owned.size} rules`);
});

test.each([
  ['2019-08-12', ['not_covered us_ndaa_889-enacted']],
  ['2019-08-13', ['prohibited us_ndaa_889-agency-buy']],
  [
    '2020-04-15',
    [
      'prohibited us_ndaa_889-agency-buy',
      'red_flag us_ear-entity-list-buy',
      'human_rights_concern ungp-human-rights-reason',
    ],
  ],
] as const)('for a US federal agency that buys on %s: %s', async (day, expected) => {
  const screening = await screenAs('--role', 'us_federal_agency', '--act', 'buy', '--as-of', day);
  expect(rulesOf(screening)).toEqual(expected);
  const isProhibited = expected[0].startsWith('prohibited');
  expect(screening.answer.includes('prohibited (Pub. L. 115-232, § 889(a)(1)(A), (c))')).toBe(isProhibited);
  expect(screening.answer.includes('Not prohibited')).toBe(!isProhibited);
});

test('--fail-on prohibited fails for the agency and not for the private buyer', async () => {
  const args = ['screen', purchase, '--lists', 'starter', '--as-of', '2020-04-15', '--fail-on', 'prohibited'] as const;
  expect((await run(...args, '--role', 'us_federal_agency')).status).toBe(1);
  expect((await run(...args)).status).toBe(0);
});

test('both families of clauses are printed by the day of the contract', async () => {
  const clausesOn = async (day: string): Promise<string> => {
    const screening = await screenAs('--role', 'us_federal_contractor', '--act', 'contract', '--as-of', day);
    return held(screening)
      .filter(({ rule }) => rule?.id.includes('clauses'))
      .flatMap(({ because }) => because)
      .join(' ');
  };
  expect(await clausesOn('2020-08-13')).toContain('52.204-24 and 52.204-25 (AUG 2020)');
  expect(await clausesOn('2025-08-13')).not.toContain('52.240-91, model deviation');
  const both = await clausesOn('2025-08-14');
  expect(both).toContain('52.204-26 (OCT 2020 and later)');
  expect(both).toContain('52.240-91, model deviation');
  expect(both).toContain('The day of the contract counts for this rule; 2025-08-14 was taken.');
  expect(both).toContain('This rule still needs confirmation by a lawyer: From which day the agency');
});

test('where no rule covers, it is said what was looked at', async () => {
  const screening = await screenAs('--role', 'uk_person', '--act', 'authorise', '--as-of', '2020-04-15');
  expect(rulesOf(screening)).toEqual(['not_covered no rule', 'not_covered no rule']);
  for (const { list, because, lookedAt = [] } of held(screening)) {
    expect(because.at(-1)).toContain(
      `Looked at: ${lookedAt.length} rules about ${list}; none speaks of a UK person who applies for an authorisation on 2020-04-15: `,
    );
    for (const { differsIn } of lookedAt) expect(differsIn).toContain('act');
  }
});

test('the table for people prints the four answers', async () => {
  const { out } = await run('screen', purchase, '--lists', 'starter', '--format', 'table');
  const text = out.replace(/\s+/g, ' ');
  for (const words of [
    'red flag',
    'human-rights concern',
    'Not prohibited for a private buyer',
    'here about these listings. This is what those rules say and no permission',
    '- red flag: 15 CFR 744.11, 744.16',
    '- human-rights concern (needs confirmation): UN Guiding Principles',
    '- not covered: Pub. L. 115-232, § 889 [starter:us_ndaa_889]',
    'how each similarity and share comes about: --format json, or --out report.html.',
    'Listed on the BIS Entity List since 2019-10-09',
  ])
    expect(text).toContain(words);
  expect(text).not.toContain('licence required for anybody who exports, from');
  expect(text).not.toContain('For a private buyer who buys on 2020-04-15:');
  expect(out.split('\n').length).toBeLessThan(30);
});

test('the official lists give no reason: the act that made the listing does, in both lists that have the entry', async () => {
  const rules = parseRules((await readBundled('rules')).map(({ path, content }) => ({ file: path, json: content })));
  for (const list of [usCsl, usBisEntityList]) {
    const fixture = join(root, 'src', 'core', 'lists', list.id, list.id === 'us_csl' ? 'fixture.csv' : 'fixture.xml');
    const { parties } = await parseRelease(list, [fixture]);
    const [listing] = parties.find(({ caption }) => caption === 'Dahua Technology')?.listings ?? [];
    if (!listing) throw new Error(`${fixture} has no Dahua Technology`);
    const { subList, programs, covers, citations, effective, published } = listing;
    const found = applyRules(rules, {
      list: subList === null ? list.id : `${list.id}:${subList}`,
      programs,
      covers,
      citation: citations[0] ?? null,
      listed: effective ?? published,
      role: 'private_buyer',
      act: 'buy',
      day: '2020-04-15',
    });
    expect(found.map(({ outcome, id }) => `${outcome} ${id}`)).toEqual([
      'red_flag us_ear-entity-list-buy',
      'human_rights_concern ungp-human-rights-act',
    ]);
  }
});

test.skipIf(csl === null)(
  'of the Entity List of April 2022, the entries of those four acts are a concern',
  async () => {
    const rules = parseRules((await readBundled('rules')).map(({ path, content }) => ({ file: path, json: content })));
    const acts = new Set(rules.find(({ id }) => id === 'ungp-human-rights-act')?.citations);
    const { parties } = await parseRelease(usCsl, [csl ?? '']);
    const entries = parties.flatMap(({ listings }) => listings.filter(({ subList }) => subList === 'EL'));
    const made = entries.filter(({ citations }) => acts.has(citations[0] ?? ''));
    // 84 FR 54002 added 28 entities, 85 FR 34503 nine, 85 FR 44159 eleven, 86 FR 33119 five.
    expect(made).toHaveLength(28 + 9 + 11 + 5);
  },
);
