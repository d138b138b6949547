import { Alert, Button } from '@mantine/core';
import { problemOf } from '../api/problem.ts';
import { useSpeech } from '../language/language.tsx';
import { English } from './texts.tsx';

/** What went wrong in the server's words, what to do next, and which fields are meant. */
export function ProblemBox({ error, retry }: { error: unknown; retry?: () => void }) {
  const { t } = useSpeech();
  const problem = problemOf(error);
  const isReached = problem.code !== 'unreachable';
  return (
    <Alert className="problem" color="red" variant="default" role="alert" title={t('problem.title')}>
      <p>{isReached ? <English>{problem.detail}</English> : t('problem.unreachable')}</p>
      {problem.next && (
        <p>
          {t('problem.next')} <English>{problem.next}</English>
        </p>
      )}
      {problem.errors && problem.errors.length > 0 && (
        <ul lang="en">
          {problem.errors.map(({ field, pointer, detail }) => (
            <li key={`${field ?? pointer}${detail}`}>
              <code>{field ?? pointer}</code> {detail}
            </li>
          ))}
        </ul>
      )}
      {retry && (
        <Button size="xs" variant="default" onClick={retry}>
          {t('problem.retry')}
        </Button>
      )}
    </Alert>
  );
}
