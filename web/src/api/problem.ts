/** What the server says when it can't answer: RFC 9457, with what to do next and the fields that are wrong. */
export interface Problem {
  readonly type?: string;
  readonly title?: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly next?: string | null;
  readonly errors?: readonly { readonly field?: string; readonly pointer?: string; readonly detail: string }[];
}

export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.problem = problem;
  }
}

/** Any failure as a problem; `unreachable` when there was no answer at all. */
export function problemOf(error: unknown): Problem {
  if (error instanceof ProblemError) return error.problem;
  const detail = error instanceof Error ? error.message : String(error);
  return { status: 0, code: error instanceof TypeError ? 'unreachable' : 'page', detail };
}

export function isProblem(error: unknown, status: number): boolean {
  return error instanceof ProblemError && error.problem.status === status;
}
