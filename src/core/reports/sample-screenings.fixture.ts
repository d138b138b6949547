/** Screenings as `screen` gives them, for the golden files: the founding case, names in other scripts, and names that mean harm. */
import type { Finding, ListCoverage, ListingOnDay, RecordedScreening } from '../model/screening.ts';
import type { Purchase } from '../model/purchase.ts';

export const snapshot = 'sha256:8f14e45fceea167a5a36dedd4bea2543c7d1a4e0b7b3a3f6e8f0f7f8b9c5d601';
export const policy = 'sha256:45c48cce2e2d7fbdea1afc51c7c6ad26b1e0f5a9d3c7e2b4a6f8091c2d3e4f50';

export const lists: readonly ListCoverage[] = [
  {
    list: 'starter',
    title: 'Countersign starter list',
    state: 'before_first',
    copyOf: '2026-11-20',
    takenIn: '2026-11-20',
    note: "Our first copy is of 2026-11-20: answered by the list's own dates, and parties removed before 2026-11-20 are not in it.",
  },
  {
    list: 'us_csl',
    title: 'Consolidated Screening List',
    state: 'before_first',
    copyOf: '2022-04-22',
    takenIn: '2022-04-22',
    note: "Our first copy is of 2022-04-22: answered by the list's own dates, and parties removed before 2022-04-22 are not in it.",
  },
  {
    list: 'us_ofac_sdn',
    title: 'OFAC Specially Designated Nationals',
    state: 'ok',
    copyOf: '2020-04-09',
    takenIn: '2020-04-09',
    note: null,
  },
];

const staleLists: readonly ListCoverage[] = [
  ...lists.slice(0, 2),
  {
    list: 'us_ofac_sdn',
    title: 'OFAC Specially Designated Nationals',
    state: 'stale',
    copyOf: '2026-01-05',
    takenIn: '2026-01-05',
    note: 'Our newest copy, of 2026-01-05, is 312 days older than 2026-11-13; this list is checked at least every 7 days.',
  },
];

export function purchaseOf(
  known: Partial<Purchase> & { readonly name?: string; readonly country?: string | null },
): Purchase {
  const { name = 'Acme Office Supplies', country = null, ...rest } = known;
  return {
    id: 'PO-1',
    file: 'purchases.csv',
    row: 2,
    date: '2020-04-15',
    buyer: { name: 'Example Retail Inc.', country: 'us', address: null, identifiers: [] },
    supplier: { name, country, address: null, identifiers: [] },
    items: [],
    amount: null,
    destination: null,
    contract: null,
    role: null,
    act: null,
    ...rest,
  };
}

export function screeningOf(known: Partial<RecordedScreening> & { readonly purchase: Purchase }): RecordedScreening {
  const asOf = known.purchase.date ?? '2026-11-23';
  return {
    id: `sha256:${String(known.purchase.row ?? 0).padStart(4, '0')}9ad2a5d6e6e9b0a1c7f2b3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f6`,
    asOf,
    asOfBasis: known.purchase.date === null ? 'today' : 'purchase',
    knownAt: null,
    snapshot,
    policy,
    status: 'no_hit',
    answer: `No match in lists starter (copy of 2026-11-20), us_csl (copy of 2022-04-22), us_ofac_sdn (copy of 2020-04-09) as of ${asOf} under policy 45c48cce2e2d. For ${asOf}, starter, us_csl answer from copies of other days (see the list notes).`,
    findings: [],
    lists,
    ...known,
  };
}

export const listingOfDahua: ListingOnDay = {
  onDate: true,
  basis: 'stated',
  effective: '2019-10-09',
  published: '2019-10-09',
  seen: ['2022-04-22', null],
  removed: null,
  citation: '84 FR 54002',
  citations: ['84 FR 54002', '84 FR 54004'],
  covers: 'party',
  programs: [],
  notes: ["Listed from 2019-10-09 by the list's own date; our first copy is of 2022-04-22."],
};

