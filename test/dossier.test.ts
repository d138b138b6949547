/** The dossier of the founding case, from a screened file to a bundle that anybody can check. */
import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { parseRules } from '../src/core/rules/rules.ts';
import { InputError } from '../src/core/model/errors.ts';
import { readBundled } from '../src/io/bundled-data.ts';
import { actOnCase } from '../src/operations/cases/act-on-case.ts';
import { attachFile } from '../src/operations/cases/attach.ts';
import { everyCase, listCases } from '../src/operations/cases/show-cases.ts';
import { type MadeDossier, makeDossier } from '../src/operations/dossier/make-dossier.ts';
import { writeDossier } from '../src/operations/dossier/write-dossier.ts';
import { logHead } from '../src/operations/log/read-log.ts';
import { verifyBundle } from '../src/operations/log/verify-bundle.ts';
import { screenFiles } from '../src/operations/screen-files.ts';
import { addPerson, as } from './cases/people.ts';
import { type TestContext, type TestEngine, engines, openTestContext } from './stores.ts';

const examples = join(import.meta.dirname, '..', 'examples');
const letter = await readFile(join(examples, 'dossier', 'letter.txt'), 'utf8');
const rules = parseRules((await readBundled('rules')).map(({ path, content }) => ({ file: path, json: content })));
const silent = { onColumns: () => undefined, onProblem: () => undefined, onScreening: () => undefined };

let context: TestContext;
afterEach(() => context.close());

/** Screened on 2026-11-23, proposed by Anna, approved by Bo; gives the case. */
async function decidedCase(engine: TestEngine): Promise<string> {
  context = await openTestContext(engine, { rules });
  const anna = await addPerson(context.store, 'anna', 'analyst');
  const bo = await addPerson(context.store, 'bo', 'approver');
  const { done } = await screenFiles(
    context,
    {
      files: [join(examples, 'cameras', 'purchases.csv')],
      mapping: null,
      asOf: 'purchase',
      knownAt: null,
      role: 'private_buyer',
      act: 'buy',
      lists: null,
      threshold: 0.7,
      limit: 10,
      version: '0.1.0',
    },
    silent,
  );
  done();
  const text = 'Zhejiang Dahua Technology';
  const { cases } = await listCases(context, {
    filter: { ...everyCase, text },
    sort: 'gravity',
    after: null,
    limit: 5,
  });
  const id = cases[0]?.id ?? '';
  await actOnCase(
    as(context, anna),
    id,
    { do: 'propose', disposition: 'true_match', reason: 'Name and seat agree.' },
    null,
  );
  await actOnCase(as(context, bo), id, { do: 'approve' }, null);
  const denial = join(context.folder, 'statement-2021-02-10.txt');
  await writeFile(denial, 'The company said: our cameras do not identify the ethnicity of any person.\n');
  await attachFile(as(context, anna), id, { file: denial, mediaType: 'text/plain' });
  await attachFile(as(context, anna), id, { file: join(examples, 'cameras', 'README.md'), mediaType: 'text/markdown' });
  context.setNow('2026-11-30T09:00:00.000Z');
  return id;
}

const answerOf = ({ dossier }: MadeDossier, number: number): string => {
  const answer = dossier.answers[number - 1];
  return [...(answer?.asOfThen ?? []), ...(answer?.asOfNow ?? [])].map(({ text }) => text).join('\n');
};

