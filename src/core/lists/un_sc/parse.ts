import { isDay } from '../../model/day.ts';
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type XmlElement, elementsOf } from '../../model/plain-data.ts';
import { createKeyGiver } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { recordToParty } from './record-to-party.ts';

/** `CONSOLIDATED_LIST/(INDIVIDUALS|ENTITIES)/(INDIVIDUAL|ENTITY)`. */
export async function* parseUnSc(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const context = { report, giveKey: createKeyGiver() };
  for await (const elements of elementsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const element of elements) {
      if (element.ancestors?.length === 0) readRoot(element, report);
      else if (element.name === 'INDIVIDUAL' || element.name === 'ENTITY')
        parties.push(recordToParty(element, context));
      else report.unread(element.name, element.line, element.text);
    }
    yield parties;
  }
}

/** `dateGenerated` is an instant in whatever zone the publisher's machine had; its own civil day counts. */
function readRoot(root: XmlElement, report: ParseReport): void {
  if (root.name !== 'CONSOLIDATED_LIST')
    throw new SourceDefect(`the file begins with <${root.name}> and not with <CONSOLIDATED_LIST>`, { line: root.line });
  const generated = root.attributes['dateGenerated'] ?? '';
  const day = generated.slice(0, 10);
  if (isDay(day)) report.dated(day);
  else report.odd('CONSOLIDATED_LIST/@dateGenerated', root.line, generated, 'an instant in ISO 8601');
}
