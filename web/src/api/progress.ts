/** How far a job is, by the server's events; the browser connects again by itself when the line breaks. */
import { useEffect, useState } from 'react';
import { API } from './client.ts';
import type { Job } from './shapes.ts';

/** Events that bring the whole job, and those that bring one part of it. */
const WHOLE = ['state', 'started', 'finished', 'failed'] as const;

/** A job as it stands now; null until the first event. */
export function useJob(path: string | null): Job | null {
  const [job, setJob] = useState<Job | null>(null);
  useEffect(() => {
    if (path === null) return undefined;
    const source = new EventSource(`${API}${path}`);
    for (const kind of WHOLE)
      source.addEventListener(kind, (event) => {
        const now = JSON.parse(event.data as string) as Job;
        setJob(now);
        if (isOver(now)) source.close();
      });
    source.addEventListener('progress', (event) => {
      const progress = JSON.parse(event.data as string) as Job['progress'];
      setJob((old) => old && { ...old, progress });
    });
    return () => source.close();
  }, [path]);
  return job;
}

export function isOver(job: Job | null): boolean {
  return job?.state === 'finished' || job?.state === 'failed';
}
