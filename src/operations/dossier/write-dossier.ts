import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, extname, join } from 'node:path';
import { InputError } from '../../core/model/errors.ts';
import { type ByteSource, fileSource } from '../../io/readers/byte-source.ts';
import { scratchPath } from '../../io/scratch.ts';
import type { Context } from '../context.ts';
import { writeBundle } from '../log/write-bundle.ts';
import type { MadeDossier } from './make-dossier.ts';

export const dossierFormats = ['pdf', 'html', 'json', 'bundle'] as const;
export type DossierFormat = (typeof dossierFormats)[number];

/** The ending of a file in each form. */
export const dossierEndings: Readonly<Record<DossierFormat, string>> = {
  pdf: 'pdf',
  html: 'html',
  json: 'json',
  bundle: 'zip',
};

const formatOfEnding: ReadonlyMap<string, DossierFormat> = new Map(
  dossierFormats.map((format) => [`.${dossierEndings[format]}`, format]),
);

/** One file whose ending says the form, or a folder with all four. Gives the paths that were written. */
export async function writeDossier(context: Context, made: MadeDossier, out: string): Promise<readonly string[]> {
  const ending = extname(out).toLowerCase();
  const format = formatOfEnding.get(ending);
  if (ending !== '' && !format)
    throw new InputError(
      `${out} ends in ${ending}; a dossier is .pdf, .html, .json or .zip (its bundle), or a folder with all four`,
      { file: out },
    );
  if (format) return [await writeForm(context, made, { format, path: out })];
  const paths: string[] = [];
  for (const each of dossierFormats)
    paths.push(await writeForm(context, made, { format: each, path: join(out, `dossier.${dossierEndings[each]}`) }));
  return paths;
}

/** The bundle as a file of our own, for whoever sends it on and then calls `done`. */
export async function openDossierBundle(
  context: Context,
  { bundle }: Pick<MadeDossier, 'bundle'>,
): Promise<{ readonly source: ByteSource; done(): Promise<void> }> {
  await mkdir(context.cacheFolder, { recursive: true });
  const path = `${scratchPath(context.cacheFolder)}.zip`;
  const done = (): Promise<void> => rm(path, { force: true });
  try {
    await writeBundle(context, bundle, path);
    return { source: await fileSource(path), done };
  } catch (error) {
    await done();
    throw error;
  }
}

async function writeForm(
  context: Context,
  made: MadeDossier,
  { format, path }: { readonly format: DossierFormat; readonly path: string },
): Promise<string> {
  await mkdir(dirname(path), { recursive: true });
  if (format === 'bundle') await writeBundle(context, made.bundle, path);
  else await writeFile(path, made[format]);
  return path;
}
