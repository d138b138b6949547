import { type Day, dayFrom } from '../model/day.ts';

/** A page of the US Federal Register, as a list cites it. */
export interface FederalRegisterCitation {
  /** Normal form: `84 FR 54002`. */
  readonly text: string;
  /** The day of publication when the citation states it; two-digit years are 1930 to 2029. */
  readonly published: Day | null;
}

const CITATION =
  /\b(?:Vol\.?\s*)?(\d{2,3})[.\s]*F\.?\s*R\.?\s*(?:Notice\s*)?(\d{1,6}(?:[-–]\d{1,6})?)(?:\s*[,;(]?\s*(?:No\.\s*\d+\s*,?\s*)?\(?(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})\)?)?/giu;

/** Every Federal Register citation in a text, in its order, repeats dropped: `82 F.R. 48792 10/20/2017` -> `82 FR 48792`, 2017-10-20. */
export function federalRegisterCitations(text: string): readonly FederalRegisterCitation[] {
  const found = new Map<string, FederalRegisterCitation>();
  for (const match of text.matchAll(CITATION)) {
    const [, volume, page, month, day, year] = match;
    const normal = `${volume} FR ${page}`;
    const published = year === undefined ? null : dayFrom(fullYear(year), Number(month), Number(day));
    if (!found.has(normal)) found.set(normal, { text: normal, published });
  }
  return [...found.values()];
}

function fullYear(year: string): number {
  const number = Number(year);
  if (year.length === 4) return number;
  return number < 30 ? 2000 + number : 1900 + number;
}
