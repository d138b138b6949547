/** The one place that talks to the server: same origin, cookies, the session's token on what changes something. */
import { type Problem, ProblemError } from './problem.ts';

export const API = '/api/v1';

let csrfToken: string | null = null;

/** The token of the session, sent with everything that changes something; null when nobody is signed in. */
export function rememberToken(token: string | null): void {
  csrfToken = token;
}

export interface Question {
  readonly method?: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE';
  /** Sent as JSON, or as it is when it is a form with files. */
  readonly body?: unknown;
  readonly signal?: AbortSignal;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Asks for JSON; throws a `ProblemError` with the server's words. */
export async function ask<T>(path: string, question: Question = {}): Promise<T> {
  const response = await send(path, question);
  return (response.status === 204 ? null : await response.json()) as T;
}

/** Asks for a file: its bytes and the name that the server gives it. */
export async function askFile(path: string, question: Question = {}): Promise<{ blob: Blob; name: string | null }> {
  const response = await send(path, question);
  const disposition = response.headers.get('content-disposition') ?? '';
  return { blob: await response.blob(), name: /filename="([^"]+)"/.exec(disposition)?.[1] ?? null };
}

/** `?state=open&limit=200`, without what is empty. */
export function queryText(values: Readonly<Record<string, string | number | null | undefined>>): string {
  const pairs = Object.entries(values).filter(([, value]) => value !== null && value !== undefined && value !== '');
  return pairs.length === 0 ? '' : `?${new URLSearchParams(pairs.map(([key, value]) => [key, String(value)]))}`;
}

async function send(path: string, { method = 'GET', body, signal, headers }: Question): Promise<Response> {
  const isForm = body instanceof FormData;
  const response = await fetch(`${API}${path}`, {
    method,
    credentials: 'same-origin',
    signal: signal ?? null,
    headers: {
      accept: 'application/json, application/problem+json',
      ...(method !== 'GET' && csrfToken !== null && { 'x-csrf-token': csrfToken }),
      ...(body !== undefined && !isForm && { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body !== undefined && { body: isForm ? body : JSON.stringify(body) }),
  });
  if (!response.ok) throw new ProblemError(await readProblem(response));
  return response;
}

async function readProblem(response: Response): Promise<Problem> {
  const text = await response.text();
  const known = response.headers.get('content-type')?.includes('json') ? (JSON.parse(text) as Partial<Problem>) : {};
  return {
    ...known,
    status: response.status,
    code: known.code ?? String(response.status),
    detail: known.detail ?? known.title ?? `HTTP ${response.status}`,
  };
}
