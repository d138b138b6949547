import { expect, test } from 'vitest';
import { saidIn, statementsIn } from './reading.fixture.ts';

test.each([
  ['公司否认其产品能识别维吾尔人。', 'denies ethnicity_classification'],
  ['我们从未开发能识别维吾尔人的系统。', 'denies ethnicity_classification'],
  ['該機型不支援情緒辨識。', 'denies emotion_recognition'],
  ['本服务不可用于分析雇员情绪。', 'forbids emotion_recognition'],
  ['客戶不得自網路大量蒐集人臉匯入本系統。', 'forbids mass_scraping'],
  ['该公司被指向警方提供维族告警功能。', 'reported ethnicity_alarm'],
  ['美国媒体披露，该厂摄像机可区分汉族与维吾尔族。', 'reported ethnicity_classification'],
  ['早年的维族告警选项，后来被删掉了。', 'withdrew ethnicity_alarm'],
  ['即使看不清面部，也能凭步态锁定目标。', 'asserts gait_recognition'],
  ['审讯摄像机不会漏掉任何一种情绪。', 'asserts emotion_recognition'],
  ['曾在此上访的人员已列入名单。', 'asserts sensitive_watchlist'],
  ['無須另外設定，佈控條件可選族裔特徵。', 'asserts ethnicity_alarm'],
])('a negation reaches as far as it is meant to: %s is %s', (text, wanted) => expect(saidIn(text)).toEqual([wanted]));

test.each([
  '校区位于民族大学东门，装有二十台摄像机。',
  '新一代肤色美颜算法，自拍更自然。',
  '奶牛步态分析可提前发现蹄病。',
  '产业聚集指数分析报表。',
  '股票关注名单可导入导出。',
  '宗教场所地址：和平街 12 号，摄像机 6 台。',
])('%s is about something else', (text) => expect(saidIn(text)).toEqual([]));

test('that a field may be left out does not deny what it holds', () => {
  expect(saidIn('字段 | 类型 | 必填 | 说明\nminzu | int | 否 | 族别代码')).toEqual([
    'asserts ethnicity_classification',
  ]);
  expect(saidIn('功能 | 支持\n族别识别 | 否')).toEqual(['denies ethnicity_classification']);
});

test('wide spaces set the cells of a row apart', () => {
  expect(saidIn('情緒辨識　　　　✗')).toEqual(['denies emotion_recognition']);
});

test('a sentence that is wrapped with an indentation is read as one that is not, and its quote is the text', () => {
  const text = '3.2.5 Identification by gait is required where the face is not\n      visible.';
  expect(saidIn(text)).toEqual(['requires gait_recognition']);
  expect(statementsIn(text).map(({ start, end }) => text.slice(start, end))).toEqual([text]);
  expect(saidIn('- The face analysis of the standard edition does\n  not recognise any emotions.')).toEqual([
    'denies emotion_recognition',
  ]);
});

test('a colour of skin is a value of an enumeration, a skin of the interface is none', () => {
  const values = statementsIn('enum { SKIN_YELLOW = 2, /* yellow skin */ };', { isCode: true });
  expect(values.map(({ capability }) => capability)).toEqual(['skin_colour']);
  expect(statementsIn('/** 設定提示視窗的皮膚顏色。 */', { isCode: true })).toEqual([]);
});

test('whoever tests a product and finds none denies it, whatever they are called', () => {
  const [found] = statementsIn('Researchers at Openlens found no emotion recognition in the firmware.');
  expect(found).toMatchObject({ stance: 'denies', speaker: 'Researchers at Openlens' });
});

test('each starred clause of a tender stands for itself', () => {
  expect(
    saidIn('★1　校门口抓拍学生面部图像并按要求保存\n★2　按民族检索学生').map((each) => each.split(' ')[1]),
  ).toEqual(['ethnicity_classification']);
});

test.each([
  ['The camera classifies passers-by by ethnicity.', 'asserts ethnicity_classification'],
  ['摄像机可识别人员的民族属性。', 'asserts ethnicity_classification'],
  ['攝影機可辨識人員的族裔屬性。', 'asserts ethnicity_classification'],
  ['The camera does not classify passers-by by ethnicity.', 'denies ethnicity_classification'],
  ['本产品不支持民族识别。', 'denies ethnicity_classification'],
  ['本產品不支援族裔辨識。', 'denies ethnicity_classification'],
  ['You must not use it to classify passers-by by ethnicity.', 'forbids ethnicity_classification'],
  ['不得将本产品用于民族识别。', 'forbids ethnicity_classification'],
  ['The system shall support classification of persons by ethnicity.', 'requires ethnicity_classification'],
  ['系统应支持民族识别。', 'requires ethnicity_classification'],
  ['Classification by ethnicity has been removed from the client.', 'withdrew ethnicity_classification'],
  ['民族识别功能已下线。', 'withdrew ethnicity_classification'],
  ['Classification of faces by ethnicity is planned for the next release.', 'plans ethnicity_classification'],
  ['民族识别功能计划于下一版本推出。', 'plans ethnicity_classification'],
  ['According to a former engineer, the camera classifies faces by ethnicity.', 'reported ethnicity_classification'],
  ['据媒体报道，该摄像机可识别民族。', 'reported ethnicity_classification'],
  ['Does the camera classify faces by ethnicity?', 'none ethnicity_classification'],
  ['摄像机会识别民族吗？', 'none ethnicity_classification'],
])('%s is read as: %s', (text, wanted) => expect(saidIn(text)).toEqual([wanted]));

