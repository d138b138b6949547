/** What is read in the labelled documents, against the labels: precision and recall of assertions, what is read as an assertion and is none, capabilities, and the confusion of stances. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { stances } from '../src/core/model/document.ts';
import { openReader } from '../src/operations/audit-documents.ts';
import { type Scored, type Scores, scoreSet } from './documents/score.ts';
import { type Figure, printFigures } from './measure.ts';

const folder = join(import.meta.dirname, 'documents');
const SETS = [
  'development',
  'test',
  'unseen',
  'independent-a',
  'independent-b',
  'independent-c',
  'independent-d',
  'independent-e',
  'independent-f',
  'independent-g',
  'independent-h',
  'independent-i',
  'independent-j',
  'independent-k',
  'independent-l',
  'independent-m',
  'independent-n',
];
const sets = process.argv.length > 2 ? process.argv.slice(2) : SETS;
const NEVER = new Set(['denies', 'forbids', 'reported']);

const share = (part: number, whole: number): string =>
  whole === 0 ? 'none there' : `${(part / whole).toFixed(3)} (${part} of ${whole})`;

function figuresOf(name: string, { scored, stray }: Scores): readonly Figure[] {
  const asserts = scored.filter(({ label }) => label.stance === 'asserts');
  const right = asserts.filter(({ stance }) => stance === 'asserts').length;
  const wrong = scored.filter(
    ({ label, stance, isRight }) => label.stance !== 'asserts' && stance === 'asserts' && !isRight,
  );
  const strays = stray.filter(({ stance }) => stance === 'asserts').length;
  const grave = wrong.filter(({ label }) => NEVER.has(label.stance)).length;
  const found = scored.filter(({ label, capability }) => label.capability !== '' && capability !== '-');
  const same = found.filter(({ hasCapability }) => hasCapability).length;
  const all = scored.filter(({ isRight }) => isRight).length;
  const said = right + wrong.length + strays;
  return [
    {
      measure: `${name}: precision of asserts`,
      figure: share(right, said),
      asked: '>= 0.95',
      met: right >= said * 0.95,
    },
    {
      measure: `${name}: recall of asserts`,
      figure: share(right, asserts.length),
      asked: '>= 0.90',
      met: right >= asserts.length * 0.9,
    },
    {
      measure: `${name}: denials, prohibitions and reports read as asserts`,
      figure: String(grave),
      asked: '0',
      met: grave === 0,
    },
    {
      measure: `${name}: capability of those found`,
      figure: share(same, found.length),
      asked: '>= 0.95',
      met: same >= found.length * 0.95,
    },
    { measure: `${name}: stance right`, figure: share(all, scored.length), asked: '', met: true },
  ];
}

function printConfusion(scored: readonly Scored[]): void {
  const columns = [...stances, '-'].filter((found) => scored.some(({ stance }) => stance === found));
  console.log(`| label \\ found | ${columns.join(' | ')} |\n|---|${columns.map(() => '---').join('|')}|`);
  for (const label of stances) {
    const row = scored.filter((one) => one.label.stance === label);
    if (row.length === 0) continue;
    const counts = columns.map((found) => row.filter(({ stance }) => stance === found).length || '');
    console.log(`| ${label} | ${counts.join(' | ')} |`);
  }
}

const reader = await openReader();
const figures: Figure[] = [];
for (const set of sets) {
  if (!existsSync(join(folder, set, 'labels.csv'))) {
    console.log(`${set}: not there`);
    continue;
  }
  const scores = scoreSet(reader, join(folder, set));
  figures.push(...figuresOf(set, scores));
  for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
    const scored = scores.scored.filter(({ label }) => label.lang === language);
    const stray = scores.stray.filter(({ lang }) => lang === language);
    figures.push(...figuresOf(`${set}, ${language}`, { scored, stray }));
  }
  console.log(
    `\n## ${set}: ${scores.scored.length} labels, a label in each row and what was found in each column; - is nothing\n`,
  );
  printConfusion(scores.scored);
}
console.log('');
printFigures(figures);
