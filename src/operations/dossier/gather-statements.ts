/** What documents say of the supplier: those that its screenings read, and those that are attached to the case. */
import type { Case, CaseAttachment } from '../../core/model/case.ts';
import type { Statement } from '../../core/model/document.ts';
import type { DossierPurchase } from '../../core/model/dossier.ts';
import { openReader, readArchived } from '../audit-documents.ts';
import type { Context } from '../context.ts';

export interface GatheredStatements {
  /** In the order of their days; those without one come last. */
  readonly statements: readonly Statement[];
  /** Sentences on files that could not be read, or not whole. */
  readonly gaps: readonly string[];
}

export async function gatherStatements(
  context: Context,
  { attachments, subject }: Case,
  purchases: readonly DossierPurchase[],
): Promise<GatheredStatements> {
  const found = purchases.flatMap(({ thatDay, today }) =>
    [...thatDay.findings, ...today.findings].flatMap(({ documents }) =>
      documents ? [...documents.supporting, ...documents.beside] : [],
    ),
  );
  const gaps: string[] = [];
  const reader = attachments.length === 0 ? null : await openReader();
  for (const attachment of attachments) {
    if (reader === null) break;
    const document = { file: attachment.name, sha256: attachment.sha256, vendor: subject.name, date: null, reader };
    gaps.push(
      ...(await gapsOf(attachment, () =>
        readArchived(context, document, { onStatement: (one) => void found.push(one) }),
      )),
    );
  }
  const said = found.filter(({ stance }) => stance !== 'none');
  const once = new Map(
    said.map((one) => [`${one.sha256} ${one.page} ${one.start} ${one.capability} ${one.stance}`, one]),
  );
  return { statements: [...once.values()].sort(byDay), gaps };
}

/** A picture or a spreadsheet is no document, and a file may be broken: the dossier says so, and goes on. */
async function gapsOf(
  { name }: CaseAttachment,
  read: () => Promise<{ readonly gaps: readonly string[] }>,
): Promise<readonly string[]> {
  try {
    return (await read()).gaps.map((gap) => `The attached file "${name}" was not read whole: ${gap}`);
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'OperatingError') throw error;
    return [`The attached file "${name}" was not read: ${error.message}`];
  }
}

function byDay(a: Statement, b: Statement): number {
  return (
    compare(a.date ?? '9999', b.date ?? '9999') || compare(a.sha256, b.sha256) || a.page - b.page || a.start - b.start
  );
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
