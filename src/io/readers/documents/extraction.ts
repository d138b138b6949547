import type { DocumentFormat, ExtractedPage } from '../../../core/model/document.ts';

/** A document as its text is read from it. */
export interface Extraction {
  readonly format: DocumentFormat;
  readonly pages: AsyncIterable<ExtractedPage>;
  /** What could not be read, and why; complete when the pages have been walked. A document with gaps is incomplete. */
  readonly gaps: string[];
  /** What a reader has to know, such as another encoding; complete when the pages have been walked. */
  readonly notes: string[];
}
