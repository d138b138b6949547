import { Link } from '@tanstack/react-router';
import type { Alert } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Section } from '../../parts/page.tsx';
import { OutcomeTag } from '../../parts/tags.tsx';
import { DayText } from '../../parts/texts.tsx';

/** All alerts of the subject; one of them is shown below. */
export function AlertPicker({ alerts, chosen, caseId }: { alerts: readonly Alert[]; chosen: Alert; caseId: string }) {
  const { t } = useSpeech();
  return (
    <Section title={t('case.alerts.title')}>
      <div className="scroll-x" role="region" tabIndex={0} aria-label={t('case.alerts.title')}>
        <table className="table table-picker">
          <thead>
            <tr>
              <th scope="col">{t('case.purchase')}</th>
              <th scope="col">{t('case.purchase.date')}</th>
              <th scope="col">{t('case.timeline.asOf')}</th>
              <th scope="col">{t('queue.outcome')}</th>
              <th scope="col">{t('case.purchase.place')}</th>
            </tr>
          </thead>
          <tbody>
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
          </tbody>
        </table>
      </div>
    </Section>
  );
}
