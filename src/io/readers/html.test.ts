import { expect, test } from 'vitest';
import { memorySource } from './byte-source.ts';
import { readHtml } from './html.ts';

test('tables come with their heading, rows and folded cells, and scripts say nothing', async () => {
  const page = await readHtml(
    memorySource(
      'a.html',
      '<html><title>T</title><h2>Section&nbsp;(i)</h2><script>x</script><p>before</p><table><tr><th>Name</th></tr><tr><td>A<br>B&nbsp;<b>C</b></td></tr></table></html>',
    ),
  );
  expect(page).toMatchObject({
    title: 'T',
    complete: true,
    tables: [
      {
        heading: 'Section (i)',
        rows: [
          { header: true, cells: ['Name'] },
          { header: false, cells: ['A B C'] },
        ],
      },
    ],
  });
  expect(page.text).not.toContain('x ');
});

test('a page without its end is not complete', async () => {
  expect((await readHtml(memorySource('a.html', '<html><table><tr><td>A'))).complete).toBe(false);
});

test('a page that nests without end is refused, inside a table cell too', async () => {
  const deep = `<html><table><tr><td>${'<div>'.repeat(20_000)}</td></tr></table></html>`;
  await expect(readHtml(memorySource('deep.html', deep))).rejects.toThrow('nested more than 512 deep');
});
