/** The facts of `data/equipment`: makers, brands, and what is reported of them, each dated, graded and with its source. */
import { z } from 'zod';
import { isDay } from '../model/day.ts';
import { InputError } from '../model/errors.ts';

const words = z.string().trim().min(1, 'wanted text');
const sentence = words.regex(/[.?]$/, 'wanted whole sentences that end in a full stop');
const day = z.string().refine(isDay, 'wanted a day that exists, YYYY-MM-DD');
const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'wanted small letters, digits and hyphens');
const pattern = words.refine(isPattern, 'wanted a regular expression that compiles');
/** As exact as the source is dated: `2022`, `2022-11`, `2022-11-24`. */
const sourceDate = z
  .string()
  .regex(/^\d{4}(-\d{2}(-\d{2})?)?$/, 'wanted a year, month or day')
  .nullable();
/** An address, or the title of a document that has none. */
const source = words;

/** `A`: official, or a dated report of its own work · `B`: a maintainer, integrator or forensic report · `C`: marketing, forum or unreviewed text. */
export const factGrades = ['A', 'B', 'C'] as const;

const sign = z.strictObject({
  kind: z.enum(['onvif', 'banner', 'api', 'tls', 'snmp', 'fcc_id', 'model']),
  pattern,
  says: sentence,
  source,
  sourceDate,
});

const makerShape = z.strictObject({
  id,
  /** The registered name. */
  name: words,
  /** As a sentence calls it. */
  short: words,
  /** Names under which records, labels and devices call the maker itself; compared whole, never in part. */
  names: z.array(words).min(1),
  /** Names of its lines of devices, by which a text that names no kind of device is about one. */
  lines: z.array(words).optional(),
  /** Names of the party on lists; a listed party is the maker only if it has one of them, letter by letter. */
  listed: z.array(words),
  /** Names under which the IEEE registry has its address blocks, letter by letter. */
  registrants: z.array(words),
  /** Companies of the maker's group with names and blocks of their own. */
  related: z.array(
    z.strictObject({
      name: words,
      names: z.array(words),
      registrants: z.array(words),
      relation: words,
      source,
      sourceDate,
    }),
  ),
  /** Others who bear the name: what stands before, after or anywhere in the text, and who that is. */
  falseFriends: z
    .strictObject({
      before: pattern.optional(),
      after: pattern.optional(),
      anywhere: pattern.optional(),
      says: sentence,
    })
    .optional(),
  signs: z.array(sign),
  source,
  checked: day,
});

const scope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('brand') }),
  /** Model families by their numbers, or by words of the text. */
  z.strictObject({ kind: z.literal('models'), models: z.array(pattern), words: pattern.optional() }),
  /** The source says some models and not which. */
  z.strictObject({ kind: z.literal('some') }),
]);

const factShape = z.strictObject({
  id,
  /** More than one where the source leaves open which; none where it names none. */
  makers: z.array(id),
  relation: z.enum(['own_brand', 'subsidiary', 'affiliate', 'rebrand']),
  scope,
  /** Half-open days `[from, until)` of the device; null is open. */
  from: day.nullable(),
  until: day.nullable(),
  /** `reports`: says that the maker makes it · `denies`: says that it does not, or no longer · `excepts`: a line that the reports leave out. */
  stance: z.enum(['reports', 'denies', 'excepts']),
  disputed: z.boolean(),
  grade: z.enum(factGrades),
  says: sentence,
  source,
  sourceDate,
});

const brandShape = z.strictObject({
  id,
  name: words,
  names: z.array(words).min(1),
  /** Names of its lines of devices. */
  lines: z.array(words).optional(),
  /** Whether the name alone, in free text about equipment, means this brand. */
  distinct: z.boolean(),
  /** IEEE blocks of the seller: they hide who made a device. */
  registrants: z.array(words),
  facts: z.array(factShape).min(1),
  checked: day,
});

const otherShape = z.strictObject({ id, name: words, names: z.array(words).min(1), registrants: z.array(words) });

const editionShape = z.strictObject({
  compiled: day,
  ieee: z.strictObject({ package: words, version: words, published: day, source }),
});

export type MakerFacts = z.infer<typeof makerShape>;
export type Sign = z.infer<typeof sign>;
export type BrandFacts = z.infer<typeof brandShape>;
export type BrandFact = z.infer<typeof factShape>;
/** A maker or seller that stands in no fact here: its name on a device speaks against another maker, and of itself says nothing. */
export type OtherMaker = z.infer<typeof otherShape>;

