/** Reads the environment and starts the command line; everything else, the other doors too, is handed down as arguments. */
import { runCommandLine } from './interfaces/cli/program.ts';
import { platformDataFolder } from './io/data-folder.ts';

process.exitCode = await runCommandLine(process.argv.slice(2), {
  env: process.env,
  dataFolder: process.env['COUNTERSIGN_DATA'] ?? platformDataFolder(process.env, process.platform),
  stdout: process.stdout,
  stderr: process.stderr,
  stdin: process.stdin,
  now: () => new Date().toISOString(),
  serve: async (options) => (await import('./interfaces/http/serve.ts')).serve(options),
  mcp: async (options) => (await import('./interfaces/mcp/serve.ts')).serveMcp(options),
});
