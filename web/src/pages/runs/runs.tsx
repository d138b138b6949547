import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { runsQuery } from '../../api/questions.ts';
import type { RunSummary } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Empty, Page } from '../../parts/page.tsx';
import { RunTag } from '../../parts/tags.tsx';
import { Table } from '../../parts/table.tsx';
import { InstantText } from '../../parts/texts.tsx';

export function RunsPage() {
  const { t } = useSpeech();
  const answer = useInfiniteQuery(runsQuery);
  return (
    <Page title={t('runs.title')}>
      <Asked answer={answer}>
        {({ pages }) => {
          const runs = pages.flatMap((page) => page.runs);
          if (runs.length === 0)
            return (
              <Empty title={t('runs.empty.title')} text={t('runs.empty.text')}>
                <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('nav.start')}</Button>
              </Empty>
            );
          return (
            <>
              <RunTable runs={runs} />
              {answer.hasNextPage && (
                <Button
                  variant="default"
                  loading={answer.isFetchingNextPage}
                  onClick={() => void answer.fetchNextPage()}
                >
                  {t('app.more')}
                </Button>
              )}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

function RunTable({ runs }: { runs: readonly RunSummary[] }) {
  const { t, number } = useSpeech();
  const count = (n: number | undefined): string => (n === undefined ? '–' : number(n));
  return (
    <Table
      label={t('runs.title')}
      heads={[
        { text: t('runs.when') },
        { text: t('runs.files') },
        { text: t('runs.asOf') },
        { text: t('queue.state') },
        { text: t('runs.screenings'), as: 'right' },
        { text: t('runs.hits'), as: 'right' },
        { text: t('runs.incomplete'), as: 'right' },
        { text: t('runs.noHit'), as: 'right' },
      ]}
    >
      {runs.map((run) => (
        <tr key={run.id}>
          <th scope="row">
            <Link to="/runs/$run" params={{ run: run.id }}>
              <InstantText at={run.startedAt} />
            </Link>
          </th>
          <td>{run.files.join(', ')}</td>
          <td>{run.asOf === 'purchase' ? t('runs.asOf.purchase') : (run.asOf ?? '–')}</td>
          <td>
            <RunTag state={run.state} />
          </td>
          <td className="right digits">{count(run.counts?.screenings)}</td>
          <td className="right digits">{count(run.counts?.hits)}</td>
          <td className="right digits">{count(run.counts?.incomplete)}</td>
          <td className="right digits">{count(run.counts ? noHits(run.counts) : undefined)}</td>
        </tr>
      ))}
    </Table>
  );
}

function noHits({ screenings, hits, incomplete }: NonNullable<RunSummary['counts']>): number {
  return screenings - hits - incomplete;
}
