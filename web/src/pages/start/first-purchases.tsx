import type { Preview } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Section } from '../../parts/page.tsx';
import { DayText, English, NameText } from '../../parts/texts.tsx';

/** The first purchases of a file whose format has no columns to guess. */
export function FirstPurchases({ preview }: { preview: Preview }) {
  const { t } = useSpeech();
  return (
    <Section title={t('start.purchases.title')}>
      {preview.purchases.length === 0 && <p>{t('start.purchases.none')}</p>}
      {preview.purchases.length > 0 && (
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('field.id')}</th>
              <th scope="col">{t('field.date')}</th>
              <th scope="col">{t('field.supplier')}</th>
              <th scope="col">{t('field.item')}</th>
            </tr>
          </thead>
          <tbody>
            {preview.purchases.map(({ id, date, supplier, items }) => (
              <tr key={id}>
                <td>{id}</td>
                <td>
                  <DayText day={date} />
                </td>
                <td>
                  <NameText>{supplier.name}</NameText>
                </td>
                <td>{items[0]?.description}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <ul lang="en">
        {preview.problems.map(({ row, column, found, wanted }) => (
          <li key={`${row}${column}`}>
            <English>
              row {row}
              {column && `, ${column}`}: {found}; {wanted}
            </English>
          </li>
        ))}
      </ul>
    </Section>
  );
}
