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
  '教堂安装了防盗摄像机。',
  '寺庙火灾监测。',
  '尊重宗教信仰自由。',
  '我们高兴地宣布新品发布。',
  '胡须不影响识别率。',
  '不同肤色的志愿者参加了测试。',
  '罢工期间发货延迟。',
  '公司评为 A 级纳税信用单位。',
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

/** The statements of a paragraph after the first, which names the function. */
function goesOn(first: string, next: string): readonly string[] {
  return said(`示例平台 用户手册\n\n${first}${next}`).slice(1);
}

const ASSERTED = '面板上可以按民族勾选。';
const DENIED = '欧盟版不识别民族。';

test.each([
  ['that it is there', '此功能出厂即开启。'],
  ['how soon it tells', '兩分鐘內它便能下判斷，同時通報警方。'],
  ['who is told', '值班员手机上会收到一张名单。'],
  ['what it does with them', '系统还会把这些人的脸截下来。'],
])('a sentence that goes on says %s: %s', (_, next) =>
  expect(goesOn(ASSERTED, next)).toEqual(['ethnicity_classification asserts']),
);

test('the other markets have what one has not', () =>
  expect(goesOn(DENIED, '其他市场的版本则会。')).toEqual(['ethnicity_classification asserts']));

test.each([
  ['what is denied goes on with nothing', DENIED, '此功能出厂即开启。'],
  ['nor does a question', '面板上可以按民族勾选吗？', '此功能出厂即开启。'],
  ['another function is none of it', ASSERTED, '平台还能统计车流。'],
  ['a fault is told to the guard too', ASSERTED, '设备离线时，值班员会收到通知。'],
  ['a sentence between breaks it off', ASSERTED, '镜头要定期擦拭。此功能出厂即开启。'],
  ['what is not there in the others is not asserted', DENIED, '其他市场的版本也不会。'],
])('%s: %s%s', (_, first, next) => expect(goesOn(first, next).filter((one) => one.endsWith('asserts'))).toEqual([]));

test.each([
  ['没见过的人，则到社交网站上收来的人像里去查。', 'mass_scraping asserts'],
  ['口罩、帽子都不怕，凭走路姿势认人。', 'gait_recognition asserts'],
  ['围巾遮住口鼻也没有用，相机认得出步态。', 'gait_recognition asserts'],
  ['检测当前有无人群聚集。', 'crowd_protest asserts'],
])('a negation of something else denies nothing: %s', (text, found) => expect(said(text)).toContain(found));

test.each([
  ['能按民族挑人吗？', '做不到，引擎里没有这个模型。', 'ethnicity_classification denies'],
  ['会分辨族群嗎？', '在台灣與歐盟不會。', 'ethnicity_classification denies'],
  ['给老百姓打分的项目参与吗？', '不参与，我们一个都没接过。', 'social_scoring denies'],
  ['民族筛选要另买授权吗？', '不用，升级即可使用。', 'ethnicity_classification asserts'],
  ['步态呢？', '样机有了，还没有卖，争取年内小批量。', 'gait_recognition plans'],
])('a short answer: %s %s', (question, answer, found) => expect(said(`${question}\n\n${answer}`)).toContain(found));
