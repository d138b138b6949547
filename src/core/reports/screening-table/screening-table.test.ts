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

test('a chain says what each holds of the next, and a finding without a rule names the test and whether it was in force', () => {
  const [first] = dahua.findings;
  if (!first) throw new Error('the sample has no finding');
  const step = (shareMin: number, shareMax: number) => ({ shareMin, shareMax, says: '' });
  const owned = {
    ...first,
    check: 'owner-listed',
    outcome: 'not_covered' as const,
    rule: null,
    path: ['Zorblatt Holding', 'Middle', 'Lower', 'Lowest', 'Harbour Optics'],
    owned: {
      test: 'us_bis_affiliates' as const,
      title: 'BIS Affiliates Rule (50 %)',
      answer: 'yes' as const,
      inForce: 'no' as const,
      shareMin: 0.6,
      shareMax: 0.6,
      held: '60 % (30 % + 30 %) of the shares',
      steps: [step(0.333333333, 0.333333333), step(0.25, 0.5), step(0, 1), step(0, 0)],
      asset: { id: 's', caption: 'Harbour Optics', score: 1 },
      owner: { id: 'z', caption: 'Zorblatt Holding', sameName: true },
      source: 'graph.csv',
    },
  };
  const lines = [...renderScreeningTable([{ ...dahua, findings: [owned] }], { width: 160, color: false })];
  const text = lines.join(' ').replace(/\s+/g, ' ');
  expect(text).toContain(
    '- not covered: no rule here speaks of owners by the BIS Affiliates Rule (50 %), which was not in force on that day [',
  );
  expect(text).toContain(
    'Zorblatt Holding > 33.3333333 % of Middle > 25 % to 50 % of Lower > an unknown share of Lowest > Harbour Optics.',
  );
  const none = { ...owned, owned: { ...owned.owned, inForce: 'unknown' as const, steps: [] } };
  const other = [...renderScreeningTable([{ ...dahua, findings: [none] }], { width: 160, color: false })];
  expect(other.join(' ').replace(/\s+/g, ' ')).toContain('if that was in force on that day [');
  expect(other.join(' ').replace(/\s+/g, ' ')).toContain(
    'Zorblatt Holding > Middle > Lower > Lowest > Harbour Optics.',
  );
});
