import { expect, test } from 'vitest';
import { readHead } from '../../io/readers/read.ts';
import { memorySource } from '../../io/readers/byte-source.ts';
import { purchaseFormats } from './registry.ts';

const UBL = '<Order xmlns="urn:oasis:names:specification:ubl:schema:xsd:Order-2"/>';

test('ids are unique and every format says what it is', () => {
  expect(new Set(purchaseFormats.map(({ id }) => id)).size).toBe(purchaseFormats.length);
  expect(purchaseFormats.filter(({ describes }) => describes === '')).toEqual([]);
});

test.each([
  ['csv_comma', 'supplier,date\nA,2020-01-01\n'],
  ['csv_tab', 'supplier\nA; B; C\nAcme, Inc.\n'],
  ['csv_semicolon', 'Lieferant;Betrag\n"A, B";"1,50"\n'],
  ['csv_tab', 'supplier\tdate\nA, Inc.; B\t2020-01-01\n'],
  ['ocds_release_package', '{"uri": "x", "releases": [{"ocid": "o"}]}'],
  ['ocds_record_package', '\ufeff{\n"records": [],\n "version": "1.1"}'],
  ['ocds_array', '[{"ocid": "o"}]'],
  ['ocds_lines', '{"ocid": "o"}\n{"ocid": "p"}\n'],
  ['ocds_single', '{"ocid": "o",\n"id": "1"}'],
  ['ubl', UBL],
])('%s alone recognises %j, whatever the file is called', async (id, content) => {
  for (const name of ['a.xlsx', 'b.json', 'c']) {
    const head = await readHead(memorySource(name, content));
    expect(purchaseFormats.filter((format) => format.recognises(head)).map((format) => format.id)).toEqual([id]);
  }
});

test('JSON and XML of other kinds, and FollowTheMoney entities, belong to no purchase format', async () => {
  for (const content of [
    '{"id":"a","schema":"Company","properties":{}}\n',
    '[1, 2]',
    '{"vulnerabilities": []}',
    '<nmaprun/>',
    'PK',
  ]) {
    const head = await readHead(memorySource('x', content));
    expect([content, purchaseFormats.filter((format) => format.recognises(head) && format.id !== 'csv_comma')]).toEqual(
      [content, []],
    );
  }
});
