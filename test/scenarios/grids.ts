/**
 * One day of each period of the rules, all roles and all acts: who is bound in what.
 * P prohibited · L licence required · R restricted · F red flag · H human-rights concern · U unknown · N not covered, and a rule says so · a dot: no rule speaks.
 * Two letters are two rules. What the sources say stands in the tables of the regime.
 */
import type { Day } from '../../src/core/model/day.ts';
import type { Regime } from '../../src/core/model/rule.ts';
import type { ListingAsked } from './scenario.ts';

export interface Grid {
  readonly regime: Regime;
  readonly days: readonly Day[];
  /** The grid is the same for a listing on each of these. */
  readonly lists: readonly string[];
  readonly listing?: Omit<ListingAsked, 'list'>;
  /** Roles to cells in the order of `columns`; `others` are all roles that no line names. */
  readonly rows: Readonly<Record<string, string>>;
}

export const columns = ['buy', 'export', 'import', 'use', 'contract', 'pay', 'market', 'authorise'] as const;

const usPersons = 'us_person us_exporter us_importer us_federal_agency us_federal_contractor';
/** An asset freeze: binds the persons of its state, and others may be reached. */
const freezeOf = (own: string): Grid['rows'] => ({
  [own]: 'P P P R P P R .',
  others: 'R R R U R R U .',
});
const reachesAll = { others: 'R R R U R R U .' };
const restrictedToAll = { others: 'R R R R R R R .' };
const unknownToAll = { others: 'U U U U U U U .' };
const entityLists = ['us_bis_entity_list', 'us_csl:EL', 'starter:us_bis_entity_list'];
const bisLists = [...entityLists, 'us_csl:MEU'];
const sdnLists = ['us_ofac_sdn', 'us_csl:SDN'];
const affiliate = { owned: { test: 'us_bis_affiliates', answer: 'yes' } } as const;
const unknownShare = { owned: { test: 'us_bis_affiliates', answer: 'unknown' } } as const;
const device = { covers: 'equipment', listed: '2021-03-12' } as const;
const section889 = ['starter:us_ndaa_889', 'us_ndaa_889'];
const coveredLists = ['us_fcc_covered', 'starter:us_fcc_covered'];
const lists1260h = ['us_dod_1260h', 'starter:us_dod_1260h'];
const uflpaLists = ['us_dhs_uflpa', 'starter:us_dhs_uflpa'];
const cmicLists = ['us_csl:CMIC', 'us_ofac_cons:CMIC', 'starter:us_ofac_ns_cmic'];

