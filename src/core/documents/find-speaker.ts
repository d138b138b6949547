/** Who says it: the reporters, officials and witnesses that a sentence names, or the vendor where it is quoted. */
import { type Lexicon, NOTHING } from './lexicon.ts';

export interface Attribution {
  /** `own`: the vendor or its spokesperson; `others`: anybody else. */
  readonly by: 'own' | 'others';
  /** As the document writes it; null: it is said without a name. */
  readonly who: string | null;
  /** A name that no list of reporters has: it may be the vendor's. */
  readonly isNamed: boolean;
  /** Nobody whom a vendor quotes as its customer: critics, the press. */
  readonly isCritic: boolean;
  /** `we`, 本公司: whoever wrote the document. */
  readonly isFirstPerson: boolean;
}

/** The outermost attribution of a sentence. `vendor` is known by the user or the letterhead. */
export function findAttribution(
  text: string,
  folded: string,
  { lexicons, vendor }: { readonly lexicons: readonly Lexicon[]; readonly vendor: string | null },
): Attribution | null {
  const vendorWord = vendor === null ? null : firstWord(vendor);
  for (const { attributions, cues } of lexicons) {
    const own = firstWho(attributions.own, text, folded);
    const others = firstWho([...attributions.others, ...attributions.named], text, folded);
    const other =
      others ??
      firstWho(
        cues.filter(({ kind }) => kind === 'report').map(({ pattern }) => pattern),
        text,
        folded,
      );
    if (other && (own === null || !own.who.includes(other.who) || others !== null)) {
      const isVendor = vendorWord !== null && other.who.toLowerCase().includes(vendorWord);
      const isSpokesperson = own !== null && (own.who.includes(other.who) || other.who.includes(own.who));
      if (isVendor || isSpokesperson)
        return { by: 'own', who: other.who, isNamed: true, isCritic: false, isFirstPerson: false };
      return {
        by: 'others',
        who: other.who,
        isNamed: attributions.named.includes(other.pattern),
        isCritic: lexicons.some(({ kinds }) => other.who.toLowerCase().search(kinds.critic ?? NOTHING) >= 0),
        isFirstPerson: false,
      };
    }
    if (own)
      return { by: 'own', who: own.who, isNamed: true, isCritic: false, isFirstPerson: FIRST_PERSON.test(own.who) };
  }
  return null;
}

/** Of the words of whoever speaks: `we`, 本公司. */
export const FIRST_PERSON = /^(?:we|our|i|it)\b|^(?:我|本|敝)/i;

function firstWord(name: string): string {
  return (/^[\w.&'-]+/.exec(name)?.[0] ?? name.slice(0, 4)).toLowerCase();
}

function firstWho(
  patterns: readonly RegExp[],
  text: string,
  folded: string,
): { readonly who: string; readonly pattern: RegExp } | null {
  for (const pattern of patterns)
    for (const match of folded.matchAll(pattern)) {
      const who = match.groups?.['who'] ?? match.groups?.['who2'];
      if (who === undefined || who.trim() === '') continue;
      const at = match.index + match[0].indexOf(who);
      return { who: text.slice(at, at + who.length).trim(), pattern };
    }
  return null;
}
