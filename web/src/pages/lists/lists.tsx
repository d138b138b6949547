import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { listsQuery } from '../../api/questions.ts';
import { useMay } from '../../api/session.ts';
import type { ListStatus } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Page, Section } from '../../parts/page.tsx';
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
                  <ListTable lists={here} />
                </Section>
              )}
              {absent.length > 0 && (
                <Section title={t('lists.filter.absent')}>
                  <ListTable lists={absent} />
                </Section>
              )}
            </>
          );
        }}
      </Asked>
    </Page>
  );
}

function ListTable({ lists }: { lists: readonly ListStatus[] }) {
  const { t } = useSpeech();
  const { take } = useSearch({ from: '/lists' });
  const isKeeper = useMay()('refreshList');
  return (
    <div className="scroll-x" role="region" tabIndex={0} aria-label={t('lists.title')}>
      <table className="table">
        <thead>
          <tr>
            {(
              ['lists.list', 'lists.state', 'lists.version', 'lists.seen', 'lists.entities', 'lists.releases'] as const
            ).map((text) => (
              <th
                key={text}
                scope="col"
                className={text === 'lists.entities' || text === 'lists.releases' ? 'right' : ''}
              >
                {t(text)}
              </th>
            ))}
            {isKeeper && (
              <th scope="col" className="no-print">
                <span className="hidden">{t('lists.take')}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {lists.map((list) => (
            <ListRow key={list.id} list={list} isKeeper={isKeeper} isTaking={take === list.id} />
          ))}
        </tbody>
      </table>
    </div>
  );
}

function ListRow({ list, isKeeper, isTaking }: { list: ListStatus; isKeeper: boolean; isTaking: boolean }) {
  const { t, plural, number } = useSpeech();
  const navigate = useNavigate();
  return (
    <>
      <tr>
        <ListName list={list} />
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
        {isKeeper && (
          <td className="right no-print">
            {list.id !== 'starter' && (
              <Button
                size="xs"
                variant="default"
                aria-expanded={isTaking}
                aria-label={t('lists.take.into', { list: list.title })}
                onClick={() =>
                  void navigate({
                    to: '/lists',
                    search: isTaking ? {} : { take: list.id },
                    replace: true,
                    resetScroll: false,
                  })
                }
              >
                {t('lists.take')}
              </Button>
            )}
          </td>
        )}
      </tr>
      {isTaking && isKeeper && (
        <tr>
          <td colSpan={7}>
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