describe.each(engines)('on %s', (engine) => {
  test('each question of the letter is answered from the record, and what the record lacks is said', async () => {
    const id = await decidedCase(engine);
    const made = await makeDossier(context, id, { letter, asOf: null });
    expect(made.dossier.answers).toHaveLength(6);
    expect(answerOf(made, 1)).toContain(
      'was published on 2019-10-09, 189 days before the day of the purchase EX-2020-017',
    );
    expect(answerOf(made, 1)).toContain(
      'is of 2026-11-23 12:00 UTC, 2413 days after its date. These records have no earlier screening of it.',
    );
    expect(answerOf(made, 1)).toContain(
      'anna proposed "true match" with the reason: "Name and seat agree.". bo approved it on 2026-11-23 12:00 UTC.',
    );
    expect(answerOf(made, 2)).toContain('1500 × thermal camera Dahua, amount 9950000.00 USD');
    expect(answerOf(made, 3)).toMatch(/role private_buyer, act buy: red flag \(15 CFR 744\.11/);
    expect(answerOf(made, 4)).toMatch(
      /^2021-02-10: .* denies \(ethnicity classification.*\): ".*do not identify the ethnicity of any person/,
    );
    expect(answerOf(made, 5)).toContain(
      'As of 2026-11-30, asked again for the purchase EX-2020-017 of 2020-04-15: Listed on the BIS Entity List',
    );
    expect(made.dossier.answers[5]?.topics).toEqual([]);
    const [purchase] = made.dossier.purchases.filter((each) => each.purchase.id === 'EX-2020-017');
    expect([purchase?.thatDay.status, purchase?.knownThen.status, purchase?.today.asOf]).toEqual([
      'hit',
      'incomplete',
      '2026-11-30',
    ]);
  });

  test('made again it has the same bytes and tells the log nothing; another letter or another day makes another', async () => {
    const id = await decidedCase(engine);
    const first = await makeDossier(context, id, { letter, asOf: null });
    const size = (await logHead(context))?.size;
    const again = await makeDossier(context, id, { letter, asOf: null });
    for (const form of ['json', 'html', 'pdf'] as const)
      expect(Buffer.from(again[form]).equals(Buffer.from(first[form])), form).toBe(true);
    expect((await logHead(context))?.size).toBe(size);
    await makeDossier(context, id, { letter: null, asOf: '2019-10-08' });
    expect((await logHead(context))?.size).toBe((size ?? 0) + 1);
    context.setNow('2026-12-01T09:00:00.000Z');
    const later = await makeDossier(context, id, { letter, asOf: null });
    expect(later.dossier.today).toBe('2026-12-01');
  });

  test('the folder has all four forms, and the stand-alone verifier holds the bundle with every file of evidence', async () => {
    const id = await decidedCase(engine);
    const made = await makeDossier(context, id, { letter, asOf: null });
    const folder = join(context.folder, 'out');
    await writeDossier(context, made, folder);
    expect((await readdir(folder)).sort()).toEqual(['dossier.html', 'dossier.json', 'dossier.pdf', 'dossier.zip']);
    const { status, text } = verifyBundle(join(folder, 'dossier.zip'), {});
    expect([status, text]).toEqual([
      0,
      expect.stringContaining(
        `files of evidence that have the SHA-256 that an event names: ${made.bundle.evidence?.length}`,
      ),
    ]);
    // Answers, policy, snapshot, the starter's files, the attachment, the letter, and the dossier in three forms.
    expect(made.bundle.evidence?.length).toBeGreaterThanOrEqual(9);
  });
});

test('a day that the letter is about is asked instead of the day of each purchase', async () => {
  const id = await decidedCase('sqlite');
  const made = await makeDossier(context, id, { letter, asOf: '2018-08-12' });
  expect(made.dossier.purchases.map(({ asOf }) => asOf)).toEqual(['2018-08-12', '2018-08-12']);
  expect(
    made.dossier.purchases.flatMap(({ thatDay }) => thatDay.findings.map(({ listing }) => listing.onDate)),
  ).not.toContain(true);
});

test('an empty letter, a case that is not there and a strange ending are refused with what would be right', async () => {
  const id = await decidedCase('sqlite');
  await expect(makeDossier(context, id, { letter: ' ', asOf: null })).rejects.toThrow(InputError);
  await expect(makeDossier(context, '0123456789abcdef', { letter, asOf: null })).rejects.toThrow('there is no case');
  const made = await makeDossier(context, id, { letter, asOf: null });
  await expect(writeDossier(context, made, join(context.folder, 'x.docx'))).rejects.toThrow(
    'a dossier is .pdf, .html, .json or .zip',
  );
});
