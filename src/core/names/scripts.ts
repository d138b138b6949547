/** Which script a piece of text is in, as far as names need to know. */
export type Script =
  | 'latin'
  | 'cyrillic'
  | 'greek'
  | 'arabic'
  | 'hebrew'
  | 'han'
  | 'kana'
  | 'hangul'
  | 'thai'
  | 'indic'
  | 'unread'
  | 'caucasian'
  | 'ethiopic'
  | 'other';

const SCRIPTS: readonly (readonly [Script, RegExp])[] = [
  ['latin', /\p{Script=Latin}/u],
  ['cyrillic', /\p{Script=Cyrillic}/u],
  ['han', /[\p{Script=Han}\u3005\u3007]/u],
  ['kana', /[\p{Script=Hiragana}\p{Script=Katakana}\u30FC]/u],
  ['hangul', /\p{Script=Hangul}/u],
  ['arabic', /\p{Script=Arabic}/u],
  ['hebrew', /\p{Script=Hebrew}/u],
  ['greek', /\p{Script=Greek}/u],
  ['caucasian', /[\p{Script=Georgian}\p{Script=Armenian}]/u],
  ['ethiopic', /\p{Script=Ethiopic}/u],
  ['thai', /\p{Script=Thai}/u],
  // Of these only the consonants are told.
  ['unread', /[\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Sinhala}]/u],
  [
    'indic',
    /[\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Tamil}\p{Script=Gujarati}\p{Script=Gurmukhi}\p{Script=Oriya}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}]/u,
  ],
];

/** The script of the first character that has one. */
export function scriptOf(text: string): Script {
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    if (code < 0x80) {
      if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return 'latin';
      continue;
    }
    const known = SCRIPTS.find(([, pattern]) => pattern.test(letter));
    if (known) return known[0];
  }
  return 'other';
}

/** Cuts a word where its script changes: `小松NTC株式会社` -> han, latin, han. Digits go with what stands before them. */
export function scriptRuns(word: string): readonly { readonly script: Script; readonly text: string }[] {
  if (/^[a-z0-9]*$/u.test(word)) return [{ script: 'latin', text: word }];
  const runs: { script: Script; text: string }[] = [];
  for (const letter of word) {
    const last = runs.at(-1);
    const found = letter === '\u30FC' ? 'kana' : scriptOf(letter);
    const script = found === 'other' ? (last?.script ?? 'latin') : found;
    if (last && last.script === script) last.text += letter;
    else runs.push({ script, text: letter });
  }
  return runs;
}

const VOWELLED: ReadonlySet<Script> = new Set(['cyrillic', 'greek', 'caucasian', 'thai', 'indic', 'ethiopic']);

/**
 * Scripts that do not write all sounds of a foreign name (vowels in Arabic, l and r in Kana) mark their words,
 * so that these are compared by how they sound and never letter by letter.
 */
export function looseMark(script: Script): string {
  if (VOWELLED.has(script)) return '^c';
  if (script === 'kana') return '^k';
  if (script === 'hangul') return '^h';
  if (script === 'hebrew') return '^e';
  if (script === 'arabic' || script === 'unread') return '^a';
  return '';
}

/** Mark of a foreign name written by the sounds of Chinese characters. */
export const TRANSCRIBED = '^t';
