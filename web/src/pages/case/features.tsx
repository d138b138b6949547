import type { MatchFeature } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Table } from '../../parts/table.tsx';
import { English, NameText } from '../../parts/texts.tsx';

/** What was compared, with the strings as they were compared and what came out. */
export function Features({ features, score }: { features: readonly MatchFeature[]; score: number }) {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t('case.features.title')}</h3>
      <p className="dim">
        <strong>{t('case.score', { score: score.toFixed(2) })}.</strong> {t('case.score.means')}
      </p>
      <Table
        label={t('case.features.title')}
        heads={[
          { text: t('case.features.name') },
          { text: t('case.features.left') },
          { text: t('case.features.right') },
          { text: t('case.features.value'), as: 'right' },
          { text: t('case.features.weight'), as: 'right' },
        ]}
      >
        {features.map(({ name, left, right, value, weight, describes }) => (
          <tr key={`${name}${left}${right}`}>
            <th scope="row">
              <English>{name}</English>
              <div className="dim small">
                <English>{describes}</English>
              </div>
            </th>
            <td>
              <NameText>{left}</NameText>
            </td>
            <td>
              <NameText>{right}</NameText>
            </td>
            <td className="right digits">{value.toFixed(2)}</td>
            <td className="right digits">{weight.toFixed(2)}</td>
          </tr>
        ))}
      </Table>
    </>
  );
}
