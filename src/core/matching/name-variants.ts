/** One published text can hold several names: `Peace Motors (平和自動車会社)`, `Kvant, f.k.a. NII Kvant`. */
import { expandAbbreviations } from '../names/abbreviations.ts';
import { expandCompounds } from '../names/compounds.ts';
import { isPlain } from '../names/fold.ts';
import { analyseName, type NameKind, type NameToken } from '../names/tokens.ts';
import { scriptOf, scriptRuns } from '../names/scripts.ts';

const BRACKETS = /[(（[【]([^()（）[\]【】]*)[)）\]】]/gu;
const BRACKET = /[(（[【]/u;
const ALSO =
  /[\s,;(]+(?:a\.?\s?k\.?\s?a\.?|f\.?\s?k\.?\s?a\.?|n\.?\s?k\.?\s?a\.?|d\.?\s?[b/]\.?\s?[/a]\.?a?\.?|also known as|formerly known as|formerly|doing business as|trading as)[\s,:;]+/giu;
/** What notices of sanctions add to a name: `Poly Technologies Incorporated (PTI), and its sub-units and successors`. */
const AND_OTHERS =
  /[\s,;]+(?:and|or)\s+(?:any|all|its|their)\s+(?:successor|sub-?unit|subsidiar|affiliate)\p{L}*(?![\p{L}\p{N}]).*$/isu;
/** Where the US Entity List names a part after its parent: `…13th Research Institute. Subordinate Institution - Tonghui Electronics`. */
const PART_OF = /\.\s+(?:subordinate|affiliated)\s+(?:institution|institute|entity|company)\s*[-–—:]\s*(.+)$/isu;
/** Two letters at the beginning of a Spanish name. */
const SPANISH_AND = /^([a-z]) y ([a-z])(?= [a-z])/i;
/** Letters of a name beside a stroke. */
const SHORTEST_SIDE = 5;
const MOST_VARIANTS = 6;

/** As `ALSO`, for plain text, where letters need no tables to be compared. */
const PLAIN_ALSO = new RegExp(ALSO.source, 'i');
/** In plain text: brackets, strokes, colons, white space that is put in order, or how `AND_OTHERS` and `PART_OF` begin. */
const MORE_THAN_A_NAME = /[([/]|: |  |^ |[ ,]$|[ ,;](?:and|or) (?:any|all|its|their) |\. (?:subordinate|affiliated) /i;

/** The text itself first, then the names found in it, without repeats. */
export function nameVariants(text: string, kind: NameKind): readonly string[] {
  // Most names are one, which is seen sooner than the parts that they have not are looked for.
  if (isPlain(text) && !MORE_THAN_A_NAME.test(text) && !PLAIN_ALSO.test(text)) return withExpanded(text, kind);
  const variants = new Set<string>([text]);
  if (kind === 'organisation') {
    const [named, part] = [text.replace(AND_OTHERS, ''), partOf(text)];
    if (part !== null) variants.add(part);
    for (const part of named.split(ALSO)) {
      addVariants(part, variants);
      for (const side of bilingualSides(part)) variants.add(side);
    }
    for (const part of [...headsOf(text), ...sidesOfStroke(text)]) variants.add(part);
    for (const expanded of expansionsOf(text)) variants.add(expanded);
  } else if (/[(（]/u.test(text)) addVariants(text, variants);
  return [...variants].slice(0, MOST_VARIANTS);
}

function withExpanded(text: string, kind: NameKind): readonly string[] {
  return kind === 'organisation' ? [...new Set([text, ...expansionsOf(text)])] : [text];
}

function expansionsOf(text: string): readonly string[] {
  return [expandCompounds(text), expandAbbreviations(text), lettersApart(text)].filter((each) => each !== null);
}

/** `G y G Internacional` is `G & G`, and no acronym. */
function lettersApart(text: string): string | null {
  return SPANISH_AND.test(text) ? text.replace(SPANISH_AND, '$1 & $2') : null;
}

/** What stands before a colon is the name, and after it what it is about: `SouthFront: Analysis & Intelligence`. */
function headsOf(text: string): readonly string[] {
  const head = text.includes(': ') ? /^([^:]{5,}): /u.exec(text)?.[1] : undefined;
  return head !== undefined && analyseName(head, 'organisation').tokens.some(isRareWord) ? [head] : [];
}

/** The part, where its own words say who it is; `Subordinate Institution - 204th Research Institute` does not. */
function partOf(text: string): string | null {
  const part = text.includes('. ') ? PART_OF.exec(text)?.[1] : undefined;
  return part !== undefined && analyseName(part, 'organisation').tokens.some(isRareWord) ? part : null;
}

/** Two names with a stroke between them: `Al-Qa'ida/Islamic Army`. */
function sidesOfStroke(text: string): readonly string[] {
  if (!text.includes('/')) return [];
  const sides = text.split('/').map((side) => side.trim());
  if (sides.length !== 2 || sides.some((side) => side.length < SHORTEST_SIDE)) return [];
  return sides.filter((side) => analyseName(side, 'organisation').tokens.some(isRareWord));
}

function isRareWord({ kind, weight }: NameToken): boolean {
  return kind === 'word' && weight >= 0.9;
}

/** `Bank of China (Hong Kong)` is not `Bank of China`: a place in brackets tells sister companies apart. */
function saysWhere(inside: string): boolean {
  const { tokens } = analyseName(inside, 'organisation');
  return tokens.length > 0 && tokens.every((token) => token.kind === 'place' || token.kind === 'number');
}

/** `通利琴行 Tom Lee Music`: one name in two scripts side by side, as signs and registers have it; each side must name by itself. */
function bilingualSides(part: string): readonly string[] {
  if (isPlain(part) || !/\p{Script=Latin}/u.test(part) || /^[\p{Script=Latin}\P{L}]*$/u.test(part)) return [];
  const words = part.trim().split(/\s+/u);
  const sides = words.map(sideOf);
  const turn = sides.findIndex((side) => side !== sides[0]);
  if (turn < 1 || sides.includes(null) || sides.slice(turn).some((side) => side !== sides[turn])) return [];
  const both = [words.slice(0, turn).join(' '), words.slice(turn).join(' ')];
  return both.every(namesSomebody) ? both : [];
}

/** Null for a word of both sides, as in `小松NTC`; digits go with Latin letters. */
function sideOf(word: string): 'latin' | 'native' | null {
  const isLatin = scriptRuns(word.replace(/[^\p{L}\p{N}\p{M}]+/gu, '')).map(
    ({ script }) => script === 'latin' || script === 'other',
  );
  if (isLatin.includes(true) && isLatin.includes(false)) return null;
  return isLatin.includes(false) ? 'native' : 'latin';
}

/** More than a form, a place, or one word for a trade. */
function namesSomebody(text: string): boolean {
  const { tokens, whole } = analyseName(text, 'organisation');
  if (whole === '') return false;
  const saying = tokens.filter((token) => token.kind !== 'place' && token.kind !== 'number');
  return saying.length > 1 || saying.some((token) => token.kind === 'word');
}

function addVariants(part: string, variants: Set<string>): void {
  const isBracketed = BRACKET.test(part);
  const unbracketed = isBracketed
    ? part.replace(BRACKETS, (bracket, inside: string) => (saysWhere(inside) ? bracket : ' '))
    : part;
  const outside = unbracketed
    .replace(/\s+/gu, ' ')
    .replace(/[\s,(]+$/u, '')
    .trim();
  if (/[\p{L}\p{N}]/u.test(outside)) variants.add(outside);
  if (!isBracketed) return;
  for (const [, inside = ''] of part.matchAll(BRACKETS)) {
    const script = scriptOf(inside);
    if (script !== 'latin' && script !== 'other' && script !== scriptOf(outside) && !saysWhere(inside))
      variants.add(inside.trim());
  }
}
