/** Clients of an HTTP server that cost little: each a connection of its own, one request on it at a time, nothing parsed that is not needed. */
import { type Socket, connect } from 'node:net';

export interface HttpClient {
  /** Sends a whole request; resolves when its answer, which must be 200, is there to the end. */
  ask(request: Buffer): Promise<void>;
  close(): void;
}

export function openClients(port: number, count: number): Promise<readonly HttpClient[]> {
  return Promise.all(Array.from({ length: count }, () => openClient(port)));
}

export function postOf(path: string, key: string, question: object): Buffer {
  const body = Buffer.from(JSON.stringify(question));
  const head = [
    `POST ${path} HTTP/1.1`,
    'host: 127.0.0.1',
    `authorization: Bearer ${key}`,
    'content-type: application/json',
    `content-length: ${body.length}`,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), body]);
}

function openClient(port: number): Promise<HttpClient> {
  return new Promise((resolve, reject) => {
    const socket = connect({ port, host: '127.0.0.1', noDelay: true });
    socket.once('error', reject);
    socket.once('connect', () => resolve(clientOn(socket)));
  });
}

function clientOn(socket: Socket): HttpClient {
  let waiting: { resolve(): void; reject(error: Error): void } | null = null;
  let received = Buffer.alloc(0);
  let whole = -1;
  const end = (settle: (one: NonNullable<typeof waiting>) => void): void => {
    const one = waiting;
    waiting = null;
    received = Buffer.alloc(0);
    whole = -1;
    if (one) settle(one);
  };
  socket.on('data', (piece) => {
    received = received.length === 0 ? piece : Buffer.concat([received, piece]);
    if (whole < 0) {
      const headEnd = received.indexOf('\r\n\r\n');
      if (headEnd < 0) return;
      const head = received.toString('latin1', 0, headEnd);
      const length = /^content-length: (\d+)/im.exec(head)?.[1];
      if (!head.startsWith('HTTP/1.1 200 ') || length === undefined)
        return end(({ reject }) => reject(new Error(head)));
      whole = headEnd + 4 + Number(length);
    }
    if (received.length >= whole) end(({ resolve }) => resolve());
  });
  const broken = (error: Error): void => end(({ reject }) => reject(error));
  socket.on('error', broken);
  socket.on('close', () => broken(new Error('the server closed the connection')));
  return {
    ask: (request) =>
      new Promise((resolve, reject) => {
        waiting = { resolve, reject };
        socket.write(request);
      }),
    close: () => socket.destroy(),
  };
}

/** Milliseconds, sorted. */
export type Times = readonly number[];

/** Each client asks as soon as it has its answer. */
export async function closedLoop(
  clients: readonly HttpClient[],
  count: number,
  request: (number: number) => Buffer,
): Promise<{ readonly times: Times; readonly seconds: number }> {
  const times: number[] = [];
  let next = 0;
  const began = performance.now();
  await Promise.all(
    clients.map(async (client) => {
      while (next < count) {
        next += 1;
        const bytes = request(next);
        const sent = performance.now();
        await client.ask(bytes);
        times.push(performance.now() - sent);
      }
    }),
  );
  return { times: times.sort((a, b) => a - b), seconds: (performance.now() - began) / 1000 };
}

/**
 * So many a second, evenly, whether or not those before are answered. The time of each counts from when it was due: what waits for a
 * free client, or for this process, waits in the figure.
 */
export async function pacedLoop(
  clients: readonly HttpClient[],
  { rate, seconds }: { readonly rate: number; readonly seconds: number },
  request: (number: number) => Buffer,
): Promise<Times> {
  const times: number[] = [];
  const idle = [...clients];
  const due: { readonly number: number; readonly at: number }[] = [];
  const asking: Promise<void>[] = [];
  const serve = async (client: HttpClient): Promise<void> => {
    for (let one = due.shift(); one; one = due.shift()) {
      await client.ask(request(one.number));
      times.push(performance.now() - one.at);
    }
    idle.push(client);
  };
  const began = performance.now();
  for (let number = 0; number < rate * seconds; ) {
    for (; number < rate * seconds && began + (number * 1000) / rate <= performance.now(); number += 1) {
      due.push({ number, at: began + (number * 1000) / rate });
      const client = idle.pop();
      if (client) asking.push(serve(client));
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
  await Promise.all(asking);
  return times.sort((a, b) => a - b);
}

export function at(times: Times, share: number): number {
  return times[Math.floor(times.length * share)] ?? 0;
}
