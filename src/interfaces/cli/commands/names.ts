import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { type Command } from 'commander';
import { parse } from 'csv-parse';
import { type Schema, schemata } from '../../../core/model/entity.ts';
import { InputError } from '../../../core/model/errors.ts';
import type { Context } from '../../../operations/context.ts';
import { ensureStarter } from '../../../operations/ensure-starter.ts';
import {
  type NameMatches,
  type NameToMatch,
  openComparison,
  openNameMatcher,
} from '../../../operations/match-names.ts';
import { showLists } from '../../../operations/show-lists.ts';
import { countArgument, listsArgument, schemaArgument, shareArgument } from '../arguments.ts';
import { exit } from '../exit.ts';
import { printRows } from '../output.ts';
import type { Run, Session } from '../session.ts';

interface MatchOptions {
  readonly file?: string;
  readonly entities?: string;
  readonly schema?: string;
  readonly lists?: string;
  readonly limit: string;
  readonly threshold: string;
  readonly format?: string;
}

export function addNamesCommands(program: Command, run: Run): void {
  program
    .command('match [names...]')
    .description('names against the lists, or against a FollowTheMoney file')
    .option('--file <file>', 'CSV with id,query[,schema], or a text file with one name a line')
    .option('--entities <file>', 'FollowTheMoney NDJSON in place of the lists')
    .option('--schema <schema>', 'compare only with parties of this kind, such as Company or Person')
    .option('--lists <ids>', 'only these lists, separated by commas')
    .option('--limit <count>', 'matches a name', '10')
    .option('--threshold <score>', 'only matches at or above this score', '0.7')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((names: string[], options: MatchOptions) => run((session) => runMatch(session, names, options)));
  program
    .command('compare')
    .description('scores for pairs of names')
    .requiredOption('--file <file>', 'CSV with schema,name1,name2')
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((options: { file: string; format?: string }) =>
      run(async (session) => {
        const format = session.format(options.format);
        const compare = await openComparison();
        const pairs = [];
        for await (const { schema, name1, name2 } of csvRecords(options.file, ['schema', 'name1', 'name2'])) {
          const scored = compare({
            schema: columnSchema(schema) ?? 'LegalEntity',
            name1: name1 ?? '',
            name2: name2 ?? '',
          });
          if (format === 'ndjson') await session.print(`${JSON.stringify(scored)}\n`);
          else pairs.push(scored);
        }
        if (format !== 'ndjson')
          await printRows(session, pairs, { format, columns: ['schema', 'name1', 'name2', 'score'] });
        return exit.ran;
      }),
    );
}

async function runMatch(session: Session, names: readonly string[], options: MatchOptions) {
  if (names.length === 0 && options.file === undefined) throw new InputError('match needs a name, or --file FILE');
  const asked = {
    threshold: shareArgument('--threshold', options.threshold),
    limit: countArgument('--limit', options.limit),
    lists: listsArgument(options.lists),
    entities: options.entities ?? null,
  };
  const format = session.format(options.format);
  return session.withContext(async (context) => {
    if (asked.entities === null) await ensureStarter(context);
    const match = await openNameMatcher(context, asked);
    if (asked.entities === null) await sayWhatIsOld(session, context, asked.lists);
    const found: NameMatches[] = [];
    for await (const name of namesToMatch(names, options)) {
      const matches = match(name);
      if (format === 'ndjson') await session.print(`${JSON.stringify(matches)}\n`);
      else found.push(matches);
    }
    if (format === 'json') await session.print(`${JSON.stringify(found, null, 2)}\n`);
    else if (format !== 'ndjson') {
      const rows = found.flatMap(({ id, query, matches }) =>
        matches.map((each) => ({
          query: id,
          name: query,
          score: each.score.toFixed(3),
          caption: each.caption,
          matched: each.name,
          schema: each.schema,
          list: each.list,
          id: each.id,
        })),
      );
      await printRows(session, rows, {
        format,
        columns: ['query', 'name', 'score', 'matched', 'caption', 'schema', 'list', 'id'],
      });
    }
    return exit.ran;
  });
}

/** FollowTheMoney has more schemata than lists use: one that no listed party has is compared like any legal entity. */
function columnSchema(text: string | undefined): Schema | null {
  return schemata.find((schema) => schema === text) ?? null;
}

/** An empty answer of a list that is old, refused or absent is no answer. */
async function sayWhatIsOld(session: Session, context: Context, lists: readonly string[] | null): Promise<void> {
  const asked = (await showLists(context)).filter(({ id, releases }) => lists?.includes(id) ?? releases > 0);
  const old = asked
    .filter(({ state }) => state !== 'ok')
    .map(({ id, state, seen }) => `${id} (${state}${seen === null ? '' : `, copy of ${seen.slice(0, 10)}`})`);
  const good = asked
    .filter(({ state }) => state === 'ok')
    .map(({ id, seen }) => `${id} (copy of ${seen?.slice(0, 10) ?? ''})`);
  session.say(`asked: ${[...good, ...old].join(', ')}`);
}

async function* namesToMatch(names: readonly string[], options: MatchOptions): AsyncGenerator<NameToMatch> {
  const schema = schemaArgument('--schema', options.schema);
  for (const [index, query] of names.entries()) yield { id: String(index + 1), query, schema };
  if (options.file === undefined) return;
  if (/\.csv$/i.test(options.file)) {
    for await (const record of csvRecords(options.file, ['id', 'query'])) {
      yield {
        id: record['id'] ?? '',
        query: record['query'] ?? '',
        schema: columnSchema(record['schema']) ?? schema,
      };
    }
    return;
  }
  let line = 0;
  for await (const text of createInterface({
    input: createReadStream(options.file),
    crlfDelay: Number.POSITIVE_INFINITY,
  })) {
    line += 1;
    if (text.trim() !== '') yield { id: String(line), query: text.trim(), schema };
  }
}

async function* csvRecords(
  file: string,
  required: readonly string[],
): AsyncGenerator<Readonly<Record<string, string | undefined>>> {
  const input = createReadStream(file);
  const parser = parse({ columns: true, bom: true, relax_column_count: true, skip_empty_lines: true });
  input.on('error', () => parser.destroy(new InputError('there is no such file', { file })));
  let first = true;
  for await (const record of input.pipe(parser) as AsyncIterable<Record<string, string>>) {
    const missing = first ? required.filter((column) => !(column in record)) : [];
    if (missing.length > 0)
      throw new InputError(`the columns ${required.join(', ')} are needed; ${missing.join(', ')} is missing`, {
        file,
        line: 1,
      });
    first = false;
    yield record;
  }
}
