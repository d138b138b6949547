import { SaxesParser } from 'saxes';
import { SourceDefect } from '../../core/model/errors.ts';
import type { ReaderSpec, XmlElement } from '../../core/model/plain-data.ts';
import type { ByteSource } from './byte-source.ts';
import { decodeText } from './text.ts';

type XmlSpec = Extract<ReaderSpec, { kind: 'xml' }>;

const MAX_DEPTH = 64;
const MAX_TEXT_CHARACTERS = 16_000_000;

interface OpenElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
  mixed: string;
  line: number;
  recorded: boolean;
}

/**
 * The chosen elements as whole subtrees, and before them the root and every element above the chosen depth that holds only text.
 * Streaming and strict; external entities are never read, and a document type declaration with its own entities is refused.
 */
export async function* readXml(source: ByteSource, spec: XmlSpec): AsyncGenerator<readonly XmlElement[]> {
  const batch: XmlElement[] = [];
  const parser = buildParser(source, spec, batch);
  for await (const text of decodeText(source, 'utf-8')) {
    parser.write(text);
    if (batch.length > 0) yield batch.splice(0);
  }
  parser.close();
  if (batch.length > 0) yield batch;
}

function buildParser(source: ByteSource, spec: XmlSpec, batch: XmlElement[]): SaxesParser<{ xmlns: false }> {
  const parser = new SaxesParser({ xmlns: false });
  const stack: OpenElement[] = [];
  const names = 'names' in spec.records ? new Set(spec.records.names) : null;
  const recordDepth = 'depth' in spec.records ? spec.records.depth : null;
  const refuse = (message: string): never => {
    throw new SourceDefect(message, { file: source.name, line: parser.line, column: parser.column + 1 });
  };
  let recording = 0;
  let held = 0;
  parser.on('error', (error) => refuse(`not well-formed XML: ${error.message.replace(/^\d+:\d+: /, '')}`));
  parser.on('doctype', (text) => {
    if (/<!ENTITY/i.test(text)) refuse('the document declares its own entities, which are not read');
  });
  parser.on('opentag', (tag) => {
    if (stack.length >= MAX_DEPTH) refuse(`elements are nested more than ${MAX_DEPTH} deep`);
    const name = localName(tag.name);
    const recorded = names ? names.has(name) : stack.length === recordDepth;
    if (recorded) recording += 1;
    const open: OpenElement = {
      name,
      attributes: localAttributes(tag.attributes),
      children: [],
      text: '',
      mixed: '',
      line: parser.line,
      recorded,
    };
    if (stack.length === 0 && !recorded) batch.push({ ...finish(open), ancestors: [] });
    stack.push(open);
  });
  const onText = (text: string): void => {
    const open = stack[stack.length - 1];
    if (!open) return;
    held += text.length;
    if (held > MAX_TEXT_CHARACTERS) refuse(`one record holds more than ${MAX_TEXT_CHARACTERS} characters`);
    open.text += text;
    if (recording > 0 && names !== null) open.mixed += text;
  };
  parser.on('text', onText);
  parser.on('cdata', onText);
  parser.on('closetag', () => {
    const open = stack.pop();
    if (!open) return;
    const parent = stack[stack.length - 1];
    const element = finish(open);
    if (open.recorded) recording -= 1;
    if (recording > 0) {
      if (parent) {
        parent.children.push(element);
        if (names !== null) parent.mixed += isInline(open.name) ? open.mixed : ` ${open.mixed} `;
      }
      return;
    }
    held = 0;
    if (parent) parent.text = '';
    const leaf =
      open.children.length === 0 &&
      stack.length > 0 &&
      recordDepth !== null &&
      stack.length < recordDepth &&
      element.text.trim() !== '';
    if (open.recorded || leaf)
      batch.push({ ...element, ancestors: stack.map(({ name, attributes }) => ({ name, attributes })) });
  });
  return parser;
}

/** Elements inside a sentence do not part its words. */
function isInline(name: string): boolean {
  return /^(I|E|B|SU|SUP|SUB|EM|STRONG|A|SPAN|FTREF)$/i.test(name);
}

function finish(open: OpenElement): XmlElement {
  const { name, attributes, children, text, line } = open;
  const mixed = children.length > 0 && open.mixed.trim() !== '' ? { mixed: open.mixed } : {};
  return { name, attributes, children, text, line, ...mixed };
}

function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

function localAttributes(attributes: Record<string, string>): Record<string, string> {
  for (const name in attributes) {
    if (name.includes(':'))
      return Object.fromEntries(Object.entries(attributes).map(([key, value]) => [localName(key), value]));
  }
  return attributes;
}
