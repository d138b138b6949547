import { expect, test } from 'vitest';
import type { Statement } from '../model/document.ts';
import { buildLedger } from './ledger.ts';

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
  const [entry] = buildLedger([said(null, {}), said('2020-02-01', {}), said('2019-11-01', {})], []);
  expect(entry?.statements.map(({ date }) => date)).toEqual(['2019-11-01', '2020-02-01', null]);
});

test('an assertion and a denial stand side by side, and so do a whole denial and one of a region only', () => {
  const asserted = said('2019-11-01', {});
  const regional = said('2021-02-12', { stance: 'denies', scope: 'in China' });
  const whole = said('2020-12-01', { stance: 'denies' });
  const [entry] = buildLedger([asserted, regional, whole], []);
  expect(entry?.contradictions).toEqual([
    { said: asserted, against: whole, kind: 'denied' },
    { said: asserted, against: regional, kind: 'denied' },
    { said: whole, against: regional, kind: 'narrower' },
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
  expect(buildLedger([was], gone)[0]?.vanished).toEqual([{ stance: 'withdrew', was, absentOn: '2019-11-12', url }]);
  expect(buildLedger([was], [capture('2019-11-12', `Now: ${was.quote}`)])[0]?.vanished).toEqual([]);
  expect(buildLedger([was], [capture('2019-11-12', 'It is white.', 'https://example.com/other')])[0]?.vanished).toEqual(
    [],
  );
});
