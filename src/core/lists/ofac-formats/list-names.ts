/** Which of OFAC's lists a title or a programme code stands for. */

/** One of the two files that OFAC publishes: the SDN list, or all its other lists together. */
export type OfacFile = 'sdn' | 'non-sdn';

/** Which of the two files a list is read from, and the list's id. */
export interface OfacList {
  readonly id: string;
  readonly file: OfacFile;
}

/** The lists in both files; the codes are those of the Consolidated Screening List. */
export const ofacSubLists = {
  SSI: 'Sectoral Sanctions Identifications List',
  PLC: 'Non-SDN Palestinian Legislative Council List',
  CMIC: 'Non-SDN Chinese Military-Industrial Complex Companies List',
  CAP: 'List of Foreign Financial Institutions Subject to Correspondent Account or Payable-Through Account Sanctions (CAPTA)',
  MBS: 'Non-SDN Menu-Based Sanctions List',
  FSE: 'Foreign Sanctions Evaders List',
  ISA: 'Non-SDN Iranian Sanctions Act List',
  SDN: 'Specially Designated Nationals List, as the file of the other lists repeats it',
} as const;
export type OfacSubList = keyof typeof ofacSubLists;

/** Titles as the XML files write them; the name of a list changed over the years, what it is did not. */
const TITLES: readonly (readonly [RegExp, OfacSubList])[] = [
  [/^sdn list$/i, 'SDN'],
  [/^sectoral sanctions identifications/i, 'SSI'],
  [/palestinian legislative council/i, 'PLC'],
  [/\bcmic\b|chinese military|communist chinese military/i, 'CMIC'],
  [/^(capta list|part 561|list of foreign financial institutions)/i, 'CAP'],
  [/menu-based sanctions/i, 'MBS'],
  [/^(fse list|foreign sanctions evaders)/i, 'FSE'],
  [/iranian? sanctions act/i, 'ISA'],
];

/** The whole file of the other lists, in which every party stands besides its own list. */
export const CONTAINER = 'Consolidated List';

/** `CAPTA List` -> `CAP`; null for a list that this reader does not know. */
export function subListOfTitle(title: string): OfacSubList | null {
  return TITLES.find(([pattern]) => pattern.test(title))?.[1] ?? null;
}

/** Programmes under which OFAC lists without blocking. */
const NON_SDN_PROGRAM = /^(NS-|CMIC-|CCMC|561-|FSE-|MBS$|UKRAINE-EO13662$)/;

/** True when one of the programmes is of a non-SDN list: so with 97 % of the rows of a non-SDN file, and with under 1 % of the SDN list. */
export function isNonSdnRow(programs: readonly string[]): boolean {
  return programs.some((program) => NON_SDN_PROGRAM.test(program));
}

/** A cell of the CSV: `SDGT] [NS-PLC` -> two programmes. */
export function splitPrograms(cell: string): readonly string[] {
  return cell.includes('] [') ? cell.split('] [').map((program) => program.trim()) : [cell.trim()];
}

/** A programme that belongs to one list alone, whoever else lists the party. */
const OWN_PROGRAM: readonly (readonly [RegExp, OfacSubList])[] = [
  [/^NS-PLC$/, 'PLC'],
  [/^((NS-)?CMIC|(NS-)?CCMC)/, 'CMIC'],
  [/^UKRAINE-EO13662$/, 'SSI'],
  [/^561-/, 'CAP'],
  [/^FSE-/, 'FSE'],
  [/^(NS-)?MBS$/, 'MBS'],
  [/^NS-ISA$/, 'ISA'],
];

export function ownerOfProgram(program: string): OfacSubList | null {
  return OWN_PROGRAM.find(([pattern]) => pattern.test(program))?.[1] ?? null;
}

/** Of a party's programmes, those that can stand for its listing on that list, given all the lists it is on. */
export function programsOn(
  subList: OfacSubList,
  programs: readonly string[],
  all: ReadonlySet<OfacSubList | null>,
): readonly string[] {
  const found = programs.filter((program) => {
    const owner = ownerOfProgram(program);
    return owner !== null && all.has(owner) ? owner === subList : hasNoOwnProgram(subList);
  });
  return found.length > 0 ? found : programs;
}

/** SDN, CAPTA and menu-based listings stand under general programmes such as `RUSSIA-EO14024`. */
function hasNoOwnProgram(subList: OfacSubList): boolean {
  return subList === 'SDN' || subList === 'CAP' || subList === 'MBS';
}
