import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, elementsOf } from '../../model/plain-data.ts';
import { createKeyGiver } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { recordToParty } from './record-to-party.ts';

/** `data-set/record`, flat. */
export async function* parseCaSema(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const context = { report, giveKey: createKeyGiver() };
  report.note('the file states no date of issue');
  for await (const elements of elementsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const element of elements) {
      if (element.ancestors?.length === 0) {
        if (element.name !== 'data-set')
          throw new SourceDefect(`the file begins with <${element.name}> and not with <data-set>`, {
            line: element.line,
          });
      } else if (element.name === 'record') parties.push(recordToParty(element, context));
      else report.unread(element.name, element.line, element.text);
    }
    yield parties;
  }
}
