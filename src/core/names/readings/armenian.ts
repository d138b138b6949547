/** Armenian, eastern and western. Sources: BGN/PCGN 1981, ISO 9985:1996 and Hübschmann-Meillet without their marks; western values as the diaspora spells names. */
import { finishReadings, lettersOf, spell, type Reading, type SpellingTable } from './reading.ts';

const EASTERN: SpellingTable = {
  ա: 'a',
  բ: 'b',
  գ: 'g',
  դ: 'd',
  ե: 'e',
  զ: 'z',
  է: 'e',
  ը: 'y',
  թ: 't',
  ժ: 'zh',
  ի: 'i',
  լ: 'l',
  խ: 'kh',
  ծ: 'ts',
  կ: 'k',
  հ: 'h',
  ձ: 'dz',
  ղ: 'gh',
  ճ: 'ch',
  մ: 'm',
  յ: 'y',
  ն: 'n',
  շ: 'sh',
  ո: 'o',
  ու: 'u',
  չ: 'ch',
  պ: 'p',
  ջ: 'j',
  ռ: 'r',
  ս: 's',
  վ: 'v',
  տ: 't',
  ր: 'r',
  ց: 'ts',
  ւ: 'v',
  փ: 'p',
  ք: 'k',
  օ: 'o',
  ֆ: 'f',
  և: 'ev',
  եւ: 'ev',
};
/** Western Armenian hears the stops the other way round: Պետրոս is Bedros, Կարապետ is Garabed. */
const WESTERN: SpellingTable = {
  բ: 'p',
  գ: 'k',
  դ: 't',
  պ: 'b',
  կ: 'g',
  տ: 'd',
  ծ: 'dz',
  ձ: 'ts',
  ճ: 'j',
  ջ: 'ch',
  թ: 't',
  ը: 'e',
  ւ: 'v',
};
const BORROWED: SpellingTable = {
  քս: 'x',
  կս: 'x',
  կ: 'c',
  ք: 'c',
  ֆ: 'ph',
  խ: 'h',
  ղ: 'g',
  ց: 'c',
  թ: 'th',
  տեխն: 'techn',
  ջ: 'j',
  յ: 'i',
};
const BORROWED_LIGHT: SpellingTable = { քս: 'x', կս: 'x', խ: 'h', ղ: 'l', տեխն: 'techn', վ: 'w' };
const SCHOLARLY: SpellingTable = {
  ժ: 'z',
  խ: 'x',
  ծ: 'c',
  ձ: 'j',
  ղ: 'l',
  ճ: 'c',
  յ: 'j',
  շ: 's',
  չ: 'c',
  ջ: 'j',
  ց: 'c',
  ը: 'e',
};
const FRENCH: SpellingTable = { ու: 'ou', շ: 'ch', չ: 'tch', ճ: 'dj', ջ: 'dj', ը: 'e' };

/** One Armenian word: eastern, western, scholarly, French, and as the spelling of a borrowed word. */
export const readArmenian: Reading = (word) => {
  // Initial ե and ո are ye and vo, but borrowed words keep e and o; the Unicode ligature և may stand first.
  const letters = lettersOf(word).replace(/եվ/gu, 'և');
  const start = letters
    .replace(/^և/u, 'yev')
    .replace(/^ե/u, 'ye')
    .replace(/^ո(?!ւ|վ)/u, 'vo');
  return finishReadings([
    spell(start, EASTERN),
    spell(letters, BORROWED, EASTERN),
    spell(start, WESTERN, EASTERN),
    spell(letters, BORROWED_LIGHT, EASTERN),
    spell(start, FRENCH, EASTERN),
    spell(letters, SCHOLARLY, EASTERN),
  ]);
};
