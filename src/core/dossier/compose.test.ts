import { expect, test } from 'vitest';
import { sampleRecord } from '../reports/sample-record.fixture.ts';
import { composeDossier } from './compose.ts';

const dossier = composeDossier(sampleRecord);
const answerTo = (number: number) => dossier.answers[number - 1];
const textOf = (number: number, part: 'asOfThen' | 'asOfNow'): string =>
  (answerTo(number)?.[part] ?? []).map(({ text }) => text).join('\n');

test('the letter of the founding case has five questions, each taken to be about what it asks', () => {
  expect(dossier.answers.map(({ question, topics }) => [question.marker, topics])).toEqual([
    ['1.', ['purchase', 'listing', 'knowledge', 'decision']],
    ['2.', ['vendor_statements']],
    ['(a)', ['purchase']],
    ['(b)', []],
    ['4.', ['equipment', 'today']],
  ]);
});

test('what was public before the purchase is told with its day, and what anybody knew is not claimed', () => {
  expect(textOf(1, 'asOfThen')).toContain(
    'The listing of "Dahua Technology" on BIS Entity List (84 FR 54002) was published on 2019-10-09, 189 days before the day of the purchase PO-2020-017 of 2020-04-15.',
  );
  expect(textOf(1, 'asOfThen')).toContain(
    'The first screening here of the purchase PO-2020-017 of 2020-04-15 is of 2026-11-23 12:00 UTC, 2413 days after its date. These records have no earlier screening of it.',
  );
  expect(answerTo(1)?.unknown.join(' ')).toContain('What any person knew is not in these records');
});

test('who decided is told with the reason, the second person and what it rested on', () => {
  expect(textOf(1, 'asOfThen')).toContain(
    'On 2026-11-23 15:00 UTC Ada proposed "true match" with the reason: "Same company: name, city and business agree.". Grace approved it on 2026-11-24 09:30 UTC.',
  );
  expect(textOf(1, 'asOfThen')).toContain(
    'It rested on: "Dahua Technology" on BIS Entity List, effective 2019-10-09, listed on the day, matched by the name "Dahua Technology" (similarity 0.93).',
  );
});

test('a denial is told as one, with its document', () => {
  expect(textOf(2, 'asOfThen')).toBe(
    '2021-02-10: Example Vendor denies (ethnicity alarm): "我们不提供按族裔报警的产品。" — statement.html, page 1.',
  );
});

test('where the records have nothing the answer says so and nothing else', () => {
  const answer = answerTo(4);
  expect([answer?.asOfThen, answer?.asOfNow]).toEqual([[], []]);
  expect(answer?.unknown).toEqual([
    'By its words this question is about nothing that these records hold. They are not an answer to it, and whoever answers has to look elsewhere.',
  ]);
});

test('without a letter every topic is answered; a letter that asks nothing is told', () => {
  expect(composeDossier({ ...sampleRecord, letter: null }).answers).toHaveLength(10);
  const nothing = composeDossier({ ...sampleRecord, letter: { text: 'We thank you.', sha256: 'a'.repeat(64) } });
  expect([nothing.answers, nothing.notAsked]).toEqual([[], 1]);
  expect(nothing.limits.at(-1)).toContain('nothing is asked');
});

test('the same record gives the same dossier', () => {
  expect(JSON.stringify(composeDossier(structuredClone(sampleRecord)))).toBe(JSON.stringify(dossier));
});
