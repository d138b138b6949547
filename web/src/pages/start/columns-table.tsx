import { NativeSelect } from '@mantine/core';
import type { ColumnGuess } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Table } from '../../parts/table.tsx';
import { NameText } from '../../parts/texts.tsx';
import { fieldText, fields, rowsBelow } from './columns.ts';

/** One line for each column: its heading, what it was taken for, and what stands in it in the first rows. */
export function Columns({
  columns,
  rows,
  chosen,
  choose,
}: {
  columns: readonly ColumnGuess[];
  rows: readonly (readonly string[])[];
  chosen: Readonly<Record<string, string>>;
  choose: (heading: string, field: string) => void;
}) {
  const { t } = useSpeech();
  const data = ['ignore', ...fields].map((value) => ({ value, label: t(fieldText(value)) }));
  const shown = rowsBelow(columns, rows).slice(0, 3);
  return (
    <Table
      label={t('start.columns.title')}
      heads={[
        { text: t('start.columns.heading') },
        { text: t('start.columns.field') },
        { text: t('start.columns.first'), span: Math.max(1, shown.length) },
      ]}
    >
      {columns.map(({ heading, field }, column) => (
        // Two columns may have one heading.
        <tr key={column}>
          <th scope="row" className="heading">
            <NameText>{heading}</NameText>
          </th>
          <td>
            <NativeSelect
              size="xs"
              aria-label={`${heading}: ${t('start.columns.field')}`}
              value={chosen[heading] ?? field ?? 'ignore'}
              onChange={(event) => choose(heading, event.currentTarget.value)}
              data={data}
            />
            {chosen[heading] !== undefined && chosen[heading] !== (field ?? 'ignore') && (
              <span className="dim small">{t('start.columns.mapping')}</span>
            )}
          </td>
          {shown.map((row, number) => (
            <td key={number} className="cell">
              <NameText>{row[column] ?? ''}</NameText>
            </td>
          ))}
        </tr>
      ))}
    </Table>
  );
}
