import type { DossierPurchase, Said } from '../../model/dossier.ts';
import type { Topic } from '../topic.ts';
import { capital, purchaseName, screeningRef, toldPurchases, untold } from '../wording.ts';

export const purchase: Topic = {
  id: 'purchase',
  describes: 'what was bought, when and for how much',
  words:
    /\b(?:purchas\w*|bought|buy(?:ing)?|acquir\w*|procur\w*|order(?:ed|s)?|contract\w*|how (?:many|much)|amount|price|paid|pay(?:ment)?|invoice\w*|units?|suppl(?:y|ied|ies)|kauf\w*|gekauft|bestell\w*|vertrag\w*|verträge|beschaff\w*)\b|采购|採購|购买|購買|订购|合同|合約|金额|金額|数量|數量|付款|供应|供應/iu,
  answer: (record) => ({
    asOfThen: toldPurchases(record).map(tell),
    asOfNow: [],
    unknown: [
      ...untold(record),
      ...toldPurchases(record).flatMap(missing),
      'Purchases that were never screened here are not in these records.',
    ],
  }),
};

function tell(each: DossierPurchase): Said {
  const { purchase } = each;
  const place =
    purchase.file === null ? '' : ` (${purchase.file}${purchase.row === null ? '' : `, row ${purchase.row}`})`;
  const buyer = purchase.buyer === null ? '' : `, buyer "${purchase.buyer.name}"`;
  const items = purchase.items.map(
    ({ quantity, description, brand, model }) =>
      `${quantity === null ? '' : `${quantity} × `}${[description, brand, model].filter((part) => part !== null).join(' ')}`,
  );
  const amount = purchase.amount && `${purchase.amount.value} ${purchase.amount.currency ?? '(no currency given)'}`;
  return {
    text: `${capital(purchaseName(each))}${place}: supplier "${purchase.supplier.name}"${buyer}${items.length > 0 ? `, items: ${items.join('; ')}` : ''}${amount ? `, amount ${amount}` : ''}.`,
    from: [screeningRef(each)],
  };
}

function missing(each: DossierPurchase): readonly string[] {
  const { date, amount, items, buyer } = each.purchase;
  const gone = [
    date === null && 'its date',
    amount === null && 'an amount',
    items.length === 0 && 'what was bought',
    buyer === null && 'who bought',
  ].filter((part) => part !== false);
  return gone.length === 0 ? [] : [`The record of ${purchaseName(each)} does not say ${gone.join(', ')}.`];
}
