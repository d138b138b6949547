/** The 13 lists inside the Consolidated Screening List, by the abbreviation in brackets of the `source` column. */
export const subLists: Readonly<Record<string, string>> = {
  SDN: 'Specially Designated Nationals (OFAC)',
  EL: 'Entity List (BIS)',
  DTC: 'ITAR Debarred (State Department)',
  DPL: 'Denied Persons List (BIS)',
  SSI: 'Sectoral Sanctions Identifications List (OFAC)',
  UVL: 'Unverified List (BIS)',
  ISN: 'Nonproliferation Sanctions (State Department)',
  PLC: 'Palestinian Legislative Council List (OFAC)',
  MEU: 'Military End User List (BIS)',
  CMIC: 'Non-SDN Chinese Military-Industrial Complex Companies List (OFAC)',
  CAP: 'CAPTA List (OFAC)',
  MBS: 'Non-SDN Menu-Based Sanctions List (OFAC)',
  FSE: 'Foreign Sanctions Evaders (OFAC)',
};

/** Spellings of `source` whose brackets hold something else than our abbreviation. */
export const sourceAliases: Readonly<Record<string, string>> = {
  'NS-MBS List': 'MBS',
  'NS-CMIC List': 'CMIC',
  CAPTA: 'CAP',
  'NS-PLC': 'PLC',
};

/**
 * Sub-lists of the Treasury, where `entity_number` is OFAC's own uid and stable.
 * For the others `_id` is a hash over name and notice that changes whenever the notice is amended
 * (csl-importers, `Importable#generate_id`), so it never identifies a party.
 */
export const treasurySubLists: ReadonlySet<string> = new Set(['SDN', 'SSI', 'PLC', 'CMIC', 'CAP', 'MBS', 'FSE']);

/** Years that cannot be: the publisher's typing errors, mended with the reason. The notice number shows the year meant. */
export const mendedDates: Readonly<Record<string, { readonly to: string; readonly reason: string }>> = {
  '0097-06-30': { to: '1997-06-30', reason: 'the notice is of 1997: a two-digit year was taken for a whole one' },
  '0017-05-26': { to: '2017-05-26', reason: 'the notice is of 2017: a two-digit year was taken for a whole one' },
};
