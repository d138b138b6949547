/** Conventions that a reader relies on, kept by a test: the tree is the architecture. */
import { execFileSync } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { lists } from '../src/core/lists/registry.ts';
import { purchaseFormats } from '../src/core/intake/registry.ts';
import { ownershipFormats } from '../src/core/ownership/formats/registry.ts';
import { ownershipRules } from '../src/core/ownership/rules/registry.ts';

const root = join(import.meta.dirname, '..');
const folders = (path: string): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();

test('the import rules of the architecture hold, and the tool saw the whole tree', () => {
  const cruiser = join(root, 'node_modules', 'dependency-cruiser', 'bin', 'dependency-cruiser.mjs');
  const args = [cruiser, '--config', '.dependency-cruiser.cjs', '--output-type', 'json', 'src'];
  const { summary } = JSON.parse(
    execFileSync(process.execPath, args, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 256 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  ) as {
    summary: { totalCruised: number; violations: { rule: { name: string }; from: string; to: string }[] };
  };
  expect(summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} -> ${to}`)).toEqual([]);
  expect(summary.totalCruised).toBeGreaterThan(20);
});

test('every folder of a list is registered, or named as shared', () => {
  const shared = new Set(['ofac-formats', 'user_ftm']);
  expect(lists.map(({ id }) => id).sort()).toEqual(folders('src/core/lists').filter((name) => !shared.has(name)));
});

test('every list has metadata, a README of its traps and at least one format', () => {
  for (const list of lists) {
    expect(readdirSync(join(root, 'src/core/lists', list.id)), list.id).toContain('README.md');
    expect(
      [list.title, list.publisher, list.licence, list.cadence.words].every((text) => text.length > 0),
      list.id,
    ).toBe(true);
    expect(list.homepage, list.id).toMatch(/^https:/);
    expect(list.formats.length, list.id).toBeGreaterThan(0);
    expect(new Set(list.formats.map(({ id }) => id)).size, list.id).toBe(list.formats.length);
  }
});

test('every purchase format folder is registered', () => {
  expect(purchaseFormats.length).toBeGreaterThanOrEqual(folders('src/core/intake').length);
});

test('every folder of an ownership format and every ownership rule is registered', () => {
  const registry = readFileSync(join(root, 'src/core/ownership/formats/registry.ts'), 'utf8');
  for (const folder of folders('src/core/ownership/formats')) expect(registry).toContain(`./${folder}/index.ts`);
  expect(new Set(ownershipFormats.map(({ id }) => id)).size).toBe(ownershipFormats.length);
  const files = readdirSync(join(root, 'src/core/ownership/rules')).filter((name) => name !== 'registry.ts');
  expect(ownershipRules.map(({ id }) => `${id.replaceAll('_', '-')}.ts`).sort()).toEqual(files.sort());
});

test('every ownership rule has dated versions without a gap', () => {
  for (const { id, versions } of ownershipRules) {
    expect([versions[0]?.from, versions.at(-1)?.until], id).toEqual([null, null]);
    versions.slice(1).forEach(({ from }, index) => expect(from, id).toBe(versions[index]?.until));
  }
});

test('every check file is registered', () => {
  const files = readdirSync(join(root, 'src/core/screening/checks')).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  const registry = readFileSync(join(root, 'src/core/screening/registry.ts'), 'utf8');
  for (const file of files) expect(registry).toContain(`./checks/${file}`);
});

test('no folder or file is named after nothing', () => {
  const names = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  expect(names.filter((name) => /(^|\/)(utils?|helpers?|common|services|types|misc)(\.ts)?$/.test(name))).toEqual([]);
});

test('no word of the product says that somebody is cleared', () => {
  const texts = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.ts') && !name.endsWith('.test.ts'),
  );
  for (const name of texts) {
    const text = readFileSync(join(root, 'src', name), 'utf8').replace(/^\s*(\/\/|\/?\*).*$/gm, '');
    expect(text, name).not.toMatch(/['"`][^'"`\n]*\b(cleared|all clear|is clean|is safe)\b[^'"`\n]*['"`]/i);
  }
});
