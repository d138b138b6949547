/** Errors -> problems (RFC 9457). One table says which code has which status. */
import type { Context as HonoContext } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import { HTTPException } from 'hono/http-exception';
import {
  InputError,
  type OperatingCode,
  OperatingError,
  SourceDefect,
  describePlace,
} from '../../core/model/errors.ts';
import { VersionMovedOn } from '../../operations/cases/act-on-case.ts';
import { visibleText } from '../../core/reports/visible-text.ts';
import type { FieldError, Problem, ProblemCode } from './contract/problem.ts';

interface Kind {
  readonly status: ContentfulStatusCode;
  readonly title: string;
}

/** Every code with its status, public: clients rely on them. */
export const problemKinds: Readonly<Record<ProblemCode, Kind>> = {
  bad_input: { status: 400, title: 'The request is not as it has to be' },
  not_signed_in: { status: 401, title: 'Nobody is signed in' },
  not_allowed: { status: 403, title: 'This role may not do that' },
  not_found: { status: 404, title: 'There is nothing of that name' },
  method_not_allowed: { status: 405, title: 'This address does not take that method' },
  not_acceptable: { status: 406, title: 'None of the media types asked for is made here' },
  conflict: { status: 409, title: 'The state does not allow it' },
  version_moved_on: { status: 412, title: 'Somebody else was faster' },
  too_large: { status: 413, title: 'The request is too large' },
  unsupported_media_type: { status: 415, title: 'That media type is not read here' },
  wrong_host: { status: 421, title: 'This server does not go by that name' },
  source_refused: { status: 422, title: 'The source was refused' },
  too_many_requests: { status: 429, title: 'Too many requests' },
  not_ready: { status: 409, title: 'It is not ready' },
  archive_corrupt: { status: 500, title: 'Something that was stored is damaged' },
  defect: { status: 500, title: 'A defect in Countersign' },
  stopping: { status: 503, title: 'The server is stopping' },
  not_as_described: { status: 422, title: 'The request is not as it is described' },
};

/** A problem that a door of HTTP has found itself; operations throw errors of their own. */
export class HttpProblem extends Error {
  override readonly name = 'HttpProblem';
  readonly code: ProblemCode;
  readonly next: string;
  readonly errors: readonly FieldError[];
  readonly headers: Readonly<Record<string, string>>;
  constructor(
    code: ProblemCode,
    detail: string,
    more: {
      readonly next?: string;
      readonly errors?: readonly FieldError[];
      readonly headers?: Readonly<Record<string, string>>;
    } = {},
  ) {
    super(detail);
    this.code = code;
    this.next = more.next ?? 'See /api/v1/openapi.json for what each address takes.';
    this.errors = more.errors ?? [];
    this.headers = more.headers ?? {};
  }
}

const OF_OPERATION: Readonly<Record<OperatingCode, ProblemCode>> = {
  forbidden: 'not_allowed',
  not_found: 'not_found',
  conflict: 'conflict',
  source_refused: 'source_refused',
  archive_corrupt: 'archive_corrupt',
  not_ready: 'not_ready',
};

/** What is told of any error; of a defect nothing but that it is one, and under which number it was written down. */
export function problemOf(error: unknown, number: string): Problem {
  if (error instanceof HttpProblem) return problem(error.code, error.message, error.next, error.errors);
  if (error instanceof InputError || error instanceof SourceDefect) {
    const place = describePlace(error.place);
    const detail = place === '' || error.message.includes(place) ? error.message : `${place}: ${error.message}`;
    return problem('bad_input', detail, 'Mend what is named and ask again.');
  }
  if (error instanceof HTTPException) return ofHono(error);
  if (error instanceof VersionMovedOn) return problem('version_moved_on', error.message, error.next);
  if (error instanceof OperatingError) return problem(OF_OPERATION[error.code], error.message, error.next);
  return problem(
    'defect',
    `Something went wrong that should not be able to; it was written down under ${number}.`,
    `Report it with the lines that the server printed under ${number}.`,
  );
}

/** What the framework refuses itself: a body that is no JSON, or of another type than a route reads. */
function ofHono({ status, message }: HTTPException): Problem {
  const next = 'See /api/v1/openapi.json for what each address takes.';
  if (status === 415)
    return problem('unsupported_media_type', 'the body is of another media type than is read here', next);
  return problem('bad_input', message === '' ? 'the request is not as it has to be' : message, next);
}

function problem(code: ProblemCode, detail: string, next: string, errors: readonly FieldError[] = []): Problem {
  const { status, title } = problemKinds[code];
  const shown = errors.map((each) => ({ ...each, field: visibleText(each.field), detail: visibleText(each.detail) }));
  return {
    type: `urn:countersign:problem:${code}`,
    title,
    status,
    code,
    detail: visibleText(detail),
    next: visibleText(next),
    ...(shown.length > 0 && { errors: shown }),
  };
}

export function problemResponse(
  c: HonoContext,
  told: Problem,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.body(JSON.stringify(told), told.status as ContentfulStatusCode, {
    ...headers,
    'content-type': 'application/problem+json',
    'cache-control': 'no-store',
  });
}
