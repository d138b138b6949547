/** What a vendor's document says that its product does: the words of `documents`, public interface. */
import type { Day } from './day.ts';

export const capabilities = [
  'ethnicity_classification',
  'ethnicity_alarm',
  'skin_colour',
  'religion_practice',
  'religion_attire',
  'emotion_recognition',
  'gait_recognition',
  'crowd_protest',
  'sensitive_watchlist',
  'social_scoring',
  'mass_scraping',
] as const;
export type Capability = (typeof capabilities)[number];

/** `withdrew`: absent now and present before, both facts; `reported`: somebody else says it of the vendor; `none`: the words are there and say nothing of the product, as in a question. */
export const stances = [
  'asserts',
  'requires',
  'denies',
  'forbids',
  'withdrew',
  'plans',
  'patent',
  'reported',
  'none',
] as const;
export type Stance = (typeof stances)[number];

/** `weak`: a name in code or a schema that nothing shows in use. */
export type Weight = 'plain' | 'weak';

/** One statement of a document, with the words that it rests on. */
export interface Statement {
  readonly file: string;
  /** Of the file's bytes, under which the archive has them. */
  readonly sha256: string;
  /** Counts from 1; a format without pages has one. */
  readonly page: number;
  /** UTF-16 offsets into the extracted text of that page, half-open. */
  readonly start: number;
  readonly end: number;
  /** Exactly what stands there. */
  readonly quote: string;
  readonly lang: string;
  readonly capability: Capability;
  readonly stance: Stance;
  readonly weight: Weight;
  /** Who says it, as the document names them; null: it does not. */
  readonly speaker: string | null;
  /** The product that it is about, as the document writes it. */
  readonly product: string | null;
  /** Edition, market, version, date or condition, where the text limits what is said. */
  readonly scope: string | null;
  /** The day that the document says, or its record, or the user; null: nobody does. */
  readonly date: Day | null;
  /** For a capture of a page: its address. */
  readonly url: string | null;
  /** Which words of the text led to capability and stance, by which rule. */
  readonly because: readonly string[];
}

/** A sum of money as a quote writes it. */
export interface Sum {
  readonly amount: number;
  /** ISO 4217 */
  readonly currency: string;
  /** With what stands before it: `close to $10 million`. */
  readonly words: string;
}

/** Who says which sums, in a report, a reply or a tender. */
export type SumStatement = Pick<
  Statement,
  'file' | 'sha256' | 'page' | 'start' | 'end' | 'quote' | 'lang' | 'speaker' | 'date' | 'url' | 'because'
> & { readonly sums: readonly Sum[] };

export const documentFormats = ['pdf', 'html', 'docx', 'warc', 'wacz', 'text', 'code'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

/** The text of one page as it was extracted: the same bytes give the same text. */
export interface ExtractedPage {
  /** Counts from 1. */
  readonly page: number;
  readonly text: string;
  /** Source code or a schema, of which each line counts. */
  readonly isCode: boolean;
  /** Of a capture: the address, and the moment. */
  readonly url: string | null;
  readonly captured: string | null;
}
