/**
 * The tests by which a supplier counts to a listed owner: the four rules of ownership, four further lists whose laws follow owners
 * without an arithmetic of their own, and one for all lists that have no test at all. What a test's answer means for whom and when stands in `data/rules/`.
 */
import type { OwnershipTest } from '../../model/rule.ts';
import type { OwnershipRule, RuleVersion } from '../../ownership/rule.ts';
import { WHOLE } from '../../ownership/share.ts';
import { euControl } from '../../ownership/rules/eu-control.ts';
import { ukControl } from '../../ownership/rules/uk-control.ts';
import { usBisAffiliates } from '../../ownership/rules/us-bis-affiliates.ts';
import { usOfac50 } from '../../ownership/rules/us-ofac-50.ts';

export interface OwnedTest {
  readonly rule: OwnershipRule;
  /** Only owners on the lists of the rule count; otherwise also those whom no source names, and those on a list that is none of ours. */
  readonly namedListsOnly?: true;
  /** The lists of the rule are of equipment, and the law about it follows the owners of a maker. */
  readonly ofEquipment?: true;
}

/**
 * OFAC FAQ 373: the sectoral directives reach "entities owned 50 percent or more by one or more persons identified" on the SSI List, as quoted
 * at https://sanctions.org/turbofac/research/OFAC-russia-FAQ-415. Apart from blocked persons: the stakes of the two are never added to each other.
 */
const usOfacSsi50: OwnershipRule = {
  id: 'us_ofac_ssi_50',
  title: 'OFAC 50 Percent Rule for the SSI List',
  lists: ['us_csl:SSI', 'us_ofac_cons:SSI'],
  versions: sameOnAllDays(usOfac50, {
    citation: 'OFAC FAQ 373 and the preface to FAQ 398',
    source: 'https://sanctions.org/turbofac/research/OFAC-russia-FAQ-415',
    notes: ['The stakes of parties under different directives are added up; whether OFAC adds them up was not read.'],
  }),
};

/**
 * Pub. L. 115-232, § 889(f)(3): equipment "produced by" the named companies "(or any subsidiary or affiliate of such entities)". The section sets no
 * share. More than half of the shares or votes, or control, is a `yes`; a share that
 * is not known is `unknown`. FAR 2.101 calls affiliates those of whom one "controls or can control the other": a share that is known to be smaller says
 * nothing of that, and nothing is found on it.
 */
const usNdaa889Affiliates: OwnershipRule = {
  id: 'us_ndaa_889_affiliates',
  title: 'section 889 wording "subsidiary or affiliate"',
  lists: ['us_ndaa_889', 'starter:us_ndaa_889'],
  versions: sameOnAllDays(ukControl, {
    citation: 'Pub. L. 115-232, § 889(f)(3)',
    source: 'http://wifcon.com/dodauth19/dod19_889.htm',
    notes: [
      'Section 889 does not say which share or right makes a company a subsidiary or an affiliate; more than half of the shares or votes, or control, is taken here; whether a smaller share makes an affiliate was not looked at.',
    ],
  }),
};

/**
 * 47 CFR 2.903: an affiliate is one that "(directly or indirectly) owns or controls, is owned or controlled by, or is under common ownership or control with,
 * another entity", and to own is "an equity interest (or the equivalent thereof) of more than 10 percent". Every step of a chain is asked for more than 10 %;
 * whether several small stakes after one another are an indirect one of that size the section does not say.
 */
const usFccAffiliates: OwnershipRule = {
  id: 'us_fcc_affiliates',
  title: 'FCC definition of subsidiary and affiliate',
  lists: ['us_fcc_covered', 'starter:us_fcc_covered'],
  versions: sameOnAllDays(ukControl, {
    citation: '47 CFR 2.903 (affiliate, subsidiary)',
    source: 'https://www.ecfr.gov/current/title-47/section-2.903',
    notes: [
      'To own is here to hold more than 10 percent of the equity; of a chain every step is asked for that. Companies under common ownership with a maker are affiliates too and were not looked for.',
    ],
    lineAt: WHOLE / 10,
  }),
};

