import { beforeAll, expect, test } from 'vitest';
import { openReader } from '../../operations/audit-documents.ts';
import type { Lexicon } from './lexicon.ts';
import { sumsIn } from './sums.ts';

let lexicons: readonly Lexicon[];
beforeAll(async () => void ({ lexicons } = await openReader()));

test.each([
  ['a deal worth close to $10 million', [[10_000_000, 'USD', 'worth close to $10 million']]],
  ['around €8,260,025 was paid', [[8_260_025, 'EUR', 'around €8,260,025']]],
  ['a contract of EUR 6 million', [[6_000_000, 'EUR', 'EUR 6 million']]],
  ['it cost 1.1 million yuan', [[1_100_000, 'CNY', '1.1 million yuan']]],
  [
    '£2.5bn and HK$300',
    [
      [2_500_000_000, 'GBP', '£2.5bn'],
      [300, 'HKD', 'HK$300'],
    ],
  ],
  ['合同金额约600万元', [[6_000_000, 'CNY', '约600万元']]],
  ['成交價為 1.5 億美元', [[150_000_000, 'USD', '1.5 億美元']]],
] as const)('%s', (text, sums) =>
  expect(sumsIn(text, lexicons).map(({ amount, currency, words }) => [amount, currency, words])).toEqual(sums),
);

test.each([
  '1,500 thermal imaging cameras',
  'version 10 million',
  'page 5',
  'the dollar fell',
  '$ is a sign',
  '三百公里',
])('%s is no sum of money', (text) => expect(sumsIn(text, lexicons)).toEqual([]));
