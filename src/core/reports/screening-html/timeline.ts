/** The days of one listing as a drawing, with the day asked about as a line through all of them. */
import { addDays, type Day, dayNumber, daysBetween } from '../../model/day.ts';
import type { ListingOnDay } from '../../model/screening.ts';
import { markup, type Markup, plain } from '../markup.ts';

export interface TimelineFacts {
  readonly id: string;
  readonly asOf: Day;
  readonly listing: ListingOnDay;
  /** The day of the report: where open bars end. */
  readonly today: Day;
}

// In units of the drawing, which is scaled to the page.
const size = { width: 720, left: 128, right: 704, top: 34, lane: 28, axis: 30 };

/** An inline SVG; every day in it also stands in its description and in the table of dates beside it. */
export function timelineOf(facts: TimelineFacts): Markup {
  const scale = scaleOf(facts);
  const lanes = lanesOf(facts);
  const drawn = lanes.map((lane, index) => drawLane(lane, size.top + index * size.lane, scale));
  const bottom = size.top + lanes.length * size.lane;
  const x = scale.at(facts.asOf);
  const anchor = x > size.right - 110 ? 'end' : x < size.left + 110 ? 'start' : 'middle';
  return markup`<svg
    class="timeline"
    viewBox="0 0 ${size.width} ${bottom + size.axis}"
    role="img"
    aria-labelledby="${facts.id}-title ${facts.id}-text"
  >
    <title id="${facts.id}-title">Timeline of the listing and the day asked about</title>
    <desc id="${facts.id}-text">${plain(describe(facts))}</desc>
    ${axis(scale, bottom)} ${drawn.map(({ shape }) => shape)}
    <line class="asked" x1="${x}" y1="${size.top - 8}" x2="${x}" y2="${bottom}" />
    ${drawn.map(({ label }) => label)}
    <text class="asked-label" x="${x}" y="${size.top - 14}" text-anchor="${anchor}">${facts.asOf}, the day asked about</text>
  </svg>`;
}

/** The same in words. */
export function describe({ asOf, listing }: TimelineFacts): string {
  return [
    `Day asked about: ${asOf}.`,
    `Effective: ${listing.effective ?? 'not stated'}.`,
    `Published: ${listing.published ?? 'not stated'}.`,
    ...(listing.heldBy === undefined ? [] : [`In force by ${listing.heldBy}, the day of a renewal or amendment.`]),
    `${seenText(listing.seen)}.`,
    listing.removed === null ? 'Not removed.' : `No longer listed on ${listing.removed}.`,
  ].join(' ');
}

/** `In our copies from 2019-10-10, and in the newest` */
function seenText(seen: ListingOnDay['seen']): string {
  if (seen === null) return 'Not from our copies';
  const [from, until] = seen;
  return `In our copies from ${from}${until === null ? ', and in the newest' : ` until before ${until}`}`;
}

interface Lane {
  readonly name: string;
  /** Half-open `[from, until)`; until null is open. */
  readonly bar: readonly [Day, Day | null] | null;
  readonly mark: Day | null;
  readonly none: string;
}

function lanesOf({ listing }: TimelineFacts): readonly Lane[] {
  const lanes: readonly Lane[] = [
    {
      name: 'Effective',
      bar: listing.effective === null ? null : [listing.effective, listing.removed],
      mark: null,
      none: 'not stated by the list',
    },
    { name: 'Published', bar: null, mark: listing.published, none: 'not stated by the list' },
    ...(listing.heldBy === undefined ? [] : [{ name: 'In force by', bar: null, mark: listing.heldBy, none: '' }]),
    { name: 'In our copies', bar: listing.seen, mark: null, none: 'no copy of ours' },
  ];
  if (listing.removed === null) return lanes;
  return [...lanes, { name: 'No longer listed', bar: null, mark: listing.removed, none: '' }];
}

interface Scale {
  readonly from: Day;
  readonly until: Day;
  at(day: Day): number;
}

