import { readFileSync } from 'node:fs';
import { writeXlsx } from 'hucre/xlsx';
import { expect, test } from 'vitest';
import { parseRelease } from '../../../../test/parse-release.ts';
import { sharedFile } from '../../../../test/shared-data.ts';
import { jpMetiEul } from './index.ts';
import { readBilingualName, splitBullets } from './names.ts';

const thirdParty = sharedFile('jp_meti/jp_end_user_list_xyna_2026-07.json');

const HEADER = [
  'No.',
  '国名、地域名\nCountry or Region',
  '企業名、組織名\nCompany or Organization',
  '別名\nAlso Known As',
  '懸念区分\nType of WMD',
  '通常兵器\nConventional\nWeapons',
];
const ROWS = [
  [
    1,
    'アフガニスタン\nIslamic Republic of Afghanistan',
    "Al Qa'ida/Islamic Army",
    '・Al Qaeda\n・The Base',
    '生物、化学、ミサイル、核\nB,C,M,N',
    'CW',
  ],
  [
    2,
    '北朝鮮\nNorth Korea',
    'Korea Rungra-888 Trading Corporation\n(朝鮮綾羅888貿易会社)',
    '・Korea Rungra 888 Trading Co.\n・Rungra 888 General Trading Corp\n(綾羅888貿易総会社)',
    '生物、化学、ミサイル、核\nB,C,M,N',
    null,
  ],
  [
    3,
    "中国\nPeople's Republic of China",
    'National University of Defense Technology (NUDT) (国防科学技術大学)',
    null,
    'ミサイルM',
    null,
  ],
  [4, '香港\nHong Kong', 'EXAMPLE TRADE LIMITED', null, null, 'CW'],
] as const;

type Cell = string | number | null;

async function edition(...rows: readonly (readonly Cell[])[]): Promise<{ name: string; content: Uint8Array }> {
  return {
    name: 'eul.xlsx',
    content: await writeXlsx({ sheets: [{ name: 'EUL', rows: rows.map((row) => [...row]) }] }),
  };
}

test('an entry has its name in both scripts, its other names, country and concerns, and no day', async () => {
  const { parties, occurrences, issuedOn } = await parseRelease(jpMetiEul, [
    await edition(['外国ユーザーリスト 令和７年９月29日'], HEADER, ...ROWS),
  ]);
  expect(issuedOn).toBe('2025-09-29');
  expect(occurrences).toEqual([]);
  expect(parties.map(({ id }) => id)).toEqual([
    'jp_meti_eul-al-qaida-islamic-army-af',
    'jp_meti_eul-korea-rungra-888-trading-corporation-kp',
    'jp_meti_eul-national-university-of-defense-technology-nudt-cn',
    'jp_meti_eul-example-trade-limited-hk',
  ]);
  expect(parties[1]).toMatchObject({
    schema: 'Organization',
    caption: 'Korea Rungra-888 Trading Corporation',
    properties: {
      name: ['Korea Rungra-888 Trading Corporation', '朝鮮綾羅888貿易会社'],
      alias: ['Korea Rungra 888 Trading Co.', 'Rungra 888 General Trading Corp', '綾羅888貿易総会社'],
      country: ['kp'],
    },
    listings: [
      {
        effective: null,
        published: null,
        programs: ['Biological weapons (B)', 'Chemical weapons (C)', 'Missiles (M)', 'Nuclear weapons (N)'],
      },
    ],
  });
  expect(parties[2]?.properties).toMatchObject({
    abbreviation: ['NUDT'],
    alias: ['National University of Defense Technology'],
  });
  expect(parties[3]?.listings[0]?.programs).toEqual(['Conventional weapons (CW)']);
});

test('the editions before 2025 had no column for conventional weapons', async () => {
  const { parties, occurrences } = await parseRelease(jpMetiEul, [
    await edition(HEADER.slice(0, 5), ...ROWS.slice(0, 3).map((row) => row.slice(0, 5))),
  ]);
  expect(parties).toHaveLength(3);
  expect(occurrences).toEqual([]);
});

