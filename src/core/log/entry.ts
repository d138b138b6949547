/** What of an event is hashed, and what of a tree head is signed: JSON in the one form of RFC 8785. */
import canonicalize from 'canonicalize';
import type { LogEvent, TreeHead } from '../model/log.ts';

/** The text whose UTF-8 bytes are the leaf of the event. */
export function entryText({ number, at, actor, subject, kind, about, body }: LogEvent): string {
  return canonical({ number, at, actor, subject, kind, about, body });
}

/** The text whose UTF-8 bytes are signed. */
export function treeHeadText({ origin, size, root, at, key }: TreeHead): string {
  return canonical({ origin, size, root, at, key });
}

function canonical(value: object): string {
  const text = canonicalize(value);
  if (text === undefined) throw new Error('not a value of JSON');
  return text;
}
