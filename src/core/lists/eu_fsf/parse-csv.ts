import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type TableRow, rowsOf } from '../../model/plain-data.ts';
import { readDay } from '../../names/published-dates.ts';
import { createKeyGiver } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { type ColumnPlace, isComponent, placeOf, requiredColumns } from './columns.ts';
import { entityToParty } from './entity-to-party.ts';
import { type FsfAct, type FsfComponent, type FsfEntity, componentKinds } from './fsf-entity.ts';
import { ignoredAttributes, understood } from './lookups.ts';

const BATCH_PARTIES = 500;

/** A party while its rows are still coming in; what each row repeats is held once. */
interface OpenEntity extends FsfEntity {
  readonly values: Record<string, string>;
  readonly remarks: string[];
  readonly regulations: FsfAct[];
  readonly components: FsfComponent[];
  readonly seen: Set<string>;
}

/** The rows of a party need not stand together, so parties come only when the file has been read to its end. */
export async function* parseCsv(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const entities = new Map<string, OpenEntity>();
  let header: Header | null = null;
  for await (const rows of rowsOf(parts['main'])) {
    for (const row of rows) {
      if (header) takeRow(row, header, entities, report);
      else header = readHeader(row, report);
    }
  }
  report.note('the CSV does not say which aliases are weak, apart from those with a remark; the XML does');
  const context = { report, giveKey: createKeyGiver() };
  let parties: ListedParty[] = [];
  for (const entity of entities.values()) {
    parties.push(entityToParty(entity, context));
    if (parties.length < BATCH_PARTIES) continue;
    yield parties;
    parties = [];
  }
  yield parties;
}

/** The form that was published up to 2018. Nothing is read from it. */
// oxlint-disable-next-line require-yield -- the contract wants a generator; this one refuses
export async function* refuseOldCsv(): AsyncGenerator<readonly ListedParty[]> {
  throw new SourceDefect(
    'this is CSV 1.0 of the EU list, withdrawn by its publisher: it has the column Entity_logical_id six times, marks no weak alias and states no entry into force. Take XML 1.1 or CSV 1.1 of the same day',
    { line: 1 },
  );
}

interface Header {
  readonly columns: readonly string[];
  readonly places: readonly (ColumnPlace | null)[];
}

function readHeader(row: TableRow, report: ParseReport): Header {
  const columns = row.cells.map((cell) => cell.replace(/^\uFEFF/, '').trim());
  const missing = requiredColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw new SourceDefect(`the header has no column ${missing.join(', ')}`, { line: row.line });
  const places = columns.map((column) => {
    const place = placeOf(column);
    if (place && (place.owner === 'file' || isRead(place) || place.name in ignoredAttributes)) return place;
    if (column !== '') report.unread(column, row.line, column);
    return null;
  });
  return { columns, places };
}

function isRead({ owner, act, name }: ColumnPlace): boolean {
  const element = act ? 'regulation' : owner === 'entity' ? 'sanctionEntity' : owner;
  return understood[element]?.includes(name) ?? false;
}

function takeRow(row: TableRow, header: Header, entities: Map<string, OpenEntity>, report: ParseReport): void {
  if (row.cells[0]?.trim() === 'fileGenerationDate')
    throw new SourceDefect('the header is repeated in the middle of the file: two files were joined', {
      line: row.line,
    });
  if (row.cells.length !== header.columns.length)
    throw new SourceDefect(
      `the row has ${row.cells.length} cells where the header has ${header.columns.length}: the file is cut off or torn`,
      { line: row.line },
    );
  const cells = sortCells(row, header);
  const id = cells.get('entity')?.['logicalId'] ?? '';
  if (id === '')
    throw new SourceDefect('a row without Entity_LogicalId', { line: row.line, column: 'Entity_LogicalId' });
  readFileDate(cells.get('file')?.['generationDate'], row.line, report);
  const entity = entities.get(id) ?? openEntity(row.line);
  entities.set(id, entity);
  Object.assign(entity.values, cells.get('entity'));
  addOnce(entity, 'remark', cells.get('entity')?.['remark'], (text) => void entity.remarks.push(text));
  const act = readAct(cells.get('entity act'));
  addOnce(entity, 'regulation', act && JSON.stringify(act), () => void (act && entity.regulations.push(act)));
  for (const kind of componentKinds) addComponent(entity, kind, cells, row.line);
}

/** The row's filled cells by what they belong to: `entity`, `entity act`, `nameAlias`, `nameAlias act`, … */
function sortCells(row: TableRow, header: Header): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const cells = new Map<string, Record<string, string>>();
  for (const [index, place] of header.places.entries()) {
    const text = row.cells[index]?.trim() ?? '';
    if (!place || text === '') continue;
    const owner = place.act ? `${place.owner} act` : place.owner;
    const values = cells.get(owner) ?? {};
    values[place.name] = text;
    cells.set(owner, values);
  }
  return cells;
}

function openEntity(line: number): OpenEntity {
  return { line, values: {}, remarks: [], regulations: [], components: [], seen: new Set() };
}

function addComponent(
  entity: OpenEntity,
  kind: FsfComponent['kind'],
  cells: ReadonlyMap<string, Readonly<Record<string, string>>>,
  line: number,
): void {
  if (!isComponent(kind)) return;
  const given = cells.get(kind);
  if (!given) return;
  const { remark, contactInfo, logicalId, ...values } = given;
  addOnce(entity, kind, logicalId ?? JSON.stringify(given), () => {
    entity.components.push({
      kind,
      line,
      values,
      remarks: remark === undefined ? [] : [remark],
      contacts: readContacts(contactInfo ?? ''),
      act: readAct(cells.get(`${kind} act`)),
    });
  });
}

function addOnce(entity: OpenEntity, kind: string, key: string | null | undefined, add: (key: string) => void): void {
  if (!key || entity.seen.has(`${kind}\t${key}`)) return;
  entity.seen.add(`${kind}\t${key}`);
  add(key);
}

function readAct(values: Readonly<Record<string, string>> | undefined): FsfAct | null {
  if (!values) return null;
  return {
    numberTitle: values['numberTitle'] ?? '',
    publicationDate: values['publicationDate'] ?? '',
    entryIntoForceDate: values['entryIntoForceDate'] ?? '',
    programme: values['programme'] ?? '',
    url: values['publicationUrl'] ?? '',
  };
}

/** `EMAIL[a@b.example] PHONE[+98 21 …]`; without a kind it is kept whole. */
function readContacts(text: string): FsfComponent['contacts'] {
  const found = [...text.matchAll(/([A-Z]+)\s*\[([^\]]*)\]/g)].map(([, key = '', value = '']) => ({ key, value }));
  return found.length > 0 || text === '' ? found : [{ key: '', value: text }];
}

/** `05/08/2026`, the same in every row. */
function readFileDate(text: string | undefined, line: number, report: ParseReport): void {
  const day = readDay(text ?? '', 'day-month');
  if (day) report.dated(day);
  else report.odd('fileGenerationDate', line, text ?? '', 'a day such as 05/08/2026');
}
