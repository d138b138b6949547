import { Button, Progress as Bar } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { ProblemError } from '../../api/problem.ts';
import { isOver, useJob } from '../../api/progress.ts';
import type { Job } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Section } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';

/** How far the run is, then what came out and where to go on. */
export function Progress({ run, name, again }: { run: string; name: string; again: () => void }) {
  const { t, plural } = useSpeech();
  const job = useJob(`/runs/${run}/progress`);
  const queries = useQueryClient();
  const isDone = isOver(job);
  useEffect(() => {
    if (!isDone) return;
    void queries.invalidateQueries({ queryKey: ['cases'] });
    void queries.invalidateQueries({ queryKey: ['runs'] });
  }, [isDone, queries]);
  return (
    <Section title={isDone ? t('start.done') : t('start.progress', { file: name })}>
      {!isDone && <Bar value={100} animated aria-label={t('start.progress', { file: name })} />}
      <p role="status" className={isDone ? 'hidden' : ''}>
        {plural('start.progress.count', job?.progress.screened ?? 0)}
      </p>
      {job?.problem && <ProblemBox error={new ProblemError(job.problem)} />}
      {job && isDone && <Done job={job} again={again} />}
    </Section>
  );
}

function Done({ job, again }: { job: Job; again: () => void }) {
  const { t, plural, number } = useSpeech();
  const { screened, hits, incomplete, problems } = job.progress;
  return (
    <div className="stack">
      <p>
        {t('start.done.counts', {
          screened: number(screened),
          hit: number(hits),
          incomplete: number(incomplete),
          noHit: number(screened - hits - incomplete),
        })}
      </p>
      {problems > 0 && <p>{plural('start.done.problems', problems)}</p>}
      <div className="buttons">
        <Button renderRoot={(props) => <Link to="/cases" {...props} />}>{t('start.done.cases')}</Button>
        <Button variant="default" renderRoot={(props) => <Link to="/runs/$run" params={{ run: job.id }} {...props} />}>
          {t('start.done.run')}
        </Button>
        <Button variant="default" onClick={again}>
          {t('start.done.again')}
        </Button>
      </div>
    </div>
  );
}
