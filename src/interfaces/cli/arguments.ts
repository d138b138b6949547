/** Text from the command line -> values, or an `InputError` that says what would be right. */
import { type Day, type Instant, isDay, isInstant, startOfDay } from '../../core/model/day.ts';
import { type Schema, schemata } from '../../core/model/entity.ts';
import { InputError } from '../../core/model/errors.ts';
import {
  type Act,
  type Dealing,
  type Outcome,
  type Role,
  acts,
  dealings,
  outcomes,
  roles,
} from '../../core/model/rule.ts';

export function dayArgument(name: string, text: string): Day {
  if (isDay(text)) return text;
  throw new InputError(`${name} is a day such as 2020-04-15, not "${text}"`);
}

export function asOfArgument(text: string): Day | 'purchase' {
  return text === 'purchase' ? 'purchase' : dayArgument('--as-of (or "purchase")', text);
}

/** An instant, or a day, which stands for its first moment, or for its last one where all of the day is meant. */
export function instantArgument(
  name: string,
  text: string | undefined,
  ofDay: 'first' | 'last' = 'first',
): Instant | null {
  if (text === undefined) return null;
  if (isInstant(text)) return text;
  if (isDay(text)) return ofDay === 'first' ? startOfDay(text) : `${text}T23:59:59.999Z`;
  throw new InputError(`${name} is an instant such as 2020-04-15T00:00:00Z, or a day, not "${text}"`);
}

export function roleArgument(text: string): Role {
  return oneOf('--role', text, roles);
}

/** A schema of FollowTheMoney; null where none was given. */
export function schemaArgument(name: string, text: string | undefined): Schema | null {
  return text === undefined || text === '' ? null : oneOf(name, text, schemata);
}

export function actArgument(text: string): Act {
  return oneOf('--act', text, acts);
}

/** null where nobody said; goods and services are taken then. */
export function dealingArgument(text: string | undefined): Dealing | null {
  return text === undefined ? null : oneOf('--dealing', text, dealings);
}

export function outcomeArgument(text: string | undefined): Outcome | null {
  return text === undefined ? null : oneOf('--fail-on', text, outcomes);
}

export function listsArgument(text: string | undefined): readonly string[] | null {
  if (text === undefined) return null;
  const ids = text
    .split(',')
    .map((id) => id.trim())
    .filter((id) => id !== '');
  if (ids.length === 0) throw new InputError('--lists names at least one list, as in --lists us_csl,un_sc');
  return ids;
}

export function shareArgument(name: string, text: string): number {
  const value = Number(text);
  if (text.trim() !== '' && value >= 0 && value <= 1) return value;
  throw new InputError(`${name} is a number from 0 to 1, not "${text}"`);
}

export function countArgument(name: string, text: string): number {
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= 1 && value <= 10_000) return value;
  throw new InputError(`${name} is a whole number from 1 to 10000, not "${text}"`);
}

/** The number of an event of the log, as a version of a case is one. */
export function numberArgument(name: string, text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new InputError(`${name} is a whole number, not "${text}"`);
}

export function oneOf<T extends string>(name: string, text: string, values: readonly T[]): T {
  const found = values.find((value) => value === text);
  if (found !== undefined) return found;
  throw new InputError(`${name} is one of ${values.join(', ')}, not "${text}"`);
}
