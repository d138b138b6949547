/** How long documents take and how much memory: a PDF of 300 pages that is made here, and 10,000 pages of text. Each is read through the archive as a user's file is. Times are those of the processor, all threads together, so that other work on the machine does not count. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { auditDocuments } from '../src/operations/audit-documents.ts';
import { makePdf } from './made-pdf.ts';
import { type Figure, printFigures, seconds, withStore } from './measure.ts';

const LINES = 46;
const WORDS =
  'the camera connects to the recorder over the network and stores video on its disk for thirty days when the schedule says so'.split(
    ' ',
  );

/** A page of ordinary words, with a statement on every tenth. */
function page(number: number): readonly string[] {
  const lines = Array.from({ length: LINES }, (_, line) =>
    Array.from({ length: 11 }, (_, word) => WORDS[(number * 7 + line * 3 + word * 5) % WORDS.length]).join(' '),
  );
  return number % 10 === 0 ? [...lines, 'The search panel filters recorded faces by gender and ethnicity.'] : lines;
}

const pages = (count: number): readonly (readonly string[])[] =>
  Array.from({ length: count }, (_, number) => page(number));

const figures: Figure[] = [];
await withStore(async (context, folder) => {
  const measure = async (name: string, file: string, asked: number): Promise<void> => {
    const started = process.cpuUsage();
    let statements = 0;
    const gaps: string[] = [];
    await auditDocuments(
      context,
      { files: [file], vendor: null, date: null },
      { onStatement: () => void (statements += 1), onDocument: (document) => void gaps.push(...document.gaps) },
    );
    const { user, system } = process.cpuUsage(started);
    const took = (user + system) / 1000;
    figures.push({
      measure: `${name}: ${statements} statements, ${gaps.length} gaps`,
      figure: seconds(took),
      asked: `under ${asked} s`,
      met: took < asked * 1000,
    });
  };
  const pdf = join(folder, 'manual.pdf');
  await writeFile(pdf, makePdf(pages(300)));
  await measure('PDF of 300 pages', pdf, 20);
  const peak = process.resourceUsage().maxRSS / 1024;
  figures.push({
    measure: 'memory of the process after it, at its highest',
    figure: `${peak.toFixed(0)} MB`,
    asked: 'under 500 MB',
    met: peak < 500,
  });
  const text = join(folder, 'manual.txt');
  await writeFile(
    text,
    pages(10_000)
      .map((lines) => lines.join('\n'))
      .join('\f'),
  );
  await measure('10,000 pages of text', text, 60);
});
printFigures(figures);
