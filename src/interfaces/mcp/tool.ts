/** The contract of a tool: which operations it is, what it takes and gives, in words for whoever chooses among tools. */
import type { z } from 'zod';
import type { OperationId } from '../../operations/access.ts';
import type { Context } from '../../operations/context.ts';
import type { NameService } from '../../operations/name-service.ts';
import type { Statement } from './statement.ts';

/** What the tools work with. */
export interface Desk {
  readonly context: Context;
  readonly names: NameService;
  readonly version: string;
}

export interface ToolSpec<I extends z.ZodObject> {
  /** As on the command line, with `_` between words. */
  readonly name: string;
  readonly operations: readonly OperationId[];
  readonly title: string;
  readonly description: string;
  readonly input: I;
  /** Beside the statement that every result carries. */
  readonly output: z.ZodObject;
  /** Whether it records anything; what it records is never changed. */
  readonly records?: boolean;
  /** What it gives is checked against `output` before it is sent. */
  run(desk: Desk, input: z.output<I>): Promise<Readonly<Record<string, unknown>> & Statement>;
}

export type Tool = ToolSpec<z.ZodObject>;

/** Ties the types of a tool together and then forgets them, so that tools of all kinds are one list. */
export function tool<I extends z.ZodObject>(spec: ToolSpec<I>): Tool {
  return spec as unknown as Tool;
}
