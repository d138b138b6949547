/** Georgian. Sources: the national system of 2002 (BGN/PCGN 2009, UNGEGN), ISO 9984:1996 without its marks. */
import { finishReadings, lettersOf, spell, type Reading, type SpellingTable } from './reading.ts';

const LETTERS: SpellingTable = {
  ა: 'a',
  ბ: 'b',
  გ: 'g',
  დ: 'd',
  ე: 'e',
  ვ: 'v',
  ზ: 'z',
  თ: 't',
  ი: 'i',
  კ: 'k',
  ლ: 'l',
  მ: 'm',
  ნ: 'n',
  ო: 'o',
  პ: 'p',
  ჟ: 'zh',
  რ: 'r',
  ს: 's',
  ტ: 't',
  უ: 'u',
  ფ: 'p',
  ქ: 'k',
  ღ: 'gh',
  ყ: 'q',
  შ: 'sh',
  ჩ: 'ch',
  ც: 'ts',
  ძ: 'dz',
  წ: 'ts',
  ჭ: 'ch',
  ხ: 'kh',
  ჯ: 'j',
  ჰ: 'h',
};
/** Georgian has no f: ფ stands for it in borrowed words, ქ and კ for c, ვ for w. */
const BORROWED: SpellingTable = { ფ: 'f', ქს: 'x', კს: 'x', ხ: 'h', ღ: 'g', ვე: 've', ჯ: 'j', ც: 'ts' };
const BORROWED_C: SpellingTable = { ...BORROWED, კ: 'c', ქ: 'c', ფ: 'ph', ტექნ: 'techn', ც: 'c' };
const SCHOLARLY: SpellingTable = { ჟ: 'z', ღ: 'g', ყ: 'q', შ: 's', ჩ: 'c', ც: 'c', წ: 'c', ჭ: 'c', ხ: 'x', ჯ: 'j' };
const RUSSIAN_WAY: SpellingTable = { ყ: 'k', ღ: 'g', ჯ: 'dzh', ფ: 'p', ძ: 'dz' };

/** One Georgian word; borrowed ones also without the nominative -i that Georgian adds (ბანკი, bank). */
export const readGeorgian: Reading = (word) => {
  // Mtavruli capitals have no lower case in older Unicode tables.
  const letters = lettersOf(word).replace(/[\u1c90-\u1cbf]/gu, (capital) =>
    String.fromCodePoint((capital.codePointAt(0) ?? 0) - 0xbc0),
  );
  const bare = /[^აეიოუ]ი$/u.test(letters) && letters.length > 3 ? letters.slice(0, -1) : letters;
  return finishReadings([
    spell(letters, LETTERS),
    spell(bare, BORROWED, LETTERS),
    spell(bare, BORROWED_C, LETTERS),
    spell(letters, BORROWED, LETTERS),
    spell(letters, RUSSIAN_WAY, LETTERS),
    spell(letters, SCHOLARLY, LETTERS),
  ]);
};
