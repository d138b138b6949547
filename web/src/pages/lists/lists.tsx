import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { listsQuery } from '../../api/questions.ts';
import { useMay } from '../../api/session.ts';
import type { ListStatus } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';
import { ListTag } from '../../parts/tags.tsx';
import { DayText, English, HashText } from '../../parts/texts.tsx';
import { TakeIn } from './take-in.tsx';

/** Every list with its newest good copy, those that are here first. */
export function ListsPage() {
  const { t } = useSpeech();
  const answer = useQuery(listsQuery);
  return (
    <Page title={t('lists.title')} lead={t('lists.lead')}>
      <Asked answer={answer}>
        {(lists) => {
          const here = lists.filter(({ releases, state }) => releases > 0 || state === 'refused');
          const absent = lists.filter((list) => !here.includes(list));
          return (
            <>
              {here.length > 0 && (
                <Section title={t('lists.filter.here')}>
                  <Here lists={here} />
                </Section>
              )}
              {absent.length > 0 && (
                <Section title={t('lists.filter.absent')}>
                  <Absent lists={absent} />
                </Section>
              )}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

function Here({ lists }: { lists: readonly ListStatus[] }) {
  const { t, plural, number } = useSpeech();
  return (
    <Table
      label={t('lists.filter.here')}
      heads={[
        { text: t('lists.list') },
        { text: t('lists.state') },
        { text: t('lists.version') },
        { text: t('lists.seen') },
        { text: t('lists.entities'), as: 'right' },
        { text: t('lists.releases'), as: 'right' },
        { text: t('lists.take'), as: 'hidden' },
      ]}
    >
      {lists.map((list) => (
        <ListRow key={list.id} list={list} cells={7}>
          <td>
            <ListTag state={list.state} />
          </td>
          <td>{list.releases > 0 ? <DayText day={list.version} /> : '–'}</td>
          <td>
            {list.seen ? <DayText day={list.seen.slice(0, 10)} /> : '–'}
            {list.ageDays !== null && <div className="dim small">{plural('lists.age', list.ageDays)}</div>}
          </td>
          <td className="right digits">{list.releases > 0 ? number(list.entities) : '–'}</td>
          <td className="right digits">{number(list.releases)}</td>
        </ListRow>
      ))}
    </Table>
  );
}

function Absent({ lists }: { lists: readonly ListStatus[] }) {
  const { t } = useSpeech();
  return (
    <>
      <p className="dim">{t('lists.absent.text')}</p>
      <Table
        label={t('lists.filter.absent')}
        heads={[{ text: t('lists.list') }, { text: t('lists.cadence') }, { text: t('lists.take'), as: 'hidden' }]}
      >
        {lists.map((list) => (
          <ListRow key={list.id} list={list} cells={3}>
            <td>
              <English>{list.cadence}</English>
            </td>
          </ListRow>
        ))}
      </Table>
    </>
  );
}

/** The list, what is told about it, and below it, when asked for, how to take in a copy. */
function ListRow({ list, cells, children }: { list: ListStatus; cells: number; children: ReactNode }) {
  const { t } = useSpeech();
  const { take } = useSearch({ from: '/lists' });
  const isKeeper = useMay()('refreshList');
  const isTaking = take === list.id;
  const navigate = useNavigate();
  const toggle = (): void =>
    void navigate({ to: '/lists', search: isTaking ? {} : { take: list.id }, replace: true, resetScroll: false });
  return (
    <>
      <tr>
        <ListName list={list} />
        {children}
        <td className="right no-print">
          {isKeeper && list.id !== 'starter' && (
            <Button
              size="xs"
              variant="default"
              aria-expanded={isTaking}
              aria-label={t('lists.take.into', { list: list.title })}
              onClick={toggle}
            >
              {t('lists.take')}
            </Button>
          )}
        </td>
      </tr>
      {isTaking && isKeeper && (
        <tr className="row-wide">
          <td colSpan={cells}>
            <TakeIn list={list} />
          </td>
        </tr>
      )}
    </>
  );
}

function ListName({ list }: { list: ListStatus }) {
  const { t } = useSpeech();
  return (
    <th scope="row">
      <a href={list.homepage} rel="noreferrer" target="_blank">
        <English>{list.title}</English>
      </a>
      <div className="dim small">
        <code>{list.id}</code> · <English>{list.publisher}</English>
      </div>
      {list.sha256 && (
        <div className="dim small">
          {t('lists.sha')} <HashText hash={list.sha256} />
        </div>
      )}
      {(list.state === 'absent' ? [] : list.notes).map((note) => (
        <div key={note} className="small">
          <English>{note}</English>
        </div>
      ))}
    </th>
  );
}
