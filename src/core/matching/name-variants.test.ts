import { expect, test } from 'vitest';
import { nameVariants } from './name-variants.ts';

test.each([
  ['Poly Technologies Incorporated (PTI), and its sub-units and successors', 'Poly Technologies Incorporated'],
  ['Pulsar LLC and any successor, sub-unit, or subsidiary thereof', 'Pulsar LLC'],
  ['CETC 13th Research Institute. Subordinate Institution - Tonghui Electronics', 'Tonghui Electronics'],
  ['Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: Huawei Marine Co., Ltd.', 'Huawei Marine Co., Ltd.'],
  ['G Y G Internacional S.A.S.', 'G & G Internacional S.A.S.'],
])('%s also says %s', (text, name) => {
  expect(nameVariants(text, 'organisation')).toContain(name);
});

test.each([
  'China Aerospace Science and Industry Corporation Second Academy. Subordinate Institution - 204th Research Institute',
  'Rahman and All Sons Trading',
  'Garcia y Gomez Internacional',
])('%s holds no other name', (text) => {
  expect(nameVariants(text, 'organisation')).toEqual([text]);
});
