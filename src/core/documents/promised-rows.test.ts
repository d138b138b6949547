import { describe, expect, test } from 'vitest';
import { saidIn } from './reading.fixture.ts';

const row = (columns: string, cells: string): readonly string[] =>
  saidIn(`# Offer\n\n| Feature | ${columns} |\n|---|---|---|\n| ${cells} |\n`);

describe('a tick is no assertion', () => {
  test.each([
    ['Answer | Remark', 'Ethnicity filter | Compliant | Scheduled for Q3 2031', 'plans'],
    ['Answer | Remark', 'Ethnicity filter | Partly compliant | Ready in release 6, planned for May 2031', 'plans'],
    ['应答 | 备注', '民族识别 | 满足 | 预计明年三季度上线', 'plans'],
    ['Answer | Remark', 'Ethnicity filter | Yes | barred by the works council', 'forbids'],
    ['Answer | Remark', 'Ethnicity filter | Supported | prohibited under our ethics policy', 'forbids'],
    ['应答 | 备注', '民族识别 | √ | 依规禁止使用', 'forbids'],
  ])('where the remark says otherwise: %s / %s', (columns, cells, stance) => {
    expect(row(columns, cells)).toEqual([`${stance} ethnicity_classification`]);
  });

  test('below the title of a time to come, also where the cell of today is empty', () => {
    expect(row('Today | Next year', 'Ethnicity filter | | ✓')).toEqual(['plans ethnicity_classification']);
    expect(row('现有 | 明年', '民族识别 | | √')).toEqual(['plans ethnicity_classification']);
  });
});

test.each([
  ['Answer | Remark', 'Ethnicity filter | Compliant | Since release 4'],
  ['Answer | Remark', 'Ethnicity filter | Yes | all cameras'],
  ['Today | Next year', 'Ethnicity filter | ✓ | '],
])('a tick with nothing against it is one: %s / %s', (columns, cells) => {
  expect(row(columns, cells)).toEqual(['asserts ethnicity_classification']);
});

test('a customer in a thread speaks for himself', () => {
  const thread =
    '# Questions\n\n**Customer (Jane):** I would like the camera to sort people by ethnicity.\n\n**Support (Tom):** The camera shows the ethnicity of each visitor.\n';
  expect(saidIn(thread)).toEqual(['reported ethnicity_classification', 'asserts ethnicity_classification']);
});
