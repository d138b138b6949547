import { Command, CommanderError } from 'commander';
import { addCaseCommand } from './commands/case.ts';
import { addDemoCommand } from './commands/demo.ts';
import { addDocumentsCommand } from './commands/documents.ts';
import { addDossierCommand } from './commands/dossier.ts';
import { addEquipmentCommand } from './commands/equipment.ts';
import { addEntityCommand } from './commands/entity.ts';
import { addListsCommand } from './commands/lists.ts';
import { addLogCommands } from './commands/log.ts';
import { addMcpCommand } from './commands/mcp.ts';
import { addNamesCommands } from './commands/names.ts';
import { addOwnershipCommand } from './commands/ownership.ts';
import { addReplayCommand } from './commands/replay.ts';
import { addServeCommand } from './commands/serve.ts';
import { addScreenCommand } from './commands/screen.ts';
import { addUserCommand } from './commands/user.ts';
import { type ExitStatus, exit, explainFailure } from './exit.ts';
import { type GlobalOptions, type Run, type Surroundings, createSession } from './session.ts';
import { VERSION } from './version.ts';

/** The command line; gives the exit status and never throws. */
export async function runCommandLine(args: readonly string[], around: Surroundings): Promise<number> {
  // Without a listener a closed pipe would end the process in the middle of its work.
  around.stdout.on('error', () => undefined);
  let status: ExitStatus = exit.ran;
  const program = createProgram(around, async (work) => {
    status = await work(createSession(around, program.opts<GlobalOptions>()));
  });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? exit.ran : exit.badInput;
    const failure = explainFailure(error);
    createSession(around, {}).say(failure.text);
    return failure.status;
  }
}

/** Every command, with what to do when it is given. */
export function createProgram(around: Pick<Surroundings, 'stdout' | 'stderr'>, run: Run): Command {
  const program = new Command('countersign');
  program
    .description(
      'Before you sign, countersign: screens suppliers and purchases against official lists, as of the day and as known then.',
    )
    .version(VERSION)
    .option(
      '--data <dir>',
      'folder of the archive and the database (else COUNTERSIGN_DATA, else the platform’s data folder)',
    )
    .option('--database <url>', 'postgres://… in place of SQLite in the data folder')
    .option('--quiet', 'no words on stderr')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => void around.stdout.write(text),
      writeErr: (text) => void around.stderr.write(text),
    })
    .showHelpAfterError('(countersign --help shows what there is)');
  addDemoCommand(program, run);
  addListsCommand(program, run);
  addScreenCommand(program, run);
  addReplayCommand(program, run);
  addNamesCommands(program, run);
  addEntityCommand(program, run);
  addOwnershipCommand(program, run);
  addDocumentsCommand(program, run);
  addDossierCommand(program, run);
  addEquipmentCommand(program, run);
  addCaseCommand(program, run);
  addLogCommands(program, run);
  addUserCommand(program, run);
  addServeCommand(program, run);
  addMcpCommand(program, run);
  return program;
}
