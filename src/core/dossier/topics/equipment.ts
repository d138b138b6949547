import type { CaseRecord, Said } from '../../model/dossier.ts';
import type { Finding } from '../../model/screening.ts';
import type { Topic } from '../topic.ts';
import { capital, purchaseName, saidOfFindings, screeningRef, toldPurchases } from '../wording.ts';

export const equipment: Topic = {
  id: 'equipment',
  describes: 'what the equipment is and who made it',
  words:
    /\b(?:equipment|devices?|cameras?|thermal|hardware|firmware|software|products?|models?|components?|deploy\w*|install\w*|network\w*|connect\w*|locations?|where (?:are|were|is)|gerät\w*|kamera\w*|produkt\w*|eingesetzt|installiert)\b|设备|設備|摄像|攝像|攝影機|产品|產品|硬件|固件|软件|部署|安装|安裝|型号|型號|联网|聯網/iu,
  answer: (record) => {
    const about = { isAbout, sentence: ({ because }: Finding) => because.join(' ') };
    return {
      asOfThen: [...items(record), ...saidOfFindings(record, 'thatDay', about)],
      asOfNow: saidOfFindings(record, 'today', about),
      unknown: [
        'Where equipment is, what it is connected to and which software runs on it is not in these records: no device was ever asked.',
      ],
    };
  },
};

const isAbout = ({ check }: Finding): boolean => check.startsWith('equipment-');

function items(record: CaseRecord): readonly Said[] {
  return toldPurchases(record).flatMap((each) =>
    each.purchase.items.map(({ quantity, description, brand, manufacturer, model, mac, origin }) => ({
      text: `${capital(purchaseName(each))} has the item ${[quantity && `${quantity} ×`, description, brand && `brand ${brand}`, manufacturer && `manufacturer ${manufacturer}`, model && `model ${model}`, mac && `MAC address ${mac}`, origin && `origin ${origin.toUpperCase()}`].filter(Boolean).join(' ')}.`,
      from: [screeningRef(each)],
    })),
  );
}
