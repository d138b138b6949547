/** The built web page from its folder. Every address that is no file is the page itself, which knows its own addresses. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import type { Context as HonoContext } from 'hono';
import { HttpProblem } from './problems.ts';
import { PAGE_POLICY } from './security.ts';

export interface Page {
  serve(c: HonoContext): Response;
}

interface PageFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly type: string;
  readonly tag: string;
  /** Its name has a hash in it: it never changes. */
  readonly immutable: boolean;
  /** The same compressed, where the build made it. */
  readonly compressed: Readonly<Partial<Record<Coding, Uint8Array<ArrayBuffer>>>>;
}

const ENDINGS = { br: '.br', gzip: '.gz' } as const;
type Coding = keyof typeof ENDINGS;
const codings: readonly Coding[] = ['br', 'gzip'];

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.map': 'application/json',
};

/** Where the build puts it: beside the compiled program, or in the checkout's `dist`. */
export function findPage(): string | null {
  const here = import.meta.dirname;
  const folders = [join(here, '..', '..', 'web'), join(here, '..', '..', '..', 'dist', 'web')];
  return folders.find((folder) => existsSync(join(folder, 'index.html'))) ?? null;
}

/** Reads the whole folder into memory once: what is served are its files of that moment and nothing else of the disk. */
export function openPage(folder: string): Page {
  const files = readFiles(folder);
  const index = files.get('/index.html');
  if (!index) throw new Error(`${folder} has no index.html`);
  return {
    serve(c) {
      const { path } = c.req;
      const found = files.get(path);
      if (found) return give(c, found);
      // An address with an ending is a file that is not there; a browser must not take the page for a script.
      if (/\.[a-z0-9]{1,12}$/i.test(path)) throw new HttpProblem('not_found', 'the web page has no such file');
      return give(c, index);
    },
  };
}

function readFiles(folder: string): ReadonlyMap<string, PageFile> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const all = new Set(names);
  const read = (name: string): Uint8Array<ArrayBuffer> => new Uint8Array(readFileSync(join(folder, name)));
  const compressedOf = (name: string) =>
    Object.fromEntries(
      codings.flatMap((coding) => (all.has(name + ENDINGS[coding]) ? [[coding, read(name + ENDINGS[coding])]] : [])),
    );
  return new Map(
    names
      .filter(
        (name) =>
          !codings.some((coding) => name.endsWith(ENDINGS[coding]) && all.has(name.slice(0, -ENDINGS[coding].length))),
      )
      .map((name) => {
        const bytes = read(name);
        const file: PageFile = {
          bytes,
          type: TYPES[extname(name).toLowerCase()] ?? 'application/octet-stream',
          tag: `"${createHash('sha256').update(bytes).digest('hex').slice(0, 32)}"`,
          immutable: /[-.][A-Za-z0-9_-]{8,}\.[a-z0-9]+$/.test(name) && name.startsWith(`assets${sep}`),
          compressed: compressedOf(name),
        };
        return [`/${name.split(sep).join('/')}`, file] as const;
      }),
  );
}

function give(c: HonoContext, { bytes, type, tag, immutable, compressed }: PageFile): Response {
  const headers = {
    'content-type': type,
    etag: tag,
    'cache-control': immutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    'content-security-policy': PAGE_POLICY,
    vary: 'accept-encoding',
  };
  if (c.req.header('if-none-match')?.includes(tag)) return c.body(null, 304, headers);
  const accepted = c.req.header('accept-encoding') ?? '';
  const coding = codings.find(
    (each) => compressed[each] && new RegExp(`\\b${each}\\b(?!\\s*;\\s*q=0(?:\\.0*)?(?:,|$))`).test(accepted),
  );
  const content = coding === undefined ? bytes : (compressed[coding] ?? bytes);
  return c.body(content, 200, { ...headers, ...(coding !== undefined && { 'content-encoding': coding }) });
}
