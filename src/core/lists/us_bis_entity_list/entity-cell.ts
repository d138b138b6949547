import { foldSpace } from '../../model/plain-data.ts';
import {
  ABBREVIATION,
  ADDRESS_START,
  ADDRESS_WORD,
  BODY_WORD,
  LEGAL_FORM,
  LEGAL_START,
  STREET_WORD,
} from './lookups.ts';

/** What the second column says about one entity. */
export interface EntityCell {
  readonly name: string;
  readonly aliases: readonly string[];
  readonly previousNames: readonly string[];
  readonly addresses: readonly string[];
  /** `See alternate addresses under Iran` and the like. */
  readonly remarks: readonly string[];
  /** The number of aliases that the cell announces when it is not the number found; null when they agree. */
  readonly announced: number | null;
}

/** Parts the name from `a.k.a.` and its kin; `the following three aliases` may follow. */
const MARKER =
  /[,;]?\s*(?:and\s+)?(\()?\b(a\.?k\.?a|f\.?k\.?a|d\.?b\.?a|also known as|formerly known as|doing business as)\b[.,:\s]*(?:and\s+)?(?:(?:the\s+)?following\s+(?:(\w+(?:-\w+)?)\s+)?(?:alias(?:es)?|names?)(?:\s+and\s+[\w\s-]*?address(?:es)?)?\s*[:.,]?\s*)?/i;
const REMARK = /\(\s*(see\s+(?:also|alternate|entr|under|address)[^()]*(?:\([^()]*\)[^()]*)*)\)\s*\.?/gi;
/** `including the Armed Forces of Belarus and all operating units` says who, not where. */
const INCLUDES = /^(?:including|this includes)\b/i;
const NUMBERS = [
  'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve',
  'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen', 'twenty',
]; // prettier-ignore

/**
 * Name, aliases and addresses of a cell of running text. `\n` marks where the cell has a line break, which ends an alias for certain.
 * `Hikvision Co., Ltd., a.k.a., the following one alias: —Hikvision. No. 555 Qianmo Road, China` -> name, one alias, one address.
 */
export function readEntityCell(text: string): EntityCell {
  const remarks: string[] = [];
  const withoutRemarks = text.replace(REMARK, (_, remark: string) => {
    remarks.push(foldSpace(remark).replace(/\.$/, ''));
    return ' ';
  });
  const marker = MARKER.exec(withoutRemarks);
  if (!marker) {
    const { name, rest } = splitName(withoutRemarks);
    const addresses = splitAddresses(rest);
    return {
      name,
      aliases: [],
      previousNames: [],
      addresses: addresses.filter((address) => !INCLUDES.test(address)),
      remarks: [...remarks, ...addresses.filter((address) => INCLUDES.test(address))],
      announced: null,
    };
  }
  const found = readAliases(withoutRemarks.slice(marker.index));
  const addresses = splitAddresses(found.rest);
  const includes = addresses.filter((address) => INCLUDES.test(address));
  return {
    name: trimName(withoutRemarks.slice(0, marker.index)),
    aliases: found.aliases,
    previousNames: found.previousNames,
    addresses: addresses.filter((address) => !INCLUDES.test(address)),
    remarks: [...remarks, ...includes],
    announced: found.announced,
  };
}

/** One block after the other: `(f.k.a., Gazflot), a.k.a., the following two aliases: —…` */
function readAliases(text: string): Pick<EntityCell, 'aliases' | 'previousNames' | 'announced'> & { rest: string } {
  const aliases: string[] = [];
  const previousNames: string[] = [];
  let announced: number | null = null;
  let rest = text;
  for (let marker = MARKER.exec(rest); marker?.index === 0; marker = MARKER.exec(rest)) {
    const after = rest.slice(marker[0].length);
    const block = marker[1] ? bracketed(after) : dashed(after);
    (/^f/i.test(marker[2] ?? '') ? previousNames : aliases).push(...block.aliases);
    const wanted = numberOf(marker[3]);
    if (wanted !== null && wanted !== block.aliases.length) announced = wanted;
    rest = block.rest;
  }
  return { aliases, previousNames, announced, rest };
}

/** `(a.k.a. Lin Rongnan, Steven Lim and Yong Nam Lim), Huaqiang South Road` */
function bracketed(text: string): { aliases: string[]; rest: string } {
  let depth = 1;
  let end = 0;
  while (end < text.length && depth > 0) {
    if (text[end] === '(') depth += 1;
    if (text[end] === ')') depth -= 1;
    end += 1;
  }
  const [inside = '', ...unclosed] = (depth === 0 ? text.slice(0, end - 1) : text).split(/\bAddress:/);
  const pieces = /[;—]/.test(inside)
    ? inside.split(/[;—]/)
    : inside.split(/,(?!\s*(?:Co|Ltd|Inc|LLC|OAO|OOO|ZAO|AO)\b)|\s+and\s+(?=\p{Lu})/u);
  return { aliases: pieces.map(trimAlias).filter(Boolean), rest: depth === 0 ? text.slice(end) : unclosed.join(' ') };
}

/** `—Ninth Academy; —Southwest Computing Center; and —Hikvision. No. 555 Qianmo Road`, or one alias without a dash. */
function dashed(text: string): { aliases: string[]; rest: string } {
  const items = text.split(/(?<=^|[\s:;,])—\s*/u);
  const lead = items.length > 1 ? items.shift() : '';
  const last = items.pop() ?? '';
  const { alias, rest } = endOfAlias(last);
  const found = [...items, alias].map(trimAlias).filter(Boolean);
  return { aliases: found, rest: foldSpace(`${lead?.trim() ? `${trimAlias(lead)}; ` : ''}${rest}`) };
}

/** The last alias ends at a line break, or else at the first full stop that ends a sentence. */
function endOfAlias(text: string): { alias: string; rest: string } {
  const lineBreak = text.search(/\S\s*\n/);
  if (lineBreak >= 0) {
    const first = text.slice(0, lineBreak + 1);
    return { alias: first, rest: text.slice(lineBreak + 1) };
  }
  for (const stop of text.matchAll(/\.['”]?\s+|;\s+and\s+|,\s+/g)) {
    const before = text.slice(0, stop.index);
    const rest = text.slice(stop.index + stop[0].length);
    if (endsAlias(stop[0], before, rest)) return { alias: `${before}${stop[0].startsWith('.') ? '.' : ''}`, rest };
  }
  return { alias: text, rest: '' };
}

function endsAlias(stop: string, before: string, rest: string): boolean {
  if (stop.startsWith(';')) return true;
  if (stop.startsWith(',')) {
    const piece = rest.split(/,\s/)[0] ?? '';
    return (
      (/\d/.test(piece) || ADDRESS_WORD.test(piece)) &&
      !BODY_WORD.test(piece) &&
      !LEGAL_FORM.test(piece) &&
      !LEGAL_START.test(piece)
    );
  }
  if (ADDRESS_START.test(rest)) return !STREET_WORD.test(before);
  if (LEGAL_START.test(rest)) return false;
  return !ABBREVIATION.test(before);
}

/** The name goes on over commas as long as the pieces are legal forms or parts of a body, and ends where an address begins. */
function splitName(text: string): { name: string; rest: string } {
  const lineBreak = text.search(/\S\s*\n/);
  const first = lineBreak >= 0 ? text.slice(0, lineBreak + 1) : text;
  const pieces = first.split(/,\s+/);
  let count = 1;
  while (count < pieces.length && isPartOfName(pieces[count] ?? '')) count += 1;
  const name = pieces.slice(0, count).join(', ');
  const rest = foldSpace(`${pieces.slice(count).join(', ')} ${lineBreak >= 0 ? text.slice(lineBreak + 1) : ''}`);
  return { name: trimName(name), rest };
}

function isPartOfName(piece: string): boolean {
  if (LEGAL_FORM.test(piece)) return true;
  return !/^including\b/i.test(piece) && BODY_WORD.test(piece) && !ADDRESS_WORD.test(piece);
}

function trimName(text: string): string {
  const name = foldSpace(text)
    .replace(/[,;:]+$/, '')
    .trim();
  return /(?:\b(?:ltd|inc|co|corp|s\.a|l\.l\.c|jr|sr|\p{L}\.\p{L}))\.$/iu.test(name) ? name : name.replace(/\.$/, '');
}

function trimAlias(text: string): string {
  return trimName(
    foldSpace(text)
      .replace(/[;,]?\s*\b(?:and|or)$/i, '')
      .replace(/^and\s+/i, '')
      .replace(/[;,]+$/, ''),
  );
}

/** `…, Urumqi, China; and 6/F, Block A, …` -> one address each. */
function splitAddresses(text: string): string[] {
  return foldSpace(text)
    .replace(/^[,;.\s]+|^and\s+/i, '')
    .split(/\s*;\s*(?:and\b[;,]?\s*)?|\s*\bAlt(?:ernate)? Address:\s*/)
    .map((address) =>
      address
        .replace(/^(?:and|or)\s+/i, '')
        .replace(/[.,\s]+$/, '')
        .trim(),
    )
    .filter((address) => /[\p{L}\d]/u.test(address));
}

function numberOf(word: string | undefined): number | null {
  if (!word) return null;
  if (/^\d+$/.test(word)) return Number(word);
  const index = NUMBERS.indexOf(word.toLowerCase());
  return index >= 0 ? index : null;
}
