/** A page as text that a person would read: blocks on lines of their own, headings and items marked, the cells of a row set apart by bars. */
import { type DefaultTreeAdapterTypes, parse } from 'parse5';
import { foldSpace } from '../../../core/model/plain-data.ts';
import { SourceDefect } from '../../../core/model/errors.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

const MAX_DEPTH = 512;
const SILENT = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head', 'iframe', 'object']);
const BLOCK =
  /^(?:p|div|ul|ol|dl|dt|dd|section|article|main|aside|header|footer|nav|blockquote|pre|form|fieldset|figure|figcaption|address|details|summary|h[1-6]|hr|table|caption|body|html|option|button|label|legend|center)$/;

/** Throws a `SourceDefect` for elements that are nested beyond any page a person reads. Nothing is run or fetched. */
export function htmlToText(html: string, file: string): string {
  const document = parse(html);
  refuseDepth(document.childNodes, file);
  const lines: string[] = [];
  let open = '';
  const flush = (): void => {
    const line = foldSpace(open);
    if (line !== '') lines.push(line);
    open = '';
  };
  const visit = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) {
      open += node.value;
      return;
    }
    if (!('tagName' in node) || SILENT.has(node.tagName)) return;
    const { tagName } = node;
    if (tagName === 'br') return flush();
    if (tagName === 'tr') {
      flush();
      lines.push(rowText(node));
      return;
    }
    const isBlock = BLOCK.test(tagName) || tagName === 'li';
    if (isBlock) flush();
    const heading = /^h([1-6])$/.exec(tagName);
    if (heading) lines.push('');
    if (heading) open = `${'#'.repeat(Number(heading[1]))} `;
    if (tagName === 'li' || tagName === 'dd') open = '- ';
    for (const child of node.childNodes) visit(child);
    // What is defined stands under its name: `Not included: …`.
    if (tagName === 'dt' && /[^\s:：?？]\s*$/.test(open)) open += ':';
    if (isBlock) flush();
    if (isBlock && tagName !== 'li') lines.push('');
  };
  for (const child of document.childNodes) visit(child);
  flush();
  return lines
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function rowText(row: Element): string {
  const cells = row.childNodes.filter(
    (child): child is Element => 'tagName' in child && (child.tagName === 'td' || child.tagName === 'th'),
  );
  return cells.map((cell) => foldSpace(textOf(cell)).replaceAll('|', '/')).join(' | ');
}

function textOf(node: Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value;
  if (!('tagName' in node) || SILENT.has(node.tagName)) return '';
  const text = node.childNodes.map(textOf).join('');
  return BLOCK.test(node.tagName) || node.tagName === 'br' || node.tagName === 'li' ? ` ${text} ` : text;
}

/** Level by level, so that the check itself cannot overflow. */
function refuseDepth(top: readonly Node[], file: string): void {
  let level: readonly Node[] = top;
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_DEPTH) throw new SourceDefect(`elements are nested more than ${MAX_DEPTH} deep`, { file });
    level = level.flatMap((node) => ('childNodes' in node ? node.childNodes : []));
  }
}
