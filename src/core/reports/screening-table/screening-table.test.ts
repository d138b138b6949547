import { expect, test } from 'vitest';
import { sampleRun } from '../sample-run.fixture.ts';
import { dahua, dahuaBefore, office } from '../sample-screenings.fixture.ts';
import { textWidth } from '../text-width.ts';
import { renderScreeningTable } from './index.ts';

const render = (width: number, color = false): string[] => [
  ...renderScreeningTable(sampleRun.screenings, { width, color }),
];

test.each([80, 160])('the table of the sample run at %i columns is as it was', async (width) => {
  await expect(`${render(width).join('\n')}\n`).toMatchFileSnapshot(`./fixture/table-${width}.txt`);
});

test.each([40, 60, 80, 89, 90, 120, 160])('no line is wider than a terminal of %i columns', (width) => {
  for (const line of render(width)) expect(textWidth(line), line).toBeLessThanOrEqual(width);
});

test('control characters of a name never reach the terminal', () => {
  for (const line of render(100)) expect(line).not.toMatch(/\p{Cc}|\p{Cf}/u);
  expect(render(100).join('\n')).toContain('‹U+001B›[31mred');
});

test('colours are there only when asked for, and repeat a word', () => {
  const coloured = render(100, true).join('\n');
  expect(coloured).toContain('\u001b[33mred flag');
  expect(coloured.replace(/\p{Cc}\[[\d;]*m/gu, '')).toBe(render(100).join('\n'));
});

test('lines without a match share their sentence by number, and are never painted', () => {
  const lines = [...renderScreeningTable([office, office, dahua], { width: 160, color: true })];
  expect(lines.filter((line) => line.includes('no match [1]'))).toHaveLength(2);
  expect(lines.filter((line) => line.includes('No match in lists'))).toHaveLength(1);
  expect(lines[1]).not.toContain('\u001b');
});

test('an incomplete line that matched a party not listed on the day says both', () => {
  const text = [...renderScreeningTable([{ ...dahuaBefore, status: 'incomplete' }], { width: 160, color: false })].join(
    '\n',
  );
  expect(text).toContain('incomplete; not listed');
});

test('no screening gives the headings alone', () => {
  expect([...renderScreeningTable([], { width: 160, color: false })]).toEqual([
    'row  date  supplier  status  listed name  list  since  score',
  ]);
});
