/** Names in free text. A name says who made a thing only where it is what the line is: at its head, directly before the maker's own model number, or after `made by`; everywhere else it is no more than a name that stands there. */
import type { Bearer, Brand, Catalogue } from './catalogue.ts';
import { foldName } from './fold-name.ts';
import { deviceWords, leadWords, otherBearers, plainWords, turningAfter, turningBefore } from './line-words.ts';

export interface Mention {
  /** As it stands in the text. */
  readonly text: string;
  readonly bearer: Bearer;
}

export interface TextReading {
  readonly mentions: readonly Mention[];
  /** Names that stand there and mean somebody or something else, each with the reason. */
  readonly passedOver: readonly (Mention & { readonly says: string })[];
}

/** Characters of one text that are read. */
const MOST_READ = 2000;

/** What the lines of a text name; each line is read by itself. */
export function readText(text: string, catalogue: Catalogue): TextReading {
  const mentions: Mention[] = [];
  const passedOver: TextReading['passedOver'][number][] = [];
  for (const line of text.normalize('NFKC').slice(0, MOST_READ).split('\n')) {
    const names = namesIn(line, catalogue);
    for (const name of names) {
      const says = whyNot(name, { line, names }, catalogue);
      if (says === null) mentions.push({ text: name.text, bearer: name.bearer });
      else passedOver.push({ text: name.text, bearer: name.bearer, says });
    }
  }
  return { mentions, passedOver };
}

/** Whether a text names a kind of device at all. */
export function namesEquipment(text: string): boolean {
  return deviceWords.test(text) || /(?<![\p{L}\p{N}])(?:\d{1,2} ?mp|access points?)(?![\p{L}\p{N}])/iu.test(text);
}

/** Why a record that says this is about another bearer of the name; null where nothing says so. */
export function falseFriend(bearer: Bearer, whole: string, catalogue: Catalogue): string | null {
  if (bearer.kind !== 'maker' && bearer.kind !== 'related') return null;
  const friends = catalogue.falseFriends.get(bearer.maker.id);
  return friends?.anywhere?.test(whole) ? friends.says : null;
}

/** Whether a word at a place of a line, such as a model number, belongs to something that the thing fits, replaces or lacks, or stands after the name of another. */
export function isAside(before: string, after: string, maker: string, catalogue: Catalogue): boolean {
  const isOfAnother = namesIn(before, catalogue).some(
    ({ bearer }) => groupOf(bearer) !== maker && bearer.kind !== 'brand',
  );
  return isOfAnother || turningBefore.test(plain(before)) || turningAfter.test(clauseAfter(after));
}

interface NameInLine extends Mention {
  readonly index: number;
}

interface Line {
  readonly line: string;
  readonly names: readonly NameInLine[];
}

function namesIn(line: string, { mentioned, names }: Catalogue): readonly NameInLine[] {
  return [...line.matchAll(mentioned)].flatMap(({ 0: text, index }) => {
    const bearer = names.get(foldName(text));
    return bearer ? [{ text, index, bearer }] : [];
  });
}

const ASIDE =
  'The text names it as something that the thing fits, replaces, is compared with, is not, or is a part or service for.';
const ELSEWHERE =
  'The name stands in the text, but neither first nor directly before a model number of that maker, so it does not say who made the thing.';
const NO_THING = 'The name stands in the text, which says of no device that it has that name.';

function whyNot(name: NameInLine, { line, names }: Line, catalogue: Catalogue): string | null {
  const before = line.slice(0, name.index);
  const after = line.slice(name.index + name.text.length);
  const friend = friendsSay(name.bearer, { before, after, line }, catalogue);
  if (friend !== null) return friend;
  const isMadeBy = MADE_BY.test(before);
  const lead = isMadeBy ? before.replace(MADE_BY, '') : before;
  const group = groupOf(name.bearer);
  const others = names.filter(({ bearer }) => groupOf(bearer) !== group);
  if (others.some(({ index }) => index < name.index) || turningBefore.test(plain(lead))) return ASIDE;
  const clause = clauseAfter(after);
  if (turningAfter.test(clause) || NOT_ITSELF.test(after) || otherBearers.test(nextWords(after))) return ASIDE;
  if (isMadeBy || isModelOf(name.bearer, after)) return null;
  if (!isAllOf(before, leadWords)) return ELSEWHERE;
  const isMeant = name.bearer.kind !== 'brand' || isMeantBy(name.bearer.brand, name.text, clause);
  return isMeant && (isAllOf(after, leadWords) || saysThing(name.bearer, before, clause)) ? null : NO_THING;
}

