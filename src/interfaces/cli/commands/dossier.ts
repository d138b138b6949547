import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { InputError } from '../../../core/model/errors.ts';
import { visibleText } from '../../../core/reports/visible-text.ts';
import { makeDossier } from '../../../operations/dossier/make-dossier.ts';
import { writeDossier } from '../../../operations/dossier/write-dossier.ts';
import { dayArgument } from '../arguments.ts';
import { exit } from '../exit.ts';
import type { Run } from '../session.ts';

interface DossierArguments {
  readonly letter?: string;
  readonly asOf?: string;
  readonly out: string;
}

export function addDossierCommand(program: Command, run: Run): void {
  program
    .command('dossier <case>')
    .description(
      'answers an inquiry from the records: each question of a letter as of then and as of now, with its evidence',
    )
    .option('--letter <file>', 'the letter as text (UTF-8); without one every topic is answered')
    .option('--as-of <day>', 'the day that the letter is about (else the day of each purchase)')
    .option(
      '--out <path>',
      'a file that ends in .pdf, .html, .json or .zip (a bundle for verify), or a folder for all four',
      'dossier',
    )
    .action((id: string, options: DossierArguments) =>
      run((session) =>
        session.withContext(async (context) => {
          const asOf = options.asOf === undefined ? null : dayArgument('--as-of', options.asOf);
          const letter = options.letter === undefined ? null : await letterText(options.letter);
          const made = await makeDossier(context, id, { letter, asOf });
          for (const path of await writeDossier(context, made, options.out)) session.say(`dossier: ${path}`);
          for (const { question, topics } of made.dossier.answers)
            if (topics.length === 0)
              session.warn(
                `question ${question.number} is about nothing that the records hold: ${visibleText(question.text)}`,
              );
          return exit.ran;
        }),
      ),
    );
}

const MAX_BYTES = 1_000_000;

async function letterText(path: string): Promise<string> {
  const info = await stat(path).catch(() => null);
  if (!info?.isFile()) throw new InputError(`there is no file ${path}`, { file: path });
  if (info.size > MAX_BYTES)
    throw new InputError(`${path} has ${info.size} bytes; a letter as text has up to ${MAX_BYTES}`, { file: path });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path));
  } catch {
    throw new InputError(
      `${path} is no text in UTF-8; save the letter as text, or paste its questions into a text file`,
      { file: path },
    );
  }
}
