/** Whose purchases they are: alerts of one supplier make one case. */
import type { CaseSubject } from '../model/case.ts';
import type { PurchaseParty } from '../model/purchase.ts';
import { LONGEST_NAME, normaliseText, splitWords } from '../names/fold.ts';

export function subjectOf({ name, country, identifiers }: PurchaseParty): CaseSubject {
  return { name, country, identifiers: identifiers.map(({ scheme, id }) => ({ scheme, id })) };
}

/**
 * Two purchases are of one supplier when they write the same name, the same country and the same identifiers. Names are the same but for case,
 * width, punctuation and blanks; scripts are kept, since 大华 and 达华 sound alike and are two companies. A number or a country that only one of
 * them has keeps them apart: to join two companies would let a decision about one cover the other, and to part one only makes a reviewer look twice.
 */
export function groupingKey({ name, country, identifiers }: CaseSubject): string {
  const numbers = identifiers.map(({ scheme, id }) => JSON.stringify([plain(scheme ?? ''), plain(id)]));
  return JSON.stringify([plain(name), country, [...new Set(numbers)].sort()]);
}

/** `Zhejiang Dahua Technology Co., Ltd.` -> `zhejiang dahua technology co ltd`; what has no letter or digit, or is too long to be folded, stays as it is. */
function plain(text: string): string {
  const words = text.length > LONGEST_NAME ? '' : splitWords(normaliseText(text)).filter(Boolean).join(' ');
  return words === '' ? text.trim() : words;
}

/** In which a name is searched: without its case, width and accents that are written apart; scripts and punctuation stay. */
export function nameKey(text: string): string {
  return text.toWellFormed().normalize('NFKC').toLowerCase().trim();
}
