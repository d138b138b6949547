import type { Topic } from '../topic.ts';
import { mergeSaid, purchaseName, screeningRef, toldPurchases } from '../wording.ts';

export const today: Topic = {
  id: 'today',
  describes: 'how it stands today, and what is meant to happen',
  words:
    /\b(?:will you|do you (?:still|plan|intend)|going forward|in (?:the )?future|continu\w*|current(?:ly)?|today|remain\w*|remov\w*|replac\w*|terminat\w*|ceas\w*|intend\w*|plan(?:s|ned)? to|künftig|weiterhin|derzeit|heute|beabsichtig\w*|ersetz\w*|beend\w*)\b|今后|今後|目前|现在|現在|是否继续|是否繼續|将来|將來|计划|計劃|停止|拆除|更换|更換|终止|終止/iu,
  answer: (record) => ({
    asOfThen: [],
    asOfNow: mergeSaid(
      toldPurchases(record).map((each) => ({
        text: `As of ${each.today.asOf}, asked again for ${purchaseName(each)}: ${each.today.answer}`,
        from: [screeningRef(each)],
      })),
    ),
    unknown: ['What is planned is not in these records, unless a note or a decision of this case says so.'],
  }),
};
