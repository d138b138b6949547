import type { Context } from '../../../operations/context.ts';
import { makeDossier } from '../../../operations/dossier/make-dossier.ts';
import { openDossierBundle } from '../../../operations/dossier/write-dossier.ts';
import type { AsideTasks, Written } from './messages.ts';
import { writeAnswer } from './write-answer.ts';

/** The dossier in one of its forms. */
export async function answerDossier(
  context: Context,
  { path, id, letter, asOf, format }: AsideTasks['dossier']['question'],
): Promise<Written> {
  const made = await makeDossier(context, id, { letter, asOf });
  if (format !== 'bundle') return writeAnswer(path, [made[format]]);
  const { source, done } = await openDossierBundle(context, made);
  try {
    return await writeAnswer(path, source.open());
  } finally {
    await done();
  }
}
