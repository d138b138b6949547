/** Who is at the command line of the machine: a person is known by their password here as well, or four eyes would be two names that one types. */
import { OperatingError } from '../../core/model/errors.ts';
import type { Context } from '../context.ts';
import { checkPassword } from './passwords.ts';
import { createAttemptGuard } from './sign-in-attempts.ts';

/** The context in which that person works; throws `forbidden` without saying whether the name or the password is wrong. */
export async function asPerson(
  context: Context,
  { name, password }: { readonly name: string; readonly password: string },
): Promise<Context> {
  const signIn = await checkPassword(context, createAttemptGuard(), { name, password, address: 'command-line' });
  if (signIn.outcome === 'accepted') return { ...context, actor: `user:${signIn.userId}` };
  throw new OperatingError(
    'forbidden',
    'the name or the password is not right',
    '`countersign user list` shows who there is, and `countersign user reset NAME` makes a link for a new password.',
  );
}