test.for([
  [
    'Korea Rungrado (General) Trading Co. (朝鮮綾羅島貿易(総)会社)',
    'Korea Rungrado (General) Trading Co.',
    '朝鮮綾羅島貿易(総)会社',
  ],
  ['Green Pine Associated Corporation （青松連合）', 'Green Pine Associated Corporation', '青松連合'],
  ['（中国航天科技集団有限公司第九研究院第771研究 所）', null, '中国航天科技集団有限公司第九研究院第771研究所'],
  ['セソン技術貿易', null, 'セソン技術貿易'],
  ['China Academy of Space Technology (CAST)', 'China Academy of Space Technology (CAST)', null],
] as const)('the two scripts of "%s"', ([text, latin, native]) => {
  expect(readBilingualName(text)).toMatchObject({ latin, native });
});

test('names go on over lines until the next bullet, and a dot inside a word is none', () => {
  expect(
    splitBullets('・The World Islamic Front for Jihad against Jews and\nCrusaders\n・Usama Bin Laden Network'),
  ).toEqual(['The World Islamic Front for Jihad against Jews and Crusaders', 'Usama Bin Laden Network']);
  expect(splitBullets('アル・カイダ')).toEqual(['アル・カイダ']);
});

test('a gap in the numbers, words against letters, a note below and an unknown column are said', async () => {
  const { occurrences } = await parseRelease(jpMetiEul, [
    await edition(
      [...HEADER, '備考 Remarks'],
      ROWS[0],
      [3, '北朝鮮\nNorth Korea', 'EXAMPLE CO', null, '核 M', 'maybe'],
      ['注 A note.'],
    ),
  ]);
  expect(occurrences.map(({ kind, field }) => [kind, field])).toEqual([
    ['odd', 'Conventional Weapons'],
    ['odd', 'No.'],
    ['odd', 'Type of WMD'],
    ['unread', 'a line outside the table'],
    ['unread', '備考 Remarks'],
  ]);
});

test('a table without one of its columns and an entry without a name are refused', async () => {
  await expect(parseRelease(jpMetiEul, [await edition(HEADER.with(1, 'Where'), ...ROWS)])).rejects.toThrow(
    'no column CountryorRegion',
  );
  await expect(
    parseRelease(jpMetiEul, [await edition(HEADER, ROWS[0], [2, '北朝鮮\nNorth Korea', null, null, null, null])]),
  ).rejects.toMatchObject({
    place: { line: 3, column: 'Company or Organization' },
  });
});

test.skipIf(!thirdParty)(
  'the 835 names that others read from the edition of 2025 become 835 parties in the official form',
  async () => {
    const entries: readonly {
      id: string;
      entity_name: string;
      aliases: string[];
      addresses: string[];
      reason: string;
    }[] = JSON.parse(readFileSync(thirdParty ?? '', 'utf8'));
    const china = "People's Republic of China";
    // Their reading put the names of some Chinese parties behind the country.
    const rows = entries
      .toSorted((left, right) => Number(left.id.slice(7)) - Number(right.id.slice(7)))
      .map((entry, index) => {
        const place = entry.addresses[0] ?? '';
        const country = place.startsWith(china) ? china : place;
        return [
          index + 1,
          `国\n${country}`,
          entry.entity_name === '' ? place.slice(country.length) : entry.entity_name,
          entry.aliases.map((alias) => `・${alias}`).join('\n'),
          /大量破壊兵器等の懸念: ([^;]*)/u.exec(entry.reason)?.[1] ?? '',
          entry.reason.includes('CW') ? 'CW' : '',
        ];
      });
    const { parties, occurrences } = await parseRelease(jpMetiEul, [await edition(HEADER, ...rows)]);
    expect(parties).toHaveLength(835);
    expect(new Set(parties.map(({ id }) => id)).size).toBe(835);
    expect(occurrences).toEqual([]);
    expect(parties.filter(({ listings }) => listings[0]?.programs.includes('Conventional weapons (CW)'))).toHaveLength(
      240,
    );
    expect(new Set(parties.flatMap(({ properties }) => properties.country)).size).toBe(15);
  },
);
