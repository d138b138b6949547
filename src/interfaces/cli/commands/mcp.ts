import type { Command } from 'commander';
import { InputError } from '../../../core/model/errors.ts';
import { exit } from '../exit.ts';
import type { Run } from '../session.ts';
import { VERSION } from '../version.ts';

export function addMcpCommand(program: Command, run: Run): void {
  program
    .command('mcp')
    .description('Model Context Protocol on stdin and stdout: the same operations as tools for a model')
    .action(() =>
      run(async ({ around, options, say }) => {
        if (!around.mcp) throw new InputError('mcp is not to be had here');
        await around.mcp({
          dataFolder: options.data ?? around.dataFolder,
          database: options.database ?? around.env['COUNTERSIGN_DATABASE'] ?? null,
          version: VERSION,
          now: around.now,
          say,
        });
        return exit.ran;
      }),
    );
}
