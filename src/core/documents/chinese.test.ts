/** What Chinese sentences say by their build, in words of no labelled set. */
import { expect, test } from 'vitest';
import { statementsIn } from './reading.fixture.ts';

function said(text: string): readonly string[] {
  return statementsIn(text, { vendor: '示例公司' }).map(({ capability, stance }) => `${capability} ${stance}`);
}

test.each([
  ['a device beside the word', '后台把旅客的族裔排成一列。', 'ethnicity_classification asserts'],
  ['a label with its values', '肤色：黑、白、黄、棕', 'skin_colour asserts'],
  ['whoever learns of it', '维族旅客入住，民警三分钟内知情。', 'ethnicity_alarm asserts'],
  ['who feels what', '哪些人走神，谁在发呆，讲台的屏幕上有数。', 'emotion_recognition asserts'],
  ['a manner without a face', '不看脸，只看步态就能认出员工。', 'gait_recognition asserts'],
  ['points that are taken off', '闯红灯扣两分，分数低的住户不予续租。', 'social_scoring asserts'],
  ['faces of whoever passes', '过往行人无差别抓拍，人脸全部入库建档。', 'mass_scraping asserts'],
  ['a traditional character that is no variant', '族裔標籤由系統自動填入。', 'ethnicity_classification asserts'],
  ['a step of a manual', '步骤 3：在“肤色”一栏选“深”，点击查询。', 'skin_colour asserts'],
  ['a place on the screen', '识别到的情绪将在屏幕右上方显示。', 'emotion_recognition asserts'],
  ['what is to be done in time', '少数民族告警弹出后需在五分钟内签收。', 'ethnicity_alarm asserts'],
  ['classes that end in none', '表情：微笑、皱眉、无表情', 'emotion_recognition asserts'],
])('%s: %s', (_, text, found) => expect(said(text)).toContain(found));

test.each([
  '藏族医院停车场识别车牌。',
  '清真寺照明系统已完工。',
  '报名时请如实选择民族。',
  '戴头巾也能刷脸开门。',
  '步态机器狗可在平台上表演。',
  '仅调节人像肤色，与分析无关。',
  '谁说这台相机会看情绪，谁就错了。',
  '人是哪个民族，镜头没法知道。',
  '表情分析要等到下一代主机才有。',
  '头巾标签上个月已经撤了。',
  '司机对记者说，镜头会记下肤色。',
  '不许用它给住户打分。',
  '谁信什么教我们不记录。',
  '数得出人数，数不出谁在抗议。',
  '步态功能不得向商场开通。',
  '专家比对了三款相机，称其中一款会输出民族。',
  '在我们的系统里没有民族之分。',
])('nobody asserts: %s', (text) => expect(said(text).filter((one) => one.endsWith('asserts'))).toEqual([]));

const CASES = '\n\n听说能按肤色找人？\n据说还能看出族裔？\n有媒体称能读情绪？\n\n';

test.each([
  ['常见问题', 'emotion_recognition asserts'],
  ['调查报告', 'emotion_recognition reported'],
])('what stands below the title %s is %s', (title, found) =>
  expect(said(`${title}${CASES}课堂上的情绪由镜头分析并显示。`)).toContain(found),
);

test('a delivery that a row of a tender plans is planned', () =>
  expect(said('| 功能 | 应答 | 说明 |\n|---|---|---|\n| 步态比对 | 不满足 | 计划于次年三季度交付 |\n')).toEqual([
    'gait_recognition plans',
  ]));
