/**
 * From what day OFAC's programmes exist: the day on which the executive order of a programme was signed, or the statute enacted.
 * A party cannot have been listed under a programme before that day. A file may give an earlier one all the same: several lists of
 * one party then share the date of the first listing, or the date is of a listing under another programme that is gone.
 */
import type { Day } from '../model/day.ts';

/**
 * Number of the order: the day it was signed, and where it stands in the Federal Register. Where OFAC's pages of its programmes date an
 * order, they give the same day or the next, on which it took effect; the pages of the Federal Register were not read again.
 */
const ORDERS: Readonly<Record<string, readonly [Day, string]>> = {
  '13219': ['2001-06-26', '66 FR 34777'],
  '13224': ['2001-09-23', '66 FR 49079'],
  '13382': ['2005-06-28', '70 FR 38567'],
  '13405': ['2006-06-16', '71 FR 35485'],
  '13413': ['2006-10-27', '71 FR 64105'],
  '13441': ['2007-08-01', '72 FR 43499'],
  '13536': ['2010-04-12', '75 FR 19869'],
  '13553': ['2010-09-28', '75 FR 60567'],
  '13566': ['2011-02-25', '76 FR 11315'],
  '13581': ['2011-07-24', '76 FR 44757'],
  '13608': ['2012-05-01', '77 FR 26409'],
  '13611': ['2012-05-16', '77 FR 29533'],
  '13660': ['2014-03-06', '79 FR 13493'],
  '13661': ['2014-03-16', '79 FR 15535'],
  '13662': ['2014-03-20', '79 FR 16169'],
  '13664': ['2014-04-03', '79 FR 19283'],
  '13667': ['2014-05-12', '79 FR 28387'],
  '13685': ['2014-12-19', '79 FR 77357'],
  '13687': ['2015-01-02', '80 FR 819'],
  '13692': ['2015-03-08', '80 FR 12747'],
  '13694': ['2015-04-01', '80 FR 18077'],
  '13712': ['2015-11-22', '80 FR 73633'],
  '13722': ['2016-03-15', '81 FR 14943'],
  '13726': ['2016-04-19', '81 FR 23559'],
  '13810': ['2017-09-20', '82 FR 44705'],
  '13818': ['2017-12-20', '82 FR 60839'],
  '13846': ['2018-08-06', '83 FR 38939'],
  '13848': ['2018-09-12', '83 FR 46843'],
  '13850': ['2018-11-01', '83 FR 55243'],
  '13851': ['2018-11-27', '83 FR 61505'],
  '13871': ['2019-05-08', '84 FR 20761'],
  '13876': ['2019-06-24', '84 FR 30573'],
  '13882': ['2019-07-26', '84 FR 37055'],
  '13884': ['2019-08-05', '84 FR 38843'],
  '13894': ['2019-10-14', '84 FR 55851'],
  '13902': ['2020-01-10', '85 FR 2003'],
  '13936': ['2020-07-14', '85 FR 43413'],
  '13949': ['2020-09-21', '85 FR 60043'],
  '13959': ['2020-11-12', '85 FR 73185'],
  '14014': ['2021-02-10', '86 FR 9429'],
  '14024': ['2021-04-15', '86 FR 20249'],
  '14033': ['2021-06-08', '86 FR 31079'],
  '14038': ['2021-08-09', '86 FR 43905'],
  '14039': ['2021-08-20', '86 FR 47205'],
  '14046': ['2021-09-17', '86 FR 52389'],
  '14059': ['2021-12-15', '86 FR 71549'],
  '14065': ['2022-02-21', '87 FR 10293'],
  '14078': ['2022-07-19', '87 FR 43389'],
  '14098': ['2023-05-04', '88 FR 29529'],
  '14115': ['2024-02-01', '89 FR 7605'],
};

/** Programmes whose code does not name their order: the first order that OFAC lists under them. */
const ORDER_OF_PROGRAM: Readonly<Record<string, string>> = {
  BALKANS: '13219',
  BELARUS: '13405',
  BURUNDI: '13712',
  CAR: '13667',
  CYBER2: '13694',
  DPRK2: '13687',
  DPRK3: '13722',
  DPRK4: '13810',
  DRCONGO: '13413',
  'FSE-IR': '13608',
  'FSE-SY': '13608',
  GLOMAG: '13818',
  'IRAN-CON-ARMS-EO': '13949',
  'IRAN-HR': '13553',
  LEBANON: '13441',
  LIBYA2: '13566',
  LIBYA3: '13726',
  NICARAGUA: '13851',
  NPWMD: '13382',
  SDGT: '13224',
  SOMALIA: '13536',
  'SOUTH SUDAN': '13664',
  TCO: '13581',
  VENEZUELA: '13692',
  YEMEN: '13611',
};

/** The Countering America's Adversaries Through Sanctions Act, Pub. L. 115-44. */
const CAATSA: Day = '2017-08-02';

/** The first day on which anybody can have been listed under the programme: `RUSSIA-EO14024` -> 2021-04-15; null for a programme that is not known here. */
export function programBegan(program: string): Day | null {
  if (program.startsWith('CAATSA')) return CAATSA;
  const order = /EO ?(\d{5})$/.exec(program)?.[1] ?? ORDER_OF_PROGRAM[program] ?? '';
  return ORDERS[order]?.[0] ?? null;
}

/** True when the day is before every one of the programmes existed; false where one of them is not known here, or none is given. */
export function isBeforePrograms(day: Day, programs: readonly string[]): boolean {
  const began = programs.map(programBegan);
  return began.length > 0 && began.every((first) => first !== null && day < first);
}

/**
 * What the brackets of a "Listing Date" name, by the list that the date is of: one of `EO 14024 Directive 3` is no date of an SSI
 * listing, and stands with the party on every list that it is on. No other list has such dates; of the SDN list they never speak.
 */
const DATED: Readonly<Record<string, RegExp>> = {
  CMIC: /CMIC/,
  SSI: /EO 13662/,
  CAP: /EO 14024/,
  MBS: /EO 1(?:4014|4024)/,
};

/** Whether a date stated for the order in the brackets is one of a listing on that list: `CMIC` and `CMIC` -> true. */
export function datesListingOn(subList: string | null, brackets: string): boolean {
  return subList !== null && (DATED[subList]?.test(brackets) ?? false);
}