export const redFlag: Finding = {
  check: 'party-listed',
  subject: 'supplier',
  outcome: 'red_flag',
  list: 'us_csl:EL',
  listTitle: 'BIS Entity List',
  entity: { id: 'us_csl-el-dahua-technology-cn', caption: 'Dahua Technology', schema: 'Organization' },
  score: 0.93,
  name: 'Dahua Technology',
  features: [
    {
      name: 'token_overlap',
      value: 0.93,
      weight: 1,
      left: 'zhejiang dahua technology',
      right: 'dahua technology',
      describes: 'Words that both names have, rare words counting more',
    },
    { name: 'country', value: 1, weight: 0.05, left: 'cn', right: 'cn', describes: 'A country that both sides give' },
  ],
  listing: listingOfDahua,
  rule: {
    id: 'us_ear_entity_list_buyer',
    regime: 'us_ear',
    role: 'private_buyer',
    act: 'buy',
    citation: '15 CFR 744.11, 744.16; 15 CFR 732 Supp. 3',
    status: 'confirmed',
  },
  path: [],
  because: [
    'The supplier "Zhejiang Dahua Technology Co., Ltd." matches the listed name "Dahua Technology" with a similarity of 0.93; a similarity is not an identification.',
    'Dahua Technology is on the BIS Entity List from 2019-10-09 (84 FR 54002, 84 FR 54004), as recorded in Consolidated Screening List, and so on 2020-04-15.',
    "Listed from 2019-10-09 by the list's own date; our first copy is of 2022-04-22.",
    'Buying from a party on the Entity List is not forbidden to a private buyer by this listing, but it is a red flag: sending items subject to the EAR to it, also for repair, needs a licence. (15 CFR 744.11, 744.16; 15 CFR 732 Supp. 3.)',
  ],
};

const rightsConcern: Finding = {
  ...redFlag,
  outcome: 'human_rights_concern',
  rule: {
    id: 'ungp_entity_list_2019',
    regime: 'ungp',
    role: 'private_buyer',
    act: 'buy',
    citation: 'UN Guiding Principles 17 to 19',
    status: 'needs_confirmation',
  },
  because: [
    ...redFlag.because.slice(0, 3),
    'The stated ground of the listing is the treatment of Uyghurs and other minorities in Xinjiang; a buyer who follows the UN Guiding Principles looks into it before buying. (UN Guiding Principles 17 to 19.) This rule still needs confirmation by a lawyer.',
  ],
};

const notYet: Finding = {
  ...redFlag,
  outcome: 'not_covered',
  rule: null,
  listing: {
    ...listingOfDahua,
    onDate: false,
    notes: ["Listed from 2019-10-09 by the list's own date, after the day asked about."],
  },
  because: [
    'The supplier "浙江大华技术股份有限公司" matches the listed name "大华股份", a name of Dahua Technology, with a similarity of 0.93; a similarity is not an identification.',
    'Dahua Technology is on the BIS Entity List from 2019-10-09 (84 FR 54002, 84 FR 54004), as recorded in Consolidated Screening List, but not on 2019-06-03.',
    "Listed from 2019-10-09 by the list's own date, after the day asked about.",
  ],
};

/** The name turns a line around (U+202E), commands a terminal (U+001B) and closes a tag. */
export const hostileName =
  "<script>alert(\"x\")</script> \u202egnp.exe\u202c \u001b[31mred\u001b[0m & Sons' =cmd|'/c calc'!A0";

const hostileFinding: Finding = {
  ...redFlag,
  outcome: 'prohibited',
  list: 'us_ofac_sdn',
  listTitle: 'OFAC Specially Designated Nationals',
  entity: { id: 'us_ofac_sdn-999', caption: hostileName, schema: 'Organization' },
  score: 1,
  name: hostileName,
  features: [],
  listing: {
    ...listingOfDahua,
    basis: 'observed',
    effective: null,
    published: null,
    seen: ['2019-01-04', '2020-11-02'],
    removed: '2020-11-02',
    citation: null,
    citations: [],
    programs: ['IRAN', 'SDGT'],
  },
  rule: {
    id: 'us_ofac_block',
    regime: 'us_ofac',
    role: 'us_person',
    act: 'buy',
    citation: '31 CFR 594.201',
    status: 'confirmed',
  },
  because: [
    `The supplier "${hostileName}" matches the listed name "${hostileName}" with a similarity of 1.00; a similarity is not an identification.`,
  ],
};

