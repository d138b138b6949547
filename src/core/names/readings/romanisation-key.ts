/** One key for the many Latin spellings of one word of an alphabet that writes its vowels: Cyrillic, Greek, Georgian, Armenian. */
import { createRewriting, type RewritingRule } from '../rewriting.ts';

/** In this order; what stands left is a sequence of one convention, what stands right is shared by all. */
type Rules = readonly RewritingRule[];

const RULES: Rules = [
  // щ ш ж ч ц: shch, sch (German), chtch (French), sc; ISO 9 without its marks leaves s, z, c.
  [/shch|chtch|schtsch|sch|sh/gu, 's'],
  [/dzh|dsch|dj|dz/gu, 'j'],
  [/zh/gu, 'z'],
  [/tsch|tch|cz/gu, 'q'],
  // Technobank, Christina: what English took from Greek.
  [/ch(?=[^aeiouy])/gu, 'h'],
  [/ch/gu, 'q'],
  [/kh/gu, 'h'],
  [/ck|qu(?=[aei])/gu, 'k'],
  [/tz|ts|tc/gu, 'q'],
  [/c(?=[eiy])/gu, 'q'],
  [/c/gu, 'k'],
  [/gh/gu, 'g'],
  // Ivanoff, as emigrants wrote it.
  [/(?<=[eo])ff$/gu, 'v'],
  [/ph|ff/gu, 'f'],
  [/th/gu, 't'],
  [/x/gu, 'ks'],
  [/w/gu, 'v'],
  [/([ea])u(?=[^aeiou])/gu, '$1v'],
  [/oo|ou/gu, 'u'],
  [/ee/gu, 'i'],
  [/[yj]/gu, 'i'],
  [/i+/gu, 'i'],
  // ye, ie, je and e are one letter in half of the conventions.
  [/i(?=e)/gu, ''],
  [/(?<=[aeiou])h$/gu, ''],
  [/([a-z])\1+/gu, '$1'],
];

/** How English spelling sounds, roughly: what Клаб, Хаус, Прайс were before. Applied to Latin words only. */
const ENGLISH_RULES: Rules = [
  [/^wh?/gu, 'v'],
  [/c(?=[eiy])/gu, 's'],
  [/(?:igh|y$(?<=^.{1,3}))/gu, 'ai'],
  [/ay|ai/gu, 'ei'],
  [/ou(?!s$)|ow(?=[^aeiou])/gu, 'au'],
  [/oo/gu, 'u'],
  [/ee|ea/gu, 'i'],
  [/i(?=[bcdfgklmnpstvz]e$)/gu, 'ai'],
  [/a(?=[bcdfgklmnpstvz]e$)/gu, 'ei'],
  [/(?<=[^aeiou]s?[^aeiou]|au[a-z])e$/gu, ''],
  [/ie$/gu, 'i'],
  [/(?<=[^aeiouqg])u(?=[bcdfgklmnptvz](?:[^aeiouy]|$))/gu, 'a'],
];

const LONGEST_KEYED = 160;
const rewrite = createRewriting(RULES);
const rewriteEnglish = createRewriting(ENGLISH_RULES);

function lettersOf(latin: string): string {
  if (latin.length <= LONGEST_KEYED && /^[a-z]*$/.test(latin)) return latin;
  return latin
    .slice(0, LONGEST_KEYED)
    .toLowerCase()
    .replace(/[^a-z]/gu, '');
}

/** `shchedrin`, `schtschedrin`, `scedrin` -> one key; `aleksey`, `alexei`, `aleksej` -> one key. Keys are for comparing only. */
export function romanisationKey(latin: string): string {
  const known = keys.get(latin);
  if (known !== undefined) return known;
  const key = rewrite(lettersOf(latin));
  if (keys.size >= MOST_KEYS) keys.clear();
  // What is longer hardly ever comes again.
  if (latin.length <= LONGEST_KEYED) keys.set(latin, key);
  return key;
}

/** A word is asked for when its name is taken apart and again when it is looked up, and common ones in every other name. */
const keys = new Map<string, string>();
const MOST_KEYS = 20_000;

/**
 * All keys of a Latin word to be looked up: as a romanisation, and as an English word by its sound (`house` also as `haus`).
 * A word of another script needs only `romanisationKey` of its readings.
 */
export function romanisationKeysOfLatin(latin: string): readonly string[] {
  const key = romanisationKey(latin);
  const sound = lettersOf(latin);
  if (sound.length < 3) return key === '' ? [] : [key];
  const english = romanisationKey(rewriteEnglish(sound));
  return english === key || english === '' ? [key] : [key, english];
}