/** From a little before the first day to a little after the last one, whole days. */
function scaleOf({ asOf, listing, today }: TimelineFacts): Scale {
  const days = [
    asOf,
    listing.effective,
    listing.published,
    listing.heldBy ?? null,
    ...(listing.seen ?? []),
    listing.removed,
    today,
  ]
    .filter((day) => day !== null)
    .sort();
  const [first = asOf, last = asOf] = [days[0], days.at(-1)];
  const margin = Math.max(20, Math.round(daysBetween(first, last) * 0.04));
  const [from, until] = [addDays(first, -margin), addDays(last, margin)];
  const perDay = (size.right - size.left) / daysBetween(from, until);
  return { from, until, at: (day) => Math.round((size.left + daysBetween(from, day) * perDay) * 10) / 10 };
}

function axis(scale: Scale, bottom: number): Markup {
  const ticks = ticksOf(scale).map(({ day, label }) => {
    const x = scale.at(day);
    return markup`<line class="tick" x1="${x}" y1="${size.top - 4}" x2="${x}" y2="${bottom + 5}" /><text
        class="tick-label"
        x="${x}"
        y="${bottom + 19}"
        text-anchor="middle"
        >${label}</text
      >`;
  });
  return markup`<line class="axis" x1="${size.left}" y1="${bottom}" x2="${size.right}" y2="${bottom}" />${ticks}`;
}

/** At most nine ticks at the first of a month: every 1, 3, 6 months, or every 1, 2, 5, 10, 20 or 50 years. */
function ticksOf({ from, until }: Scale): readonly { readonly day: Day; readonly label: string }[] {
  const months = Math.ceil((dayNumber(until) - dayNumber(from)) / 30.4);
  const step = [1, 3, 6, 12, 24, 60, 120, 240, 600].find((candidate) => months / candidate <= 9) ?? 1200;
  const start = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1;
  const ticks: { day: Day; label: string }[] = [];
  for (let month = Math.ceil(start / step) * step; month <= start + months + 1; month += step) {
    const [year, inYear] = [String(Math.floor(month / 12)).padStart(4, '0'), String((month % 12) + 1).padStart(2, '0')];
    const day = `${year}-${inYear}-01`;
    if (day >= from && day <= until) ticks.push({ day, label: step % 12 === 0 ? year : `${year}-${inYear}` });
  }
  return ticks;
}

interface DrawnLane {
  readonly shape: Markup;
  /** Drawn after the line of the day asked about, so that it stays readable. */
  readonly label: Markup;
}

function drawLane({ name, bar, mark, none }: Lane, top: number, scale: Scale): DrawnLane {
  const middle = top + size.lane / 2;
  const heading = markup`<text class="lane-label" x="${size.left - 12}" y="${middle + 4}" text-anchor="end">${name}</text>`;
  const day = bar?.[0] ?? mark;
  if (day === null) {
    const label = markup`${heading}<text class="lane-none" x="${size.left + 6}" y="${middle + 4}">${none}</text>`;
    return { shape: markup``, label };
  }
  const label = markup`${heading}${dayLabel(day, { onBar: bar !== null, middle, scale })}`;
  return { shape: bar === null ? drawMark(scale.at(day), middle) : drawBar(bar, middle, scale), label };
}

/** An open bar ends in an arrow. */
function drawBar([from, until]: readonly [Day, Day | null], middle: number, scale: Scale): Markup {
  const [start, end] = [scale.at(from), until === null ? size.right : scale.at(until)];
  const [upper, lower] = [middle - 8, middle + 8];
  const shape =
    until === null
      ? `M${start} ${upper}H${end - 8}L${end} ${middle}L${end - 8} ${lower}H${start}Z`
      : `M${start} ${upper}H${end}V${lower}H${start}Z`;
  return markup`<path class="bar" d="${shape}"/>`;
}

function drawMark(x: number, middle: number): Markup {
  return markup`<path class="mark" d="${`M${x} ${middle - 7}L${x + 6} ${middle}L${x} ${middle + 7}L${x - 6} ${middle}Z`}"/>`;
}

/** The day itself, on the bar or right of the mark; left of it where the page ends. */
function dayLabel(day: Day, { onBar, middle, scale }: { onBar: boolean; middle: number; scale: Scale }): Markup {
  const x = scale.at(day);
  const room = size.right - x > 86;
  const kind = onBar && room ? 'bar-label' : 'day-label';
  return markup`<text class="${kind}" x="${room ? x + (onBar ? 6 : 12) : x - 10}" y="${middle + 4}" text-anchor="${room ? 'start' : 'end'}">${day}</text>`;
}
