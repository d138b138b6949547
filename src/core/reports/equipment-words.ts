/** The words in which every report about equipment says what it says. */
import type { Asset, Bearing, Grade } from '../model/equipment.ts';
import { outcomes } from '../model/rule.ts';
import type { Finding } from '../model/screening.ts';
import { outcomeWords } from './words.ts';

export const gradeWords: Readonly<Record<Grade, string>> = {
  documented: 'documented',
  likely: 'likely',
  possible: 'possible',
  unknown: 'unknown',
};

/** What each grade means, for somebody who has not read the manual. */
export const gradeMeanings: Readonly<Record<Grade, string>> = {
  documented: 'the record names the maker, or a dated report about that model or owner does',
  likely: 'two or more independent kinds of signal speak for one maker; an inference',
  possible: 'one kind of signal, or a report that is disputed or of another time; a reason to ask',
  unknown: 'nothing shows who made it, which acquits nobody',
};

export const bearingWords: Readonly<Record<Bearing, string>> = {
  documents: 'documents it',
  points: 'speaks for it',
  hints: 'reported, disputed or of another time',
  contradicts: 'speaks against it',
  notes: 'says nothing of the maker',
};

/** `Lorex LNB8005-C`, or what else there is to call it. */
export function assetName({
  brand,
  manufacturer,
  model,
  description,
  hostname,
  mac,
  ip,
  onvifManufacturer,
  onvifModel,
}: Asset): string {
  const name = [brand ?? manufacturer ?? onvifManufacturer, model ?? onvifModel]
    .filter((text) => text !== undefined)
    .join(' ');
  return (name || (description ?? hostname ?? mac ?? ip ?? 'a device')).replaceAll('\n', ' · ');
}

/** The findings of a device by outcome, the gravest first, each list once. */
export function findingGroups(
  findings: readonly Finding[],
): readonly { readonly outcome: string; readonly lists: readonly string[]; readonly findings: readonly Finding[] }[] {
  return outcomes.flatMap((outcome) => {
    const of = findings.filter((finding) => finding.outcome === outcome);
    return of.length === 0
      ? []
      : [{ outcome: outcomeWords[outcome], lists: [...new Set(of.map(({ listTitle }) => listTitle))], findings: of }];
  });
}
