import { SaxesParser } from 'saxes';
import { SourceDefect } from '../../core/model/errors.ts';
import type { ReaderSpec, XmlElement } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';
import { decodeText } from './text.ts';

type XmlSpec = Extract<ReaderSpec, { kind: 'xml' }>;

const MAX_DEPTH = 64;
const MAX_TEXT_CHARACTERS = 16_000_000;

/** Elements of a piece are handed on before the next one is read, so that few live at the same time. */
const PIECE_BYTES = 32 * 1024;

/** What every element without children has, so that leaves share it. */
const NO_CHILDREN: XmlElement[] = [];
Object.freeze(NO_CHILDREN);

/** An element that is not closed yet; it becomes the `XmlElement` itself, without a copy. */
interface OpenElement {
  readonly name: string;
  readonly attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  mixed?: string;
  readonly line: number;
}

/**
 * The chosen elements as whole subtrees, and before them the root and every element above the chosen depth that holds only text.
 * Streaming and strict; external entities are never read, and a document type declaration with its own entities is refused.
 */
export async function* readXml(source: ByteSource, spec: XmlSpec): AsyncGenerator<readonly XmlElement[]> {
  const batch: XmlElement[] = [];
  const parser = buildParser(source, spec, batch);
  for await (const text of decodeText(inPieces(source), 'utf-8')) {
    parser.write(text);
    if (batch.length > 0) yield batch.splice(0);
  }
  parser.close();
  if (batch.length > 0) yield batch;
}

/** Values are cut out of the text of a piece and keep all of it in memory, so pieces are small. */
function inPieces(source: ByteSource): ByteSource {
  return {
    ...source,
    async *open() {
      for await (const chunk of source.open()) {
        for (let start = 0; start < chunk.length; start += PIECE_BYTES)
          yield chunk.subarray(start, start + PIECE_BYTES);
      }
    },
  };
}

function buildParser(source: ByteSource, spec: XmlSpec, batch: XmlElement[]): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false });
  const refuse = (message: string): never => {
    throw new SourceDefect(message, { file: source.name, line: parser.line, column: parser.column + 1 });
  };
  const tree = createTree(spec, batch, refuse);
  parser.on('error', (error) => refuse(`not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text)) refuse('the document declares its own entities, which are not read');
  });
  parser.on('opentag', (tag) => tree.open(tag.name, tag.attributes, parser.line));
  parser.on('text', tree.text);
  parser.on('cdata', tree.text);
  parser.on('closetag', tree.close);
  return parser;
}

interface Tree {
  open(name: string, attributes: Record<string, string>, line: number): void;
  text(text: string): void;
  close(): void;
}

/** Builds the subtrees of the records and nothing else: what is above them keeps no children. */
function createTree(spec: XmlSpec, batch: XmlElement[], refuse: (message: string) => never): Tree {
  const names = 'names' in spec.records ? new Set(spec.records.names) : null;
  const recordDepth = 'depth' in spec.records ? spec.records.depth : null;
  const localNames = new Map<string, string>();
  const stack: OpenElement[] = [];
  /** How many records are open, one inside the other. */
  let recording = 0;
  let held = 0;
  const isRecord = (name: string): boolean => (names ? names.has(name) : stack.length === recordDepth);
  return {
    open(qualifiedName, attributes, line) {
      if (stack.length >= MAX_DEPTH) refuse(`elements are nested more than ${MAX_DEPTH} deep`);
      const name = localNameOf(qualifiedName, localNames);
      const recorded = isRecord(name);
      if (recorded) recording += 1;
      const open: OpenElement = {
        name,
        attributes: localAttributes(attributes),
        children: NO_CHILDREN,
        text: '',
        line,
      };
      if (names !== null) open.mixed = '';
      if (stack.length === 0 && !recorded) batch.push({ ...finish(open), ancestors: [] });
      stack.push(open);
    },
    text(text) {
      const open = stack[stack.length - 1];
      if (!open) return;
      held += text.length;
      if (held > MAX_TEXT_CHARACTERS) refuse(`one record holds more than ${MAX_TEXT_CHARACTERS} characters`);
      if (open.children.length === 0 || !isBlank(text)) open.text += text;
      if (recording > 0 && open.mixed !== undefined) open.mixed += text;
    },
    close() {
      const open = stack.pop();
      if (!open) return;
      const parent = stack[stack.length - 1];
      if (isRecord(open.name)) recording -= 1;
      if (recording > 0 && parent) {
        if (parent.mixed !== undefined)
          parent.mixed += isInline(open.name) ? (open.mixed ?? '') : ` ${open.mixed ?? ''} `;
        if (parent.children === NO_CHILDREN) {
          parent.children = [finish(open)];
          if (isBlank(parent.text)) parent.text = '';
        } else parent.children.push(finish(open));
        return;
      }
      held = 0;
      if (parent) parent.text = '';
      const leaf = stack.length > 0 && recordDepth !== null && stack.length < recordDepth && !isBlank(open.text);
      if (isRecord(open.name) || leaf)
        batch.push({ ...finish(open), ancestors: stack.map(({ name, attributes }) => ({ name, attributes })) });
    },
  };
}

/** Elements inside a sentence do not part its words. */
function isInline(name: string): boolean {
  return /^(I|E|B|SU|SUP|SUB|EM|STRONG|A|SPAN|FTREF)$/i.test(name);
}

/** The text of the subtree in document order is kept only where text and elements are mixed. */
function finish(open: OpenElement): XmlElement {
  if (open.mixed !== undefined && (open.children.length === 0 || isBlank(open.mixed))) delete open.mixed;
  return open;
}

function isBlank(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code !== 32 && code !== 10 && code !== 9 && code !== 13) return false;
  }
  return true;
}

/** One text per name, however often it occurs. */
function localNameOf(name: string, known: Map<string, string>): string {
  const found = known.get(name);
  if (found !== undefined) return found;
  const local = name.slice(name.indexOf(':') + 1);
  if (known.size < 1000) known.set(name, local);
  return local;
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  for (const name in attributes) {
    if (name.includes(':'))
      return Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key.slice(key.indexOf(':') + 1), value]),
      );
  }
  return attributes;
}