export const grids: readonly Grid[] = [
  // buy export import use contract pay market authorise
  { regime: 'us_ear', days: ['2020-04-15'], lists: entityLists, rows: { others: 'F L FN F F F FN .' } },
  { regime: 'us_ear', days: ['2020-04-15'], lists: ['us_bis_dpl', 'us_csl:DPL'], rows: { others: 'R P R R R R R .' } },
  { regime: 'us_ear', days: ['2022-04-15'], lists: ['us_csl:MEU'], rows: { others: 'F L F F F F F .' } },
  { regime: 'us_ear', days: ['2022-04-15'], lists: ['us_csl:UVL'], rows: { others: 'F R F F F F F .' } },
  toAffiliate('2025-01-15', affiliate, bisLists, 'F F F F F F F .'),
  toAffiliate('2025-10-15', affiliate, bisLists, 'F L F F F F F .'),
  toAffiliate('2025-10-15', affiliate, sdnLists, '. R . . . . . .'),
  toAffiliate('2025-01-15', unknownShare, bisLists, 'U U U U U U U .'),
  toAffiliate('2025-10-15', unknownShare, bisLists, 'U L U U U U U .'),
  toAffiliate('2026-01-15', unknownShare, bisLists, 'U U U U U U U .'),
  ...['2025-10-15', '2026-01-15', '2026-11-23'].map((day) =>
    toAffiliate(day, unknownShare, sdnLists, '. U . . . . . .'),
  ),
  toAffiliate('2026-01-15', affiliate, bisLists, 'F F F F F F F .'),
  toAffiliate('2026-01-15', affiliate, sdnLists, '. F . . . . . .'),
  toAffiliate('2026-11-23', affiliate, bisLists, 'F U F F F F F .'),
  toAffiliate('2026-11-23', affiliate, sdnLists, '. U . . . . . .'),
  { regime: 'us_ofac', days: ['2020-04-15'], lists: [...sdnLists, 'us_ofac_cons:SDN'], rows: freezeOf(usPersons) },
  {
    regime: 'us_ofac',
    days: ['2010-01-15', '2024-04-15'],
    lists: [...sdnLists, 'us_ofac_cons:SDN'],
    listing: { owned: { test: 'us_ofac_50', answer: 'yes' } },
    rows: freezeOf(usPersons),
  },
  {
    regime: 'us_ofac',
    days: ['2014-08-01', '2015-04-15', '2022-04-15'],
    lists: ['us_csl:SSI', 'us_ofac_cons:SSI'],
    rows: restrictedToAll,
  },
  {
    regime: 'us_ofac',
    days: ['2014-08-01', '2022-04-15'],
    lists: ['us_csl:SSI', 'us_ofac_cons:SSI'],
    listing: { owned: { test: 'us_ofac_ssi_50', answer: 'yes' } },
    rows: restrictedToAll,
  },
  {
    regime: 'us_ofac',
    days: ['2014-08-01', '2022-04-15'],
    lists: ['us_csl:SSI', 'us_ofac_cons:SSI'],
    listing: { owned: { test: 'us_ofac_ssi_50', answer: 'unknown' } },
    rows: unknownToAll,
  },
  {
    regime: 'us_fcc',
    days: ['2026-11-23'],
    lists: ['us_fcc_classes:uas', 'us_fcc_classes:router', 'us_fcc_classes:inverter', 'us_fcc_classes:robot'],
    listing: { covers: 'equipment' },
    rows: { 'eu_operator uk_person': '. . . . . . . R', others: '. . R . . . R R' },
  },
  section889Affiliate('2020-04-15', 'yes', ['R . . . R R . .', '. . . . R . . .']),
  section889Affiliate('2024-04-15', 'yes', ['R . . . R R . .', 'R . . R R R . .']),
  section889Affiliate('2020-04-15', 'unknown', ['U . . . U U . .', '. . . . U . . .']),
  section889Affiliate('2024-04-15', 'unknown', ['U . . . U U . .', 'U . . U U U . .']),
  {
    regime: 'us_ofac',
    days: ['2022-04-15'],
    lists: cmicLists,
    rows: { others: 'N N N N N N N .' },
  },
  securitiesOfListed('2021-06-03', '2021-08-02'),
  securitiesOfListed('2021-12-10', '2022-02-08'),
  securitiesOfListed('2021-12-16', '2022-02-14'),
  {
    regime: 'us_ofac',
    days: ['2022-04-15'],
    lists: [...sdnLists, 'us_ofac_cons:SDN'],
    listing: { dealing: 'securities' },
    rows: freezeOf(usPersons),
  },
  {
    regime: 'us_ofac',
    days: ['2022-04-15'],
    lists: ['us_csl:SSI', 'us_ofac_cons:SSI'],
    listing: { dealing: 'securities' },
    rows: restrictedToAll,
  },
  {
    regime: 'us_ear',
    days: ['2022-04-15'],
    lists: entityLists,
    listing: { dealing: 'securities' },
    rows: { others: 'F . F F F F F .' },
  },
  { regime: 'us_ofac', days: ['2022-04-15'], lists: ['us_csl:FSE', 'us_ofac_cons:FSE'], rows: freezeOf(usPersons) },
  {
    regime: 'us_ofac',
    days: ['2022-04-15'],
    lists: ['us_csl:CAP', 'us_ofac_cons:CAP'],
    rows: restrictedToAll,
  },
  { regime: 'us_ofac', days: ['2022-04-15'], lists: ['us_csl:PLC', 'us_ofac_cons:PLC'], rows: restrictedToAll },
  {
    regime: 'us_ofac',
    days: ['2022-04-15'],
    lists: ['us_csl:MBS', 'us_ofac_cons:MBS', 'us_ofac_cons:ISA', 'us_ofac_cons'],
    rows: unknownToAll,
  },
  {
    regime: 'us_ofac',
    days: ['2010-01-15', '2024-04-15'],
    lists: [...sdnLists, 'us_ofac_cons:SDN'],
    listing: { owned: { test: 'us_ofac_50', answer: 'unknown' } },
    rows: unknownToAll,
  },
  {
    regime: 'eu',
    days: ['2020-04-15'],
    lists: ['eu_fsf'],
    listing: { owned: { test: 'eu_control', answer: 'unknown' } },
    rows: unknownToAll,
  },
  {
    regime: 'uk',
    days: ['2024-04-15'],
    lists: ['uk_sl', 'uk_conlist'],
    listing: { owned: { test: 'uk_control', answer: 'unknown' } },
    rows: unknownToAll,
  },
  toAffiliate('2026-11-23', unknownShare, bisLists, 'U U U U U U U .'),
  {
    regime: 'us_ndaa_889',
    days: ['2019-01-15'],
    lists: section889,
    rows: { 'us_federal_agency us_federal_contractor': 'N . . N N N . .', others: 'N . N N N N N .' },
  },
  {
    regime: 'us_ndaa_889',
    days: ['2019-10-09', '2020-04-15'],
    lists: section889,
    rows: {
      us_federal_agency: 'P . . N P P . .',
      us_federal_contractor: 'N . . N PR N . .',
      others: 'N . N N N N N .',
    },
  },
  {
    regime: 'us_ndaa_889',
    days: ['2020-09-15', '2024-04-15'],
    lists: section889,
    rows: {
      us_federal_agency: 'P . . N PP P . .',
      us_federal_contractor: 'R . . R PR R . .',
      others: 'N . N N N N N .',
    },
  },
  {
    regime: 'us_ndaa_889',
    days: ['2026-11-23'],
    lists: section889,
    rows: {
      us_federal_agency: 'P . . N PP P . .',
      us_federal_contractor: 'R . . R PRR R . .',
      others: 'N . N N N N N .',
    },
  },
  {
    regime: 'us_fcc',
    days: ['2022-04-15'],
    lists: coveredLists,
    listing: device,
    rows: { 'eu_operator uk_person': 'N N . N N N . N', others: 'N N N N N N N N' },
  },
  {
    regime: 'us_fcc',
    days: ['2024-04-15'],
    lists: coveredLists,
    listing: device,
    rows: { 'eu_operator uk_person': 'N N . N N N . P', others: 'N N R N N N R P' },
  },
  {
    regime: 'us_fcc',
    days: ['2026-01-15'],
    lists: coveredLists,
    listing: device,
    rows: { 'eu_operator uk_person': 'N N . N N N . PP', others: 'N N RN N N N RN PP' },
  },
  {
    regime: 'us_fcc',
    days: ['2026-11-23'],
    lists: coveredLists,
    listing: device,
    rows: { 'eu_operator uk_person': 'N N . N N N . PP', others: 'N N RR N N N RR PP' },
  },
  {
    regime: 'us_dod_1260h',
    days: ['2022-10-05'],
    lists: lists1260h,
    rows: { 'us_federal_agency us_federal_contractor': 'N . . N N N . .', others: 'N N N N N N N .' },
  },
  {
    regime: 'us_dod_1260h',
    days: ['2024-04-15'],
    lists: lists1260h,
    rows: {
      us_federal_agency: 'F . . N F F . .',
      us_federal_contractor: 'F . . F F F . .',
      others: 'N N N N N N N .',
    },
  },
  {
    regime: 'us_dod_1260h',
    days: ['2026-11-23'],
    lists: lists1260h,
    rows: {
      us_federal_agency: 'R . . N R R . .',
      us_federal_contractor: 'F . . F F F . .',
      others: 'N N N N N N N .',
    },
  },
  {
    regime: 'us_dod_1260h',
    days: ['2028-01-15'],
    lists: lists1260h,
    rows: {
      us_federal_agency: 'RR . . N RR RR . .',
      us_federal_contractor: 'R . . U R R . .',
      others: 'N N N N N N N .',
    },
  },
  fccAffiliate('2022-04-15', 'yes', 'N N . N N N . .', 'N N . N N N . .'),
  fccAffiliate('2024-04-15', 'yes', 'N N R N N N R R', 'N N . N N N . R'),
  fccAffiliate('2022-04-15', 'unknown', 'N N . N N N . .', 'N N . N N N . .'),
  fccAffiliate('2024-04-15', 'unknown', 'N N U N N N U U', 'N N . N N N . .'),
  section805Controlled('2024-04-15', 'yes', ['F . . N F F . .', 'F . . F F F . .']),
  section805Controlled('2026-11-23', 'yes', ['R . . N R R . .', 'F . . F F F . .']),
  section805Controlled('2028-01-15', 'yes', ['RR . . N RR RR . .', 'R . . U R R . .']),
  section805Controlled('2024-04-15', 'unknown', ['U . . . U U . .', 'U . . . U U . .']),
  {
    regime: 'uk',
    days: ['2024-04-15'],
    lists: ['uk_sl'],
    listing: { provisions: ['Prohibition of port entry'] },
    rows: restrictedToAll,
  },
  {
    regime: 'us_uflpa',
    days: ['2024-04-15'],
    lists: uflpaLists,
    rows: { 'us_exporter eu_operator uk_person': 'F . . F F F F .', others: 'F . R F F F F .' },
  },
  {
    regime: 'eu_forced_labour',
    days: ['2026-11-23'],
    lists: uflpaLists,
    rows: { eu_operator: 'N N N N N N N .', others: '. . . . . . . .' },
  },
  {
    regime: 'eu_forced_labour',
    days: ['2028-01-15'],
    lists: uflpaLists,
    rows: { eu_operator: 'N R R N N N R .', others: '. . . . . . . .' },
  },
  { regime: 'us_state', days: ['2024-04-15'], lists: ['us_csl:DTC'], rows: restrictedToAll },
  { regime: 'us_state', days: ['2024-04-15'], lists: ['us_csl:ISN'], rows: unknownToAll },
  { regime: 'un', days: ['2020-04-15'], lists: ['un_sc', 'un_sc:DPRK'], rows: reachesAll },
  { regime: 'eu', days: ['2020-04-15'], lists: ['eu_fsf'], rows: freezeOf('eu_operator') },
  {
    regime: 'eu',
    days: ['2020-04-15', '2025-04-15'],
    lists: ['eu_fsf'],
    listing: { owned: { test: 'eu_control', answer: 'yes' } },
    rows: freezeOf('eu_operator'),
  },
  { regime: 'uk', days: ['2024-04-15'], lists: ['uk_sl', 'uk_conlist'], rows: freezeOf('uk_person') },
  { regime: 'uk', days: ['2020-08-15'], lists: ['uk_sl'], rows: unknownToAll },
  ...(['yes', 'unknown'] as const).flatMap((answer): readonly Grid[] => [
    {
      regime: 'uk',
      days: ['2016-04-15'],
      lists: ['uk_sl', 'uk_conlist'],
      listing: { owned: { test: 'uk_control', answer } },
      rows: unknownToAll,
    },
    {
      regime: 'eu',
      days: ['2016-04-15'],
      lists: ['eu_fsf'],
      listing: { owned: { test: 'eu_control', answer } },
      rows: unknownToAll,
    },
  ]),
  {
    regime: 'uk',
    days: ['2024-04-15'],
    lists: ['uk_sl', 'uk_conlist'],
    listing: { owned: { test: 'uk_control', answer: 'yes' } },
    rows: freezeOf('uk_person'),
  },
  { regime: 'uk', days: ['2005-04-15'], lists: ['uk_conlist'], rows: unknownToAll },
  { regime: 'ca', days: ['2024-04-15'], lists: ['ca_sema'], rows: reachesAll },
  { regime: 'au', days: ['2024-04-15'], lists: ['au_dfat'], rows: reachesAll },
  { regime: 'ch', days: ['2024-04-15'], lists: ['ch_seco'], rows: reachesAll },
  ...(['yes', 'unknown'] as const).flatMap((answer) => [
    ownedElsewhere({ regime: 'un', day: '2020-04-15', lists: ['un_sc', 'un_sc:DPRK'] }, answer, unknownToAll),
    ownedElsewhere({ regime: 'au', day: '2020-04-15', lists: ['au_dfat'] }, answer, unknownToAll),
    ownedElsewhere({ regime: 'ca', day: '2020-04-15', lists: ['ca_sema'] }, answer, unknownToAll),
    ownedElsewhere(
      { regime: 'ca', day: '2024-04-15', lists: ['ca_sema'] },
      answer,
      answer === 'yes' ? reachesAll : unknownToAll,
    ),
    ownedElsewhere({ regime: 'ch', day: '2020-04-15', lists: ['ch_seco'] }, answer, unknownToAll),
    ownedElsewhere(
      { regime: 'ch', day: '2025-04-15', lists: ['ch_seco'] },
      answer,
      answer === 'yes' ? reachesAll : unknownToAll,
    ),
    ownedElsewhere({ regime: 'us_uflpa', day: '2024-04-15', lists: uflpaLists }, answer, { others: 'U . U U U U U .' }),
    ownedElsewhere({ regime: 'us_ear', day: '2020-04-15', lists: ['us_bis_dpl', 'us_csl:DPL'] }, answer, unknownToAll),
    ownedElsewhere({ regime: 'us_ofac', day: '2022-04-15', lists: cmicLists }, answer, { others: 'N N N N N N N .' }),
  ]),
  { regime: 'jp', days: ['2024-04-15'], lists: ['jp_meti_eul'], rows: { others: 'N L N N N N N .' } },
  {
    regime: 'ungp',
    days: ['2020-04-15'],
    lists: ['starter:us_bis_entity_list', 'starter:us_ofac_ns_cmic'],
    listing: { programs: ['human_rights'] },
    rows: { others: 'H H H H H H H .' },
  },
  { regime: 'ungp', days: ['2024-04-15'], lists: uflpaLists, rows: { others: 'H H H H H H H .' } },
  { regime: 'ungp', days: ['2024-04-15'], lists: ['documents'], rows: { others: 'H H H H H H H .' } },
  ...['84 FR 54002', '84 FR 54004', '85 FR 34503', '85 FR 34505'].map(byAct),
  ...['85 FR 44159', '85 FR 44161', '86 FR 33119', '86 FR 33120'].map(byAct),
];

