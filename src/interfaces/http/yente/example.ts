/** A party described by FollowTheMoney properties -> what is asked of the matcher, and what of it can't be asked. */
import { identifierProperties } from '../../../core/model/identifiers.ts';
import { countryCode } from '../../../operations/countries.ts';
import type { Example } from '../../../operations/match-examples.ts';
import { HttpProblem } from '../problems.ts';
import type { EntityExample } from './contract.ts';
import { type AskedSchema, askedSchema } from './schemata.ts';

export interface ReadExample extends Example {
  readonly covers: AskedSchema['covers'];
  /** As it was understood, for the client to compare: countries are codes. */
  readonly understood: Readonly<Record<string, readonly string[]>>;
  readonly warnings: readonly string[];
}

const NAMES = ['name', 'alias', 'weakAlias', 'previousName', 'abbreviation'];
/** From which a name of a person is put together. */
const PARTS = ['firstName', 'secondName', 'middleName', 'fatherName', 'lastName'] as const;
const COUNTRIES: ReadonlySet<string> = new Set([
  'country',
  'jurisdiction',
  'nationality',
  'citizenship',
  'mainCountry',
  'flag',
]);
/** Numbers that are in the index. */
const IDENTIFIERS: ReadonlySet<string> = new Set(identifierProperties);
const MOST_NAMES = 50;

/** `where` names the query in what is told. */
export function readExample({ schema, properties }: EntityExample, where: string): ReadExample {
  const { asks, covers } = askedSchema(schema, `${where}.schema`);
  const warnings: string[] = [];
  const countries = new Set<string>();
  const identifiers: string[] = [];
  const understood: Record<string, readonly string[]> = {};
  for (const [property, given] of Object.entries(properties)) {
    const values = given.map((value) => value.trim()).filter((value) => value !== '');
    understood[property] = values;
    if (COUNTRIES.has(property)) {
      const codes = values.map((value) => countryCode(value));
      understood[property] = values.map((value, index) => codes[index] ?? value);
      for (const code of codes) if (code !== null) countries.add(code);
      for (const [index, value] of values.entries())
        if (codes[index] === null) warnings.push(`${property}: "${value.slice(0, 60)}" is no country that is known`);
    } else if (IDENTIFIERS.has(property)) identifiers.push(...values);
    else if (!NAMES.includes(property) && !isPart(property) && values.length > 0)
      warnings.push(`${property} is not compared: results may be namesakes, so compare it with what they say`);
  }
  if (covers.size === 0) warnings.push(`no list here names a ${schema}, so nothing was compared`);
  const names = namesOf(understood);
  if (names.length === 0 && identifiers.length > 0) names.push(identifiers[0] ?? '');
  if (names.length === 0)
    throw new HttpProblem('bad_input', `${where}: there is no name and no registration number to look for`, {
      next: `Give one of ${[...NAMES, ...PARTS, ...IDENTIFIERS].join(', ')}.`,
    });
  if (names.length > MOST_NAMES)
    throw new HttpProblem('bad_input', `${where}: there are ${names.length} names, and ${MOST_NAMES} are compared`);
  return { names, schema: asks, countries: [...countries], identifiers, covers, understood, warnings };
}

const isPart = (property: string): boolean => PARTS.some((part) => part === property);

/** The names that are given, and those that the parts of one make: `Arkadii` + `Romanovich` + `Rotenberg`. */
function namesOf(properties: Readonly<Record<string, readonly string[]>>): string[] {
  const given = NAMES.flatMap((property) => properties[property] ?? []);
  const [first, second, middle, father, last] = PARTS.map((part) => properties[part] ?? []);
  const between = [...(second ?? []), ...(middle ?? []), ...(father ?? [])].slice(0, 2);
  const firsts = first?.length ? first : [''];
  const lasts = last?.length ? last : [''];
  const made = firsts.flatMap((one) => lasts.map((other) => [one, ...between, other].filter(Boolean).join(' ')));
  return [...new Set([...given, ...made.filter((name) => name !== '')])];
}
