/** A PDF/A-3b by Typst, with fonts from packages and none of the machine: the same input gives the same bytes everywhere. */
import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { OperatingError } from '../../core/model/errors.ts';
import { type Coverage, coverageOf } from './font-coverage.ts';

export interface PdfInput {
  /** Of Typst; it reads the other files by their names. */
  readonly template: string;
  /** `pages.json`: what is printed. A character that no font has is printed by its number. */
  readonly pages: object;
  /** Files beside the template, as they are: what it attaches. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  /** The day that the PDF says it was made on. */
  readonly day: string;
}

const FONT_PACKAGES = ['latin', 'arabic', 'hebrew', 'sc', 'kr'];
/** No folder of the machine: nothing is read from there. */
const ROOT = '/dossier';

export function printPdf({ template, pages, files, day }: PdfInput): Uint8Array {
  const compiler = NodeCompiler.create({ workspace: ROOT, fontArgs: [{ fontPaths: fontFolders() }] });
  compiler.mapShadow(join(ROOT, 'pages.json'), Buffer.from(JSON.stringify(printable(pages, covered()))));
  for (const [name, bytes] of Object.entries(files)) compiler.mapShadow(join(ROOT, name), Buffer.from(bytes));
  compiler.addSource(join(ROOT, 'main.typ'), template);
  const compiled = compiler.compile({ mainFilePath: join(ROOT, 'main.typ') });
  if (!compiled.result)
    throw new Error(`the template does not compile: ${JSON.stringify(compiled.takeDiagnostics()?.shortDiagnostics)}`);
  const creationTimestamp = Date.parse(`${day}T00:00:00Z`) / 1000;
  const pdf = compiler.pdf(compiled.result, { pdfStandard: 'a-3b', creationTimestamp });
  compiler.evictCache(0);
  return pdf;
}

/** Folders of the font packages that are installed; Korean ones are optional. */
function fontFolders(): readonly string[] & string[] {
  const { resolve } = createRequire(import.meta.url);
  const folders = FONT_PACKAGES.flatMap((name) => {
    try {
      return [join(dirname(resolve(`@embedpdf/fonts-${name}`)), '..', 'fonts')];
    } catch {
      return [];
    }
  });
  if (folders.length === 0)
    throw new OperatingError(
      'not_ready',
      'no fonts are installed',
      'Install the packages of the lock file again: npm ci.',
    );
  return folders;
}

let coverage: Coverage | null = null;

/** Regular and bold have the same characters. */
function covered(): Coverage {
  coverage ??= coverageOf(
    fontFolders().flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => /-Regular\.(?:otf|ttf)$/.test(name))
        .sort()
        .map((name) => join(folder, name)),
    ),
  );
  return coverage;
}

function printable(value: unknown, has: Coverage): unknown {
  if (typeof value === 'string') return shown(value, has);
  if (Array.isArray(value)) return value.map((each) => printable(each, has));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, field]) => [name, printable(field, has)]));
}

/** `ไทย` -> `‹U+0E44›‹U+0E17›‹U+0E22›` */
function shown(text: string, has: Coverage): string {
  let written = '';
  for (const character of text.normalize('NFC')) {
    const point = character.codePointAt(0) ?? 0;
    written +=
      has(point) || /\s/u.test(character) ? character : `‹U+${point.toString(16).toUpperCase().padStart(4, '0')}›`;
  }
  return written;
}
