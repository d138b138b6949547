import { expect, test } from 'vitest';
import { sampleRun } from '../sample-run.fixture.ts';
import { textWidth } from '../text-width.ts';
import { renderListsTable } from './index.ts';

test.each([80, 160])('the lists at %i columns are as they were', async (width) => {
  const lines = [...renderListsTable(sampleRun.lists, { width, color: false })];
  for (const line of lines) expect(textWidth(line)).toBeLessThanOrEqual(width);
  await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`./fixture/lists-${width}.txt`);
});

test('a refused list stands out, and one that is in order does not', () => {
  const lines = [...renderListsTable(sampleRun.lists, { width: 80, color: true })];
  expect(lines.find((line) => line.includes('us_ofac_sdn'))).toContain('\u001b[1;31mrefused');
  expect(lines.find((line) => line.startsWith('starter'))).not.toContain('\u001b');
});
