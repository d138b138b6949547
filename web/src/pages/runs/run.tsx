import { NativeSelect } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { API } from '../../api/client.ts';
import { runOf } from '../../api/questions.ts';
import type { RunSummary } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Facts, Page, Section } from '../../parts/page.tsx';
import { RunTag } from '../../parts/tags.tsx';
import { English, HashText, InstantText } from '../../parts/texts.tsx';
import { RunScreenings } from './run-screenings.tsx';

const SHOWN = ['hit', 'incomplete', 'no_hit'] as const;

export function RunPage() {
  const { t } = useSpeech();
  const { run: id } = useParams({ from: '/runs/$run' });
  const answer = useQuery(runOf(id));
  const when = answer.data ? `${answer.data.startedAt.slice(0, 10)} ${answer.data.startedAt.slice(11, 16)} UTC` : '…';
  return (
    <Page
      title={t('run.title', { when })}
      aside={
        <>
          <Link to="/runs">← {t('nav.runs')}</Link>
          <button type="button" className="link" onClick={() => window.print()}>
            <Icon name="print" /> {t('app.print')}
          </button>
        </>
      }
    >
      <Asked answer={answer}>{(run) => <Run run={run} />}</Asked>
    </Page>
  );
}

function Run({ run }: { run: RunSummary }) {
  const { t, plural, number } = useSpeech();
  const { counts } = run;
  const reports = `${API}/runs/${run.id}/report`;
  return (
    <>
      <Facts
        items={[
          [t('runs.files'), run.files.join(', ')],
          [t('queue.state'), <RunTag state={run.state} />],
          [t('runs.asOf'), run.asOf === 'purchase' ? t('runs.asOf.purchase') : (run.asOf ?? '–')],
          run.knownAt !== null && [t('case.timeline.knownAt'), <InstantText at={run.knownAt} />],
          counts && [t('runs.screenings'), number(counts.screenings)],
          counts && [t('runs.hits'), number(counts.hits)],
          counts && [t('runs.incomplete'), number(counts.incomplete)],
          counts && [t('runs.noHit'), number(counts.screenings - counts.hits - counts.incomplete)],
          run.policy !== null && [t('run.policy'), <HashText hash={run.policy} />],
          run.snapshot !== null && [t('run.snapshot'), <HashText hash={run.snapshot} />],
        ]}
      />
      {counts && counts.problems > 0 && <p>{plural('start.done.problems', counts.problems)}</p>}
      {run.reason && (
        <p className="wrong">
          <English>{run.reason}</English>
        </p>
      )}
      {run.endedAt === null && <p>{t('run.running')}</p>}
      {run.state === 'finished' && (
        <p className="no-print reports">
          {t('run.reports')}:{' '}
          {(['html', 'csv', 'json', 'ndjson'] as const).map((format) => (
            <span key={format}>
              <a href={`${reports}.${format}`}>{format.toUpperCase()}</a>{' '}
            </span>
          ))}
        </p>
      )}
      <Section title={t('run.screenings')} aside={<Show />}>
        <RunScreenings run={run.id} />
      </Section>
    </>
  );
}

function Show() {
  const { t } = useSpeech();
  const { show = '' } = useSearch({ from: '/runs/$run' });
  const { run } = useParams({ from: '/runs/$run' });
  const navigate = useNavigate();
  return (
    <NativeSelect
      className="no-print"
      size="xs"
      aria-label={t('run.filter')}
      value={show}
      onChange={(event) =>
        void navigate({
          to: '/runs/$run',
          params: { run },
          search: event.currentTarget.value === '' ? {} : { show: event.currentTarget.value },
          replace: true,
          resetScroll: false,
        })
      }
      data={[
        { value: '', label: t('run.filter.all') },
        ...SHOWN.map((value) => ({ value, label: t(`status.${value}`) })),
      ]}
    />
  );
}
