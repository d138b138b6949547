import type { Topic } from '../topic.ts';
import { saidOfFindings } from '../wording.ts';

export const humanRights: Topic = {
  id: 'human_rights',
  describes: 'what sources say of harm to people that the supplier is connected with',
  words:
    /\b(?:human rights?|forced labou?r|repress\w*|persecut\w*|abuse\w*|genocide|detention|xinjiang|minorit\w*|oppress\w*|menschenrecht\w*|zwangsarbeit|unterdrück\w*|minderheit\w*)\b|人权|人權|强迫劳动|強迫勞動|迫害|镇压|鎮壓|新疆|少数民族|少數民族/iu,
  answer: (record) => {
    const about = {
      isAbout: ({ outcome }: { readonly outcome: string }) => outcome === 'human_rights_concern',
      sentence: ({ because }: { readonly because: readonly string[] }) => because.join(' '),
    };
    const [asOfThen, asOfNow] = [saidOfFindings(record, 'thatDay', about), saidOfFindings(record, 'today', about)];
    const unknown =
      asOfThen.length + asOfNow.length > 0
        ? ['A concern is what the quoted sources give as their ground; it is no finding of guilt.']
        : [
            'No source that was asked here gives a ground of human rights for this supplier. That says nothing beyond these sources.',
          ];
    return { asOfThen, asOfNow, unknown };
  },
};
