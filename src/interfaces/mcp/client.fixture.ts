/** A client of the Model Context Protocol that starts `countersign mcp` as a process and speaks JSON-RPC with it, a message a line. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { join } from 'node:path';

export interface Answer {
  readonly result?: Readonly<Record<string, unknown>>;
  readonly error?: { readonly code: number; readonly message: string };
}

export interface ToolAnswer {
  readonly isError?: boolean;
  readonly content: readonly { readonly type: string; readonly text: string }[];
  readonly structuredContent?: Readonly<Record<string, unknown>>;
}

export interface McpClient {
  request(method: string, params?: object): Promise<Answer>;
  call(name: string, args?: object): Promise<ToolAnswer>;
  /** Lines on stdout that are no message of the protocol. */
  readonly strange: readonly string[];
  readonly words: () => string;
  /** Closes stdin, as a client does that goes away; gives the exit status. */
  leave(): Promise<number | null>;
}

export async function startMcp(dataFolder: string): Promise<McpClient> {
  const program = join(import.meta.dirname, '..', '..', '..', 'bin', 'countersign.cjs');
  const child = spawn(process.execPath, [program, '--data', dataFolder, 'mcp'], {
    env: { ...process.env, NO_COLOR: '1' },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const client = speak(child);
  const { error } = await client.request('initialize', {
    protocolVersion: '2025-06-18',
    capabilities: {},
    clientInfo: { name: 'test', version: '1' },
  });
  if (error) throw new Error(error.message);
  child.stdin?.write('{"jsonrpc":"2.0","method":"notifications/initialized"}\n');
  return client;
}

function speak(child: ChildProcess): McpClient {
  const waiting = new Map<number, { resolve(answer: Answer): void; reject(error: Error): void }>();
  const strange: string[] = [];
  let words = '';
  let number = 0;
  child.stderr?.on('data', (chunk: Buffer) => void (words += chunk.toString()));
  if (child.stdout)
    createInterface({ input: child.stdout }).on('line', (line) => {
      const message = parse(line);
      if (message === null) strange.push(line);
      else if (message.id !== undefined) {
        waiting.get(message.id)?.resolve(message);
        waiting.delete(message.id);
      }
    });
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  void ended.then(() => waiting.forEach(({ reject }) => reject(new Error(`mcp ended: ${words}`))));
  const request: McpClient['request'] = (method, params = {}) => {
    number += 1;
    const id = number;
    return new Promise((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      child.stdin?.write(`${JSON.stringify({ jsonrpc: '2.0', id, method, params })}\n`);
    });
  };
  return {
    request,
    async call(name, args = {}) {
      const { result, error } = await request('tools/call', { name, arguments: args });
      if (!result) throw new Error(error?.message ?? 'no result');
      return result as unknown as ToolAnswer;
    },
    strange,
    words: () => words,
    leave() {
      child.stdin?.end();
      return ended;
    },
  };
}

function parse(line: string): (Answer & { readonly id?: number }) | null {
  try {
    const message = JSON.parse(line) as { jsonrpc?: string };
    return message.jsonrpc === '2.0' ? (message as Answer) : null;
  } catch {
    return null;
  }
}
