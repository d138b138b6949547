/** The tables, the same on SQLite and PostgreSQL. All but those of accounts and the summaries of cases are append-only; the database refuses UPDATE and DELETE. Instants are text in UTC with three decimals. */
import type { Generated } from 'kysely';
import type { CaseState, Disposition, UserRole } from '../../core/model/case.ts';
import type { Outcome } from '../../core/model/rule.ts';

export interface Database {
  archive_file: ArchiveFileTable;
  release: ReleaseTable;
  release_file: ReleaseFileTable;
  party_content: PartyContentTable;
  party_event: PartyEventTable;
  policy: HashedTable;
  snapshot: HashedTable;
  list_copy: ListCopyTable;
  run: RunTable;
  run_answers: RunAnswersTable;
  run_end: RunEndTable;
  screening: ScreeningTable;
  event: EventTable;
  tree_head: TreeHeadTable;
  tree_node: TreeNodeTable;
  case_summary: CaseSummaryTable;
  app_user: AppUserTable;
  credential: CredentialTable;
  oidc_link: OidcLinkTable;
  web_session: WebSessionTable;
  api_key: ApiKeyTable;
  invitation: InvitationTable;
}

/** A file whose bytes are in the archive. */
interface ArchiveFileTable {
  sha256: string;
  bytes: number;
  stored_at: string;
}

/** One look at a list: taken in, found unchanged, or refused. Refused ones are kept with their files and the reason. */
interface ReleaseTable {
  id: Generated<number>;
  list: string;
  /** When the content stood at its source. */
  seen: string;
  /** `fetched`, `stated` by the user, or read from the `file_name`. */
  seen_basis: string;
  /** When we took it in. */
  taken_in_at: string;
  status: 'updated' | 'unchanged' | 'refused';
  reason: string | null;
  format: string | null;
  issued_on: string | null;
  /** Hash over the hashes of all parties in order of their ids; null when refused. */
  content_sha256: string | null;
  entities: number;
  added: number;
  changed: number;
  removed: number;
  /** JSON: counts by sub-list. */
  sub_lists: string;
  /** JSON: notes and occurrences of the parse report. */
  report: string;
}

interface ReleaseFileTable {
  release: number;
  part: string;
  name: string;
  /** A URL, or the file as the user gave it. */
  origin: string;
  sha256: string;
}

/** One version of what a list says about a party, by the hash of its canonical text. */
interface PartyContentTable {
  sha256: string;
  list: string;
  party: string;
  /** JSON of `ListedParty`. */
  body: string;
}

/** What a release changed against `basis`, the release before it by `seen` (0: none). */
interface PartyEventTable {
  release: number;
  basis: number;
  list: string;
  party: string;
  kind: 'added' | 'changed' | 'removed';
  content: string | null;
}

/** JSON under the hash of its text: `sha256:…`. A policy holds its rules as they were, a snapshot its lists and the newest copy of each. */
interface HashedTable {
  id: string;
  body: string;
}

/** A copy of a list as a snapshot used it, chained to the copy before it; the id is the hash of `body`, which names `previous`. */
interface ListCopyTable {
  id: string;
  previous: string | null;
  /** JSON of `ListCopy`. */
  body: string;
}

/** One run of `screen`. */
interface RunTable {
  id: string;
  started_at: string;
  /** The version of the program. */
  program: string;
  /** A day, or `purchase`. */
  as_of: string;
  known_at: string | null;
  policy: string;
  snapshot: string;
  /** JSON: as the user gave them. */
  options: string;
}

/** What a run answered, in order: files in the archive with one screening a line. */
interface RunAnswersTable {
  run: string;
  number: number;
  answers: string;
}

