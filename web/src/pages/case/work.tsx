import { Button, TextInput, Textarea, UnstyledButton } from '@mantine/core';
import { useSearch } from '@tanstack/react-router';
import { useEffect, useRef, useState } from 'react';
import { API } from '../../api/client.ts';
import { useMay, useMe } from '../../api/session.ts';
import type { Case } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Facts, Section } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { ActorText, DayText, HashText, InstantText } from '../../parts/texts.tsx';
import type { CaseActions } from './actions.ts';

interface Props {
  readonly shown: Case;
  readonly actions: CaseActions;
}

/** Whose it is and until when, notes, attachments. */
export function Work({ shown, actions }: Props) {
  const { t } = useSpeech();
  const may = useMay();
  return (
    <Section title={t('work.title')}>
      <Assignment shown={shown} actions={actions} />
      <h3>{t('work.notes')}</h3>
      {shown.notes.length === 0 && <p className="dim">{t('work.notes.none')}</p>}
      {shown.notes.map(({ number, text, by, at }) => (
        <blockquote key={number} className="note">
          <p>{text}</p>
          <footer className="dim small">
            <ActorText actor={by} />, <InstantText at={at} />
          </footer>
        </blockquote>
      ))}
      {may('noteCase') && <NoteForm key={shown.notes.length} actions={actions} />}
      <h3>{t('work.attachments')}</h3>
      <Attachments shown={shown} actions={actions} isWorker={may('attachFile')} />
    </Section>
  );
}

function Assignment({ shown, actions }: Props) {
  const { t } = useSpeech();
  const me = useMe();
  const may = useMay();
  const isMine = me !== null && shown.assignee?.replace(/^user:/, '') === me.id;
  return (
    <Facts
      items={[
        [
          t('work.assignee'),
          <>
            {shown.assignee ? <ActorText actor={shown.assignee} /> : t('queue.nobody')}{' '}
            {may('assignCase') && me && !isMine && (
              <UnstyledButton className="link no-print" onClick={() => actions.act.mutate({ do: 'assign', to: me.id })}>
                {t('work.take')}
              </UnstyledButton>
            )}
          </>,
        ],
        [
          t('work.due'),
          may('dueCase') ? (
            <TextInput
              className="no-print"
              size="xs"
              type="date"
              aria-label={t('work.due')}
              value={shown.due ?? ''}
              onChange={(event) => actions.act.mutate({ do: 'due', day: event.currentTarget.value || null })}
            />
          ) : (
            <DayText day={shown.due} />
          ),
        ],
      ]}
    />
  );
}

function NoteForm({ actions }: { actions: CaseActions }) {
  const { t } = useSpeech();
  const [text, setText] = useState('');
  const field = useRef<HTMLTextAreaElement>(null);
  const { do: wanted } = useSearch({ from: '/cases/$case' });
  useEffect(() => {
    if (wanted === 'note') field.current?.focus();
  }, [wanted]);
  return (
    <form
      className="stack no-print"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== '') actions.act.mutate({ do: 'note', text: text.trim() });
      }}
    >
      <Textarea
        ref={field}
        label={t('work.note.add')}
        autosize
        minRows={2}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" variant="default" size="xs" disabled={text.trim() === ''} loading={actions.act.isPending}>
        {t('work.note.add')}
      </Button>
    </form>
  );
}

function Attachments({ shown, actions, isWorker }: { shown: Case; actions: CaseActions; isWorker: boolean }) {
  const { t, number } = useSpeech();
  return (
    <>
      {shown.attachments.length === 0 && <p className="dim">{t('work.attachments.none')}</p>}
      <ul className="plain">
        {shown.attachments.map(({ number: event, name, bytes, sha256 }) => (
          <li key={event}>
            <a href={`${API}/cases/${encodeURIComponent(shown.id)}/attachments/${sha256}`}>{name}</a>{' '}
            <span className="dim small">
              {t('work.bytes', { n: number(bytes) })} <HashText hash={sha256} />
            </span>
          </li>
        ))}
      </ul>
      {actions.attach.isError && <ProblemBox error={actions.attach.error} />}
      {isWorker && (
        <label className="file-button no-print">
          {t('work.attach')}
          <input
            type="file"
            onChange={(event) => {
              const file = event.currentTarget.files?.[0];
              if (file) actions.attach.mutate(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
      )}
    </>
  );
}