/** Everything that an answer about a device depends on; kept whole with a policy, as rules are, so that a past answer can be given again. */
export interface EquipmentData {
  readonly compiled: string;
  /** Of makers and sellers in here: the registrant as the IEEE writes it -> its prefixes of 6, 7 or 9 hexadecimal digits. */
  readonly ieee: {
    readonly source: string;
    readonly edition: string;
    readonly published: string;
    readonly blocks: Readonly<Record<string, readonly string[]>>;
  };
  readonly makers: readonly MakerFacts[];
  readonly brands: readonly BrandFacts[];
  readonly others: readonly OtherMaker[];
}

export interface FactFile {
  /** `equipment/brands/lorex.json` */
  readonly path: string;
  readonly content: unknown;
}

/** The files of `data/equipment` and the IEEE registry as one edition; refuses a file whose facts don't fit together. */
export function readEquipmentData(files: readonly FactFile[], registry: IeeeRegistry): EquipmentData {
  const makers = inFolder(files, 'makers').map((file) => named(readShape(makerShape, file), file));
  const brands = inFolder(files, 'brands').map((file) => named(readShape(brandShape, file), file));
  const others = z.array(otherShape);
  const other = readShape(others, onlyFile(files, 'other-makers.json'));
  const edition = readShape(editionShape, onlyFile(files, 'edition.json'));
  checkReferences(makers, brands, files);
  const registrants = [
    ...makers.flatMap(({ registrants, related }) => [...registrants, ...related.flatMap((each) => each.registrants)]),
    ...brands.flatMap((brand) => brand.registrants),
    ...other.flatMap((each) => each.registrants),
  ];
  return {
    compiled: edition.compiled,
    ieee: {
      source: edition.ieee.source,
      edition: `${edition.ieee.package} ${edition.ieee.version}`,
      published: edition.ieee.published,
      blocks: blocksOf(registrants, registry),
    },
    makers,
    brands,
    others: other,
  };
}

/** Prefix in capitals -> the registrant and its address, a line each, as the package `oui-data` has it. */
export type IeeeRegistry = Readonly<Record<string, string>>;

/** The registrant alone: the first line. */
export function registrantName(entry: string): string {
  const end = entry.indexOf('\n');
  return (end === -1 ? entry : entry.slice(0, end)).trim();
}

function blocksOf(registrants: readonly string[], registry: IeeeRegistry): Readonly<Record<string, readonly string[]>> {
  const wanted = new Map<string, string[]>([...new Set(registrants)].sort().map((name) => [name, []]));
  for (const [prefix, entry] of Object.entries(registry)) wanted.get(registrantName(entry))?.push(prefix);
  return Object.fromEntries([...wanted].map(([name, prefixes]) => [name, prefixes.sort()]));
}

function inFolder(files: readonly FactFile[], folder: string): readonly FactFile[] {
  return files.filter(({ path }) => path.replaceAll('\\', '/').split('/').at(-2) === folder);
}

function onlyFile(files: readonly FactFile[], name: string): FactFile {
  const file = files.find(({ path }) => path.replaceAll('\\', '/').endsWith(`/${name}`));
  if (!file) throw new InputError(`there is no ${name}`, { file: name });
  return file;
}

function readShape<T extends z.ZodType>(shape: T, { path, content }: FactFile): z.output<T> {
  const read = shape.safeParse(content);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const column = issue?.path.map(String).join('.') ?? '';
  throw new InputError(issue?.message ?? 'not understood', column === '' ? { file: path } : { file: path, column });
}

function named<T extends { readonly id: string }>(facts: T, { path }: FactFile): T {
  if (path.replaceAll('\\', '/').endsWith(`/${facts.id}.json`)) return facts;
  throw new InputError(`wanted the file ${facts.id}.json`, { file: path, column: 'id' });
}

function checkReferences(
  makers: readonly MakerFacts[],
  brands: readonly BrandFacts[],
  files: readonly FactFile[],
): void {
  const known = new Set(makers.map((maker) => maker.id));
  const seen = new Set<string>();
  for (const brand of brands) {
    const file = files.find(({ path }) => path.endsWith(`brands/${brand.id}.json`))?.path ?? brand.id;
    for (const fact of brand.facts) {
      const unknown = fact.makers.find((maker) => !known.has(maker));
      if (unknown !== undefined) throw new InputError(`there is no maker ${unknown}`, { file, column: 'makers' });
      if (seen.has(fact.id)) throw new InputError(`the fact ${fact.id} stands here twice`, { file, column: 'id' });
      seen.add(fact.id);
      if (fact.from !== null && fact.until !== null && fact.until <= fact.from)
        throw new InputError(`${fact.id} ends on ${fact.until}, not after ${fact.from}`, { file, column: 'until' });
    }
  }
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'iu') instanceof RegExp;
  } catch {
    return false;
  }
}