/** How a run ended; a run without one was interrupted, or is still at work. */
interface RunEndTable {
  run: string;
  ended_at: string;
  state: 'finished' | 'failed';
  /** Why it failed. */
  reason: string | null;
  screenings: number;
  /** Of them, those with the status `hit`, and `incomplete`. */
  hits: number;
  incomplete: number;
  /** Rows that could not be read. */
  problems: number;
  /** A file in the archive, JSON of `RunDescription`: what a report says beside the screenings; null where it failed. */
  description: string | null;
}

/** Where a screening is kept that was answered for the first time in `run`. */
interface ScreeningTable {
  /** `sha256:…` of the line without its id. */
  id: string;
  run: string;
  answers: string;
  /** From 0. */
  line: number;
}

/** One event of the log. The columns repeat what `entry` says, so that the database can hold its rules. */
interface EventTable {
  /** From 0, without a gap. */
  number: number;
  at: string;
  actor: string;
  subject: string;
  kind: string;
  about: number | null;
  /** JSON of `LogEvent` in the form of RFC 8785. */
  entry: string;
  /** Leaf hash of the entry (RFC 9162), hexadecimal. */
  leaf: string;
}

/** The signed head of the tree after each transaction that put events into the log. */
interface TreeHeadTable {
  size: number;
  origin: string;
  root: string;
  /** JSON: the roots of the perfect subtrees, the largest first, to go on from. */
  frontier: string;
  at: string;
  key: string;
  signature: string;
}

/** The root of a perfect subtree of 2^`level` leaves, the `number`th of its size from 0; kept for the levels 8, 16, 24 …, one row for 256 below. */
interface TreeNodeTable {
  level: number;
  number: number;
  hash: string;
}

/** A case as lists show it, made from its events in the transaction that adds one; the database refuses a state or a disposition that they don't say. */
interface CaseSummaryTable {
  id: string;
  /** As the newest purchase writes it. */
  name: string;
  /** The name without its case, to be searched. */
  name_key: string;
  country: string | null;
  state: CaseState;
  /** Proposed, or decided and holding; null else. */
  disposition: Disposition | null;
  outcome: Outcome;
  /** The place of the outcome in the order of gravity, from 0 for the gravest. */
  gravity: number;
  alerts: number;
  /** The id of a user. */
  assignee: string | null;
  due: string | null;
  /** The number of its first event. */
  opened: number;
  changed_at: string;
  /** The number of its newest event. */
  version: number;
}

/** A person. Rows are never deleted, and neither id nor name is given anew: the log names people by them. */
interface AppUserTable {
  /** 16 hexadecimal digits. */
  id: string;
  /** What they sign in with, as they wrote it. */
  name: string;
  /** The name without its case: no two people differ only in it. */
  name_key: string;
  display_name: string;
  role: UserRole;
  status: 'active' | 'disabled';
  created_at: string;
}

interface CredentialTable {
  user: string;
  /** Argon2id with its parameters and salt, in the PHC string format. */
  encoded: string;
  set_at: string;
}

/** The account of a person at an OpenID provider. */
interface OidcLinkTable {
  issuer: string;
  subject: string;
  user: string;
  linked_at: string;
}

/** A browser that is signed in; the row goes when it signs out. */
interface WebSessionTable {
  /** Of the token in the cookie, which is kept nowhere else. */
  token_sha256: string;
  user: string;
  created_at: string;
  /** To the minute. */
  last_used_at: string;
  /** However much it is used. */
  expires_at: string;
}

interface ApiKeyTable {
  id: string;
  user: string;
  secret_sha256: string;
  /** The owner's word for what uses it. */
  label: string;
  /** It may never do more than this role, nor more than its owner. */
  role: UserRole;
  created_at: string;
  expires_at: string;
  revoked_at: string | null;
}

/** A link that works once: to join, or to set a new password. */
interface InvitationTable {
  token_sha256: string;
  /** The id that whoever joins will have, or of the user who sets a new password. */
  user: string;
  /** Null: for a user who is there. */
  role: UserRole | null;
  made_at: string;
  expires_at: string;
  /** Used, or taken back. */
  ended_at: string | null;
}
