/** The log of everything that happened here. What is in it can't be changed, left out or put in order anew without being seen (RFC 9162). */
import type { Instant } from './day.ts';

/** A value of JSON; numbers are integers of at most 53 bits, so that every reader writes them alike (RFC 8785). */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };

/** Who did it: a person, a person's key, the one at the command line of this machine, or the program itself. */
export type Actor = `user:${string}` | `key:${string}` | 'command-line' | 'system';

/** What it is about: `case:…`, `user:…`, `run:…`, `list:…`, `log`. */
export type Subject = `${'case' | 'user' | 'key' | 'run' | 'list' | 'dossier'}:${string}` | 'log';

export interface NewEvent {
  readonly actor: Actor;
  readonly subject: Subject;
  /** In the past tense: `disposition_proposed`. */
  readonly kind: string;
  /** The number of the event that it answers: an approval names the proposal; null where it answers none. */
  readonly about?: number | null;
  readonly body: { readonly [key: string]: Json };
}

export interface LogEvent extends Required<NewEvent> {
  /** From 0, without a gap. */
  readonly number: number;
  readonly at: Instant;
}

/** The root of the tree over the first `size` events, as it was signed at `at`. Hashes are hexadecimal. */
export interface TreeHead {
  /** The leaf hash of event 0: which log this is. */
  readonly origin: string;
  readonly size: number;
  readonly root: string;
  readonly at: Instant;
  /** SHA-256 of the public key (SubjectPublicKeyInfo, DER). */
  readonly key: string;
}

export interface SignedTreeHead extends TreeHead {
  /** Ed25519 (RFC 8032) over `treeHeadText`, base64. */
  readonly signature: string;
}
