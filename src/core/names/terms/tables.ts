/** All tables of words of company names in other languages, and of shortened English ones, in the order in which they count: the first meaning of a word stands. */
import { ARABIC_TERMS } from './arabic.ts';
import { ASIAN_TERMS } from './asian.ts';
import { ENGLISH_SHORT_TERMS } from './english-short.ts';
import { GERMAN_TERMS } from './german.ts';
import { MORE_PERSIAN_TERMS } from './persian-n-to-z.ts';
import { PERSIAN_TERMS } from './persian.ts';
import { MORE_ROMANCE_TERMS } from './romance-m-to-z.ts';
import { ROMANCE_TERMS } from './romance.ts';
import { MORE_SLAVIC_TERMS } from './slavic-n-to-z.ts';
import { SLAVIC_TERMS } from './slavic.ts';

export const TERM_TABLES: readonly string[] = [
  SLAVIC_TERMS,
  MORE_SLAVIC_TERMS,
  PERSIAN_TERMS,
  MORE_PERSIAN_TERMS,
  ARABIC_TERMS,
  ROMANCE_TERMS,
  MORE_ROMANCE_TERMS,
  ASIAN_TERMS,
  GERMAN_TERMS,
  ENGLISH_SHORT_TERMS,
];
