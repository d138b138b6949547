import type { UserRole } from '../../core/model/case.ts';
import type { Actor } from '../../core/model/log.ts';

/** Who asks: the person of a session, a person's key, or whoever sits at this machine. */
export interface Caller {
  /** The log names them so. */
  readonly actor: Actor;
  readonly role: UserRole;
  /** As people call them. */
  readonly name: string;
}

/** What the routes find with every request. */
export interface CallerEnv {
  Variables: { caller: Caller | null };
}
