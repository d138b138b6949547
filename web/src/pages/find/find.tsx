import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { searchFor } from '../../api/questions.ts';
import type { Found } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Empty, Page } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { English, NameText, languageOfName } from '../../parts/texts.tsx';
import { useKeys } from '../../shell/keys.ts';

/** A name in any script, asked at each pause of the typing. */
export function FindPage() {
  const { t, plural } = useSpeech();
  const { q = '' } = useSearch({ from: '/find' });
  const [typed, setTyped] = useTyped(q);
  const field = useRef<HTMLInputElement>(null);
  useKeys({ '/': () => field.current?.focus() });
  const answer = useQuery(searchFor(q));
  const matches = q === '' ? [] : (answer.data?.matches ?? []);
  const lists = new Map(answer.data?.lists.map(({ list, title }) => [list, title]));
  return (
    <Page title={t('find.title')}>
      <TextInput
        ref={field}
        autoFocus
        type="search"
        size="md"
        label={t('find.label')}
        description={t('find.hint')}
        value={typed}
        dir="auto"
        lang={languageOfName(typed) ?? ''}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onKeyDown={intoResults}
        className="find-field"
      />
      {answer.isError && <ProblemBox error={answer.error} retry={() => void answer.refetch()} />}
      <p role="status" className="dim">
        {q !== '' && answer.data && matches.length > 0 && plural('find.count', matches.length, { query: q })}
      </p>
      {q === '' && <Empty title={t('find.start.title')} text={t('find.start.text')} />}
      {q !== '' && answer.data && matches.length === 0 && !answer.isPlaceholderData && (
        <Empty title={t('find.none.title', { query: q })} text={t('find.none.text')} />
      )}
      {matches.length > 0 && (
        <>
          <ol className="results" onKeyDown={alongResults}>
            {matches.map((found) => (
              <Result key={`${found.id}${found.name}`} found={found} lists={lists} />
            ))}
          </ol>
          {answer.data && (
            <p className="dim">
              <English>{answer.data.note}</English>
            </p>
          )}
        </>
      )}
    </Page>
  );
}

/** What stands in the field; the address follows when the typing pauses. */
function useTyped(q: string) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(q);
  useEffect(() => {
    if (typed.trim() === q) return undefined;
    const search = typed.trim() === '' ? {} : { q: typed.trim() };
    const timer = setTimeout(() => void navigate({ to: '/find', search, replace: true }), 120);
    return () => clearTimeout(timer);
  }, [typed, q, navigate]);
  return [typed, setTyped] as const;
}

function Result({ found, lists }: { found: Found; lists: ReadonlyMap<string, string> }) {
  const { t } = useSpeech();
  return (
    <li>
      <Link to="/parties/$party" params={{ party: found.id }} className="result">
        <span className="result-score digits">
          {found.score === null ? (
            <span className="small dim">{t('find.begins')}</span>
          ) : (
            <span aria-label={t('case.score', { score: found.score.toFixed(2) })} role="img">
              {found.score.toFixed(2)}
            </span>
          )}
        </span>
        <span>
          <span className="result-name">
            <NameText>{found.caption}</NameText>
          </span>
          {found.name !== found.caption && (
            <span className="dim">
              {' '}
              {t('find.matched')}: <NameText>{found.name}</NameText>
            </span>
          )}
          <span className="dim small result-list">
            <English>{lists.get(found.list) ?? found.list}</English> · {found.schema}
          </span>
        </span>
      </Link>
    </li>
  );
}

/** Arrow down goes from the field into the results, and along them. */
function intoResults(event: KeyboardEvent): void {
  if (event.key !== 'ArrowDown') return;
  event.preventDefault();
  document.querySelector<HTMLElement>('.result')?.focus();
}

function alongResults(event: KeyboardEvent): void {
  const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
  if (step === 0) return;
  event.preventDefault();
  const all = [...document.querySelectorAll<HTMLElement>('.result')];
  const index = all.indexOf(document.activeElement as HTMLElement);
  const next = all[index + step];
  if (next) next.focus();
  else if (step < 0) document.querySelector<HTMLElement>('.find-field input')?.focus();
}
