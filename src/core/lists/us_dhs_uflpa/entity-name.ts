import { foldSpace } from '../../model/plain-data.ts';
import { ALIAS_BRACKET, SCOPE, numbers } from './lookups.ts';

/** The name cell taken apart. */
export interface EntityName {
  readonly name: string;
  readonly abbreviation: string | null;
  readonly aliases: readonly string[];
  readonly previousNames: readonly string[];
  /** `and subsidiaries`: who else the listing covers, in the page's words. */
  readonly scope: string | null;
  /** The number of aliases that the cell announces when another number was found. */
  readonly announced: number | null;
}

/** `KTK Group (including three aliases: Jiangsu Jinchuang Group; …)` -> name and aliases; place names in brackets stay in the name. */
export function readEntityName(cell: string): EntityName {
  const scope = SCOPE.exec(cell)?.[0] ?? null;
  let name = scope === null ? cell : cell.slice(0, -scope.length);
  const aliases: string[] = [];
  const previousNames: string[] = [];
  let announced: number | null = null;
  for (const [bracket, inside = ''] of cell.matchAll(/\s*\(((?:[^()]|\([^()]*\))*)\)/g)) {
    const marker = ALIAS_BRACKET.exec(inside);
    if (!marker) continue;
    name = name.replace(bracket, '');
    const found = readBracket(inside);
    aliases.push(...found.aliases);
    previousNames.push(...found.previousNames);
    const wanted = numbers.get(marker[1]?.toLowerCase() ?? '');
    if (wanted !== undefined && wanted !== found.aliases.length) announced = wanted;
  }
  const abbreviation = /\s\(([A-Z]{2,8})\)\s*$/.exec(name);
  return {
    name: foldSpace(abbreviation ? name.slice(0, abbreviation.index) : name).replace(/,$/, ''),
    abbreviation: abbreviation?.[1] ?? null,
    aliases,
    previousNames,
    scope: scope === null ? null : foldSpace(scope).replace(/^[,;]\s*/, ''),
    announced,
  };
}

/** `also known as A; and B Co., Ltd. and formerly known as C`: each marker holds until the next. */
function readBracket(text: string): { aliases: string[]; previousNames: string[] } {
  const aliases: string[] = [];
  const previousNames: string[] = [];
  const blocks = text
    .split(/[;,]?\s*(?:\band\s+)?\b(?=(?:also|formerly)\s+known\s+as\s)/i)
    .filter((block) => block !== '');
  for (const block of blocks) {
    const former = /^formerly/i.test(block);
    const names = block
      .replace(ALIAS_BRACKET, '')
      .split(/;|(?<=\b(?:Co|Ltd|Inc|Corp)\.)\s+(?=and\s)/)
      .map((name) => foldSpace(name).replace(/^and\s+/i, ''));
    (former ? previousNames : aliases).push(...names.filter((name) => name !== ''));
  }
  return { aliases, previousNames };
}
