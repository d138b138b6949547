import { daysBetween } from '../../model/day.ts';
import type { CaseRecord, DossierPurchase, Said } from '../../model/dossier.ts';
import type { Finding } from '../../model/screening.ts';
import type { Topic } from '../topic.ts';
import {
  daysApart,
  distinctBy,
  heldFindings,
  mergeSaid,
  moment,
  purchaseName,
  screeningRef,
  toldPurchases,
} from '../wording.ts';

/** What was public, what was screened, and when: never what a person had in mind. */
export const knowledge: Topic = {
  id: 'knowledge',
  describes: 'what could be known on that day, and when it was looked for',
  words:
    /\b(?:know(?:n|s|ing|ledge)?|knew|aware(?:ness)?|inform(?:ed)?|learn(?:ed|t)?|at the time|when did|discover\w*|check(?:ed)?|screen\w*|wusst\w*|bekannt|kenntnis|zum zeitpunkt|geprüft)\b|知道|知悉|知晓|知曉|知情|当时|當時|何时|何時|得知|了解/iu,
  answer: (record) => ({
    asOfThen: mergeSaid(toldPurchases(record).flatMap((each) => [...publicThen(each), screenedFirst(each)])),
    asOfNow: [newest(record)],
    unknown: [
      'What any person knew is not in these records: they show what was published, what was looked up here and when, and what was decided on it.',
      'A screening that was made with another tool, or in another installation, is not in these records.',
    ],
  }),
};

function publicThen(each: DossierPurchase): readonly Said[] {
  return distinctBy(heldFindings(each.thatDay), listedAs).flatMap((finding) => {
    const { published, effective, citation } = finding.listing;
    const day = published ?? effective;
    if (day === null) return [];
    const what = `The listing of "${finding.entity.caption}" on ${finding.listTitle}${citation === null ? '' : ` (${citation})`}`;
    const word = published === null ? 'took effect' : 'was published';
    const apart = daysBetween(day, each.asOf);
    return [
      {
        text:
          apart < 0
            ? `${what} ${word} on ${day}, ${daysApart(-apart)} after ${purchaseName(each)}.`
            : `${what} ${word} on ${day}, ${apart === 0 ? 'on the day' : `${daysApart(apart)} before the day`} of ${purchaseName(each)}.`,
        from: [screeningRef(each)],
      },
    ];
  });
}

const listedAs = ({ list, entity, listing }: Finding): string =>
  `${list} ${entity.id} ${listing.published ?? listing.effective ?? ''}`;

function screenedFirst(each: DossierPurchase): Said {
  const { at, run } = each.recorded;
  const apart = each.purchase.date === null ? null : daysBetween(each.purchase.date, at.slice(0, 10));
  const when =
    apart === null
      ? ''
      : apart > 0
        ? `, ${daysApart(apart)} after its date`
        : apart === 0
          ? ', on the day of its date'
          : `, ${daysApart(-apart)} before its date`;
  const none = apart !== null && apart > 0 ? ' These records have no earlier screening of it.' : '';
  return {
    text: `The first screening here of ${purchaseName(each)} is of ${moment(at)}${when}.${none}`,
    from: [screeningRef(each), `run ${run}`],
  };
}

function newest({ today, purchases }: CaseRecord): Said {
  const copies = (purchases[0]?.today.lists ?? []).filter(({ copyOf }) => copyOf !== null);
  return {
    text:
      copies.length === 0
        ? `On ${today} these records hold no copy of a list.`
        : `On ${today} the newest copies are: ${copies.map(({ title, copyOf }) => `${title}, of ${copyOf}`).join('; ')}.`,
    from: [],
  };
}
