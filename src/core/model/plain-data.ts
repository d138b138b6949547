/**
 * What a file is once `io/readers` has decoded it: rows, elements, tables, values, with the place where each stood.
 * Lists and purchase formats say with a `ReaderSpec` how their file is to be decoded, and get the matching `PlainData`.
 * Everything comes in batches, so that a file of any size is read in bounded memory.
 */

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le';

export type ReaderSpec =
  /** `encodings` are tried in order, strictly; `looseQuotes` allows a quote inside an unquoted cell. */
  | {
      readonly kind: 'csv';
      readonly delimiter: ',' | ';' | '\t';
      readonly encodings: readonly Encoding[];
      readonly looseQuotes?: boolean;
    }
  /** Whole subtrees: the elements `depth` below the root (the root is 0), or those with one of `names` wherever they stand. */
  | { readonly kind: 'xml'; readonly records: { readonly depth: number } | { readonly names: readonly string[] } }
  | { readonly kind: 'html' }
  /** The values at a path such as `$.results.*` or `$.*`. */
  | { readonly kind: 'json'; readonly items: string }
  | { readonly kind: 'ndjson' }
  /** Text, a row a line with one cell. */
  | { readonly kind: 'lines'; readonly encodings: readonly Encoding[] }
  | { readonly kind: 'xlsx' };

export type PlainData =
  | { readonly kind: 'csv'; readonly rows: AsyncIterable<readonly TableRow[]> }
  | { readonly kind: 'xlsx'; readonly rows: AsyncIterable<readonly TableRow[]> }
  | { readonly kind: 'lines'; readonly rows: AsyncIterable<readonly TableRow[]> }
  | { readonly kind: 'xml'; readonly elements: AsyncIterable<readonly XmlElement[]> }
  | { readonly kind: 'html'; readonly page: () => Promise<HtmlPage> }
  | { readonly kind: 'json'; readonly values: AsyncIterable<readonly JsonItem[]> }
  | { readonly kind: 'ndjson'; readonly values: AsyncIterable<readonly JsonItem[]> };

/** `line` counts from 1: the line of the file where the row begins (CSV), or the row of the sheet (XLSX). */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** XLSX only: the name of the sheet. */
  readonly sheet?: string;
}

/** Names are local names: namespaces of these publishers change from year to year. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** The element's own character data, as it stands. */
  readonly text: string;
  /** Only where text and elements are mixed: all character data of the subtree in document order. */
  readonly mixed?: string;
  readonly line: number;
  /** The elements around it, outermost first; only on the records that a reader yields. */
  readonly ancestors?: readonly { readonly name: string; readonly attributes: Readonly<Record<string, string>> }[];
}

export interface HtmlPage {
  readonly title: string;
  /** All text outside scripts and styles, white space folded. */
  readonly text: string;
  /** False when the closing `</html>` is missing: the page is cut off. */
  readonly complete: boolean;
  readonly tables: readonly HtmlTable[];
}

export interface HtmlTable {
  /** The nearest heading or caption before the table, folded; empty where there is none. */
  readonly heading: string;
  /** The text between the table before and this one, folded. */
  readonly before: string;
  readonly rows: readonly HtmlRow[];
}

export interface HtmlRow {
  readonly line: number;
  readonly header: boolean;
  readonly cells: readonly string[];
}

export interface JsonItem {
  readonly line: number;
  readonly value: unknown;
}

/** The beginning of a file, enough to tell whose it is. */
export interface FileHead {
  readonly name: string;
  readonly bytes: number;
  /** The first 64 KiB as text, badly encoded bytes replaced; empty for a ZIP. */
  readonly text: string;
  /** Why a ZIP could not be opened as a workbook. */
  readonly broken?: string;
  /** The first rows of each sheet when the file is an XLSX. */
  readonly sheets: readonly { readonly name: string; readonly rows: readonly (readonly string[])[] }[];
}

export function rowsOf(data: PlainData | undefined): AsyncIterable<readonly TableRow[]> {
  if (data?.kind === 'csv' || data?.kind === 'xlsx' || data?.kind === 'lines') return data.rows;
  throw new Error('this part was not read as a table');
}

export function elementsOf(data: PlainData | undefined): AsyncIterable<readonly XmlElement[]> {
  if (data?.kind === 'xml') return data.elements;
  throw new Error('this part was not read as XML');
}

export function pageOf(data: PlainData | undefined): Promise<HtmlPage> {
  if (data?.kind === 'html') return data.page();
  throw new Error('this part was not read as HTML');
}

export function valuesOf(data: PlainData | undefined): AsyncIterable<readonly JsonItem[]> {
  if (data?.kind === 'json' || data?.kind === 'ndjson') return data.values;
  throw new Error('this part was not read as JSON');
}

/** The first child with that local name. */
export function childOf(element: XmlElement, name: string): XmlElement | undefined {
  return element.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.filter((child) => child.name === name);
}

/** The text of the first child with that name, white space folded; empty where there is none. */
export function childText(element: XmlElement, name: string): string {
  const child = childOf(element, name);
  return child ? foldSpace(child.text) : '';
}

/** The element's text with that of everything inside it, in document order, white space folded. */
export function deepText(element: XmlElement): string {
  if (element.mixed !== undefined) return foldSpace(element.mixed);
  return element.children.length === 0 ? foldSpace(element.text) : foldSpace(element.children.map(deepText).join(' '));
}

export function foldSpace(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
