/**
 * Scripts of India: Devanagari, Bengali, Gurmukhi, Gujarati, Oriya, Tamil, Telugu, Kannada, Malayalam, which Unicode lays out alike (ISCII).
 * Sources: Hunterian system, ISO 15919:2001 without its marks, UNGEGN 1972/1977.
 */
import { finishReadings, lettersOf, type Reading } from './reading.ts';

/** Offsets in the block of each script; `V` rows are independent vowels, the signs follow the same order. */
const CONSONANTS: Readonly<Record<number, string>> = {
  0x15: 'k',
  0x16: 'kh',
  0x17: 'g',
  0x18: 'gh',
  0x19: 'n',
  0x1a: 'ch',
  0x1b: 'chh',
  0x1c: 'j',
  0x1d: 'jh',
  0x1e: 'n',
  0x1f: 't',
  0x20: 'th',
  0x21: 'd',
  0x22: 'dh',
  0x23: 'n',
  0x24: 't',
  0x25: 'th',
  0x26: 'd',
  0x27: 'dh',
  0x28: 'n',
  0x29: 'n',
  0x2a: 'p',
  0x2b: 'ph',
  0x2c: 'b',
  0x2d: 'bh',
  0x2e: 'm',
  0x2f: 'y',
  0x30: 'r',
  0x31: 'r',
  0x32: 'l',
  0x33: 'l',
  0x34: 'zh',
  0x35: 'v',
  0x36: 'sh',
  0x37: 'sh',
  0x38: 's',
  0x39: 'h',
  0x58: 'q',
  0x59: 'kh',
  0x5a: 'gh',
  0x5b: 'z',
  0x5c: 'r',
  0x5d: 'rh',
  0x5e: 'f',
  0x5f: 'y',
};
const VOWELS: Readonly<Record<number, string>> = {
  0x05: 'a',
  0x06: 'a',
  0x07: 'i',
  0x08: 'i',
  0x09: 'u',
  0x0a: 'u',
  0x0b: 'ri',
  0x0d: 'e',
  0x0e: 'e',
  0x0f: 'e',
  0x10: 'ai',
  0x11: 'o',
  0x12: 'o',
  0x13: 'o',
  0x14: 'au',
};
const SIGNS: Readonly<Record<number, string>> = {
  0x3e: 'a',
  0x3f: 'i',
  0x40: 'i',
  0x41: 'u',
  0x42: 'u',
  0x43: 'ri',
  0x45: 'e',
  0x46: 'e',
  0x47: 'e',
  0x48: 'ai',
  0x49: 'o',
  0x4a: 'o',
  0x4b: 'o',
  0x4c: 'au',
};
const VIRAMA = 0x4d;
const NUKTA = 0x3c;
const NASALS: ReadonlySet<number> = new Set([0x01, 0x02, 0x70]);
/** First code of each block; Devanagari, Bengali, Gurmukhi and Gujarati drop the schwa, the others keep it. */
const BLOCKS: readonly number[] = [0x0900, 0x0980, 0x0a00, 0x0a80, 0x0b00, 0x0b80, 0x0c00, 0x0c80, 0x0d00];
const SCHWA_DROPPED_UP_TO = 0x0aff;
const WITH_NUKTA: Readonly<Record<string, string>> = {
  k: 'q',
  kh: 'kh',
  g: 'gh',
  j: 'z',
  ph: 'f',
  d: 'r',
  dh: 'rh',
  y: 'y',
  s: 'sh',
  l: 'l',
};

/** A sound with the vowel after it; `schwa` is the unwritten a. */
interface Syllable {
  consonant: string;
  vowel: string;
  schwa: boolean;
}

/** One word of an Indian script: with the schwa dropped where speech drops it, kept, with ph as f, and with diphthongs as single vowels. */
export const readIndic: Reading = (word) => {
  const syllables = syllablesOf(lettersOf(word));
  const northern = (word.codePointAt(0) ?? 0) <= SCHWA_DROPPED_UP_TO;
  const spoken = join(dropSchwas(syllables));
  const written = join(syllables);
  const [first, second] = northern ? [spoken, written] : [written, spoken];
  return finishReadings([
    first,
    first.replaceAll('ph', 'f').replaceAll('chh', 'ch'),
    second,
    first.replaceAll('au', 'o').replaceAll('ai', 'e'),
    first.replaceAll('v', 'b').replaceAll('y', 'j'),
    first.replaceAll('k', 'c').replaceAll('ph', 'f').replaceAll('sh', 's'),
  ]);
};

function syllablesOf(word: string): readonly Syllable[] {
  const syllables: Syllable[] = [];
  for (const letter of word.normalize('NFC')) {
    const code = letter.codePointAt(0) ?? 0;
    const block = BLOCKS.findLast((start) => code >= start);
    if (block === undefined || code >= 0x0d80) continue;
    takeLetter(syllables, code - block, code);
  }
  return syllables;
}

function takeLetter(syllables: Syllable[], offset: number, code: number): void {
  const last = syllables.at(-1);
  const consonant = code === 0x09ce ? 't' : CONSONANTS[offset];
  if (consonant !== undefined) syllables.push({ consonant, vowel: code === 0x09ce ? '' : 'a', schwa: code !== 0x09ce });
  else if (VOWELS[offset] !== undefined) syllables.push({ consonant: '', vowel: VOWELS[offset], schwa: false });
  else if (NASALS.has(offset)) syllables.push({ consonant: 'n', vowel: '', schwa: false });
  else if (!last) return;
  else if (SIGNS[offset] !== undefined) {
    last.vowel = SIGNS[offset];
    last.schwa = false;
  } else if (offset === VIRAMA) {
    last.vowel = '';
    last.schwa = false;
  } else if (offset === NUKTA) last.consonant = WITH_NUKTA[last.consonant] ?? last.consonant;
}

/** Ohala's rule for Hindi: a final schwa is silent, and from the right so is one between VC and CV. */
function dropSchwas(written: readonly Syllable[]): readonly Syllable[] {
  const spoken = written.map((syllable) => ({ ...syllable }));
  const last = spoken.at(-1);
  if (last?.schwa && spoken.length > 1) last.vowel = '';
  for (let at = spoken.length - 2; at > 0; at -= 1) {
    const here = spoken[at];
    const before = spoken[at - 1];
    const after = spoken[at + 1];
    if (!here?.schwa || !before || !after || here.consonant === '') continue;
    if (before.vowel !== '' && after.vowel !== '' && after.consonant !== '') here.vowel = '';
  }
  return spoken;
}

function join(syllables: readonly Syllable[]): string {
  return syllables.map(({ consonant, vowel }) => consonant + vowel).join('');
}
