/** What a command has in its hands: where results and words go, and the context that it opens when it needs one. */
import type { ReadStream } from 'node:tty';
import { visibleText } from '../../core/reports/visible-text.ts';
import { InputError } from '../../core/model/errors.ts';
import type { Context } from '../../operations/context.ts';
import { openContext } from '../../operations/open-context.ts';
import type { ExitStatus } from './exit.ts';

export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Where the archive and the database are unless the user says otherwise. */
  readonly dataFolder: string;
  readonly stdout: NodeJS.WritableStream & { isTTY?: boolean; columns?: number };
  readonly stderr: NodeJS.WritableStream & { isTTY?: boolean };
  /** Where a person types; absent where nobody does. */
  readonly stdin?: ReadStream;
  readonly now: () => string;
  /** Starts the server; resolves when it has stopped. A door of its own, handed in so that doors don't know each other. */
  readonly serve?: ServeDoor;
  /** The same for the Model Context Protocol. */
  readonly mcp?: (options: McpOptions) => Promise<void>;
}

export type McpOptions = Pick<ServeOptions, 'dataFolder' | 'database' | 'version' | 'now' | 'say'>;

export interface ServeOptions {
  readonly dataFolder: string;
  /** `postgres://…`; null is SQLite in the data folder. */
  readonly database: string | null;
  readonly host: string;
  readonly port: number;
  /** The address that people use, where it is another than the one listened at. */
  readonly url: URL | null;
  /** Null: people sign in with passwords only. */
  readonly oidc: {
    readonly issuer: string;
    readonly clientId: string;
    readonly clientSecret: string | null;
    readonly allow: readonly string[];
  } | null;
  /** Show the page in a browser. */
  readonly open: boolean;
  readonly version: string;
  now(): string;
  say(text: string): void;
  /** What a person needs to go on: the address, and a link that is good once. */
  print(text: string): Promise<void>;
}

export type ServeDoor = (options: ServeOptions) => Promise<void>;

/** A command runs with the session of its call and gives the exit status. */
export type Run = (work: (session: Session) => Promise<ExitStatus>) => Promise<void>;

export type Format = 'table' | 'json' | 'ndjson' | 'csv';
export const formats: readonly Format[] = ['table', 'json', 'ndjson', 'csv'];

export interface GlobalOptions {
  readonly data?: string;
  readonly database?: string;
  readonly quiet?: boolean;
}

export interface Session {
  readonly around: Surroundings;
  readonly options: GlobalOptions;
  /** Waits until the reader has taken the text, so that a slow pipe bounds our memory. */
  print(text: string): Promise<void>;
  say(text: string): void;
  /** What must be read with the results: said even with --quiet. */
  warn(text: string): void;
  withContext<T>(work: (context: Context) => Promise<T>): Promise<T>;
  /** The format asked for, or `table` on a terminal and `ndjson` in a pipe. */
  format(asked: string | undefined): Format;
  readonly color: boolean;
  readonly width: number;
}

export function createSession(around: Surroundings, options: GlobalOptions): Session {
  const warn = (text: string): void => void around.stderr.write(`${harmless(text)}\n`);
  const say = (text: string): void => {
    if (options.quiet !== true) warn(text);
  };
  return {
    around,
    options,
    say,
    warn,
    print: (text) => write(around.stdout, text),
    async withContext(work) {
      const dataFolder = options.data ?? around.dataFolder;
      const context = await openContext({
        dataFolder,
        database: options.database ?? around.env['COUNTERSIGN_DATABASE'] ?? null,
        now: around.now,
        say,
      });
      try {
        return await work(context);
      } finally {
        await context.store.close();
      }
    },
    format(asked) {
      if (asked === undefined) return around.stdout.isTTY === true ? 'table' : 'ndjson';
      const found = formats.find((format) => format === asked);
      if (found === undefined) throw new InputError(`--format is one of ${formats.join(', ')}, not ${asked}`);
      return found;
    },
    color: around.stdout.isTTY === true && around.env['NO_COLOR'] === undefined,
    width: around.stdout.columns ?? 120,
  };
}

/** Words may quote names from outside: what would steer a terminal is shown, not done. */
function harmless(text: string): string {
  return text.split('\n').map(visibleText).join('\n');
}

/** Streams whose reader went away, as `| head` does: what comes after is for nobody. */
const gone = new WeakSet<NodeJS.WritableStream>();

function write(stream: NodeJS.WritableStream, text: string): Promise<void> {
  if (gone.has(stream)) return Promise.resolve();
  return new Promise((resolve, reject) => {
    stream.write(text, (error?: (Error & { code?: string }) | null) => {
      if (!error) return resolve();
      if (error.code !== 'EPIPE') return reject(error);
      gone.add(stream);
      resolve();
    });
  });
}
