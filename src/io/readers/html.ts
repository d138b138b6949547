import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { foldSpace } from '../../core/model/plain-data.ts';
import type { HtmlPage, HtmlRow, HtmlTable } from '../../core/model/plain-data.ts';
import { SourceDefect } from '../../core/model/errors.ts';
import { type ByteSource, readAll } from './byte-source.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const MAX_PAGE_BYTES = 32 * 1024 * 1024;
const MAX_DEPTH = 512;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg']);

/** A page as its tables and text. Nothing is run or fetched. */
export async function readHtml(source: ByteSource): Promise<HtmlPage> {
  const bytes = await readAll(source, MAX_PAGE_BYTES);
  const text = decodePage(bytes, source);
  const document = parse(text, { sourceCodeLocationInfo: true });
  const page = { title: '', heading: '', pending: [] as string[], all: [] as string[], tables: [] as HtmlTable[] };
  refuseDepth(document.childNodes, source);
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      page.pending.push(node.value);
      page.all.push(node.value);
      return;
    }
    if (!('tagName' in node) || SILENT.has(node.tagName)) return;
    if (node.tagName === 'title') page.title = foldSpace(textOf(node));
    if (/^h[1-6]$/.test(node.tagName)) page.heading = foldSpace(textOf(node));
    if (node.tagName === 'table') {
      const caption = find(node, 'caption');
      page.tables.push({
        heading: caption ? foldSpace(textOf(caption)) : page.heading,
        before: foldSpace(page.pending.join(' ')),
        rows: rowsOf(node),
      });
      page.all.push(textOf(node));
      page.pending = [];
      return;
    }
    for (const child of node.childNodes) visit(child);
    if (isBlock(node.tagName)) page.pending.push(' ');
  };
  for (const child of document.childNodes) visit(child);
  return {
    title: page.title,
    text: foldSpace(page.all.join(' ')),
    complete: /<\/html\s*>/i.test(text.slice(-4096)),
    tables: page.tables,
  };
}

/** Everything after this may walk the tree by recursion. */
function refuseDepth(top: readonly Node[], source: ByteSource): void {
  let level: readonly Node[] = top;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) {
      throw new SourceDefect(`elements are nested more than ${MAX_DEPTH} deep`, { file: source.name });
    }
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
}

function decodePage(bytes: Uint8Array, source: ByteSource): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new SourceDefect('the page is not UTF-8', { file: source.name });
  }
}

function rowsOf(table: Element): readonly HtmlRow[] {
  const rows: HtmlRow[] = [];
  const visit = (node: Node): void => {
    if (!('tagName' in node)) return;
    if (node.tagName === 'tr') {
      const cells = node.childNodes.filter(
        (child): child is Element => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'),
      );
      const header = cells.length > 0 && cells.every((cell) => cell.tagName === 'th');
      rows.push({
        line: node.sourceCodeLocation?.startLine ?? 0,
        header,
        cells: cells.map((cell) => foldSpace(textOf(cell))),
      });
      return;
    }
    for (const child of node.childNodes) visit(child);
  };
  visit(table);
  return rows;
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || SILENT.has(node.tagName)) return '';
  if (node.tagName === 'br') return '\n';
  const text = node.childNodes.map(textOf).join('');
  return isBlock(node.tagName) ? ` ${text} ` : text;
}

function isBlock(tagName: string): boolean {
  return /^(p|div|li|ul|ol|tr|td|th|section|article|h[1-6]|table)$/.test(tagName);
}

function find(node: Element, tagName: string): Element | null {
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue;
    if (child.tagName === tagName) return child;
    const inside = find(child, tagName);
    if (inside) return inside;
  }
  return null;
}
