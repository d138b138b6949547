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
      {run === null && !preview.data && !preview.isPending && <Steps takeExample={() => void example().then(take)} />}
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
    <p role="note" className="notice">
      {t('start.lists.absent')} <Link to="/lists">{t('start.lists.link')}</Link>
    </p>
  );
}

/** What comes of a file, and one to try it with. */
function Steps({ takeExample }: { takeExample: () => void }) {
  const { t } = useSpeech();
  const steps = [
    ['start.step.1', 'start.step.1.text'],
    ['start.step.2', 'start.step.2.text'],
    ['start.step.3', 'start.step.3.text'],
  ] as const;
  return (
    <>
      <ol className="steps">
        {steps.map(([title, text]) => (
          <li key={title}>
            <h2>{t(title)}</h2>
            <p>{t(text)}</p>
          </li>
        ))}
      </ol>
      <p>
        {t('start.example')}{' '}
        <button type="button" className="link" onClick={takeExample}>
          {t('start.example.take')}
        </button>
      </p>
    </>
  );
}

/** The purchases that come with the program, in a file of their own beside the page. */
async function example(): Promise<File> {
  const { default: address } = await import('../../../../examples/cameras/purchases.csv?url');
  return new File([await (await fetch(address)).blob()], 'purchases.csv', { type: 'text/csv' });
}