/** A brand whose name is a word or another's too is meant only by a fuller name, such as `Alibi Vigilant`, or with words that a report about it has. */
function isMeantBy({ facts, reports }: Brand, text: string, clause: string): boolean {
  const isFuller = text.trim().split(/\s+/).length > facts.name.split(' ').length;
  return facts.distinct || isFuller || reports.some(({ words }) => words?.test(clause));
}

function friendsSay(
  bearer: Bearer,
  { before, after, line }: { readonly before: string; readonly after: string; readonly line: string },
  { falseFriends }: Catalogue,
): string | null {
  if (bearer.kind !== 'maker' && bearer.kind !== 'related') return null;
  const friends = falseFriends.get(bearer.maker.id);
  const isFriend = friends?.before?.test(before) || friends?.after?.test(after) || friends?.anywhere?.test(line);
  return isFriend ? (friends?.says ?? null) : null;
}

/** Names of one maker, its group and its brands of one line don't speak against each other. */
function groupOf(bearer: Bearer): string {
  switch (bearer.kind) {
    case 'maker':
    case 'related':
      return bearer.maker.id;
    case 'brand':
      return ownerOf(bearer.brand.facts.facts) ?? bearer.brand.facts.id;
    case 'other':
      return bearer.other.id;
  }
}

function ownerOf(
  facts: readonly { readonly relation: string; readonly makers: readonly string[] }[],
): string | undefined {
  return facts.find(({ relation }) => relation === 'own_brand' || relation === 'subsidiary')?.makers[0];
}

