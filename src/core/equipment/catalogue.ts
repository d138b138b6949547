/** The facts of an edition, made ready to be asked: compiled once for each edition, and only ever read. */
import type { SignalKind } from '../model/equipment.ts';
import type { BrandFact, BrandFacts, EquipmentData, MakerFacts, OtherMaker, Sign } from './facts.ts';
import { foldName } from './fold-name.ts';
import { prefixFinder } from '../names/mac.ts';

/** Whom a name or a registrant of address blocks stands for. */
export type Bearer =
  | { readonly kind: 'maker'; readonly maker: MakerFacts }
  | { readonly kind: 'related'; readonly maker: MakerFacts; readonly related: MakerFacts['related'][number] }
  | { readonly kind: 'brand'; readonly brand: Brand }
  | { readonly kind: 'other'; readonly other: OtherMaker };

export interface Brand {
  readonly facts: BrandFacts;
  readonly reports: readonly {
    readonly fact: BrandFact;
    readonly models: readonly RegExp[];
    readonly words: RegExp | null;
  }[];
}

export interface MakerSign {
  readonly maker: MakerFacts;
  readonly sign: Sign;
  readonly pattern: RegExp;
}

export interface FalseFriends {
  readonly before: RegExp | null;
  readonly after: RegExp | null;
  readonly anywhere: RegExp | null;
  readonly says: string;
}

export interface Catalogue {
  readonly data: EquipmentData;
  readonly makers: ReadonlyMap<string, MakerFacts>;
  /** By `foldName`. */
  readonly names: ReadonlyMap<string, Bearer>;
  /** Finds every name; what it means there is for `mentions.ts` to say. */
  readonly mentioned: RegExp;
  readonly signs: ReadonlyMap<SignalKind, readonly MakerSign[]>;
  readonly falseFriends: ReadonlyMap<string, FalseFriends>;
  /** The registrant of an address of twelve digits, of those in the edition. */
  registrantOf(hex: string): { readonly prefix: string; readonly registrant: string; readonly bearer: Bearer } | null;
}

const compiled = new WeakMap<EquipmentData, Catalogue>();

export function catalogueOf(data: EquipmentData): Catalogue {
  const known = compiled.get(data);
  if (known) return known;
  const fresh = compile(data);
  compiled.set(data, fresh);
  return fresh;
}

function compile(data: EquipmentData): Catalogue {
  const brands = data.brands.map(compileBrand);
  const names = namesOf(data, brands);
  const blocks = blocksOf(data, brands);
  const prefixes = new Map(
    Object.entries(data.ieee.blocks).flatMap(([registrant, list]) =>
      list.map((prefix) => [prefix, registrant] as const),
    ),
  );
  const prefixOf = prefixFinder(prefixes.keys());
  return {
    data,
    makers: new Map(data.makers.map((maker) => [maker.id, maker])),
    names,
    mentioned: mentionPattern(data),
    signs: Map.groupBy(
      data.makers.flatMap((maker) =>
        maker.signs.map((sign) => ({ maker, sign, pattern: new RegExp(sign.pattern, 'iu') })),
      ),
      ({ sign }) => sign.kind as SignalKind,
    ),
    falseFriends: new Map(data.makers.flatMap((maker) => falseFriendsOf(maker))),
    registrantOf(hex) {
      const prefix = prefixOf(hex);
      const registrant = prefix === null ? undefined : prefixes.get(prefix);
      const bearer = registrant === undefined ? undefined : blocks.get(registrant);
      return prefix === null || registrant === undefined || !bearer ? null : { prefix, registrant, bearer };
    },
  };
}

function compileBrand(facts: BrandFacts): Brand {
  return {
    facts,
    reports: facts.facts.map((fact) => ({
      fact,
      models: fact.scope.kind === 'models' ? fact.scope.models.map((model) => new RegExp(model, 'iu')) : [],
      words: fact.scope.kind === 'models' && fact.scope.words !== undefined ? new RegExp(fact.scope.words, 'iu') : null,
    })),
  };
}

function namesOf({ makers, others }: EquipmentData, brands: readonly Brand[]): ReadonlyMap<string, Bearer> {
  const names = new Map<string, Bearer>();
  const add = (name: string, bearer: Bearer): void => {
    const key = foldName(name);
    if (!names.has(key)) names.set(key, bearer);
  };
  for (const brand of brands) for (const name of brand.facts.names) add(name, { kind: 'brand', brand });
  for (const maker of makers) {
    for (const related of maker.related)
      for (const name of related.names) add(name, { kind: 'related', maker, related });
    for (const name of [maker.name, ...maker.names]) add(name, { kind: 'maker', maker });
  }
  for (const other of others) for (const name of [other.name, ...other.names]) add(name, { kind: 'other', other });
  return names;
}

function blocksOf({ makers, others }: EquipmentData, brands: readonly Brand[]): ReadonlyMap<string, Bearer> {
  const blocks = new Map<string, Bearer>();
  for (const other of others) for (const each of other.registrants) blocks.set(each, { kind: 'other', other });
  for (const brand of brands) for (const each of brand.facts.registrants) blocks.set(each, { kind: 'brand', brand });
  for (const maker of makers) {
    for (const each of maker.registrants) blocks.set(each, { kind: 'maker', maker });
    for (const related of maker.related)
      for (const each of related.registrants) blocks.set(each, { kind: 'related', maker, related });
  }
  return blocks;
}

/** The longest names first, so that `Dahua Technology USA` is not taken for `Dahua`. */
function mentionPattern({ makers, brands, others }: EquipmentData): RegExp {
  const names = [
    ...makers.flatMap((maker) => [maker.name, ...maker.names, ...maker.related.flatMap((each) => each.names)]),
    ...brands.flatMap((brand) => brand.names),
    ...others.flatMap((other) => other.names),
  ];
  const alternatives = (some: readonly string[]): string =>
    [...new Set(some)]
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
      .map(inText)
      .join('|') || NEVER;
  // Han names stand between other Han; Latin ones are words of their own.
  const latin = alternatives(names.filter((name) => !isHan(name)));
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${latin})(?![\\p{L}\\p{N}])|${alternatives(names.filter(isHan))}`, 'giu');
}

/** Matches nothing. */
const NEVER = '(?!)';

function isHan(name: string): boolean {
  return /\p{Script=Han}/u.test(name);
}

function inText(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

function falseFriendsOf({ id, falseFriends }: MakerFacts): readonly (readonly [string, FalseFriends])[] {
  if (!falseFriends) return [];
  const { before, after, anywhere, says } = falseFriends;
  const pattern = (text: string | undefined): RegExp | null => (text === undefined ? null : new RegExp(text, 'iu'));
  return [[id, { before: pattern(before), after: pattern(after), anywhere: pattern(anywhere), says }]];
}
