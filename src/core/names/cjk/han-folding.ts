/** One form for traditional, Japanese and simplified writing of Han characters. */
import { HAN_VARIANTS } from './han-variants.ts';

const FOLDED = new Map<string, string>();
for (const group of HAN_VARIANTS.split(' ')) {
  const [simplified = '', ...variants] = group;
  for (const variant of variants) FOLDED.set(variant, simplified);
}

/** Each traditional or Japanese character in its simplified form: `海康威視` -> `海康威视`, `製作所` -> `制作所`; all else stays. */
export function foldHan(text: string): string {
  let folded = '';
  for (const letter of text) folded += FOLDED.get(letter) ?? letter;
  return folded;
}
