/** Scores the labelled sets: found statements against labels, by overlap of the quotes. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { createDocumentReader } from '../../src/core/documents/read-document.ts';
import type { Reader } from '../../src/core/documents/reader.ts';
import { htmlToText } from '../../src/io/readers/documents/html.ts';

export interface Label {
  readonly document: string;
  readonly passage: string;
  readonly lang: string;
  readonly quote: string;
  readonly capability: string;
  readonly stance: string;
  readonly note: string;
}

export interface Scored {
  readonly label: Label;
  /** What was found over the label's quote for its capability; `-` where nothing was. */
  readonly stance: string;
  readonly capability: string;
  readonly hasCapability: boolean;
  readonly isRight: boolean;
}

export interface Scores {
  readonly scored: readonly Scored[];
  /** Statements over no label, in text where all is labelled. */
  readonly stray: readonly {
    readonly document: string;
    readonly quote: string;
    readonly stance: string;
    readonly capability: string;
    readonly lang: string;
  }[];
}

const squeeze = (text: string): string => text.replace(/<[^>]*>/g, ' ').replace(/[\s|]+/g, '');

export function scoreSet(reader: Reader, folder: string): Scores {
  const labels = parse(readFileSync(join(folder, 'labels.csv'), 'utf8'), { columns: true }) as Label[];
  const documents = parse(readFileSync(join(folder, 'documents.csv'), 'utf8'), { columns: true }) as {
    document: string;
    vendor: string;
  }[];
  const scored: Scored[] = [];
  const stray: Scores['stray'][number][] = [];
  for (const { document } of documents) {
    const body = readFileSync(join(folder, document), 'utf8');
    const isCode = /\.(?:h|java|json|yaml)$/.test(document);
    const text = document.endsWith('.html') ? htmlToText(body, document) : body;
    const page = { page: 1, text, isCode, url: null, captured: null };
    const found = createDocumentReader(reader, null).read(page);
    const ours = labels.filter((label) => label.document === document);
    const whole = squeeze(text);
    const placed = found.map((one) => ({
      ...one,
      at: squeeze(text.slice(0, one.start)).length,
      to: squeeze(text.slice(0, one.end)).length,
    }));
    const used = new Set<unknown>();
    for (const label of ours) {
      const squeezed = squeeze(
        label.quote
          .replace(/&amp;/g, '&')
          .replace(/&nbsp;/g, ' ')
          .replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
          .replace(/&gt;/g, '>')
          .replace(/&lt;/g, '<'),
      );
      const at = whole.indexOf(squeezed);
      const to = at + squeezed.length;
      if (at < 0) console.error(`${label.passage}: not in the extracted text: ${label.quote}`);
      const over = placed.filter(
        (one) =>
          one.at < to && at < one.to && Math.min(one.to, to) - Math.max(one.at, at) >= Math.min(4, squeezed.length),
      );
      for (const one of over) used.add(one);
      scored.push(judge(label, over));
    }
    const unlabelled = placed.filter((one) => !used.has(one) && one.stance !== 'none');
    if (!isCode)
      stray.push(
        ...unlabelled.map(({ quote, stance, capability, lang }) => ({ document, quote, stance, capability, lang })),
      );
  }
  return { scored, stray };
}

function judge(label: Label, over: readonly { readonly capability: string; readonly stance: string }[]): Scored {
  const alternatives = (kind: string): readonly string[] =>
    [...label.note.matchAll(new RegExp(`or-${kind}:(\\w+)`, 'g'))].map(([, value]) => value ?? '');
  const capabilities = [label.capability, ...alternatives('capability')];
  const right = [label.stance, ...alternatives('stance')];
  const same = over.filter(({ capability }) => label.capability === '' || capabilities.includes(capability));
  const candidates = same.length > 0 ? same : over;
  const best =
    candidates.find(({ stance }) => right.includes(stance)) ??
    candidates.find(({ stance }) => stance === 'asserts') ??
    candidates[0];
  const stance = best?.stance ?? (label.stance === 'none' ? 'none' : '-');
  return {
    label,
    stance,
    capability: best?.capability ?? '-',
    hasCapability: best !== undefined && capabilities.includes(best.capability),
    isRight: right.includes(stance === '-' ? 'none' : stance),
  };
}
