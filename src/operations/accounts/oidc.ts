/** People who sign in at an OpenID provider. They are known by its name and their subject there, never by an address of mail, which may be somebody else's tomorrow. */
import { insertOidcLink, oidcLink, userById, userByNameKey } from '../../io/database/accounts.ts';
import { makeId } from '../../io/keys/secret-token.ts';
import type { Context } from '../context.ts';
import { changeAccounts } from './change-accounts.ts';
import { later } from './instants.ts';
import { acceptInvitation, join } from './invite.ts';
import { nameKey, readDisplayName, readName } from './names.ts';

/** What the provider says of the person who signed in. */
export interface OidcPerson {
  readonly issuer: string;
  readonly subject: string;
  readonly username: string | null;
  readonly displayName: string | null;
  /** Only when the provider says that it is verified. */
  readonly email: string | null;
}

/** Whom nobody invited: `*` lets in everybody of the provider, `@example.org` those with a verified address there. They come as readers. */
export type OidcAllow = readonly string[];

export type OidcSignIn =
  | { readonly outcome: 'accepted'; readonly userId: string }
  | { readonly outcome: 'refused'; readonly reason: 'unknown' | 'disabled' };

/** Finds the user of a person at a provider; by an invitation, or where it is allowed, makes one. */
export async function linkOidc(
  context: Context,
  person: OidcPerson,
  { allow, invitation }: { readonly allow: OidcAllow; readonly invitation: string | null },
): Promise<OidcSignIn> {
  const known = await oidcLink(context.store.db, person.issuer, person.subject);
  if (known) {
    const user = await userById(context.store.db, known.user);
    return user?.status === 'active'
      ? { outcome: 'accepted', userId: user.id }
      : { outcome: 'refused', reason: 'disabled' };
  }
  const { issuer, subject } = person;
  if (invitation !== null) {
    const name = await freeName(context, person);
    const acceptance = { name, displayName: person.displayName, by: { issuer, subject } };
    return { outcome: 'accepted', userId: await acceptInvitation(context, invitation, acceptance) };
  }
  if (!isAllowed(person, allow)) return { outcome: 'refused', reason: 'unknown' };
  return { outcome: 'accepted', userId: await joinAsReader(context, person) };
}

function isAllowed({ email }: OidcPerson, allow: OidcAllow): boolean {
  const domain = email === null ? null : email.slice(email.lastIndexOf('@')).toLowerCase();
  return allow.some((rule) => rule === '*' || (rule.startsWith('@') && rule.toLowerCase() === domain));
}

async function joinAsReader(context: Context, person: OidcPerson): Promise<string> {
  const name = await freeName(context, person);
  const { issuer, subject } = person;
  return changeAccounts({ ...context, actor: 'system' }, async (transaction) => {
    // The same person, twice at this moment.
    const known = await oidcLink(transaction, issuer, subject);
    if (known) return { result: known.user, events: [] };
    const at = later(context.now(), 0);
    const id = makeId();
    const displayName = shownName(person, name);
    const joined = await join(transaction, { id, name, displayName, role: 'reader', at });
    await insertOidcLink(transaction, { issuer, subject, user: id, linked_at: at });
    const linked = { subject: `user:${id}`, kind: 'provider_linked', body: { issuer } } as const;
    return { result: id, events: [joined, linked] };
  });
}

/** As the provider calls them, with a number where somebody else has the name. */
async function freeName(context: Context, { username, email }: OidcPerson): Promise<string> {
  const wanted = [username, email].map((text) => nameOrNull(text ?? '')).find((name) => name !== null);
  if (wanted === undefined) return `user-${makeId()}`;
  for (let number = 1; number < 100; number += 1) {
    const name = nameOrNull(number === 1 ? wanted : `${wanted}-${number}`);
    if (name !== null && !(await userByNameKey(context.store.db, nameKey(name)))) return name;
  }
  return `user-${makeId()}`;
}

function nameOrNull(text: string): string | null {
  try {
    return readName(text);
  } catch {
    return null;
  }
}

function shownName({ displayName }: OidcPerson, name: string): string {
  try {
    return readDisplayName(displayName, name);
  } catch {
    return name;
  }
}
