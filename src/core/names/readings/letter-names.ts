/** Acronyms that another script writes out by the English names of their letters: ТиБиСи, ჯი პი აი, إتش إس بي سي. */

/** As other scripts write them, after `dzh` became `j` and `y` became `i`. */
const NAMES: readonly (readonly [string, string])[] = (
  [
    ['a', 'ei,e'],
    ['b', 'bi,be'],
    ['c', 'si'],
    ['d', 'di'],
    ['e', 'i'],
    ['f', 'ef,if,eph'],
    ['g', 'ji'],
    ['h', 'eich,ich,ech'],
    ['i', 'ai'],
    ['j', 'jei,jai,je'],
    ['k', 'kei,kai,ke'],
    ['l', 'el,il,ail,eil'],
    ['m', 'em,im'],
    ['n', 'en,in'],
    ['o', 'o,ou'],
    ['p', 'pi'],
    ['q', 'kiu'],
    ['r', 'ar'],
    ['s', 'es,is'],
    ['t', 'ti'],
    ['u', 'iu'],
    ['v', 'vi'],
    ['w', 'dabliu,dabl'],
    ['x', 'eks,ex,iks'],
    ['y', 'uai,vai'],
    ['z', 'zed,zet'],
  ] as const
)
  .flatMap(([letter, names]) => names.split(',').map((name): readonly [string, string] => [name, letter]))
  .toSorted(([a], [b]) => b.length - a.length);

/** Longer is never an acronym that is read letter by letter. */
const MOST_LETTERS = 6;
const LONGEST_SPELT = 30;

/**
 * The acronym that a run of words spells, each word given by its readings: `[['tibisi']]` -> `tbc`, `[['ji'], ['pi'], ['ai']]` -> `gpi`; null when it spells none.
 */
export function acronymSpelt(words: readonly (readonly string[])[]): string | null {
  if (words.length === 0 || words.length > MOST_LETTERS) return null;
  let acronym = '';
  for (const readings of words) {
    const letters = readings.map(lettersNamed).find((found) => found !== '');
    if (letters === undefined) return null;
    acronym += letters;
  }
  return acronym.length >= 2 && acronym.length <= MOST_LETTERS ? acronym : null;
}

/** Georgian ends a last consonant with the -i of its nominative: ბიფიემი. */
const GEORGIAN_END = /(?<=e[mnslfx]|ar|eks)i$/u;

/** Letters whose names make up a word, empty when they do not; the longest name first, without a second try. */
function lettersNamed(reading: string): string {
  if (reading.length > LONGEST_SPELT) return '';
  const text = reading
    .replace(/dzh|dj/gu, 'j')
    .replace(/y/gu, 'i')
    .replace(GEORGIAN_END, '');
  let letters = '';
  let at = 0;
  while (at < text.length) {
    const found = NAMES.find(([name]) => text.startsWith(name, at));
    if (!found) return '';
    letters += found[1];
    at += found[0].length;
  }
  return letters;
}