/** Pub. L. 118-31, § 805(a)(2)(B): "any entity subject to the control of an entity described in subparagraph (A)", which is one on the Section 1260H list. */
const usDod1260hControl: OwnershipRule = {
  id: 'us_dod_1260h_control',
  title: 'section 805 wording "subject to the control of"',
  lists: ['us_dod_1260h', 'starter:us_dod_1260h'],
  versions: sameOnAllDays(ukControl, {
    citation: 'Pub. L. 118-31, § 805(a)(2)(B)',
    source: 'https://wifcon.com/dodauth24/dod24_805.htm',
    notes: [
      'More than half of the shares or votes, or control that a source states, is taken as control; control by other means was not looked at.',
    ],
  }),
};

/**
 * An owner on a list whose law states no share, or says nothing of the companies of those it lists, is found all the same: by the widest of the lines, that of
 * the EU. What an owner on such a list means stands in `data/rules/`; where no rule says it, the finding is `not_covered`.
 */
const halfOrControl: OwnershipRule = {
  id: 'half_or_control',
  title: 'line "half or more, or control"',
  lists: [
    'un_sc',
    'ca_sema',
    'au_dfat',
    'ch_seco',
    'jp_meti_eul',
    'us_dhs_uflpa',
    'starter:us_dhs_uflpa',
    'starter:us_ofac_ns_cmic',
    'us_bis_dpl',
    ...['DPL', 'UVL', 'DTC', 'ISN', 'CMIC', 'FSE', 'CAP', 'MBS', 'PLC'].map((subList) => `us_csl:${subList}`),
    ...['CMIC', 'FSE', 'CAP', 'MBS', 'PLC', 'ISA'].map((subList) => `us_ofac_cons:${subList}`),
  ],
  versions: sameOnAllDays(euControl, {
    citation: 'no share is stated by all of the laws about these lists',
    source: 'https://data.consilium.europa.eu/doc/document/ST-11623-2024-INIT/en/pdf',
    notes: [
      'The law about this list may draw another line, or none: half or more of the shares or votes, added up, or control that a source states, is taken so that no such owner is passed over.',
    ],
  }),
};

export const ownedTests: Readonly<Record<OwnershipTest, OwnedTest>> = {
  us_ofac_50: { rule: usOfac50 },
  us_bis_affiliates: { rule: usBisAffiliates },
  uk_control: { rule: ukControl },
  eu_control: { rule: euControl },
  us_ofac_ssi_50: { rule: usOfacSsi50, namedListsOnly: true },
  us_fcc_affiliates: { rule: usFccAffiliates, namedListsOnly: true, ofEquipment: true },
  us_dod_1260h_control: { rule: usDod1260hControl, namedListsOnly: true },
  us_ndaa_889_affiliates: { rule: usNdaa889Affiliates, namedListsOnly: true, ofEquipment: true },
  half_or_control: { rule: halfOrControl, namedListsOnly: true },
};

/** Whether a test is about owners on that list, `un_sc:DPRK` being one inside a list. */
export function isAbout({ rule }: OwnedTest, list: string): boolean {
  return rule.lists.some((own) => own === list || list.startsWith(`${own}:`));
}

/** The newest arithmetic of a rule for all days: when a law binds stands in the dated rules. */
function sameOnAllDays(
  { versions }: OwnershipRule,
  facts: Pick<RuleVersion, 'citation' | 'source' | 'notes' | 'lineAt'>,
): readonly RuleVersion[] {
  const last = versions.at(-1);
  if (!last) throw new Error('an ownership rule has a version');
  // What a law says of several owners is said of its own lists only.
  const { onSeveral: _, ...newest } = last;
  return [{ ...newest, from: null, until: null, inForce: 'yes', status: 'needs_confirmation', ...facts }];
}
