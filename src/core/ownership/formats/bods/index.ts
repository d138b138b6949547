/** Open Ownership's Beneficial Ownership Data Standard 0.4, as a JSON array of statements or one statement a line. */
import { type FileHead, type PlainData, type ReaderSpec, valuesOf } from '../../../model/plain-data.ts';
import { Findings, type OwnershipFormat, type OwnershipReading } from '../../format.ts';
import type { OwnershipGraph } from '../../graph.ts';
import { addRecords } from './records.ts';
import { type Statement, readStatement } from './statement.ts';

export const bodsFormats: readonly OwnershipFormat[] = [
  format('bods', 'BODS 0.4 statements, a JSON array', '[', { kind: 'json', items: '$.*' }),
  format('bods_lines', 'BODS 0.4 statements, one a line', '{', { kind: 'ndjson' }),
];

function format(id: string, describes: string, opening: '[' | '{', reader: ReaderSpec): OwnershipFormat {
  return { id, describes, reader, recognises: (head) => recognises(head, opening), read: readStatements };
}

function recognises({ text }: FileHead, opening: '[' | '{'): boolean {
  const start = text.replace(/^\uFEFF/, '').trimStart();
  return start.startsWith(opening) && /"(?:statementI[dD]|recordType|recordDetails|statementType)"\s*:/.test(start);
}

/** All statements are held until the end of the file: a record's later statements end its earlier ones. */
async function readStatements(data: PlainData, graph: OwnershipGraph, file: string): Promise<OwnershipReading> {
  const findings = new Findings(file);
  const statements: Statement[] = [];
  const ids = new Set<string>();
  let records = 0;
  for await (const items of valuesOf(data)) {
    for (const { value } of items) {
      records += 1;
      const statement = checkStatement(value, records, findings);
      if (!statement) continue;
      if (ids.has(statement.statementId))
        findings.wrong(
          `statement ${records}`,
          'statementId',
          statement.statementId,
          'an id that no other statement has',
        );
      ids.add(statement.statementId);
      statements.push(statement);
    }
  }
  if (records === 0) findings.wrong('the whole file', 'statements', [], 'at least one statement');
  findings.settle();
  const edges = addRecords(statements, { graph, file, findings });
  return { records, edges, notes: findings.notes() };
}

function checkStatement(value: unknown, number: number, findings: Findings): Statement | null {
  const read = readStatement(value);
  if ('statement' in read) return read.statement;
  const id = ['statementId', 'statementID']
    .map((key) => valueAt(value, [key]))
    .find((each) => typeof each === 'string');
  const where = `statement ${number}${id === undefined ? '' : ` (${String(id).slice(0, 64)})`}`;
  for (const { path, message } of read.problems)
    findings.wrong(
      where,
      path.map(String).join('.') || 'the whole statement',
      valueAt(value, path),
      `${message}${hint(path)}`,
    );
  return null;
}

/** Where 0.4 has another name for what the statement has. */
function hint(path: readonly PropertyKey[]): string {
  const names: Readonly<Record<string, string>> = {
    statementId: ' (statementID before 0.4)',
    recordType: ' (statementType before 0.4, with personStatement, entityStatement and ownershipOrControlStatement)',
    recordDetails: ' (at the top of the statement before 0.4)',
  };
  return path.length === 1 ? (names[String(path[0])] ?? '') : '';
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined),
    value,
  );
}
