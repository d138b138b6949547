import { expect, test } from 'vitest';
import { type XmlElement, childText, deepText } from '../../core/model/plain-data.ts';
import { memorySource } from './byte-source.ts';
import { readXml } from './xml.ts';

type Records = { depth: number } | { names: readonly string[] };

async function read(content: string | Uint8Array, records: Records = { depth: 1 }): Promise<readonly XmlElement[]> {
  const found: XmlElement[] = [];
  for await (const batch of readXml(memorySource('list.xml', content), { kind: 'xml', records })) found.push(...batch);
  return found;
}

test('records at a depth come as whole subtrees, after the root and with the elements around them', async () => {
  const [root, record] = await read('<list date="2024-05-06"><entry id="36"><name>AEROCARIBBEAN</name></entry></list>');
  expect(root).toMatchObject({ name: 'list', attributes: { date: '2024-05-06' }, children: [], ancestors: [] });
  expect(record).toMatchObject({
    name: 'entry',
    attributes: { id: '36' },
    ancestors: [{ name: 'list', attributes: { date: '2024-05-06' } }],
  });
  expect(record && childText(record, 'name')).toBe('AEROCARIBBEAN');
});

test('elements above the depth that hold only text come too, empty ones do not', async () => {
  const names = (await read('<a><date>2025-01-10</date><parties><p>x</p><p/></parties><none/></a>', { depth: 2 })).map(
    ({ name }) => name,
  );
  expect(names).toEqual(['a', 'date', 'p', 'p']);
});

test('records by name are found wherever they stand', async () => {
  const found = await read('<a><b><row>1</row></b><row>2</row></a>', { names: ['row'] });
  expect(found.map(({ name, text }) => `${name} ${text}`)).toEqual(['a ', 'row 1', 'row 2']);
});

test('names are local names, whatever the prefix and the namespace', async () => {
  const [root, record] = await read(
    '<s:list xmlns:s="http://tempuri.org/sdnList.xsd" xmlns:x="u"><s:entry x:id="1"/></s:list>',
  );
  expect(root?.name).toBe('list');
  expect(record).toMatchObject({ name: 'entry', attributes: { id: '1' } });
});

test('entities, character references and CDATA are text', async () => {
  const [, record] = await read('<a><b>Sand &amp; Swan &#x41;&#66; <![CDATA[<Ltd> & Co]]></b></a>');
  expect(record?.text).toBe('Sand & Swan AB <Ltd> & Co');
});

test('text and elements that are mixed keep their order; white space between elements is no text', async () => {
  const [, row] = await read('<t><row>Any <I>person</I> of <B>AO</B>RPK</row></t>', { names: ['row'] });
  expect(row && deepText(row)).toBe('Any person of AORPK');
  const [, record] = await read('<t>\n <row>\n  <c>1</c>\n  <c>2</c>\n </row>\n</t>');
  expect(record?.text).toBe('');
  expect(record?.children.map(({ text }) => text)).toEqual(['1', '2']);
  expect(record?.children.map(({ line }) => line)).toEqual([3, 4]);
});

test('a record may be larger than a chunk, and a letter may lie across two', async () => {
  const long = 'Ж'.repeat(400_000);
  const [, record] = await read(`<a><b>x${long}</b></a>`);
  expect(record?.text).toBe(`x${long}`);
});

test.each([
  ['a file that ends in the middle', '<a><b>1</b><b>2'],
  ['a file that ends inside a tag', '<a><b id="1'],
  ['an empty file', ''],
  ['crossed tags', '<a><b></a></b>'],
  ['an attribute without quotes', '<a b=1/>'],
  ['an attribute that stands twice', '<a b="1" b="2"/>'],
  ['an entity that nobody declared', '<a>&nbsp;</a>'],
  ['two roots', '<a/><a/>'],
  ['HTML in place of XML', '<html><body><p>Service unavailable<br></body></html>'],
])('%s is refused with file and line', async (_, content) => {
  await expect(read(content)).rejects.toMatchObject({ name: 'SourceDefect', place: { file: 'list.xml', line: 1 } });
});

test('a document that declares its own entities is refused, a plain document type is not', async () => {
  await expect(read('<!DOCTYPE a [<!ENTITY x "y">]><a>&x;</a>')).rejects.toThrow('declares its own entities');
  await expect(read('<!DOCTYPE a SYSTEM "a.dtd"><a/>')).resolves.toHaveLength(1);
});

test('64 elements inside one another are read, 65 are refused', async () => {
  const nested = (depth: number): string => '<a>'.repeat(depth) + '</a>'.repeat(depth);
  await expect(read(nested(64))).resolves.toBeDefined();
  await expect(read(nested(65))).rejects.toThrow('nested more than 64 deep');
});

test('bytes that are not UTF-8 are refused', async () => {
  await expect(read(new Uint8Array([0x3c, 0x61, 0x3e, 0xe9, 0x3c, 0x2f, 0x61, 0x3e]))).rejects.toThrow('not UTF-8');
});
