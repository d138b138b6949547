import type { Command } from 'commander';
import { visibleText } from '../../../core/reports/visible-text.ts';
import { showEntity } from '../../../operations/show-entity.ts';
import { dayArgument, instantArgument } from '../arguments.ts';
import { exit } from '../exit.ts';
import { printRows } from '../output.ts';
import type { Run } from '../session.ts';

export function addEntityCommand(program: Command, run: Run): void {
  program
    .command('entity <id>')
    .description('one party: names, listings with their three dates, owners, claims with their archived file')
    .option('--as-of <day>', 'the day asked about (else today)')
    .option('--known-at <instant>', 'only what was known at that moment')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((id: string, options: { asOf?: string; knownAt?: string; format?: string }) =>
      run(async (session) =>
        session.withContext(async (context) => {
          const asOf = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
          const answer = await showEntity(context, id, {
            asOf,
            knownAt: instantArgument('--known-at', options.knownAt, 'last'),
          });
          const format = session.format(options.format);
          if (format === 'json' || format === 'ndjson')
            await session.print(`${JSON.stringify(answer, null, format === 'json' ? 2 : 0)}\n`);
          else {
            if (format === 'table')
              await session.print(
                `${visibleText(answer.caption)} (${answer.schema}, ${answer.id}), as of ${answer.asOf}\nNames: ${visibleText(answer.names.join(' | '))}\n\n`,
              );
            await printRows(session, answer.listings, {
              format,
              columns: [
                'listTitle',
                'onDate',
                'basis',
                'effective',
                'published',
                'seen',
                'removed',
                'citations',
                'notes',
              ],
            });
            if (format === 'table') await session.print('\n');
            if (format === 'table')
              await printRows(
                session,
                answer.claims.map((claim) => ({
                  ...claim,
                  seen: [claim.seen.from.slice(0, 10), claim.seen.until?.slice(0, 10) ?? null],
                  archive: claim.source.archive,
                })),
                { format, columns: ['property', 'value', 'seen', 'archive'] },
              );
          }
          return exit.ran;
        }),
      ),
    );
}
