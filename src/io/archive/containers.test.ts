import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { zipSync } from 'fflate';
import tar from 'tar-stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ByteSource, memorySource, readAll } from '../readers/byte-source.ts';
import { containerKind, unpack } from './containers.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'countersign-containers-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

const texts = async (sources: readonly ByteSource[]): Promise<readonly (readonly [string, string])[]> =>
  Promise.all(
    sources.map(async (source) => [source.name, Buffer.from(await readAll(source, 1e6)).toString()] as const),
  );

async function tarOf(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const pack = tar.pack();
  for (const [name, content] of Object.entries(files)) pack.entry({ name }, content);
  pack.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of pack) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

/** The two files above as `tar -c | xz -9e` packs them. */
const TAR_XZ =
  '/Td6WFoAAATm1rRGAgAhARwAAAAQz1jM4Cf/AItdADCXwkMIQQ4pyuFKKYoCYsAFIg8p7sHh6TZB14D+rNL7cNXipwjWte0TSwuPpIi1wr7cQgIxt2j4R9kUtMiAukZy3z6oj715CrpI1sM6kU5JJ8ltb20/LnL+7wBKL6ucb47Ncf7/rOQM8URqosnO72xc3a1QxL0Km5IgD4IgwUCWYVRlu/t9JvEnT+AAAGTs1/mNZL5jAAGnAYBQAACwRMl7scRn+wIAAAAABFla';

test('tar, tar.gz, tar.xz, gz and zip are told by their content and give their members', async () => {
  const files = { 'a_2020-01-01.csv': 'one', 'folder/b_2020-01-02.csv': 'two' };
  const packed = await tarOf(files);
  const expected = [
    ['a_2020-01-01.csv', 'one'],
    ['b_2020-01-02.csv', 'two'],
  ];
  for (const [name, bytes, kind] of [
    ['x.tar', packed, 'tar'],
    ['x.tar.gz', gzipSync(packed), 'gzip'],
    ['x.bin', Buffer.from(TAR_XZ, 'base64'), 'xz'],
    [
      'x.zip',
      Buffer.from(zipSync({ 'a_2020-01-01.csv': Buffer.from('one'), 'folder/b_2020-01-02.csv': Buffer.from('two') })),
      'zip',
    ],
  ] as const) {
    const source = memorySource(name, bytes);
    expect(await containerKind(source), name).toBe(kind);
    expect(await texts(await unpack(source, kind, join(folder, 'one'))), name).toEqual(expected);
  }
  const single = memorySource('list.csv.gz', gzipSync('alone'));
  expect(await texts(await unpack(single, 'gzip', join(folder, 'two')))).toEqual([['list.csv', 'alone']]);
});

test('names that lead out of the folder write nothing there', async () => {
  const source = memorySource('evil.tar', await tarOf({ '../../outside.csv': 'x', '/abs.csv': 'y' }));
  const members = await unpack(source, 'tar', join(folder, 'deep', 'in'));
  expect(members.map(({ name }) => name)).toEqual(['outside.csv', 'abs.csv']);
  expect(execFileSync('ls', [folder]).toString()).not.toContain('outside');
});

test('a container that is cut off is an input error that names it, and plain files and workbooks are no containers', async () => {
  const cut = memorySource('x.tar.gz', gzipSync(await tarOf({ 'a.csv': 'x'.repeat(100_000) })).subarray(0, 80));
  await expect(unpack(cut, 'gzip', join(folder, 'cut'))).rejects.toThrow("x.tar.gz can't be unpacked");
  expect(await containerKind(memorySource('a.csv', 'id,name\n'))).toBeNull();
  await writeFile(join(folder, 'book.xlsx'), zipSync({ '[Content_Types].xml': Buffer.from('<Types/>') }));
  expect(
    await containerKind(memorySource('book.xlsx', zipSync({ '[Content_Types].xml': Buffer.from('<Types/>') }))),
  ).toBeNull();
});