const MADE_BY =
  /(?:(?<![\p{L}])(?:is|are|was|were|has been|have been|wird|wurde|est|sont|es|son)\s+)?(?:originally\s+)?(?<![\p{L}])(?:made|manufacture[dr]|maker|produced|built|oem|hersteller|hergestellt|fabricant|fabriqu[eé]e?s?|fabricante|fabricad[oa]s?|制造商|生产厂家)[\s:]*(?:by|is|von|ist|par|est|por|es|为|是)?[\s:"'“]*$/iu;
/** `Dahua?`, `Hikvision-free`, `UNV or equal`, `Hikvision camera (dummy)`. */
const NOT_ITSELF =
  /^["'”)]*(?:\s*\?|-(?:free|like|style|type|compatible)\b|\s+or\s+eq|[^;]*\((?:dummy|fake|decoy|attrappe|factice|or eq))/iu;

/** Whether a part of a line has nothing but amounts, numbers of positions, and words of a list. */
function isAllOf(text: string, words: RegExp): boolean {
  return [...text.matchAll(WORD)].every(
    ([word], index) => isAmount(word) || isOneOf(word, words) || (index === 0 && /^\p{L}{0,4}\d{3,}$/u.test(word)),
  );
}

const WORD = /\p{Script=Han}+|[\p{L}\p{N}][\p{L}\p{N}.'’]*/gu;

function isAmount(word: string): boolean {
  return /^\d+(?:[.,]\d+)?(?:x|mp|k|ch|pcs|ea|er|台|个|套)?\.?$/iu.test(word);
}

/** Han words are written without blanks: all of them have to be known. */
function isOneOf(word: string, words: RegExp): boolean {
  if (/\p{Script=Han}/u.test(word)) return word.replace(new RegExp(words, 'giu'), '') === '';
  const plainWord = word.replace(/\.$/, '');
  return words.exec(plainWord)?.[0].length === plainWord.length;
}

/** What is said of the name: up to a comma, a preposition or what it comes in place of, or all of it where nothing stands before that. */
function clauseAfter(after: string): string {
  const text = plain(after).replace(IN_PLACE_OF, ' ; ');
  const [clause = ''] = text.split(CLAUSE_END);
  return /[\p{L}\p{N}]/u.test(clause) ? clause : text;
}

/** `DS-2CD2086G2-I to replace broken Axis` is about the new one; `to replace with Axis`, `to be replaced` and `replacement` are about the old one. */
const IN_PLACE_OF =
  /(?<![\p{L}\p{N}])(?:to replace|replaces|replacing|(?:als|zum) ersatz (?:für|von)|en remplacement d[eu]|(?:para|que) (?:reemplazar?|sustituir|sustituye)(?: a)?|用于替换|代替)\s*(?!\s*(?:with|by|it|them|this|durch|par|por)(?![\p{L}\p{N}]))(?=[\p{L}\p{N}]).*$/isu;

const CLAUSE_END =
  /[,;()\n]|\s[-–—|/]\s|(?<![\p{L}\p{N}])(?:with|w\/|incl\w*|plus|mit|inkl\w*|avec|con|com|for|für|pour|para|at|in|on|from|near)(?![\p{L}\p{N}])|[含带，；（]/iu;

/** Words that say something else inside a longer name of a thing. */
function plain(text: string): string {
  return text
    .replace(/licen[cs]e[ -]plate|number[ -]plate/giu, 'video')
    .replace(/(?:type|typ|part|item|model) (?=no\b|nr\b)/giu, '');
}

function nextWords(after: string): string {
  return /^[\s"'”)-]*(?:[\p{L}\p{N}&'-]+[\s.]*){1,2}/u.exec(after)?.[0] ?? '';
}

/** Whether a model number of that maker follows the name directly. */
function isModelOf(bearer: Bearer, after: string): boolean {
  // Sellers put the name of a line between: `LTS Platinum CMIP9342W`.
  const text = bearer.kind === 'brand' ? after.replace(/^\s*\p{Lu}\p{Ll}+\s(?=\p{Lu}{2})/u, ' ') : after;
  const [, token] =
    /^[\s"'”:,]*(?:model|modell|modelo|modèle|type|typ|型号)?[\s:.]*([\p{L}\p{N}][\p{L}\p{N}/()._+-]{3,40})/iu.exec(
      text,
    ) ?? [];
  if (token === undefined) return false;
  switch (bearer.kind) {
    case 'maker':
    case 'related':
      return bearer.maker.signs.some(({ kind, pattern }) => kind === 'model' && new RegExp(pattern, 'iu').test(token));
    case 'brand':
      return bearer.brand.reports.some(({ models }) => models.some((model) => model.test(token))) || isNumbered(token);
    case 'other':
      return false;
  }
}

/** `CMIP1142W-28M`: letters first and three digits or more in one word. */
export function isNumbered(token: string): boolean {
  return /^\p{L}{2}/u.test(token) && (token.match(/\d/g)?.length ?? 0) >= 3;
}

/**
 * Whether the line says that the thing is a device of that name. A model by its number right after the name does; else it has to name a device, a line
 * of the maker's or a model, and nothing that is not known to go with one: the last word of `Hikvision camera calendar` is the thing.
 */
function saysThing(bearer: Bearer, before: string, clause: string): boolean {
  const words = [...clause.matchAll(/[\p{L}\p{N}][\p{L}\p{N}/.'’+-]*/gu)].map(([word]) => word);
  if (words[0] !== undefined && isModelLike(words[0])) return true;
  const lines = linesOf(bearer).flatMap((line) => line.toLowerCase().split(/[\s-]+/));
  const isThing =
    namesEquipment(before) ||
    namesEquipment(clause) ||
    words.some((word) => isModelLike(word) || lines.includes(word.toLowerCase())) ||
    /(?<![\p{L}\p{N}])\p{Lu}{2,5} \d{3,5}(?!\d)/u.test(clause);
  const isKnown = (word: string): boolean =>
    /\d/.test(word) || /^\p{Lu}{1,3}$/u.test(word) || isOneOf(word, plainWords) || lines.includes(word.toLowerCase());
  const said = [...clause.matchAll(WORD)].map(([word]) => word);
  const last = said.findLastIndex((word) => isOneOf(word, deviceWords));
  const isPlain = said.every((word, at) => isKnown(word) || (at < last && isProper(said, at, bearer)));
  return isThing && isPlain;
}

/** The name of a line before the word for the device, such as `UltraHD`. Right after a maker's name a plain word can be the surname of a person: `Dahua Chen laptop`. */
function isProper(words: readonly string[], at: number, { kind }: Bearer): boolean {
  const word = words[at] ?? '';
  if (!/^\p{Lu}/u.test(word)) return false;
  return at > 0 || kind === 'brand' || /\p{Ll}\p{Lu}/u.test(word) || isModelLike(words[at + 1] ?? '');
}

function linesOf(bearer: Bearer): readonly string[] {
  if (bearer.kind === 'brand') return bearer.brand.facts.lines ?? [];
  return bearer.kind === 'other' ? [] : (bearer.maker.lines ?? []);
}

function isModelLike(word: string): boolean {
  return /^\p{L}[\p{L}\p{N}/+-]{2,}$/u.test(word) && /\d/.test(word);
}
