import type { Preview } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';
import { DayText, NameText } from '../../parts/texts.tsx';

/** The first purchases of a file whose format has no columns to guess. */
export function FirstPurchases({ preview }: { preview: Preview }) {
  const { t } = useSpeech();
  return (
    <Section title={t('start.purchases.title')}>
      {preview.purchases.length === 0 && <p>{t('start.purchases.none')}</p>}
      {preview.purchases.length > 0 && (
        <Table
          label={t('start.purchases.title')}
          heads={(['field.id', 'field.date', 'field.supplier', 'field.item'] as const).map((text) => ({
            text: t(text),
          }))}
        >
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
        </Table>
      )}
      <ul lang="en">
        {preview.problems.map(({ row, column, found, wanted }) => (
          <li key={`${row}${column}`}>{`row ${row}${column === null ? '' : `, ${column}`}: ${found}; ${wanted}`}</li>
        ))}
      </ul>
    </Section>
  );
}
