import { expect, test } from 'vitest';
import { headOfBranch } from './branches.ts';

test.each([
  ['Fulhua Microelectronics Corp. Taiwan Branch', 'Fulhua Microelectronics Corp.'],
  ['Dahua Technology Co., Ltd. (Beijing Branch)', 'Dahua Technology Co., Ltd.'],
  ['Kobian Pte Ltd - Hong Kong Branch Office', 'Kobian Pte Ltd'],
  ['Vale Property Co., Ltd Modern Arts Branch', 'Vale Property Co., Ltd'],
  ['Vale Trading, Saudi Arabia Representative Office', 'Vale Trading'],
  ['Beijing Branch of the Vale Trading Co., Ltd.', 'Vale Trading Co., Ltd.'],
  ['Bank of China Hong Kong Branch', 'Bank of China'],
  ['中国银行香港分行', '中国银行'],
  ['Vale GmbH Zweigniederlassung Berlin', 'Vale GmbH'],
  ['Vale S.A. Sucursal en España', 'Vale S.A.'],
  ['ООО Атрилор, филиал в Москве', 'ООО Атрилор'],
  ['浙江大华技术股份有限公司北京分公司', '浙江大华技术股份有限公司'],
  ['三菱商事株式会社 北京事務所', '三菱商事株式会社'],
])('%s is a branch of %s', (branch, head) => {
  expect(headOfBranch(branch)).toBe(head);
});

test.each([
  'Olive Branch',
  'Beijing Olive Branch Co., Ltd.',
  'Beijing Branch',
  'First Branch of the Revolutionary Court',
  'Military Intelligence Branch 215',
  'Law Office of John Smith',
  'Trust Office Ltd',
  'Bank Hong Kong Branch',
])('%s does not say whose branch it is', (text) => {
  expect(headOfBranch(text)).toBeNull();
});