/** The cells of an agency and of a contractor; nobody else is bound. */
function section889Affiliate(day: Day, answer: 'yes' | 'unknown', [agency, contractor]: [string, string]): Grid {
  return {
    regime: 'us_ndaa_889',
    days: [day],
    lists: section889,
    listing: { owned: { test: 'us_ndaa_889_affiliates', answer } },
    rows: { us_federal_agency: agency, us_federal_contractor: contractor, others: 'N . N N N N N .' },
  };
}

/** Equipment is authorised, imported and marketed in the United States; the roles of the EU and the UK only authorise. */
function fccAffiliate(day: Day, answer: 'yes' | 'unknown', inUnitedStates: string, elsewhere: string): Grid {
  return {
    regime: 'us_fcc',
    days: [day],
    lists: coveredLists,
    listing: { ...device, owned: { test: 'us_fcc_affiliates', answer } },
    rows: { 'eu_operator uk_person': elsewhere, others: inUnitedStates },
  };
}

/** The cells of an agency and of a contractor; nobody else is bound. */
function section805Controlled(day: Day, answer: 'yes' | 'unknown', [agency, contractor]: [string, string]): Grid {
  return {
    regime: 'us_dod_1260h',
    days: [day],
    lists: lists1260h,
    listing: { owned: { test: 'us_dod_1260h_control', answer } },
    rows: { us_federal_agency: agency, us_federal_contractor: contractor, others: 'N N N N N N N .' },
  };
}

