import { type Day, isDay } from '../../model/day.ts';
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type XmlElement, childText, deepText, elementsOf } from '../../model/plain-data.ts';
import { createKeyGiver } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { reportUnknown } from './report-unknown.ts';
import type { Place, SanctionsSet, TargetContext } from './context.ts';
import { readProgram } from './read-listings.ts';
import { placesOf, targetToParty, withoutHistory } from './target-to-party.ts';

const BATCH_PARTIES = 200;

/** Programmes first, then targets; places may stand before or after the targets that refer to them. */
export async function* parseChSeco(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const sets = new Map<string, SanctionsSet>();
  const places = new Map<string, Place>();
  const waiting: XmlElement[] = [];
  let context: TargetContext = { report, sets, places, issuedOn: null, giveKey: createKeyGiver() };
  for await (const elements of elementsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const element of elements) {
      if (element.ancestors?.length === 0) context = { ...context, issuedOn: readRoot(element, report) };
      else if (element.name === 'target') {
        reportUnknown(element, report);
        if (placesOf(element).every((id) => places.has(id))) parties.push(targetToParty(element, context));
        else waiting.push(withoutHistory(element));
      } else takeHeader(element, context, report);
    }
    yield parties;
  }
  for (let start = 0; start < waiting.length; start += BATCH_PARTIES)
    yield waiting.slice(start, start + BATCH_PARTIES).map((element) => targetToParty(element, context));
}

/** Only the whole list is one; SECO publishes documents of amendments in the same form. */
function readRoot(root: XmlElement, report: ParseReport): Day | null {
  if (root.name !== 'swiss-sanctions-list')
    throw new SourceDefect(`the file begins with <${root.name}> and not with <swiss-sanctions-list>`, {
      line: root.line,
    });
  const type = root.attributes['list-type'] ?? '';
  if (type !== 'whole-list')
    throw new SourceDefect(
      `list-type is "${type}": this is not the whole list but a document of changes to it. Take the "Gesamtliste" (list-type "whole-list")`,
      { line: root.line, column: 'list-type' },
    );
  const date = (root.attributes['date'] ?? '').slice(0, 10);
  if (!isDay(date)) {
    report.odd('swiss-sanctions-list/@date', root.line, date, 'a day');
    return null;
  }
  report.dated(date);
  return date;
}

function takeHeader(
  element: XmlElement,
  { sets, places }: { readonly sets: Map<string, SanctionsSet>; readonly places: Map<string, Place> },
  report: ParseReport,
): void {
  if (element.name === 'sanctions-program') {
    reportUnknown(element, report);
    for (const [id, set] of readProgram(element)) sets.set(id, set);
  } else if (element.name === 'place') {
    reportUnknown(element, report);
    places.set(element.attributes['ssid'] ?? '', {
      location: childText(element, 'location'),
      area: childText(element, 'area'),
      country: childText(element, 'country'),
      iso: element.children.find(({ name }) => name === 'country')?.attributes['iso-code'] ?? '',
    });
  } else report.unread(element.name, element.line, deepText(element));
}
