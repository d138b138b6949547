import { beforeAll, expect, test } from 'vitest';
import { openReader } from '../../operations/audit-documents.ts';
import type { Statement } from '../model/document.ts';
import { type Capture, type LedgerEntry, buildLedger } from './ledger.ts';
import type { Lexicon } from './lexicon.ts';

let lexicons: readonly Lexicon[];
beforeAll(async () => void ({ lexicons } = await openReader()));

const ledgerOf = (statements: readonly Statement[], captures: readonly Capture[] = []): readonly LedgerEntry[] =>
  buildLedger({ statements, captures, sums: [], lexicons });

const said = (date: string | null, facts: Partial<Statement>): Statement => ({
  file: 'a.html',
  sha256: '0'.repeat(64),
  page: 1,
  start: 0,
  end: 1,
  quote: 'It sorts faces by ethnicity.',
  lang: 'en',
  capability: 'ethnicity_classification',
  stance: 'asserts',
  weight: 'plain',
  speaker: null,
  product: null,
  scope: null,
  date,
  url: null,
  because: [],
  ...facts,
});

test('statements stand in the order of their days, the undated last', () => {
  const [entry] = ledgerOf([said(null, {}), said('2020-02-01', {}), said('2019-11-01', {})]);
  expect(entry?.statements.map(({ date }) => date)).toEqual(['2019-11-01', '2020-02-01', null]);
});

test('an assertion and a denial stand side by side, and so do a whole denial and one of a region only', () => {
  const asserted = said('2019-11-01', {});
  const regional = said('2021-02-12', { stance: 'denies', scope: 'in China' });
  const whole = said('2020-12-01', { stance: 'denies' });
  const [entry] = ledgerOf([asserted, regional, whole]);
  expect(entry?.contradictions).toEqual([
    { said: asserted, against: whole, kind: 'denied', isOneSpeaker: true, differences: [] },
    { said: asserted, against: regional, kind: 'denied', isOneSpeaker: true, differences: [] },
    {
      said: whole,
      against: regional,
      kind: 'narrower',
      isOneSpeaker: true,
      differences: [{ by: 'limit', said: 'not limited', against: 'in China' }],
    },
  ]);
});

const denial = (quote: string, facts: Partial<Statement> = {}): Statement =>
  said('2021-01-01', { stance: 'denies', speaker: 'Norvale', quote, ...facts });

test.each([
  ['Norvale has never detected ethnicity.', 'Norvale does not detect ethnicity.', ['time']],
  ['Norvale does not detect ethnicity.', 'Norvale will not detect ethnicity.', ['time']],
  ['None of our products detects ethnicity.', 'This model does not detect ethnicity.', ['range']],
  ['Our cameras cannot detect ethnicity.', 'We do not sell ethnicity analytics.', ['matter']],
  ['诺谷从未识别民族。', '诺谷不识别民族。', ['time']],
  ['任何产品均不识别民族。', '该型号不识别民族。', ['range']],
])('two denials of one speaker differ: %s / %s', (one, other, by) => {
  const [contradiction, ...more] = ledgerOf([denial(one), denial(other)])[0]?.contradictions ?? [];
  expect(more).toEqual([]);
  expect(contradiction?.kind).toBe('different');
  expect(contradiction?.differences.map((each) => each.by)).toEqual(by);
});

test('denials that say the same, and those of two speakers, contradict nothing', () => {
  const same = denial('Norvale does not detect ethnicity.');
  expect(ledgerOf([same, { ...same, page: 2 }])[0]?.contradictions).toEqual([]);
  const other = denial('The ministry has never detected ethnicity.', { speaker: 'the ministry' });
  expect(ledgerOf([same, other])[0]?.contradictions).toEqual([]);
});

test('what an outsider reports and the vendor denies is said by two speakers', () => {
  const reported = said('2021-01-01', { stance: 'reported', speaker: 'Harrow Gazette' });
  const [contradiction] = ledgerOf([reported, denial('Norvale does not detect ethnicity.')])[0]?.contradictions ?? [];
  expect(contradiction).toMatchObject({ kind: 'denied', isOneSpeaker: false });
});

test('sums stand with the capability that their sentence names, the others by themselves', () => {
  const reported = said('2021-01-01', { stance: 'reported', start: 10, end: 60 });
  const { file, sha256, page, lang, date, url } = reported;
  const sum = (start: number, end: number) => ({
    file,
    sha256,
    page,
    start,
    end,
    quote: '$5',
    lang,
    speaker: null,
    date,
    url,
    because: [],
    sums: [{ amount: 5, currency: 'USD', words: '$5' }],
  });
  const entries = buildLedger({ statements: [reported], captures: [], sums: [sum(10, 60), sum(60, 90)], lexicons });
  expect(entries.map(({ capability, sums }) => [capability, sums.map(({ start }) => start)])).toEqual([
    ['ethnicity_classification', [10]],
    [null, [60]],
  ]);
});

test('what is gone from a later capture of the same page keeps both facts; the same words, or another page, are not gone', () => {
  const url = 'https://example.com/camera';
  const was = said('2019-11-01', { url });
  const capture = (date: string, text: string, of = url) => ({ url: of, date, text });
  const gone = [
    capture('2019-11-01', was.quote),
    capture('2019-11-12', 'It is white.'),
    capture('2019-12-01', 'It is white.'),
  ];
  expect(ledgerOf([was], gone)[0]?.vanished).toEqual([{ stance: 'withdrew', was, absentOn: '2019-11-12', url }]);
  expect(ledgerOf([was], [capture('2019-11-12', `Now: ${was.quote}`)])[0]?.vanished).toEqual([]);
  expect(ledgerOf([was], [capture('2019-11-12', 'It is white.', 'https://example.com/other')])[0]?.vanished).toEqual(
    [],
  );
});
