import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Schema } from '../model/entity.ts';
import { createMatcher } from './create-matcher.ts';
import type { IndexedParty } from './matcher.ts';
import { buildNameIndex } from './name-index.ts';
import { scorePair } from './score-pair.ts';

/** Words of listed names, rare and common, short and long, in many scripts, and misspellings of common ones. */
const WORDS =
  'dahua hikvision technology trading beijing shanghai minsk zavod plant kvant nii institute research shipping lines jiangsu bank group 14 239 aviation mohammad ali kim jong un al abdul aziz petro kish star ocean vostok 大华 技术 завод شركة нефть mzkt electronics j technolgy shanghia tecno 三菱 重工 興和 テクノロジー ソニー sony dahwa 삼성 samsung hyundai 현대 بنك etisalat اتصالات технолоджиз технополис technopolis თიბისი tbc gpi ջրհոս muhamad mohammed محمد زين zain كيتيا kitea דלק delek מוזס moses سپه sepah عسکری askari دواء dawaa イオン aeon ジョージア georgia やよい軒 yayoiken ハンズ hands 松屋 matsuya 西门子 siemens 公交 public transport エヌティティ ntt hosco hormozgan steel kriogenmash kriogennogo mashinostroeniya ugolnye tekhnologii coal sang ahan iron ore карфур carrefour леруа leroy эйрлайнс airlines starbucks สตาร์บัคส์ халқ xalq энд ინშურანსი insurance 民経連 民族経済協力連合会 哈工大 哈尔滨工业大学 avn natl farm hevapeimasazi hesa aman yaman sci res inst'.split(
    ' ',
  );
const FORMS = ['', ' Co., Ltd.', ' LLC', ' JSC', ' 有限公司'];

const name = fc
  .tuple(fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 }), fc.constantFrom(...FORMS))
  .map(([words, form]) => words.join(' ') + form);
/** One letter dropped, doubled or swapped, or two words written as one. */
const asked = fc.tuple(name, fc.nat(3), fc.nat(12)).map(([text, kind, at]) => {
  if (kind === 1) return text.slice(0, at) + text.slice(at + 1);
  if (kind === 2) return text.slice(0, at) + text.slice(at, at + 1) + text.slice(at);
  return kind === 3 ? text.replace(' ', '') : text;
});

function partiesOf(listed: readonly string[], schema: Schema): readonly IndexedParty[] {
  return listed.map((text, id) => ({
    id: String(id),
    list: 'a',
    schema,
    caption: text,
    names: [{ text, kind: 'name' }],
    countries: [],
    identifiers: [],
  }));
}

test.each<Schema>(['Company', 'Person'])(
  'no %s that scores at the threshold by itself is missed in the index, and its score there is the same',
  (schema) => {
    fc.assert(
      fc.property(
        fc.array(name, { minLength: 1, maxLength: 30 }),
        fc.array(asked, { minLength: 1, maxLength: 4 }),
        fc.constantFrom(0.5, 0.7, 0.9),
        (listed, queries, threshold) => {
          const parties = partiesOf(listed, schema);
          const matcher = createMatcher(buildNameIndex(parties));
          for (const query of queries) {
            const found = new Map(
              matcher
                .match({ name: query, schema, countries: [], identifiers: [] }, { threshold, limit: 1000, lists: null })
                .map((match) => [match.id, match.score]),
            );
            for (const { id, caption } of parties) {
              const alone = scorePair(schema, query, caption).score;
              expect(found.get(id), `${query} | ${caption}`).toBe(alone >= threshold ? alone : undefined);
            }
          }
        },
      ),
      { numRuns: 150 },
    );
  },
);

/** Every kind of key by which Latin words meet words of other scripts. */
const ALL_KINDS = Uint8Array.of(0xff);

test('an index that leaves out keys of other scripts that none of its words has answers as one that makes them all', () => {
  fc.assert(
    fc.property(
      fc.array(name, { minLength: 1, maxLength: 6 }),
      fc.array(asked, { minLength: 1, maxLength: 8 }),
      (listed, queries) => {
        const index = buildNameIndex(partiesOf(listed, 'Company'));
        const [some, all] = [
          createMatcher(index),
          createMatcher({ ...index, arrays: { ...index.arrays, heardKinds: ALL_KINDS } }),
        ];
        for (const query of queries) {
          const question = { name: query, schema: 'Company', countries: [], identifiers: [] } as const;
          const options = { threshold: 0.3, limit: 1000, lists: null };
          expect(some.match(question, options)).toEqual(all.match(question, options));
        }
      },
    ),
    { numRuns: 150 },
  );
});

test.each([
  ['Hormozgan Steel', ''],
  ['Дальполиметалл', '=cb'],
  ['اتصالات', '=a'],
  ['דלק', '=e'],
  ['삼성전자', '=kh'],
  ['やよい軒', '=kr'],
])('an index of %s knows that its words of other scripts have the keys "%s"', (listed, kinds) => {
  const { heardKinds } = buildNameIndex(partiesOf([listed], 'Company')).arrays;
  expect([...'=cbaekhr'].filter((_, bit) => (((heardKinds[0] ?? 0) >>> bit) & 1) === 1).join('')).toBe(kinds);
});