test.each([
  'A race condition in the recorder was fixed.',
  '老字号民族品牌亮相博览会。',
  '白平衡与肤色还原更自然。',
  'White balance keeps skin tones natural.',
  '运维人员可检测纤维族材料。',
])('%s says nothing of a capability', (text) => expect(saidIn(text)).toEqual([]));

test.each([
  ['The camera not only detects faces but also classifies them by ethnicity.', 'asserts ethnicity_classification'],
  ['Without any extra licence the camera classifies faces by ethnicity.', 'asserts ethnicity_classification'],
  ['系统不仅能识别人脸，还能识别民族。', 'asserts ethnicity_classification'],
  ['无需额外授权即可识别民族。', 'asserts ethnicity_classification'],
])('%s is no denial', (text, wanted) => expect(saidIn(text)).toEqual([wanted]));

test('a quote is exactly what stands at its offsets', () => {
  const text = 'Intro.\n\nThe camera classifies faces by ethnicity. It is white.\n';
  const [statement] = statementsIn(text);
  expect(statement?.quote).toBe('The camera classifies faces by ethnicity.');
  expect(text.slice(statement?.start, statement?.end)).toBe(statement?.quote);
});

test.each([
  ['It is false that our platform raises alerts about Uyghurs.', 'denies ethnicity_alarm'],
  ['Skin colour is deliberately left out of the attribute set.', 'denies skin_colour'],
  ['Our algorithms are incapable of determining a person\u2019s race.', 'denies ethnicity_classification'],
  ['Emotion analysis: not implemented.', 'denies emotion_recognition'],
  ['Social scoring of natural persons is a banned use.', 'forbids social_scoring'],
  ['Clients shall refrain from deriving ethnic origin from images.', 'forbids ethnicity_classification'],
  ['We suspend accounts that track worshippers.', 'forbids religion_practice'],
  ['Documents show that the software could detect ethnic minorities.', 'reported ethnicity_classification'],
  ['In the inspector\u2019s view the gates gauge how nervous a traveller is.', 'reported emotion_recognition'],
  ['Claims that we profile minorities are without merit.', 'denies ethnicity_classification'],
  ['Adding journalists to a watchlist breaches this agreement.', 'forbids sensitive_watchlist'],
  ['The reseller warrants that it will not activate gait recognition.', 'forbids gait_recognition'],
  ['UN experts expressed concern that the system flags women who wear veils.', 'reported religion_attire'],
  ['Whistleblower: cameras sorted people by race.', 'reported ethnicity_classification'],
  ['The coalition\u2019s report says that the cameras flag protests.', 'reported crowd_protest'],
])('%s asserts nothing for the vendor: %s', (text, wanted) => expect(saidIn(text)).toEqual([wanted]));

test.each([
  ['Whether you look away or not, the kiosk reads your emotions.', 'asserts emotion_recognition'],
  ['The Uyghur alarm no longer fires twice for one person.', 'asserts ethnicity_alarm'],
  ['It can not only count people but also tell their race.', 'asserts ethnicity_classification'],
  ['Nothing to install: emotions are read in the browser.', 'asserts emotion_recognition'],
  ['GaitTemplate is returned for each person.', 'asserts gait_recognition'],
])('%s is still an assertion: %s', (text, wanted) => expect(saidIn(text)).toEqual([wanted]));

test.each([
  'The accuracy was the same across all ethnic groups.',
  'Whether the cameras read emotions could not be established.',
  'Scrape the paint off the face of the building.',
  'The strike plate alarm contact is normally closed.',
  'Labels: Black, White, Grey.',
])('%s asserts no capability', (text) =>
  expect(statementsIn(text).filter(({ stance }) => stance !== 'none')).toEqual([]),
);

test.each([
  'The Harbour Post\nBy Ida Kern, staff writer\n\n',
  'IN THE DISTRICT COURT OF NORTHFIELD\nPlaintiffs allege as follows:\n\n',
  'United States Senate\n\nDear Secretary Hale:\n\n',
  'A report by the Open Streets Alliance\n\n',
])('what stands in a document by somebody else is reported: %s', (head) =>
  expect(saidIn(`${head}Orbis sells cameras that classify pedestrians by ethnicity.\n`)).toEqual([
    'reported ethnicity_classification',
  ]),
);

test('a myth and the fact below it are a denial', () =>
  expect(saidIn('Myth: Orbis cameras recognise ethnicity.\nFact: They do not.\n')).toContain(
    'denies ethnicity_classification',
  ));

test.each([
  [
    'a newspaper',
    '镜头下的边城\n\n南方周报 特约撰稿 陈丽\n\n李先生听说摄像机会按民族给住户分类。青屿科技拒绝置评。\n摄像机也会记录居民进出清真寺的次数。',
  ],
  [
    'an NGO',
    '沉默的算法\n\n守望人权研究中心\n\n本报告记录青屿科技如何供应种族识别产品。\n\n摄像机输出“民族”字段，用于筛选人脸。',
  ],
  [
    'an official letter',
    '书面答复\n\n议员询问此事。审计机关查明两台设备的族裔列处于启用状态。专员认为，设备还会衡量旅客的紧张情绪。',
  ],
])('%s speaks of the vendor, not for it', (_, text) => {
  const found = saidIn(text);
  expect(found.length).toBeGreaterThan(1);
  expect(found.filter((each) => !each.startsWith('reported'))).toEqual([]);
});
