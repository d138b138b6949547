/** Letters that stand for whole phrases: of state groups, armed bodies, and words that official lists shorten. */

import { isPlain } from './fold.ts';

/**
 * `letters: phrase`. Sources: the groups' and ministries' own English names, and the short forms beside the full ones on the lists of OFAC
 * (DTO, MLO, TCO, IRGC, MODAFL), BIS (CETC, CASC, …)
 * and of Russian repair plants (ARZ, BTRZ).
 */
const ABBREVIATIONS: ReadonlyMap<string, string> = new Map(
  `
aecc: aero engine corporation of china
aeoi: atomic energy organization of iran
arz: aircraft repair plant
avic: aviation industry corporation of china
btrz: armored repair plant
calt: china academy of launch vehicle technology
casc: china aerospace science and technology corporation
casic: china aerospace science and industry corporation
cetc: china electronics technology group corporation
cnnc: china national nuclear corporation
cnooc: china national offshore oil corporation
cnpc: china national petroleum corporation
csgc: china south industries group corporation
csic: china shipbuilding industry corporation
cssc: china state shipbuilding corporation
dto: drug trafficking organization
irgc: islamic revolutionary guard corps
irisl: islamic republic of iran shipping lines
mlo: money laundering organization
modafl: ministry of defense and armed forces logistics
nioc: national iranian oil company
nitc: national iranian tanker company
norinco: china north industries group corporation
tco: transnational criminal organization
`
    .trim()
    .split('\n')
    .map((line) => line.split(': ') as [string, string]),
);
const SHORT = new RegExp(`(?<![\\p{L}\\p{N}])(?:${[...ABBREVIATIONS.keys()].join('|')})(?![\\p{L}\\p{N}])`, 'giu');

/** Most names have none, which is seen sooner where letters need no tables to be compared. */
const PLAIN_SHORT = new RegExp(`(?:^|[^a-z0-9])(?:${[...ABBREVIATIONS.keys()].join('|')})(?![a-z0-9])`, 'i');

/** The text with such letters written out, or null when there are none. */
export function expandAbbreviations(text: string): string | null {
  if (isPlain(text) && !PLAIN_SHORT.test(text)) return null;
  const expanded = text.replace(SHORT, (letters) => ABBREVIATIONS.get(letters.toLowerCase()) ?? letters);
  return expanded === text ? null : expanded;
}
