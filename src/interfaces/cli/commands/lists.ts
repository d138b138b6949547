import type { Command } from 'commander';
import type { RefreshResult } from '../../../operations/refresh-lists/take-in.ts';
import { prepareIndex } from '../../../operations/open-snapshot.ts';
import { refreshLists } from '../../../operations/refresh-lists/refresh-lists.ts';
import { diffLists } from '../../../operations/diff-lists.ts';
import { showLists } from '../../../operations/show-lists.ts';
import { dayArgument, instantArgument } from '../arguments.ts';
import { exit } from '../exit.ts';
import { printRows } from '../output.ts';
import type { Run } from '../session.ts';

export function addListsCommand(program: Command, run: Run): void {
  const lists = program
    .command('lists')
    .description('every list: version, entities, when seen, SHA-256, state ok, stale, refused or absent')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((options: { format?: string }) =>
      run(async (session) =>
        session.withContext(async (context) => {
          await printRows(session, await showLists(context), {
            format: session.format(options.format),
            columns: ['id', 'title', 'version', 'entities', 'seen', 'state', 'sha256', 'notes'],
          });
          return exit.ran;
        }),
      ),
    );
  addRefresh(lists, run);
  addDiff(lists, run);
}

interface RefreshOptions {
  readonly from?: readonly string[];
  readonly seen?: string;
  readonly accept?: string;
  readonly format?: string;
}

function addRefresh(lists: Command, run: Run): void {
  lists
    .command('refresh [list...]')
    .description('fetch, archive, parse, check and take in; all lists with an address unless some are named')
    .option(
      '--from <place>',
      'a file, a folder, a container or a URL; may be repeated for a list of several files',
      (place: string, before: readonly string[] = []) => [...before, place],
    )
    .option('--seen <instant>', 'when this content stood at its source (else the day in the file’s name, else now)')
    .option('--accept <reason>', 'take in a release that looks damaged all the same; the reason is kept with it')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((ids: string[], options: RefreshOptions, command: Command) =>
      run(async (session) =>
        session.withContext(async (context) => {
          const results: RefreshResult[] = [];
          let refused = false;
          const format = session.format(command.optsWithGlobals<RefreshOptions>().format);
          const asked = {
            lists: ids,
            from: options.from ?? [],
            seen: instantArgument('--seen', options.seen),
            accept: options.accept ?? null,
          };
          for await (const result of refreshLists(context, asked)) {
            if (result.status === 'refused') {
              refused = true;
              session.say(`${result.list} refused: ${result.reason}`);
            }
            if (format === 'ndjson') await session.print(`${JSON.stringify(result)}\n`);
            else results.push(result);
          }
          if (format !== 'ndjson')
            await printRows(session, results, {
              format,
              columns: ['list', 'status', 'seen', 'entities', 'added', 'changed', 'removed', 'sha256', 'reason'],
            });
          await prepareIndex(context);
          return refused ? exit.refused : exit.ran;
        }),
      ),
    );
}

function addDiff(lists: Command, run: Run): void {
  lists
    .command('diff <list>')
    .description('parties added, changed and removed between the copies that stood on two days')
    .requiredOption('--from <day>', 'the earlier day')
    .requiredOption('--to <day>', 'the later day')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((list: string, options: { from: string; to: string; format?: string }, command: Command) =>
      run(async (session) =>
        session.withContext(async (context) => {
          const days = { from: dayArgument('--from', options.from), to: dayArgument('--to', options.to) };
          const format = session.format(command.optsWithGlobals<{ format?: string }>().format);
          await printRows(session, await diffLists(context, list, days), {
            format,
            columns: ['change', 'id', 'caption', 'fields'],
          });
          return exit.ran;
        }),
      ),
    );
}