function toAffiliate(day: Day, listing: NonNullable<Grid['listing']>, lists: readonly string[], cells: string): Grid {
  return { regime: 'us_ear', days: [day], lists, listing, rows: { others: cells } };
}

/** Owned by a party on a list whose law is not computed: the line of half or more, or control. */
function ownedElsewhere(
  asked: Pick<Grid, 'regime' | 'lists'> & { readonly day: Day },
  answer: 'yes' | 'unknown',
  rows: Grid['rows'],
): Grid {
  const { day, ...rest } = asked;
  return { ...rest, days: [day], listing: { owned: { test: 'half_or_control', answer } }, rows };
}

/** An act whose entities were all listed for human-rights abuses or forced labour, by its first page and that of its entries. */
function byAct(citation: string): Grid {
  return {
    regime: 'ungp',
    days: ['2022-04-15'],
    lists: ['us_bis_entity_list', 'us_csl:EL'],
    listing: { citation },
    rows: { others: 'H H H H H H H .' },
  };
}

/** Chinese military-industrial companies: only dealings in their securities, from a day that depends on that of the listing. */
function securitiesOfListed(listed: Day, prohibitedFrom: Day): Grid {
  return {
    regime: 'us_ofac',
    days: [prohibitedFrom],
    lists: cmicLists,
    listing: { dealing: 'securities', listed },
    rows: { [usPersons]: 'P . . . P P . .', private_buyer: 'R . . . R R . .', others: '. . . . . . . .' },
  };
}
