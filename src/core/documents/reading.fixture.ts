/** Texts as the reader reads them with the taxonomy and the lexicons that come with the program. */
import { openReader } from '../../operations/audit-documents.ts';
import type { ExtractedPage } from '../model/document.ts';
import { type PageStatement, createDocumentReader } from './read-document.ts';

export const reader = await openReader();

export interface Reading {
  readonly isCode?: boolean;
  readonly vendor?: string | null;
}

export function pageOf(text: string, isCode = false): ExtractedPage {
  return { page: 1, text, isCode, url: null, captured: null };
}

/** The statements of a document of one page. */
export function statementsIn(text: string, { isCode = false, vendor = null }: Reading = {}): readonly PageStatement[] {
  return createDocumentReader(reader, vendor).read(pageOf(text, isCode));
}

/** `stance capability` of each statement. */
export function saidIn(text: string, reading?: Reading): readonly string[] {
  return statementsIn(text, reading).map(({ stance, capability }) => `${stance} ${capability}`);
}
