import type { Command } from 'commander';
import { InputError } from '../../../core/model/errors.ts';
import { visibleText } from '../../../core/reports/visible-text.ts';
import { headText } from '../../../operations/log/read-log.ts';
import { stampHead } from '../../../operations/log/time-stamp.ts';
import { verifyBundle } from '../../../operations/log/verify-bundle.ts';
import { writeBundle } from '../../../operations/log/write-bundle.ts';
import { exit } from '../exit.ts';
import type { Run } from '../session.ts';

export function addLogCommands(program: Command, run: Run): void {
  const log = program
    .command('log')
    .description(
      'the record of everything that was done: its signed head, time stamps, and bundles that anybody can check',
    );
  log
    .command('head')
    .description('the newest signed head, as one line of JSON: keep it elsewhere, and compare with verify --head')
    .action(() =>
      run((session) =>
        session.withContext(async (context) => {
          await session.print(`${await headText(context)}\n`);
          return exit.ran;
        }),
      ),
    );
  log
    .command('stamp')
    .description('asks a time-stamping authority (RFC 3161) to say that the newest head existed now')
    .requiredOption('--tsa <url>', 'http(s)://… of the authority')
    .action((options: { tsa: string }) =>
      run((session) =>
        session.withContext(async (context) => {
          await session.print(`${JSON.stringify(await stampHead(context, options.tsa))}\n`);
          return exit.ran;
        }),
      ),
    );
  addBundle(log, run);
  addVerify(program, run);
}

interface BundleArguments {
  readonly out: string;
  readonly events?: string;
  readonly evidence?: readonly string[];
  readonly since?: readonly string[];
}

function addBundle(log: Command, run: Run): void {
  const several = (text: string, before: readonly string[] = []): readonly string[] => [...before, text];
  log
    .command('bundle')
    .description('a folder or ZIP with the log, or events from it with proofs, and evidence by its SHA-256')
    .requiredOption('--out <path>', 'a folder, or a file that ends in .zip')
    .option('--events <numbers>', 'such as 3,17,20-25; else the whole log')
    .option('--evidence <sha256>', 'a file that an event names; may be repeated', several)
    .option('--since <size>', 'the size of an earlier head, to show that the log only grew; may be repeated', several)
    .action((options: BundleArguments) =>
      run((session) =>
        session.withContext(async (context) => {
          const events = options.events === undefined ? ('all' as const) : numbersArgument(options.events);
          const heads = (options.since ?? []).flatMap((text) => numbersArgument(text));
          await writeBundle(context, { events, evidence: options.evidence ?? [], heads }, options.out);
          session.say(`bundle: ${options.out}`);
          return exit.ran;
        }),
      ),
    );
}

const MAX_NUMBERS = 100_000;

/** `3,17,20-25` */
function numbersArgument(text: string): readonly number[] {
  const numbers = text.split(',').flatMap((part) => {
    const [, from = '', to = from] = /^\s*(\d{1,12})(?:-(\d{1,12}))?\s*$/.exec(part) ?? [];
    const count = Number(to) - Number(from) + 1;
    if (from === '' || count < 1 || count > MAX_NUMBERS)
      throw new InputError(`numbers of events are such as 3,17,20-25, not "${text}"`);
    return Array.from({ length: count }, (_, index) => Number(from) + index);
  });
  return [...new Set(numbers)].sort((a, b) => a - b);
}

function addVerify(program: Command, run: Run): void {
  program
    .command('verify <bundle>')
    .description('checks a bundle of the log, with nothing but what is in it; the same as node dist/verify/main.js')
    .option('--key <fingerprint>', 'SHA-256 of the public key, as known from elsewhere')
    .option('--head <file>', 'an earlier signed head, to see that the log only grew since')
    .option('--tsa-ca <file>', 'certificates (PEM) of time-stamping authorities that you trust')
    .action((path: string, options: { key?: string; head?: string; tsaCa?: string }) =>
      run(async (session) => {
        const { status, text } = verifyBundle(path, options);
        await session.print(`${text.split('\n').map(visibleText).join('\n')}\n`);
        return status;
      }),
    );
}
