import { Link } from '@tanstack/react-router';
import type { Alert } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Section } from '../../parts/page.tsx';
import { OutcomeTag } from '../../parts/tags.tsx';
import { Table } from '../../parts/table.tsx';
import { DayText } from '../../parts/texts.tsx';

/** All alerts of the subject; one of them is shown below. */
export function AlertPicker({ alerts, chosen, caseId }: { alerts: readonly Alert[]; chosen: Alert; caseId: string }) {
  const { t } = useSpeech();
  return (
    <Section title={t('case.alerts.title')}>
      <Table
        label={t('case.alerts.title')}
        heads={[
          { text: t('case.purchase') },
          { text: t('case.purchase.date') },
          { text: t('case.timeline.asOf') },
          { text: t('queue.outcome') },
          { text: t('case.purchase.place') },
        ]}
        className="table-picker"
      >
        {alerts.map((alert) => (
          <tr key={alert.number} aria-current={alert === chosen ? 'true' : undefined}>
            <th scope="row">
              <Link
                to="/cases/$case"
                params={{ case: caseId }}
                search={(old) => ({ ...old, alert: String(alert.number), finding: undefined })}
                replace
                resetScroll={false}
              >
                {alert.purchase.id}
              </Link>
            </th>
            <td>
              <DayText day={alert.purchase.date} />
            </td>
            <td>
              <DayText day={alert.asOf} />
            </td>
            <td>
              <OutcomeTag outcome={alert.outcome} />
              {alert.covered && <div className="dim small">{t('case.alert.covered')}</div>}
            </td>
            <td className="dim">
              {alert.purchase.file}
              {alert.purchase.row !== null && `, ${t('case.row', { row: alert.purchase.row })}`}
            </td>
          </tr>
        ))}
      </Table>
    </Section>
  );
}
