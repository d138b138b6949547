/** Every starter party of the Entity List against two published copies of it, where they are at hand. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseRelease } from './parse-release.ts';
import { sharedFile } from './shared-data.ts';
import { starterFile } from '../src/core/lists/starter/acts.fixture.ts';
import { starter } from '../src/core/lists/starter/index.ts';
import { usCsl } from '../src/core/lists/us_csl/index.ts';

const csl = sharedFile('csl/csl_consolidated_2022-04.csv');
const ecfr = sharedFile('bis_entity_list/ecfr_supp4_extracted_2026-07-09.json');
const uflpa = sharedFile('us_uflpa/dhs-uflpa-entity-list_2026-07-24_9821aa9.html');
const covered = sharedFile('us_fcc_covered/fcc-coveredlist_2026-07-24_51fffd9.html');
const section1260h = sharedFile('nsfreg/dow_1260h.json');

const COPY_OF_CSL = '2022-04-22';
const COPY_OF_ECFR = '2026-07-09';

const { parties } = await parseRelease(starter, [starterFile()]);
const listings = parties.flatMap((party) => party.listings.map((listing) => ({ party, listing })));
const onEntityList = listings.filter(({ listing }) => listing.subList === 'us_bis_entity_list');

/** The publisher's copies differ in quotes, case, spaces and the last full stop; letters and digits decide. */
function letters(name: string): string {
  return name
    .replace(/uyghur/gi, 'uighur')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function namesOf({ party }: (typeof listings)[number]): ReadonlySet<string> {
  return new Set([...(party.properties.name ?? []), ...(party.properties.alias ?? [])].map(letters));
}

test.skipIf(!csl)(
  'April 2022 (Consolidated Screening List): name, citation and day of every party listed by then',
  async () => {
    const rows = (await parseRelease(usCsl, [csl as string])).parties.filter(
      ({ listings: [one] }) => one?.subList === 'EL',
    );
    const expected = onEntityList.filter(({ listing }) => (listing.effective ?? '') <= COPY_OF_CSL);
    expect(expected).toHaveLength(78);
    const differences = expected.flatMap((entry) => {
      const names = namesOf(entry);
      const same = rows.filter(({ caption }) => names.has(letters(caption)));
      const { caption } = entry.party;
      if (same.length === 0) return [`${caption}: not found`];
      const row = same.find((each) =>
        each.listings[0]?.citations.some((page) => entry.listing.citations.includes(page)),
      );
      if (!row) return [`${caption}: ${same[0]?.listings[0]?.citations.join('; ')}`];
      const effective = row.listings[0]?.effective;
      return effective === entry.listing.effective ? [] : [`${caption}: ${effective}, here ${entry.listing.effective}`];
    });
    // The file's own slips, against the rules themselves (84 FR 22961 for Huawei, 85 FR 34503 for the others).
    expect(differences.sort()).toEqual([
      'Huawei Technologies Co., Ltd.: 2019-05-21, here 2019-05-16',
      'Nanjing FiberHome Starrysky Communication Development Co.: 2019-10-09, here 2020-06-05',
      'NetPosa: 2019-10-09, here 2020-06-05',
      'SenseNets: 2019-10-09, here 2020-06-05',
    ]);
  },
);

interface EcfrEntry {
  readonly name: string;
  readonly country: string;
  readonly federal_register: string;
}

test.skipIf(!ecfr)(
  'July 2026 (eCFR): name, first citation and day of publication of every party still listed then',
  () => {
    const entries = (JSON.parse(readFileSync(ecfr as string, 'utf8')) as { entities: readonly EcfrEntry[] }).entities;
    const missing: string[] = [];
    for (const entry of onEntityList) {
      const { caption } = entry.party;
      const names = namesOf(entry);
      const same = entries.filter(({ name }) => names.has(letters(name)));
      const row = same.find((each) => entry.listing.citations.includes(firstCitation(each).page));
      if (!row) missing.push(caption);
      else expect(`${caption} ${firstCitation(row).day}`).toBe(`${caption} ${entry.listing.published}`);
      const stillListed = entry.listing.until === null || entry.listing.until > COPY_OF_ECFR;
      expect(`${caption} ${row !== undefined}`).toBe(`${caption} ${stillListed}`);
    }
    expect(missing.sort()).toEqual([
      'Hefei Bitland Information Technology Co. Ltd.',
      "Ministry of Public Security's Institute of Forensic Science of China",
      'Nanchang O-Film Tech',
      'Sandvine Incorporated',
    ]);
  },
);

/** `84 FR 54004, 10/9/19.` */
function firstCitation({ federal_register }: EcfrEntry): { page: string; day: string } {
  const [, page = '', month = '', day = '', year = ''] =
    /^(\d+ FR \d+),\s*(\d+)\/(\d+)\/(\d+)/.exec(federal_register.replace(/\s+/g, ' ')) ?? [];
  return { page, day: `20${year.slice(-2)}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` };
}

test.skipIf(!uflpa)('July 2026 (UFLPA page): every name stands there with its effective day', () => {
  const page = textOf(uflpa as string);
  for (const { party, listing } of listings.filter((each) => each.listing.subList === 'us_dhs_uflpa')) {
    const [year = '', month = '', day = ''] = (listing.effective ?? '').split('-');
    const written = `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
    const names = [...(party.properties.name ?? []), ...(party.properties.alias ?? [])];
    const found = names.some((name) => new RegExp(`${escaped(name)}[^|]*\\|[^|]*${written}`).test(page));
    expect(`${party.caption} ${written} ${found}`).toBe(`${party.caption} ${written} true`);
  }
});

test.skipIf(!covered)('July 2026 (Covered List page): every producer stands there with its day of inclusion', () => {
  const page = textOf(covered as string);
  for (const { party, listing } of listings.filter((each) => each.listing.subList === 'us_fcc_covered')) {
    const [year = '', month = '', day = ''] = (listing.effective ?? '').split('-');
    const written = `${MONTHS[Number(month) - 1]} ${Number(day)}, ${year}`;
    const found = (party.properties.name ?? []).some((name) =>
      new RegExp(`${escaped(name)}[^|]*\\|[^|]*${written}`).test(page),
    );
    expect(`${party.caption} ${written} ${found}`).toBe(`${party.caption} ${written} true`);
  }
});

test.skipIf(!section1260h)('June 2026 (91 FR 35189): every party whose 1260H listing stands is in that edition', () => {
  const text = letters(readFileSync(section1260h as string, 'utf8'));
  for (const { party, listing } of listings.filter((each) => each.listing.subList === 'us_dod_1260h')) {
    const found = (party.properties.name ?? []).some((name) => text.includes(letters(name)));
    expect(`${party.caption} ${found}`).toBe(`${party.caption} ${listing.until === null}`);
  }
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** The cells of a page as text, with a bar between them. */
function textOf(path: string): string {
  return readFileSync(path, 'utf8')
    .replace(/<\/t[dh]>/g, '|')
    .replace(/<[^>]+>/g, '')
    .replace(/&nbsp;|&#160;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}
