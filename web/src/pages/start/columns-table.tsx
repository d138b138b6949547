import { NativeSelect } from '@mantine/core';
import type { ColumnGuess } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
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
    <div className="scroll-x" tabIndex={0} role="region" aria-label={t('start.columns.title')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('start.columns.heading')}</th>
            <th scope="col">{t('start.columns.field')}</th>
            <th scope="col" colSpan={Math.max(1, shown.length)}>
              {t('start.columns.first')}
            </th>
          </tr>
        </thead>
        <tbody>
          {columns.map(({ heading, field, by }, column) => (
            // Two columns may have one heading.
            <tr key={column}>
              <th scope="row">
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
                <span className="dim small">
                  {chosen[heading] !== undefined && chosen[heading] !== (field ?? 'ignore')
                    ? t('start.columns.mapping')
                    : by === 'heading' && t('start.columns.guess')}
                </span>
              </td>
              {shown.map((row, number) => (
                <td key={number} className="cell">
                  <NameText>{row[column] ?? ''}</NameText>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
