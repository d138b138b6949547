import type { Command } from 'commander';
import { type UserRole, userRoles } from '../../../core/model/case.ts';
import { InputError } from '../../../core/model/errors.ts';
import {
  type Invitation,
  acceptInvitation,
  invitationPath,
  invite,
  inviteToReset,
} from '../../../operations/accounts/invite.ts';
import { changeRole, disableUser, enableUser, findPerson, listUsers } from '../../../operations/accounts/users.ts';
import type { Context } from '../../../operations/context.ts';
import { type ExitStatus, exit } from '../exit.ts';
import { printRows } from '../output.ts';
import { PASSWORD_VARIABLE, askPassword } from '../secret.ts';
import type { Run, Session } from '../session.ts';

const USUAL_URL = 'http://127.0.0.1:8742';
const URL_OPTION = ['--url <url>', 'where `serve` is reached, for the link', USUAL_URL] as const;

/** For whoever has the machine, also when no admin can sign in any more. The log names them `command-line`. */
export function addUserCommand(program: Command, run: Run): void {
  const user = program.command('user').description('who may work with `serve`, and what they may do');
  const inContext = (work: (context: Context, session: Session) => Promise<void>) =>
    run((session) =>
      session.withContext(async (context): Promise<ExitStatus> => {
        await work(context, session);
        return exit.ran;
      }),
    );
  user
    .command('list')
    .description('everybody with role and status, and who was invited')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((options: { format?: string }) =>
      inContext(async (context, session) => {
        const columns = ['name', 'displayName', 'role', 'status', 'since', 'linkExpiresAt', 'id'];
        await printRows(session, await listUsers(context), { format: session.format(options.format), columns });
      }),
    );
  user
    .command('invite <role>')
    .description(`a link with which somebody joins once, as ${userRoles.join(', ')}`)
    .option(...URL_OPTION)
    .action((role: string, { url }: { url: string }) =>
      inContext(async (context, session) => printLink(session, url, await invite(context, roleArgument(role)))),
    );
  user
    .command('join <link> <name>')
    .description(`use such a link here, with no browser; the password is asked, or taken from ${PASSWORD_VARIABLE}`)
    .action((link: string, name: string) =>
      inContext(async (context, session) => {
        const password = await askPassword(session, name);
        const token = link.split(/[/=#]/).at(-1) ?? '';
        await session.print(`${await acceptInvitation(context, token, { name, by: { password } })}\n`);
      }),
    );
  user
    .command('reset <name>')
    .description('a link with which they set a new password once')
    .option(...URL_OPTION)
    .action((name: string, { url }: { url: string }) =>
      inContext(async (context, session) =>
        printLink(session, url, await inviteToReset(context, await idOf(context, name))),
      ),
    );
  user
    .command('role <name> <role>')
    .description('give them another role')
    .action((name: string, role: string) =>
      inContext(async (context) => changeRole(context, await idOf(context, name), roleArgument(role))),
    );
  user
    .command('disable <name>')
    .description('end their sessions, keys and links at once; also the id of somebody who was only invited')
    .action((name: string) => inContext(async (context) => disableUser(context, await idOf(context, name))));
  user
    .command('enable <name>')
    .description('let them sign in again; their keys stay revoked')
    .action((name: string) => inContext(async (context) => enableUser(context, await idOf(context, name))));
}

function roleArgument(text: string): UserRole {
  const role = userRoles.find((each) => each === text);
  if (role === undefined) throw new InputError(`a role is one of ${userRoles.join(', ')}, not ${text}`);
  return role;
}

/** By name, whatever its case, or by id; also the id of somebody who was only invited. */
async function idOf(context: Context, name: string): Promise<string> {
  const invited = (await listUsers(context)).some(({ id }) => id === name);
  return invited ? name : findPerson(context, name);
}

async function printLink(session: Session, url: string, { token, expiresAt }: Invitation): Promise<void> {
  if (!URL.canParse(url)) throw new InputError(`--url takes an address such as ${USUAL_URL}, not ${url}`);
  session.say(`It works once, until ${expiresAt}:`);
  await session.print(`${new URL(url).origin}${invitationPath(token)}\n`);
}
