/** Bodies made from the served description: JSON, forms with files, tables, and the forms of the reconciliation API. */
import fc from 'fast-check';
import { hostileText, orHostile, valueFor } from './fuzz-values.fixture.ts';
import { type Document, type JsonSchema, type Operation, resolveSchema } from './schema-check.fixture.ts';

export interface Content {
  readonly type: string;
  readonly body: string | Uint8Array | null;
}

const RAW: fc.Arbitrary<string | Uint8Array> = fc.oneof(
  fc.constantFrom(
    '',
    '{',
    '[',
    'null',
    '"',
    '{"a":1e999}',
    '{"queries":[{"query":"\\ud800"}]}',
    `${'['.repeat(50_000)}`,
    `${'{"a":'.repeat(20_000)}1${'}'.repeat(20_000)}`,
  ),
  fc.uint8Array({ maxLength: 200 }),
  fc.string({ unit: 'binary', maxLength: 200 }).map((text) => text.toWellFormed()),
);

/** What an operation reads, right and wrong. */
export function bodyFor({ requestBody }: Operation, document: Document): fc.Arbitrary<Content> {
  const types = Object.entries(requestBody?.content ?? {});
  const nothing: fc.Arbitrary<Content> = fc.constant({ type: '', body: null });
  if (types.length === 0)
    return fc.oneof(
      { arbitrary: nothing, weight: 10 },
      { arbitrary: RAW.map((body) => ({ type: 'application/json', body })), weight: 1 },
    );
  const right = types.map(([type, { schema }]) => ({ arbitrary: contentOf(type, schema, document), weight: 8 }));
  const wrong = fc.tuple(
    fc.constantFrom(
      'application/json',
      'text/plain',
      'multipart/form-data',
      'multipart/form-data; boundary=x',
      'application/json; charset=utf-16',
      'x',
      'application/x-ndjson',
      'text/csv',
    ),
    RAW,
  );
  return fc.oneof(
    ...right,
    { arbitrary: wrong.map(([type, body]) => ({ type, body })), weight: 2 },
    { arbitrary: nothing, weight: 1 },
  );
}

function contentOf(type: string, schema: JsonSchema, document: Document): fc.Arbitrary<Content> {
  if (type === 'application/json')
    return orHostile(valueFor(schema, document)).map((value) => ({ type, body: JSON.stringify(value) ?? 'null' }));
  if (type === 'multipart/form-data') return formOf(schema, document);
  if (type === 'application/x-www-form-urlencoded') return reconciliation;
  return fc
    .oneof(
      fc.constantFrom(
        'supplier,date\nDahua,2020-04-15\n',
        '{"supplier":{"name":"Dahua"}}\n',
        'a;b\n1;2',
        '\ufeffsupplier\n"x',
      ),
      RAW,
    )
    .map((body) => ({ type, body }));
}

const column = fc.constantFrom('country', 'registrationNumber', 'Thing:alias', 'citation', 'shoeSize');
const columnValue = fc.oneof(fc.constantFrom<unknown>('Russia', 'cn', 7, true, { id: 'x' }, ['a', 2]), hostileText);
/** The two forms of the reconciliation API, right and spoilt. */
const reconciliation: fc.Arbitrary<Content> = fc
  .oneof(
    fc.tuple(
      fc.constant('queries'),
      orHostile(
        fc.dictionary(
          fc.string({ maxLength: 8 }),
          fc.record(
            {
              query: fc.oneof(fc.constantFrom('Hikvision', '海康威视', 'starter-hikvision', ''), hostileText),
              type: fc.constantFrom<unknown>('Company', ['Person', { id: 'Vessel' }], 'Banana'),
              limit: fc.integer({ min: -1, max: 120 }),
              properties: fc.array(fc.record({ pid: column, v: columnValue }), { maxLength: 3 }),
              type_strict: fc.constantFrom('any', 'all', 'x'),
            },
            { requiredKeys: [] },
          ),
          { maxKeys: 4 },
        ),
      ),
    ),
    fc.tuple(
      fc.constant('extend'),
      orHostile(
        fc.record({
          ids: fc.array(fc.oneof(fc.constant('starter-hikvision'), hostileText), { maxLength: 4 }),
          properties: fc.array(
            fc.record({ id: column, settings: fc.constantFrom({}, { limit: '1' }, { limit: -1 }) }),
            {
              maxLength: 3,
            },
          ),
        }),
      ),
    ),
    fc.tuple(fc.constantFrom('queries', 'extend', 'x'), hostileText),
  )
  .map(([field, value]) => ({
    type: 'application/x-www-form-urlencoded',
    body: new URLSearchParams([
      [field, (typeof value === 'string' ? value : JSON.stringify(value)).toWellFormed()],
    ]).toString(),
  }));

function formOf(given: JsonSchema, document: Document): fc.Arbitrary<Content> {
  const options = resolveSchema(given, document).properties?.['options'];
  const file = fc.oneof(
    fc.constantFrom(
      'supplier,date\nDahua,2020-04-15\n',
      'supplier\n' + 'a\n'.repeat(50),
      'PK\u0003\u0004',
      '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      '{"releases":[{}]}',
      'owner,asset,share\na,b,60\n',
      'MAC Address,Brand,Model\n00:1F:54:20:11:01,Lorex,LNB8005-C\nno address,=1+1,\n',
      '<nmaprun><host><address addr="44:19:B6:00:00:01" addrtype="mac"/></host></nmaprun>',
      'The panel filters faces by ethnicity. It does not recognise emotions.',
      '%PDF-1.7\n1 0 obj\n<< /Type /Catalog',
      'WARC/1.0\r\nContent-Length: 99999999999\r\n\r\nx',
    ),
    hostileText,
  );
  const field = fc.constantFrom('files', 'files', 'file', 'file', 'ownership', 'documents', 'listedFiles', 'x');
  const name = fc.oneof(fc.constantFrom('a.csv', 'orders.xlsx', '../../x.csv', 'con.csv'), hostileText);
  const value = options ? orHostile(valueFor(options, document)) : fc.constant({});
  return fc
    .tuple(field, name, file, value, fc.constantFrom('\r\n--b--\r\n', '\r\n--b--', '', '\r\n--b'))
    .map(([into, called, content, said, end]) => ({
      type: 'multipart/form-data; boundary=b',
      body: `--b\r\nContent-Disposition: form-data; name="options"\r\n\r\n${JSON.stringify(said)}\r\n--b\r\nContent-Disposition: form-data; name="${into}"; filename="${called
        .replace(/["\r\n]/g, '')
        .toWellFormed()
        .slice(0, 300)}"\r\nContent-Type: text/csv\r\n\r\n${content.toWellFormed()}${end}`,
    }));
}
