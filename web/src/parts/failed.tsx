import { Button } from '@mantine/core';
import type { ErrorComponentProps } from '@tanstack/react-router';
import { useSpeech } from '../language/language.tsx';
import { Page } from './page.tsx';
import { ProblemBox } from './problem-box.tsx';

/** In place of a page that broke: what broke, and the way on. The menu beside it still works. */
export function Failed({ error, reset }: ErrorComponentProps) {
  const { t } = useSpeech();
  return (
    <Page title={t('app.failed')}>
      <ProblemBox error={error} />
      <p className="dim">{t('app.failed.next')}</p>
      <p className="buttons">
        <Button onClick={reset}>{t('problem.retry')}</Button>
        <Button variant="default" onClick={() => location.reload()}>
          {t('app.reload')}
        </Button>
      </p>
    </Page>
  );
}
