import type { Context } from '../../../operations/context.ts';
import { type KeptStatements, keepStatements } from '../../../operations/keep-statements.ts';
import type { AsideTasks, Written } from './messages.ts';
import { firstOf, linesOf, writeAnswer } from './write-answer.ts';

const NOTE =
  'These are quotes from the given documents, as places to read and not as verdicts; a document with gaps was not read whole, and nothing found in it is no answer. It is no clearance of anybody.';

/** All is read before the answer is written, so that what can't be read is a problem and no torn answer. */
export async function answerDocuments(
  context: Context,
  { path, form, options }: AsideTasks['documents']['question'],
): Promise<Written> {
  const kept = await keepStatements(context, options);
  try {
    return await writeAnswer(path, form === 'ndjson' ? linesOf(valuesOf(kept)) : [JSON.stringify(answerOf(kept))]);
  } finally {
    kept.done();
  }
}

function* valuesOf({ statements, documents }: KeptStatements): Generator<unknown> {
  yield* statements;
  for (const document of documents) yield { document };
}

function answerOf({ statements, documents }: KeptStatements): object {
  const { values, isCut } = firstOf(statements);
  return { statements: values, documents, truncated: isCut, note: NOTE };
}
