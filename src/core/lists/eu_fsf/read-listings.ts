import { type Day, isDay } from '../../model/day.ts';
import { type Listing, listingOf } from '../../model/entity.ts';
import type { ParseReport } from '../list.ts';
import type { FsfAct, FsfEntity } from './fsf-entity.ts';
import { unitedNationsProgrammes } from './lookups.ts';

/**
 * One listing per programme. `regulation` is often only the last amendment, so the acts of the components count too
 * where there is but one programme: the earliest act is the listing, later ones amend it.
 */
export function readListings(entity: FsfEntity, report: ParseReport): readonly Listing[] {
  const programmes = [...new Set(entity.regulations.map(({ programme }) => programme))].sort();
  if (programmes.length === 0) report.odd('regulation', entity.line, '', 'at least one legal act');
  const componentActs = entity.components.flatMap(({ act }) => (act ? [act] : []));
  return (programmes.length === 0 ? [''] : programmes).map((programme) =>
    readListing(entity, programme, {
      acts: inOrder([
        ...entity.regulations.filter((act) => act.programme === programme),
        ...(programmes.length > 1 ? [] : componentActs),
      ]),
      report,
    }),
  );
}

function readListing(
  entity: FsfEntity,
  programme: string,
  { acts, report }: { readonly acts: readonly FsfAct[]; readonly report: ParseReport },
): Listing {
  const [first] = acts;
  const inForce = acts.find((act) => act.numberTitle === first?.numberTitle && act.entryIntoForceDate !== '');
  const read = (name: string, text: string | undefined): Day | null => {
    if (!text) return null;
    if (isDay(text.slice(0, 10))) return text.slice(0, 10);
    report.odd(name, entity.line, text, 'a day; left out');
    return null;
  };
  const published = read('publicationDate', first?.publicationDate);
  const effective = read('entryIntoForceDate', inForce?.entryIntoForceDate);
  const designated = read('designationDate', entity.values['designationDate']);
  const remarks = readRemarks(entity, designated);
  return listingOf({
    effective: earlierDesignation(entity, programme, { designated, effective, published }) ?? effective,
    published,
    citations: [...new Set(acts.map(({ numberTitle }) => numberTitle).filter(Boolean))],
    programs: programme === '' ? [] : [programme],
    authority: 'European Union',
    remarks: remarks === '' ? null : remarks,
    sourceUrl: first?.url || null,
  });
}

/**
 * The Union's own date of listing, from the annex, when the acts named here are all later than it: the list then shows
 * only amendments. Not for parties of the UN, where that date is the UN's.
 */
function earlierDesignation(
  entity: FsfEntity,
  programme: string,
  days: { readonly designated: Day | null; readonly effective: Day | null; readonly published: Day | null },
): Day | null {
  const { unitedNationId, designationDetails = '' } = entity.values;
  const ofTheUn =
    unitedNationId || unitedNationsProgrammes.has(programme) || /\bUN\b|united nations/i.test(designationDetails);
  if (ofTheUn || !days.designated) return null;
  const firstKnown = [days.effective, days.published].filter((day) => day !== null).sort()[0];
  return firstKnown === undefined || days.designated < firstKnown ? days.designated : null;
}

function readRemarks({ values }: FsfEntity, designated: Day | null): string {
  const { euReferenceNumber, unitedNationId, designationDetails } = values;
  return [
    euReferenceNumber && `EU reference ${euReferenceNumber}`,
    unitedNationId && `UN reference ${unitedNationId}`,
    designated && `designated on ${designated}`,
    designationDetails,
  ]
    .filter(Boolean)
    .join('; ');
}

/** By day of publication, acts without one last; each act once, with the entry into force where one of its mentions has it. */
function inOrder(acts: readonly FsfAct[]): readonly FsfAct[] {
  const key = ({ publicationDate, numberTitle, entryIntoForceDate }: FsfAct): string =>
    `${publicationDate || '9999'}\t${numberTitle}\t${entryIntoForceDate === '' ? 1 : 0}`;
  return [...acts].sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
