import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { type CaseFilter, casesOf } from '../../api/questions.ts';
import { useSession } from '../../api/session.ts';
import { useSpeech } from '../../language/language.tsx';
import { Loading } from '../../parts/asked.tsx';
import { Empty, Page } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { API, queryText } from '../../api/client.ts';
import { Filters } from './filters.tsx';
import { QueueTable } from './queue-table.tsx';

/** All cases, filtered on the server, drawn only as far as they can be seen. */
export function QueuePage() {
  const { t, plural } = useSpeech();
  const { at, ...filter } = useSearch({ from: '/cases' });
  const navigate = useNavigate({ from: '/cases' });
  const me = useSession().data?.user?.id;
  const asked = askedOf(filter, me);
  const answer = useInfiniteQuery(casesOf(asked));
  const pages = answer.data?.pages;
  const rows = useMemo(() => pages?.flatMap(({ cases }) => cases) ?? [], [pages]);
  const first = pages?.[0];
  const change = useCallback(
    (part: CaseFilter) =>
      void navigate({ search: (old) => ({ ...withoutEmpty({ ...old, ...part }), at: undefined }), replace: true }),
    [navigate],
  );
  const isFiltered = Object.values(filter).some((value) => value !== undefined);
  return (
    <Page title={t('queue.title')} aside={<Exports filter={asked} />}>
      <Filters filter={filter} counts={first?.counts ?? null} change={change} />
      <p className="dim" role="status">
        {first ? plural('queue.count', first.total) : ' '}
      </p>
      {answer.isError && <ProblemBox error={answer.error} retry={() => void answer.refetch()} />}
      {answer.isPending && <Loading />}
      {first && first.total === 0 && <NoCases isFiltered={isFiltered} />}
      {first && first.total > 0 && (
        <QueueTable
          rows={rows}
          total={first.total}
          at={at}
          more={() => !answer.isFetchingNextPage && answer.hasNextPage && void answer.fetchNextPage()}
        />
      )}
    </Page>
  );
}

function NoCases({ isFiltered }: { isFiltered: boolean }) {
  const { t } = useSpeech();
  return isFiltered ? (
    <Empty title={t('queue.filtered.title')} text={t('queue.filtered.text')}>
      <Button variant="default" renderRoot={(props) => <Link to="/cases" search={{}} {...props} />}>
        {t('queue.clearFilters')}
      </Button>
    </Empty>
  ) : (
    <Empty title={t('queue.empty.title')} text={t('queue.empty.text')}>
      <Button renderRoot={(props) => <Link to="/" {...props} />}>{t('nav.start')}</Button>
    </Empty>
  );
}

function Exports({ filter }: { filter: CaseFilter }) {
  const { t } = useSpeech();
  return (
    <span>
      {t('queue.export')} <a href={`${API}/cases.csv${queryText({ ...filter })}`}>CSV</a>{' '}
      <a href={`${API}/cases.xlsx${queryText({ ...filter })}`}>XLSX</a>
    </span>
  );
}

/** `me` in the address is whoever looks at it. */
function askedOf(filter: CaseFilter, me: string | undefined): CaseFilter {
  return filter.assignee === 'me' && me !== undefined ? { ...filter, assignee: me } : filter;
}

function withoutEmpty<T extends object>(values: T): T {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== '' && value !== undefined)) as T;
}
