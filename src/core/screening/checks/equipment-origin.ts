import { identify } from '../../equipment/identify.ts';
import type { Asset } from '../../model/equipment.ts';
import type { Item } from '../../model/purchase.ts';
import type { Finding } from '../../model/screening.ts';
import type { Check, Question } from '../check.ts';
import { type MadeThing, madeThing, originFindings } from '../origin.ts';

/** Who made what a line names, by a dated report or by two independent kinds of signal, and was that maker listed or named on the day? What is only possible gives no finding. */
export const equipmentOrigin: Check = {
  id: 'equipment-origin',
  describes:
    'Is what a line buys made by a listed or named party, by a dated report about its brand or model or by two independent kinds of signal, whatever name it is sold under?',
  run(question) {
    const { equipment } = question.policy;
    if (!equipment) return [];
    const things = new Map<string, { readonly thing: MadeThing; readonly more: number }>();
    for (const item of question.purchase.items) {
      const asset = assetOf(item, question.purchase.date);
      const thing = madeThing(identify(asset, { data: equipment, asOf: question.asOf }), asset, equipment);
      if (!thing) continue;
      const known = things.get(thing.maker.id);
      things.set(thing.maker.id, known ? { ...known, more: known.more + 1 } : { thing, more: 0 });
    }
    return [...things.values()].flatMap((each) => findingsOf(question, each));
  },
};

function findingsOf(question: Question, { thing, more }: { thing: MadeThing; more: number }): readonly Finding[] {
  const others =
    more === 0
      ? []
      : [
          `${more} more ${more === 1 ? 'item' : 'items'} of the purchase ${more === 1 ? 'is' : 'are'} by the same maker.`,
        ];
  return originFindings(question, { ...thing, sentences: [...thing.sentences, ...others] });
}

/** An item with the day of its purchase, as a record of a device. */
export function assetOf({ description, brand, manufacturer, model, mac, quantity }: Item, date: string | null): Asset {
  return {
    ...(mac !== null && { mac }),
    ...(brand !== null && { brand }),
    ...(manufacturer !== null && { manufacturer }),
    ...(model !== null && { model }),
    ...(description !== null && { description }),
    ...(quantity !== null && { quantity }),
    ...(date !== null && { acquired: date }),
  };
}
