import { Button, TextInput } from '@mantine/core';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type FormEvent, useEffect, useState } from 'react';
import { ask } from '../../api/client.ts';
import { ProblemError } from '../../api/problem.ts';
import { isOver, useJob } from '../../api/progress.ts';
import type { Job, ListStatus, RefreshResult } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Loading } from '../../parts/asked.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { English } from '../../parts/texts.tsx';

/** A copy of a list, by the server from its publisher or as a file, and what came of it: how it changed, or why it was refused. */
export function TakeIn({ list }: { list: ListStatus }) {
  const { t } = useSpeech();
  const [file, setFile] = useState<File | null>(null);
  const [seen, setSeen] = useState('');
  const take = useMutation({
    mutationFn: (body: FormData | object) => ask<{ job: Job }>(`/lists/${list.id}/refresh`, { method: 'POST', body }),
  });
  const job = useTaking(take.data?.job.id);
  const isBusy = take.isPending || (take.isSuccess && !isOver(job));
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (file) take.mutate(formOf(file, seen));
  };
  return (
    <form className="stack" onSubmit={submit}>
      <p>
        <Button variant="default" size="xs" loading={isBusy} onClick={() => take.mutate({})}>
          {t('lists.fetch')}
        </Button>{' '}
        <span className="dim">{t('lists.fetch.text')}</span>
      </p>
      <p>{t('lists.take.or')}</p>
      <div className="fields">
        <label className="file-field">
          {t('lists.take.file')}
          <input type="file" required onChange={(event) => setFile(event.currentTarget.files?.[0] ?? null)} />
        </label>
        <TextInput
          type="date"
          label={t('lists.take.seen')}
          value={seen}
          onChange={(event) => setSeen(event.currentTarget.value)}
        />
        <Button type="submit" loading={isBusy} disabled={!file}>
          {t('lists.take.submit')}
        </Button>
      </div>
      <div role="status">
        {isBusy && <Loading />}
        {job?.results.map((result, index) => (
          // Results come in the order of the releases and never move.
          <Result key={index} result={result} />
        ))}
      </div>
      {take.isError && <ProblemBox error={take.error} />}
      {job?.problem && <ProblemBox error={new ProblemError(job.problem)} />}
    </form>
  );
}

function Result({ result }: { result: RefreshResult }) {
  const { t, number } = useSpeech();
  const { status, reason, added, changed, removed } = result;
  if (status === 'refused')
    return (
      <p className="wrong">
        <English>{reason}</English>
      </p>
    );
  if (status === 'unchanged') return <p>{t('lists.unchanged')}</p>;
  return <p>{t('lists.taken', { added: number(added), changed: number(changed), removed: number(removed) })}</p>;
}

/** The job that takes a copy in; when it ends, what is shown of the lists is old. */
function useTaking(id: string | undefined): Job | null {
  const queries = useQueryClient();
  const job = useJob(id === undefined ? null : `/jobs/${id}/progress`);
  const isDone = isOver(job);
  useEffect(() => {
    if (isDone) void queries.invalidateQueries({ queryKey: ['lists'] });
  }, [isDone, queries]);
  return job;
}

function formOf(file: File, seen: string): FormData {
  const form = new FormData();
  if (seen !== '') form.append('options', JSON.stringify({ seen: `${seen}T00:00:00Z` }));
  form.append('files', file, file.name);
  return form;
}
