import type { DossierPurchase, Said } from '../../model/dossier.ts';
import type { Topic } from '../topic.ts';
import { mergeSaid, purchaseName, screeningRef, toldPurchases } from '../wording.ts';

export const listing: Topic = {
  id: 'listing',
  describes: 'whether the supplier was on a list, on which day',
  words:
    /\b(?:listed|listing|lists?|entity list|blacklist\w*|sanction\w*|designat\w*|debar\w*|restricted part\w*|denied part\w*|gelistet|sanktion\w*|aufgeführt)\b|实体清单|實體清單|清单|清單|名单|名單|制裁|列入/iu,
  answer: (record) => ({
    asOfThen: mergeSaid(toldPurchases(record).flatMap((each) => [thatDay(each), knownThen(each)])),
    asOfNow: mergeSaid(toldPurchases(record).map(today)),
    unknown: [],
  }),
};

function thatDay(each: DossierPurchase): Said {
  return {
    text: `As of ${each.asOf}, with all copies of lists held today: ${each.thatDay.answer}`,
    from: [screeningRef(each)],
  };
}

function knownThen(each: DossierPurchase): Said {
  return {
    text: `As of ${each.asOf}, with only the copies that were seen by the end of that day: ${each.knownThen.answer}`,
    from: [screeningRef(each)],
  };
}

function today(each: DossierPurchase): Said {
  return {
    text: `As of ${each.today.asOf}, asked again for ${purchaseName(each)}: ${each.today.answer}`,
    from: [screeningRef(each)],
  };
}
