import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useSearch } from '@tanstack/react-router';
import { runScreenings } from '../../api/questions.ts';
import type { RecordedScreening } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { OutcomeTag, StatusTag } from '../../parts/tags.tsx';
import { DayText, English, HashText, NameText } from '../../parts/texts.tsx';

/** The answers of a run, a hundred at a time. */
export function RunScreenings({ run }: { run: string }) {
  const { t } = useSpeech();
  const { show } = useSearch({ from: '/runs/$run' });
  const answer = useInfiniteQuery(runScreenings(run, show));
  return (
    <Asked answer={answer}>
      {({ pages }) => {
        const screenings = pages.flatMap((page) => page.screenings);
        if (screenings.length === 0) return <p>{t('run.none')}</p>;
        return (
          <>
            <ol className="screenings">
              {screenings.map(({ number, screening }) => (
                <Screening key={number} screening={screening} />
              ))}
            </ol>
            {answer.hasNextPage && (
              <Button variant="default" loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
                {t('app.more')}
              </Button>
            )}
          </>
        );
      }}
    </Asked>
  );
}

function Screening({ screening }: { screening: RecordedScreening }) {
  const { t } = useSpeech();
  const { purchase, findings } = screening;
  const outcomes = [...new Set(findings.map(({ outcome }) => outcome))];
  return (
    <li>
      <p className="screening-head">
        <strong>
          <NameText>{purchase.supplier.name}</NameText>
        </strong>{' '}
        <StatusTag status={screening.status} />{' '}
        {outcomes.map((outcome) => (
          <OutcomeTag key={outcome} outcome={outcome} />
        ))}
      </p>
      <p className="answer">
        <English>{screening.answer}</English>
      </p>
      <p className="dim small">
        {purchase.id} · {t('case.timeline.asOf')} <DayText day={screening.asOf} /> · {t('case.screening')}{' '}
        <HashText hash={screening.id} />
      </p>
    </li>
  );
}
