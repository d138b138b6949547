import { NativeSelect, TextInput } from '@mantine/core';
import { useEffect, useRef, useState } from 'react';
import type { CaseFilter } from '../../api/questions.ts';
import type { CaseState } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { useKeys } from '../../shell/keys.ts';

const STATES: readonly CaseState[] = ['open', 'reopened', 'proposed', 'decided'];
const OUTCOMES = [
  'prohibited',
  'licence_required',
  'restricted',
  'red_flag',
  'human_rights_concern',
  'unknown',
  'not_covered',
] as const;

/** Which cases: by state with their counts, by outcome, by assignee, by name. Typing asks the server when it pauses. */
export function Filters({
  filter,
  counts,
  change,
}: {
  filter: CaseFilter;
  counts: Readonly<Record<CaseState, number>> | null;
  change: (part: CaseFilter) => void;
}) {
  const { t, number } = useSpeech();
  return (
    <div className="filters no-print" role="search">
      <div className="states" role="group" aria-label={t('queue.state')}>
        {(['', ...STATES] as const).map((state) => (
          <button
            key={state}
            type="button"
            className="state"
            aria-pressed={(filter.state ?? '') === state}
            onClick={() => change({ state })}
          >
            {state === '' ? t('queue.all') : t(`state.${state}`)}
            {counts && state !== '' && <span className="count">{number(counts[state] ?? 0)}</span>}
          </button>
        ))}
      </div>
      <TextFilter text={filter.q ?? ''} change={(q) => change({ q })} />
      <NativeSelect
        label={t('queue.outcome')}
        value={filter.outcome ?? ''}
        onChange={(event) => change({ outcome: event.currentTarget.value })}
        data={[
          { value: '', label: t('queue.all') },
          ...OUTCOMES.map((value) => ({ value, label: t(`outcome.${value}`) })),
        ]}
      />
      <NativeSelect
        label={t('queue.assignee')}
        value={filter.assignee ?? ''}
        onChange={(event) => change({ assignee: event.currentTarget.value })}
        data={[
          { value: '', label: t('queue.all') },
          { value: 'me', label: t('queue.mine') },
          { value: 'none', label: t('queue.nobody') },
        ]}
      />
    </div>
  );
}

function TextFilter({ text, change }: { text: string; change: (text: string) => void }) {
  const { t } = useSpeech();
  const [typed, setTyped] = useState(text);
  const field = useRef<HTMLInputElement>(null);
  const newest = useRef(change);
  useEffect(() => {
    newest.current = change;
  });
  useEffect(() => {
    if (typed === text) return undefined;
    const timer = setTimeout(() => newest.current(typed), 150);
    return () => clearTimeout(timer);
    // An address that changes from outside is not typed over: see below.
  }, [typed, text]);
  useKeys({ '/': () => field.current?.focus() });
  return (
    <TextInput
      ref={field}
      type="search"
      label={t('queue.search')}
      value={typed}
      onChange={(event) => setTyped(event.currentTarget.value)}
      onKeyDown={(event) => event.key === 'Escape' && event.currentTarget.blur()}
    />
  );
}
