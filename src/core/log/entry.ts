/** What of an event is hashed, and what of a tree head is signed: JSON in the one form of RFC 8785. */
import canonicalize from 'canonicalize';
import type { Json, LogEvent, TreeHead } from '../model/log.ts';

/** The text whose UTF-8 bytes are the leaf of the event. */
export function entryText({ number, at, actor, subject, kind, about, body }: LogEvent): string {
  return canonical({ number, at, actor, subject, kind, about, body });
}

/** The text whose UTF-8 bytes are signed. */
export function treeHeadText({ origin, size, root, at, key }: TreeHead): string {
  return canonical({ origin, size, root, at, key });
}

/** The body with U+FFFD for each half of a surrogate pair that stands alone, which no UTF-8 can hold. */
export function wellFormedBody(body: LogEvent['body']): LogEvent['body'] {
  return Object.fromEntries(Object.entries(body).map(([name, value]) => [name.toWellFormed(), wellFormed(value)]));
}

function wellFormed(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? value.map(wellFormed) : wellFormedBody(value);
}

const isList = (value: Json): value is readonly Json[] => Array.isArray(value);

function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('not a value of JSON');
  return text;
}
