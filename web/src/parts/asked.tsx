import { Loader } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useSpeech } from '../language/language.tsx';
import { ProblemBox } from './problem-box.tsx';

/** What a question to the server brought: loading, the problem, or the answer. */
export function Asked<T>({ answer, children }: { answer: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (answer.data !== undefined) return children(answer.data);
  if (answer.isError) return <ProblemBox error={answer.error} retry={() => void answer.refetch()} />;
  return <Loading />;
}

export function Loading() {
  const { t } = useSpeech();
  return (
    <p className="loading" role="status">
      <Loader size="sm" aria-hidden="true" /> {t('app.loading')}
    </p>
  );
}
