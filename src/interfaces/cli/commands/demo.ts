import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Command } from 'commander';
import { type Run, createSession } from '../session.ts';
import { runScreen } from './screen.ts';

/** `examples/` of this installation: the same from `src` and from `dist`. */
const EXAMPLE = join(import.meta.dirname, '..', '..', '..', '..', 'examples', 'cameras', 'purchases.csv');

export function addDemoCommand(program: Command, run: Run): void {
  program
    .command('demo')
    .description('screens the example purchases against the bundled starter lists, offline, and writes a report')
    .option('--out <file>', 'where the report goes', join('report', 'cameras.html'))
    .option('--format <format>', 'table, json, ndjson or csv')
    .action((options: { out: string; format?: string }) =>
      run(async (session) => {
        const folder = await mkdtemp(join(tmpdir(), 'countersign-demo-'));
        try {
          const demo = createSession(session.around, {
            ...session.options,
            data: folder,
            database: join(folder, 'countersign.sqlite'),
          });
          return await runScreen(demo, [EXAMPLE], {
            asOf: 'purchase',
            role: 'private_buyer',
            act: 'buy',
            threshold: '0.7',
            limit: '10',
            lists: 'starter',
            ...options,
          });
        } finally {
          await rm(folder, { recursive: true, force: true });
        }
      }),
    );
}
