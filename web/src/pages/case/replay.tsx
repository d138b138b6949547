import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';

/** Answers a past screening again and says whether the same bytes came out. */
export function Replay({ screening }: { screening: string }) {
  const { t } = useSpeech();
  const replay = useMutation({
    mutationFn: () =>
      ask<{ verdict: string }>(`/screenings/${encodeURIComponent(screening)}/replay`, { method: 'POST', body: {} }),
  });
  return (
    <div className="no-print">
      <Button size="xs" variant="default" loading={replay.isPending} onClick={() => replay.mutate()}>
        {t('case.replay')}
      </Button>
      {replay.isError && <ProblemBox error={replay.error} />}
      {replay.data && (
        <p role="status">
          {replay.data.verdict === 'same'
            ? t('case.replay.same')
            : t('case.replay.verdict', { verdict: replay.data.verdict })}
        </p>
      )}
    </div>
  );
}
