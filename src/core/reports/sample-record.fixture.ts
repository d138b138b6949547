/** The record of the founding case as `build-dossier` takes it from a store, with a letter in our own words. */
import type { Case, Fact } from '../model/case.ts';
import type { CaseRecord, DossierPurchase } from '../model/dossier.ts';
import type { RecordedScreening } from '../model/screening.ts';
import { arabic, dahua, dahuaBefore, hostile, lists } from './sample-screenings.fixture.ts';

export const sampleLetter = `Dear Mr. Example,

We write about reports that your company bought 1,500 thermal cameras from 浙江大华技术股份有限公司.

1. Did the company know that Zhejiang Dahua Technology Co., Ltd. was on the Entity List when it contracted? If so, who approved it?
2. What do the vendor's own documents say about alarms by ethnicity?
3. Please provide:
(a) the number of units and the amount paid;
(b) the colour of the boxes.
4. 贵公司目前是否继续使用该设备？

Sincerely`;

const fact: Fact = {
  key: 'party-listed us_csl:EL us_csl-el-dahua-technology-cn',
  list: 'us_csl:EL',
  listTitle: 'BIS Entity List',
  entity: { id: 'us_csl-el-dahua-technology-cn', caption: 'Dahua Technology' },
  outcome: 'red_flag',
  rule: 'us_ear_entity_list_buyer',
  onDate: true,
  effective: '2019-10-09',
  removed: null,
  citation: '84 FR 54002',
  score: '0.93',
  name: 'Dahua Technology',
};

const sampleCase: Case = {
  id: 'case-0001',
  subject: { name: 'Zhejiang Dahua Technology Co., Ltd.', country: 'cn', identifiers: [] },
  state: 'decided',
  openedAt: '2026-11-23T12:00:00.000Z',
  changedAt: '2026-11-24T09:30:00.000Z',
  outcome: 'red_flag',
  alerts: [
    {
      number: 41,
      at: '2026-11-23T12:00:00.000Z',
      screening: dahua.id,
      run: 'run-1',
      purchase: { id: 'PO-2020-017', date: '2020-04-15', file: 'purchases.csv', row: 3 },
      asOf: '2020-04-15',
      knownAt: null,
      outcome: 'red_flag',
      answer: dahua.answer,
      facts: [fact],
      covered: false,
    },
  ],
  facts: [fact],
  proposal: null,
  decision: {
    number: 42,
    at: '2026-11-23T15:00:00.000Z',
    disposition: 'true_match',
    reason: 'Same company: name, city and business agree.',
    by: 'user:ada',
    approvedBy: 'user:grace',
    approvedAt: '2026-11-24T09:30:00.000Z',
    restsOn: [fact],
  },
  changesSince: [],
  assignee: 'user:ada',
  due: null,
  notes: [{ number: 43, at: '2026-11-23T16:00:00.000Z', by: 'user:ada', text: 'Asked the vendor for a statement.' }],
  attachments: [],
  version: 44,
};

function purchaseOfCase(screening: RecordedScreening): DossierPurchase {
  const { id, ...rest } = screening;
  return {
    purchase: screening.purchase,
    asOf: screening.asOf,
    recorded: { id, at: '2026-11-23T12:00:00.000Z', run: 'run-1', screening: rest },
    knownThen: {
      ...rest,
      knownAt: `${screening.asOf}T23:59:59.999Z`,
      status: 'incomplete',
      findings: [],
      answer: `Incomplete: no copy of a list was known by then. No match in the lists that could answer: none, as of ${screening.asOf}.`,
    },
    thatDay: rest,
    today: { ...rest, asOf: '2026-11-30', asOfBasis: 'given' },
  };
}

export const sampleRecord: CaseRecord = {
  case: sampleCase,
  today: '2026-11-30',
  letter: { text: sampleLetter, sha256: 'a'.repeat(64) },
  purchases: [dahua, dahuaBefore, arabic, hostile].map(purchaseOfCase),
  people: { 'user:ada': 'Ada', 'user:grace': 'Grace' },
  statements: [
    {
      file: 'statement.html',
      sha256: 'b'.repeat(64),
      page: 1,
      start: 0,
      end: 14,
      quote: '我们不提供按族裔报警的产品。',
      lang: 'zh',
      capability: 'ethnicity_alarm',
      stance: 'denies',
      weight: 'plain',
      speaker: 'Example Vendor',
      product: null,
      scope: null,
      date: '2021-02-10',
      url: null,
      because: ['"不提供" denies the whole clause'],
    },
  ],
  documentGaps: [],
  evidence: [{ sha256: 'c'.repeat(64), what: `copy of ${lists[1]?.title ?? ''} seen on 2022-04-22` }],
  head: {
    origin: 'd'.repeat(64),
    size: 45,
    root: 'e'.repeat(64),
    at: '2026-11-24T09:30:00.000Z',
    key: 'f'.repeat(64),
    signature: 'c2lnbmF0dXJl',
  },
};
