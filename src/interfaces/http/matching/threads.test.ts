import { afterEach, expect, test } from 'vitest';
import { createMatcher } from '../../../core/matching/create-matcher.ts';
import type { Matcher } from '../../../core/matching/matcher.ts';
import { buildNameIndex } from '../../../core/matching/name-index.ts';
import type { NameTask } from '../../../operations/name-answers.ts';
import { answerHere } from '../../../operations/name-service.ts';
import { type MatchingThreads, startMatchingThreads } from './threads.ts';

const said: string[] = [];
let threads: MatchingThreads | null = null;
const start = (count: number): MatchingThreads => (threads = startMatchingThreads((text) => said.push(text), count));
afterEach(async () => {
  await threads?.close();
  threads = null;
  said.length = 0;
});

const over = (...names: readonly string[]): Matcher =>
  createMatcher(
    buildNameIndex(
      names.map((text, number) => ({
        id: `p${number}`,
        list: number % 2 === 0 ? 'even' : 'odd',
        schema: 'Company',
        caption: text,
        names: [{ text, kind: 'name' }],
        countries: ['cn'],
        identifiers: [],
      })),
    ),
  );
const asking = (query: string, lists: readonly string[] | null = null): NameTask => ({
  kind: 'match',
  question: { id: query, query, schema: null, countries: [], identifiers: [] },
  options: { threshold: 0.5, limit: 5, lists },
});

const listed = over(
  'Hangzhou Hikvision Digital Technology Co., Ltd.',
  '海康威视',
  'Zhejiang Dahua Technology',
  'Nestlé',
);

test('threads give byte for byte what this thread gives, each to who asked for it', async () => {
  const tasks = ['Hikvision', '海康威视', 'Dahua Tech', 'nobody at all'].flatMap((query): readonly NameTask[] => [
    asking(query),
    asking(query, ['even']),
    { kind: 'search', text: query.slice(0, 4), options: { limit: 3, lists: null } },
  ]);
  const many = Array.from({ length: 20 }, () => tasks).flat();
  const here = answerHere(listed);
  const there = start(2).openAnswers(listed);
  const expected = await Promise.all(many.map(here));
  expect(expected[0]).toContain('"id":"p0"');
  expect(await Promise.all(many.map(there))).toEqual(expected);
});

test('who began with the index before still asks that one, and it is opened again where it was forgotten', async () => {
  const { openAnswers } = start(1);
  const names = ['Alpha Optics', 'Borealis Shipping', 'Casablanca Foods', 'Deltaport Steel'];
  const all = names.map((name) => ({ name, ask: openAnswers(over(name)) }));
  for (const { name, ask } of [...all, ...all])
    expect(JSON.parse(await ask(asking(name)))).toMatchObject({ matches: [{ caption: name }] });
});

test('a question that fails fails alone', async () => {
  const ask = start(1).openAnswers(listed);
  const broken = { kind: 'match', question: null, options: { lists: null } } as unknown as NameTask;
  const [first, second] = await Promise.allSettled([ask(broken), ask(asking('Hikvision'))]);
  expect(first).toMatchObject({ status: 'rejected' });
  expect(second).toMatchObject({ status: 'fulfilled' });
  expect(said).toEqual([]);
});

test('when a thread ends its questions fail, that is told, and the next question has another thread', async () => {
  const { openAnswers } = start(1);
  const good = openAnswers(listed);
  expect(await good(asking('Hikvision'))).toContain('"id":"p0"');
  const torn = openAnswers({ ...listed, index: null as unknown as Matcher['index'] });
  await expect(torn(asking('Hikvision'))).rejects.toThrow('the thread that matches names ended');
  expect(said.join()).toContain('a thread that matches names ended');
  expect(await good(asking('Hikvision'))).toContain('"id":"p0"');
});
