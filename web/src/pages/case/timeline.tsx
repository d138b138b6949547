import { useId } from 'react';
import type { Finding, RecordedScreening } from '../../api/shapes.ts';
import { type Speech, type TextKey, useSpeech } from '../../language/language.tsx';
import { Table } from '../../parts/table.tsx';
import { DayText } from '../../parts/texts.tsx';
import { type Mark, type Scale, marksOf, scaleOf } from './timeline-marks.ts';

const WIDTH = 720;
const DATES = 196;
const PLOT = 340;
const ROW = 27;
const TOP = 8;

/** The purchase day against the three dates and the two clocks: a drawing, one sentence, and the same as a table. */
export function Timeline({ finding, screening }: { finding: Finding; screening: RecordedScreening }) {
  const { t } = useSpeech();
  const { listing } = finding;
  const marks = marksOf(finding, screening);
  const held = listing.onDate === null ? 'unknown' : listing.onDate ? 'yes' : 'no';
  return (
    <div className="timeline">
      <p>
        <strong>{t(`case.onDate.${held}`, { day: screening.asOf })}</strong>, {t(`case.basis.${listing.basis}`)}.{' '}
        {screening.knownAt === null && (
          <span className="dim">{`${t('case.timeline.clock.known')}: ${t('case.timeline.knownAt.now')}.`}</span>
        )}
      </p>
      <div className="scroll-x" tabIndex={0} role="region" aria-label={t('case.timeline.title')}>
        <Drawing marks={marks} asOf={screening.asOf} />
      </div>
      {listing.notes.length > 0 && (
        <ul className="plain dim small" lang="en">
          {listing.notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <details>
        <summary>{t('case.timeline.table')}</summary>
        <DatesTable finding={finding} screening={screening} />
      </details>
    </div>
  );
}

function Drawing({ marks, asOf }: { marks: readonly Mark[]; asOf: string }) {
  const { t } = useSpeech();
  const id = useId();
  const scale = scaleOf(marks);
  const bottom = TOP + marks.length * ROW;
  return (
    <svg className="timeline-svg" viewBox={`0 0 ${WIDTH} ${bottom + 26}`} role="img" aria-labelledby={id}>
      <title id={id}>
        {`${t('case.timeline.title')}: ${marks.map((mark) => `${t(mark.text)} ${datesText(mark, t)}`).join('; ')}`}
      </title>
      {scale.ticks.map((tick) => (
        <g key={tick}>
          <line className="tick" x1={xOf(scale, tick)} x2={xOf(scale, tick)} y1={TOP} y2={bottom} />
          <text className="tick-text" x={xOf(scale, tick)} y={bottom + 17} textAnchor="middle">
            {tick.slice(0, 4)}
          </text>
        </g>
      ))}
      <line className="clock-line" x1={xOf(scale, asOf)} x2={xOf(scale, asOf)} y1={TOP} y2={bottom} />
      {marks.map((mark, index) => (
        <Row
          key={mark.text}
          mark={mark}
          y={TOP + index * ROW + ROW / 2}
          scale={scale}
          text={t(mark.text)}
          dates={datesText(mark, t)}
        />
      ))}
    </svg>
  );
}

function Row({ mark, y, scale, text, dates }: { mark: Mark; y: number; scale: Scale; text: string; dates: string }) {
  const from = xOf(scale, mark.from);
  const until = mark.until ? xOf(scale, mark.until) : WIDTH;
  return (
    <g className={`mark mark-${mark.kind}${mark.text === 'case.timeline.listed' ? ' mark-listed' : ''}`}>
      <line className="lane" x1={PLOT} x2={WIDTH} y1={y + ROW / 2} y2={y + ROW / 2} />
      <text className="mark-text" x={0} y={y + 4}>
        {text}
      </text>
      {mark.kind === 'stretch' && (
        <>
          <rect x={from} y={y - 5} width={Math.max(3, until - from)} height={10} rx={2} />
          {!mark.until && (
            <path d={`M${WIDTH - 9} ${y - 5} L${WIDTH} ${y} L${WIDTH - 9} ${y + 5} Z`} className="goes-on" />
          )}
        </>
      )}
      {mark.kind === 'day' && <path d={`M${from} ${y - 6} l6 6 -6 6 -6 -6z`} />}
      {mark.kind === 'clock' && <circle cx={from} cy={y} r={5} />}
      <text className="mark-date" x={DATES} y={y + 4}>
        {dates}
      </text>
    </g>
  );
}

function DatesTable({ finding, screening }: { finding: Finding; screening: RecordedScreening }) {
  const { t } = useSpeech();
  const { listing } = finding;
  const rows: readonly (readonly [TextKey, string | null | undefined])[] = [
    ['case.timeline.purchase', screening.purchase.date],
    ['case.timeline.published', listing.published],
    ['case.timeline.effective', listing.effective],
    ['case.timeline.removed', listing.removed],
    ['case.timeline.seen.first', listing.seen?.[0]],
    ['case.timeline.clock.law', screening.asOf],
  ];
  return (
    <Table
      label={t('case.timeline.table')}
      heads={[{ text: t('case.timeline.what') }, { text: t('case.timeline.when') }]}
    >
      {rows.map(([text, day]) => (
        <tr key={text}>
          <th scope="row">{t(text)}</th>
          <td>
            <DayText day={day} />
          </td>
        </tr>
      ))}
      <tr>
        <th scope="row">{t('case.timeline.clock.known')}</th>
        <td>{screening.knownAt ?? t('case.timeline.knownAt.now')}</td>
      </tr>
    </Table>
  );
}

function xOf(scale: Scale, day: string): number {
  return Math.round((PLOT + scale.at(day) * (WIDTH - PLOT)) * 10) / 10;
}

function datesText({ kind, from, until }: Mark, t: Speech['t']): string {
  if (kind !== 'stretch') return from;
  return until ? `${from} – ${until}` : t('app.since', { day: from });
}
