/** What is no HTTP, or more of it than is read, never comes to a route; it is told all the same. */
import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

interface Told {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  readonly detail: string;
}

const BY_ERROR: Readonly<Record<string, Told>> = {
  HPE_HEADER_OVERFLOW: {
    status: 431,
    code: 'too_large',
    title: 'The request is too large',
    detail: 'the address and the headers have more than the 16 KiB that are read',
  },
  ERR_HTTP_REQUEST_TIMEOUT: {
    status: 408,
    code: 'bad_input',
    title: 'The request is not as it has to be',
    detail: 'the request did not come to its end in time',
  },
};

const NO_HTTP: Told = {
  status: 400,
  code: 'bad_input',
  title: 'The request is not as it has to be',
  detail: 'what came is no request of HTTP',
};

/** For `clientError` of a server: a problem (RFC 9457), and the end of the connection. */
export function tellBrokenRequest(error: Error & { readonly code?: string }, socket: Duplex): void {
  if (error.code === 'ECONNRESET' || !socket.writable) return void socket.destroy();
  const { status, code, title, detail } = BY_ERROR[error.code ?? ''] ?? NO_HTTP;
  const next = 'Send a shorter address, or what is long in the body.';
  const body = JSON.stringify({ type: `urn:countersign:problem:${code}`, title, status, code, detail, next });
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status] ?? ''}`,
    'content-type: application/problem+json',
    `content-length: ${Buffer.byteLength(body)}`,
    'x-content-type-options: nosniff',
    'connection: close',
  ];
  socket.end(`${head.join('\r\n')}\r\n\r\n${body}`);
}
