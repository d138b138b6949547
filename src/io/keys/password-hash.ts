/** Passwords are kept as Argon2id (RFC 9106) with what is needed to check them, in the PHC string format: `$argon2id$v=19$m=65536,t=3,p=4$salt$tag`. */
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { OperatingError } from '../../core/model/errors.ts';

/** KiB, passes and lanes of Argon2id. */
export interface HashCost {
  readonly memory: number;
  readonly passes: number;
  readonly lanes: number;
}

/** The second recommended option of RFC 9106, section 4; above OWASP's least (19 MiB, 2 passes, 1 lane). */
export const PASSWORD_COST: HashCost = { memory: 65_536, passes: 3, lanes: 4 };

const SALT_BYTES = 16;
const TAG_BYTES = 32;
const ENCODED =
  /^\$argon2id\$v=19\$m=(\d{1,7}),t=(\d{1,3}),p=(\d{1,3})\$([A-Za-z0-9+/]{11,86})\$([A-Za-z0-9+/]{16,86})$/;
/** Each takes 64 MiB for about 0.1 s: more at a time would let strangers fill the memory. */
const AT_ONCE = 2;
const WAITING = 64;

export async function hashPassword(password: string, cost: HashCost = PASSWORD_COST): Promise<string> {
  const salt = randomBytes(SALT_BYTES);
  const tag = await inTurn(() => derive(password, { salt, cost, bytes: TAG_BYTES }));
  return `$argon2id$v=19$m=${cost.memory},t=${cost.passes},p=${cost.lanes}$${base64(salt)}$${base64(tag)}`;
}

/** False also for a text that is no encoded password. */
export async function verifyPassword(password: string, encoded: string): Promise<boolean> {
  const parts = decode(encoded);
  if (!parts) return false;
  const { salt, tag, cost } = parts;
  return timingSafeEqual(tag, await inTurn(() => derive(password, { salt, cost, bytes: tag.length })));
}

/** True when the password was hashed with other parameters than today's, so that it should be hashed anew at the next sign-in. */
export function isOutdated(encoded: string): boolean {
  const cost = decode(encoded)?.cost;
  return (
    cost?.memory !== PASSWORD_COST.memory || cost.passes !== PASSWORD_COST.passes || cost.lanes !== PASSWORD_COST.lanes
  );
}

/** Too many people wait for their password to be checked; nobody was checked. */
export class TooManyWaiting extends OperatingError {
  constructor() {
    super('not_ready', 'too many people sign in at this moment', 'Try again in a few seconds.');
  }
}

let running = 0;
const waiting: (() => void)[] = [];

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (running >= AT_ONCE) {
    if (waiting.length >= WAITING) throw new TooManyWaiting();
    // The one before hands its place on, so nobody comes in between.
    await new Promise<void>((resolve) => waiting.push(resolve));
  } else running += 1;
  try {
    return await work();
  } finally {
    const next = waiting.shift();
    if (next) next();
    else running -= 1;
  }
}

interface Derivation {
  readonly salt: Uint8Array;
  readonly cost: HashCost;
  readonly bytes: number;
}

/** In a thread of the pool: the event loop goes on. */
function derive(password: string, { salt, cost, bytes }: Derivation): Promise<Buffer> {
  const parameters = {
    message: Buffer.from(password.normalize('NFKC')),
    nonce: salt,
    memory: cost.memory,
    passes: cost.passes,
    parallelism: cost.lanes,
    tagLength: bytes,
  };
  return new Promise((resolve, reject) =>
    argon2('argon2id', parameters, (error, tag) => (error ? reject(error) : resolve(tag))),
  );
}

function decode(encoded: string): { salt: Buffer; tag: Buffer; cost: HashCost } | null {
  const [, memory, passes, lanes, salt, tag] = ENCODED.exec(encoded) ?? [];
  if (salt === undefined || tag === undefined) return null;
  return {
    salt: Buffer.from(salt, 'base64'),
    tag: Buffer.from(tag, 'base64'),
    cost: { memory: Number(memory), passes: Number(passes), lanes: Number(lanes) },
  };
}

/** Without padding, as the PHC string format has it. */
function base64(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64').replace(/=+$/, '');
}
