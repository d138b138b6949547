import { useMediaQuery } from '@mantine/hooks';
import { useNavigate } from '@tanstack/react-router';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { CaseSummary } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { useKeys } from '../../shell/keys.ts';
import { QueueRow } from './queue-row.tsx';

/** Of one row, in CSS pixels; all have the same, so that none has to be measured. Where columns have no room a row has two lines (`queue.css`). */
const ROW_HEIGHT = 54;
const NARROW_ROW_HEIGHT = 84;
const NARROW = '(max-width: 76rem)';

/** A table of any length: only the rows in sight are in the document, and say which ones they are of how many. */
export function QueueTable({
  rows,
  total,
  at,
  more,
}: {
  rows: readonly CaseSummary[];
  total: number;
  at: string | undefined;
  more: () => void;
}) {
  const { t } = useSpeech();
  const scroller = useRef<HTMLDivElement>(null);
  const height = useMediaQuery(NARROW) ? NARROW_ROW_HEIGHT : ROW_HEIGHT;
  const virtual = useVirtualizer({
    count: total,
    getScrollElement: () => scroller.current,
    estimateSize: () => height,
    overscan: 12,
  });
  useLayoutEffect(() => virtual.measure(), [virtual, height]);
  const items = virtual.getVirtualItems();
  const lastShown = items.at(-1)?.index ?? 0;
  useEffect(() => {
    if (lastShown >= rows.length - 100 && rows.length < total) more();
  }, [lastShown, rows.length, total, more]);
  const selected = useSelection({ rows, total, at, scrollTo: (index) => virtual.scrollToIndex(index) });
  return (
    <div className="queue">
      <div role="table" aria-label={t('queue.title')} aria-rowcount={total + 1}>
        <QueueHead />
        <div ref={scroller} className="queue-scroll" role="rowgroup" tabIndex={0} aria-describedby="queue-keys">
          <div className="queue-space" role="presentation" style={{ height: virtual.getTotalSize() }}>
            {items.map(({ index, start }) => (
              <QueueRow key={index} row={rows[index]} index={index} start={start} isSelected={index === selected} />
            ))}
          </div>
        </div>
      </div>
      <p id="queue-keys" className="dim small no-print" role="note">
        {t('queue.keys')}
      </p>
    </div>
  );
}

const HEADS = [
  'queue.subject',
  'queue.state',
  'queue.outcome',
  'queue.alerts',
  'queue.assignee',
  'queue.due',
  'queue.changed',
] as const;

function QueueHead() {
  const { t } = useSpeech();
  return (
    <div role="rowgroup">
      <div role="row" aria-rowindex={1} className="queue-row queue-head">
        {HEADS.map((text) => (
          <span key={text} role="columnheader">
            {t(text)}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The row that the keys act on. It is in the address, so that coming back from a case finds it again. */
function useSelection({
  rows,
  total,
  at,
  scrollTo,
}: {
  rows: readonly CaseSummary[];
  total: number;
  at: string | undefined;
  scrollTo: (index: number) => void;
}): number {
  const navigate = useNavigate();
  const [selected, setSelected] = useState(() =>
    Math.max(
      0,
      rows.findIndex(({ id }) => id === at),
    ),
  );
  const index = Math.min(selected, Math.max(0, total - 1));
  const row = rows[index];
  useEffect(() => {
    if (selected > 0) scrollTo(selected);
    // Once, on coming back: afterwards the keys scroll.
    // oxlint-disable-next-line react/exhaustive-deps
  }, []);
  useEffect(() => {
    if (!row || row.id === at) return undefined;
    const timer = setTimeout(
      () => void navigate({ to: '/cases', search: (old) => ({ ...old, at: row.id }), replace: true }),
      250,
    );
    return () => clearTimeout(timer);
  }, [row, at, navigate]);
  const move = (step: number): void => {
    const next = Math.min(Math.max(0, index + step), total - 1);
    setSelected(next);
    scrollTo(next);
  };
  const open = (action?: string): void => {
    if (row) void navigate({ to: '/cases/$case', params: { case: row.id }, search: action ? { do: action } : {} });
  };
  useKeys({
    j: () => move(1),
    k: () => move(-1),
    ArrowDown: () => move(1),
    ArrowUp: () => move(-1),
    PageDown: () => move(10),
    PageUp: () => move(-10),
    Home: () => move(-total),
    End: () => move(total),
    Enter: (event) => (isControl(event.target) ? (event.target as HTMLElement).click() : open()),
    p: () => open('propose'),
    a: () => open('approve'),
    n: () => open('note'),
    u: () => open('withdraw'),
    t: () => open('take'),
  });
  return index;
}

function isControl(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches('a, button, summary, label');
}
