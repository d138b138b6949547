/** Evidence of the check of who made it; a finding that has none shows nothing. */
import type { Finding } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Facts } from '../../parts/page.tsx';
import { English, NameText } from '../../parts/texts.tsx';

/** Who made what was bought, and from which independent kinds of signal; the signals themselves stand among the reasons. */
export function EquipmentEvidence({ origin }: { origin: NonNullable<Finding['origin']> }) {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t('case.equipment.title')}</h3>
      <Facts
        items={[
          [t('case.equipment.device'), <NameText>{origin.device}</NameText>],
          [t('case.equipment.maker'), <NameText>{origin.maker.name}</NameText>],
          [t('case.equipment.grade'), t(`case.grade.${origin.grade}`)],
          origin.kinds.length > 0 && [
            t('case.equipment.signals'),
            <English>{origin.kinds.map((kind) => kind.replaceAll('_', ' ')).join(', ')}</English>,
          ],
        ]}
      />
    </>
  );
}