const camera = {
  description: 'Thermal camera',
  brand: 'Dahua',
  manufacturer: null,
  model: 'DH-TPC-BF5421-T',
  mac: null,
  quantity: '1500',
  origin: 'cn',
};

export const dahua = screeningOf({
  purchase: purchaseOf({
    id: 'PO-2020-017',
    row: 3,
    name: 'Zhejiang Dahua Technology Co., Ltd.',
    country: 'cn',
    items: [camera],
    amount: { value: '9975000.00', currency: 'USD' },
    contract: 'C-2020-004',
    destination: 'us',
  }),
  status: 'hit',
  answer:
    'Listed on the BIS Entity List since 2019-10-09 (84 FR 54002 / 54004), so listed when bought on 2020-04-15, if the supplier is the party listed as "Dahua Technology".',
  findings: [redFlag, rightsConcern],
});

export const dahuaBefore = screeningOf({
  purchase: purchaseOf({
    id: 'PO-2019-102',
    row: 4,
    date: '2019-06-03',
    name: '浙江大华技术股份有限公司',
    country: 'cn',
    items: [{ ...camera, quantity: '20' }],
    amount: { value: '13400', currency: 'CNY' },
  }),
  answer:
    'No match in lists starter (copy of 2026-11-20), us_csl (copy of 2022-04-22), us_ofac_sdn (copy of 2019-05-30) as of 2019-06-03 under policy 45c48cce2e2d. A match exists with "Dahua Technology" on the BIS Entity List, which was not listed on 2019-06-03: Listed from 2019-10-09 by the list\'s own date, after the day asked about.',
  findings: [{ ...notYet, name: '大华股份' }],
});

export const hostile = screeningOf({
  purchase: purchaseOf({
    id: '"><img src=x onerror=alert(1)>',
    row: 5,
    name: hostileName,
    items: [
      {
        ...camera,
        description: `${'very long name without a break '.replaceAll(' ', '')}`.repeat(6),
        brand: null,
        model: null,
      },
    ],
    amount: { value: '-5', currency: null },
    role: 'us_person',
  }),
  status: 'hit',
  answer: `Listed on the OFAC Specially Designated Nationals in our copies since 2019-01-04, so listed when bought on 2020-04-15, if the supplier is the party listed as "${hostileName}".`,
  findings: [hostileFinding],
});

export const arabic = screeningOf({
  purchase: purchaseOf({
    id: 'PO-2020-018',
    row: 6,
    name: 'شركة الأفق للتجارة (ذ.م.م) 42',
    country: 'ae',
    items: [{ ...camera, description: 'كاميرات', brand: null, model: null, quantity: '12' }],
    amount: { value: '18250.50', currency: 'AED' },
  }),
});

export const office = screeningOf({
  purchase: purchaseOf({
    id: 'PO-2020-019',
    row: 7,
    items: [{ ...camera, description: 'Paper, A4', brand: null, model: null, quantity: '200', origin: null }],
    amount: { value: '1240', currency: 'USD' },
  }),
});

export const incomplete = screeningOf({
  purchase: purchaseOf({
    id: 'PO-2026-311',
    row: 8,
    date: '2026-11-13',
    name: 'Müller & Söhne Gerätebau GmbH',
    country: 'de',
  }),
  status: 'incomplete',
  answer:
    'Incomplete: us_ofac_sdn: Our newest copy, of 2026-01-05, is 312 days older than 2026-11-13; this list is checked at least every 7 days. No match in the lists that could answer: starter (copy of 2026-11-20), us_csl (copy of 2022-04-22), as of 2026-11-13 under policy 45c48cce2e2d.',
  lists: staleLists,
});
