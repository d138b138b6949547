import { Link } from '@tanstack/react-router';
import { memo } from 'react';
import type { CaseSummary } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { OutcomeTag, StateTag } from '../../parts/tags.tsx';
import { ActorText, DayText, NameText } from '../../parts/texts.tsx';

/** One case in one line; not yet loaded it is an empty one of the same height. */
export const QueueRow = memo(function QueueRow({
  row,
  index,
  start,
  isSelected,
}: {
  row: CaseSummary | undefined;
  index: number;
  start: number;
  isSelected: boolean;
}) {
  const { t, number, country } = useSpeech();
  const style = { transform: `translateY(${start}px)` };
  if (!row)
    return (
      <div role="row" aria-rowindex={index + 2} className="queue-row queue-item" style={style}>
        <span role="cell" className="dim">
          {t('app.loading')}
        </span>
      </div>
    );
  const place = row.subject.country && country(row.subject.country);
  return (
    <div
      role="row"
      aria-rowindex={index + 2}
      className={isSelected ? 'queue-row queue-item selected' : 'queue-row queue-item'}
      style={style}
      {...(isSelected && { 'aria-current': 'true' as const })}
    >
      <span role="cell" className="queue-name">
        <Link to="/cases/$case" params={{ case: row.id }} preload={false} title={row.subject.name}>
          <NameText>{row.subject.name}</NameText>
        </Link>
        <span className="dim small">{place}</span>
      </span>
      <span role="cell">
        <StateTag state={row.state} />
      </span>
      <span role="cell">
        <OutcomeTag outcome={row.outcome} />
      </span>
      <span role="cell" className="digits queue-late">
        {number(row.alerts)}
      </span>
      <span role="cell" className="queue-cut">
        {row.assignee ? <ActorText actor={row.assignee} /> : <span className="dim">{t('queue.nobody')}</span>}
      </span>
      <span role="cell" className={row.due ? '' : 'queue-late'}>
        {row.due ? <DayText day={row.due} /> : <span className="dim">–</span>}
      </span>
      <span role="cell" className="queue-late">
        <DayText day={row.changedAt.slice(0, 10)} />
      </span>
    </div>
  );
});
