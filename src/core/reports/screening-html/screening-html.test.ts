import { expect, test } from 'vitest';
import type { RecordedScreening } from '../../model/screening.ts';
import { sampleRun } from '../sample-run.fixture.ts';
import {
  dahua,
  dahuaBefore,
  hostile,
  hostileName,
  incomplete,
  office,
  purchaseOf,
  screeningOf,
} from '../sample-screenings.fixture.ts';
import type { ScreeningRun } from '../screening-run.ts';
import { renderScreeningHtml } from './index.ts';

function render(run: Partial<ScreeningRun> = {}): string {
  return [...renderScreeningHtml({ ...sampleRun, ...run })].join('');
}

/** What a reader sees: without tags, style sheet and white space. */
function readable(html: string): string {
  return html
    .replace(/<style>[^]*?<\/style>/, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ');
}

test('the record of the sample run is as it was', async () => {
  await expect(render()).toMatchFileSnapshot('./fixture/report.html');
});

test('the same run gives the same bytes', () => {
  expect(render()).toBe(render());
});

test('the founding case can be read: what was bought, since when it was listed, by which document, and what that means', () => {
  const text = readable(render({ screenings: [dahua] }));
  expect(text).toContain('1500 × Thermal camera · Dahua DH-TPC-BF5421-T');
  expect(text).toContain('USD 9,975,000.00');
  expect(text).toContain(
    'Listed on the BIS Entity List since 2019-10-09 (84 FR 54002 / 54004), so listed when bought on 2020-04-15',
  );
  expect(text).toContain('0.93 (a similarity, not a probability)');
  expect(text).toContain('needs confirmation by a lawyer');
  expect(text).toContain('Buying from a party on the Entity List is not forbidden to a private buyer');
});

test('two rules about one listing show its evidence once', () => {
  const html = render({ screenings: [dahua] });
  expect(html.match(/<svg/g)).toHaveLength(1);
  expect(readable(html)).toContain('red flag human-rights concern');
});

test('the gravest finding comes first, then matches that were not listed, lines without a match, incomplete ones, unread rows', () => {
  const html = render();
  const order = [
    'PO-2020-017',
    'PO-2019-102',
    'PO-2020-019',
    'PO-2026-311',
    '31.02.2020',
    'What this record is and is not',
  ];
  const places = ['onerror', ...order].map((text) => html.indexOf(text));
  expect(places).not.toContain(-1);
  expect(places).toEqual([...places].sort((a, b) => a - b));
});

test('every purchase stands in one place and the numbers add up', () => {
  const html = render();
  expect(html.match(/<article/g)).toHaveLength(3);
  expect(readable(html)).toContain('6 purchases were screened: 2 match a party that was, or may have been, listed');
  expect(readable(html)).toMatch(/All purchases screened 6 /);
  expect(readable(html)).toContain('2 problems were found in rows that could not be read');
});

test('an incomplete line that matched a party not listed on the day is told in full, under incomplete', () => {
  const html = render({ screenings: [{ ...dahuaBefore, status: 'incomplete' }] });
  expect(html.indexOf('<article')).toBeGreaterThan(html.indexOf('id="incomplete"'));
  expect(html).not.toContain('id="not-listed-then"');
});

test('a run without purchases says so', () => {
  const text = readable(render({ screenings: [], problems: [], tables: [] }));
  expect(text).toContain('0 purchases were screened');
  expect(text).not.toContain('Rows that could not be read');
});

test('a sentence that many lines share stands once', () => {
  const screenings = Array.from({ length: 50 }, () => office);
  expect(render({ screenings }).split(office.answer)).toHaveLength(2);
});

test('text from outside never becomes an element, an attribute or a script', () => {
  const html = render();
  expect(html).not.toMatch(/<script/i);
  expect(html).not.toMatch(/<img/i);
  expect(html).not.toMatch(/<b>/);
  expect(html).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt;');
  const tags = new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map(([, tag]) => tag));
  expect([...tags].sort()).toEqual(
    'a article bdi body br caption code dd desc details div dl dt em figure footer h1 h2 h3 h4 head header html li line main meta p path section span strong style summary svg table tbody td text th thead title tr ul'.split(
      ' ',
    ),
  );
});

test.each(['\u202e', '\u0000', '\u001b', '\u2066', '\u200b', '\ud800'])(
  'the hidden character %j is shown by its number',
  (character) => {
    const purchase = purchaseOf({ name: `Dahua${character}x`, file: `f${character}.csv` });
    const html = render({
      screenings: [{ ...dahua, purchase }, screeningOf({ purchase })],
      files: [`f${character}.csv`],
    });
    expect(html).not.toContain(character);
    const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    expect(html).toContain(`Dahua<span class="hidden-character">U+${number}</span>x`);
    expect(html).toContain(`<title>Screening record: f‹U+${number}›.csv</title>`);
  },
);

test('nothing is loaded and nothing is run: a policy without sources, no addresses in attributes, no style or event attributes', () => {
  const html = render();
  expect(html).toMatch(
    /content="default-src 'none'; style-src 'sha256-[\w+/=]+'; base-uri 'none'; form-action 'none'"/,
  );
  expect(html).not.toMatch(/ (?:src|style|on\w+)="/);
  expect([...html.matchAll(/href="([^"]*)"/g)].every(([, target = '']) => target.startsWith('#'))).toBe(true);
});

test('every inner link leads to a place, and no id stands twice', () => {
  const html = render({ screenings: [...sampleRun.screenings, ...sampleRun.screenings] });
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, target] of html.matchAll(/href="#([^"]*)"/g)) expect(ids).toContain(target);
  for (const [, named = ''] of html.matchAll(/aria-labelledby="([^"]*)"/g))
    for (const id of named.split(' ')) expect(ids).toContain(id);
});

test('every element that is opened is closed, in order', () => {
  const open: string[] = [];
  for (const [, slash, tag = '', self] of render().matchAll(/<(\/?)([a-z][a-z0-9]*)[^>]*?(\/?)>/gi)) {
    if (self === '/' || ['meta', 'br'].includes(tag)) continue;
    if (slash === '/') expect(open.pop()).toBe(tag);
    else open.push(tag);
  }
  expect(open).toEqual([]);
});

test('no word says that a supplier was found to be in order', () => {
  const text = readable(render({ screenings: [dahua, dahuaBefore, office, incomplete] }));
  expect(text).not.toMatch(/\b(?:clear|cleared|clean|safe|compliant|passed|innocent)\b/i);
});

test('ten thousand purchases are written a piece at a time, none of them large', () => {
  const screenings: Iterable<RecordedScreening> = {
    *[Symbol.iterator]() {
      for (let row = 1; row <= 10_000; row += 1) yield row % 100 === 0 ? dahua : office;
    },
  };
  let [pieces, largest] = [0, 0];
  for (const piece of renderScreeningHtml({ ...sampleRun, screenings })) {
    pieces += 1;
    largest = Math.max(largest, piece.length);
  }
  expect(pieces).toBeGreaterThan(10_000);
  expect(largest).toBeLessThan(20_000);
});

test('a very long name is written whole', () => {
  const name = 'Guangzhou'.repeat(400);
  expect(render({ screenings: [screeningOf({ purchase: purchaseOf({ name }) })] })).toContain(name);
  expect(hostile.purchase.supplier.name).toBe(hostileName);
});
