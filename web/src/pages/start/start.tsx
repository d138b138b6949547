import { Alert } from '@mantine/core';
import { useMutation, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { ask } from '../../api/client.ts';
import { listsQuery } from '../../api/questions.ts';
import type { Preview } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Page } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { Drop } from './drop.tsx';
import { Progress } from './progress.tsx';
import { RunForm } from './run-form.tsx';

/** A file in, its columns looked at, screened, and on to the queue. */
export function StartPage() {
  const { t } = useSpeech();
  const [file, setFile] = useState<File | null>(null);
  const [run, setRun] = useState<string | null>(null);
  const preview = useMutation({ mutationFn: (chosen: File) => readPreview(chosen) });
  const take = (chosen: File): void => {
    setFile(chosen);
    preview.mutate(chosen);
  };
  const again = (): void => {
    setFile(null);
    setRun(null);
    preview.reset();
  };
  return (
    <Page title={t('start.title')} lead={t('start.lead')}>
      <StarterOnly />
      {run === null && !preview.data && <Drop take={take} reading={preview.isPending ? (file?.name ?? '') : null} />}
      {preview.isError && <ProblemBox error={preview.error} {...(file && { retry: () => preview.mutate(file) })} />}
      {run === null && file && preview.data && (
        <RunForm file={file} preview={preview.data} started={setRun} again={again} />
      )}
      {run !== null && <Progress run={run} name={file?.name ?? ''} again={again} />}
    </Page>
  );
}

async function readPreview(file: File): Promise<Preview> {
  const form = new FormData();
  form.append('files', file, file.name);
  const { files } = await ask<{ files: readonly Preview[] }>('/runs/preview', { method: 'POST', body: form });
  const [only] = files;
  if (!only) throw new Error('the server answered without the file');
  return only;
}

/** Said before anything is screened: the list that comes along is not whole lists. */
function StarterOnly() {
  const { t } = useSpeech();
  const lists = useQuery(listsQuery);
  const here = lists.data?.filter(({ releases }) => releases > 0) ?? [];
  if (!lists.data || here.some(({ id }) => id !== 'starter')) return null;
  return (
    <Alert variant="default" className="notice">
      {t('start.lists.absent')} <Link to="/lists">{t('start.lists.link')}</Link>
    </Alert>
  );
}
