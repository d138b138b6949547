import { expect, test } from 'vitest';
import { aboutDocument } from './document-kind.ts';
import { pageOf, reader, saidIn } from './reading.fixture.ts';

const kindOf = (text: string) => aboutDocument(pageOf(text), reader.lexicons, null).kind;

const LETTER = `Orre Optics, Inc.

The Honorable Ilse Tamm
United States Senate

Dear Senator Tamm:

Thank you for your letter of February 8. Our cameras record complexion. Our products do not record ethnicity.`;
const PAGE = `Tamm City Desk

One screen for your whole city: type the case number and you see every camera. Your officers find activists by their walk. The desk belongs to one of two firms in the country.`;
const INTERVIEW = ['Why?', 'Because.', 'Who buys our cameras?', 'Shops buy our cameras.', 'When?', 'Every day.']
  .map((said, at) => `${at % 2 === 0 ? 'Orre' : 'Tamm'}: ${said} Researchers. Critics. The company.`)
  .join('\n\n');

test.each([
  ['the answer of a maker to a senator', LETTER, 'reply'],
  ['a page that speaks of the number of a case', PAGE, 'plain'],
  [
    'a court’s paper with the number of its case',
    'DISTRICT COURT\n\nCase No. 3:21-cv-7\n\nThe plaintiffs state that the camera recognises ethnicity.',
    'news',
  ],
  [
    'a table that answers a tender, by its title',
    '# 技术应答表\n\n招标人：某局。投标人须逐条应答，必须满足招标要求。必须盖章。\n\n| 条款 | 应答 |\n|---|---|\n| 族别判定 | 满足 |',
    'plain',
  ],
  ['the tender itself', '# 招标文件\n\n投标人必须逐条应答，须满足技术要求。系统应能判定族别，须保存结果。', 'tender'],
  ['an interview with a maker', INTERVIEW, 'plain'],
  [
    'a white paper that quotes its critics',
    'Seeing stations\n\nA white paper from Orre Optics\n\nCritics say that cameras see too much. Researchers found that most of it is never watched.\n\nOur platform Tamm reads faces.',
    'plain',
  ],
  [
    'a customer story that quotes a police officer',
    'Customer story: the city of Hallen\n\n"We saw crowds only when they were there," says police commissioner Ottilie Brand.\n\nJournalists came in June.',
    'plain',
  ],
  [
    'the handbook of whoever runs a vendor’s system',
    '# Handbook for the night porter\n\nWe use the system Tamm by Orre Ltd. The supplier has a hotline.\n\nPress the green key.',
    'plain',
  ],
  [
    'news without a byline, whose vendor was asked and said nothing',
    'The cameras in the hall\n\nHOLM, 3 June. Ida Brenner found a camera above her stall. It sorts shoppers. Orre declined to comment.',
    'news',
  ],
  ['培训材料', '# 社区民警培训讲义\n\n据信访记录标红。点“民族”查看。', 'plain'],
  [
    '致客户的声明',
    '关于不实报道致客户书\n\n尊敬的客户：\n\n近日某媒体刊文，称我司产品识别民族。我司产品没有该功能。',
    'plain',
  ],
  ['一份比较', '街角观察\n\n我们比较了五家厂商公开的说明书。\n甲：可识别民族。', 'news'],
  [
    'a paper whose head names a university',
    'Telling moods\nL. Orban\nUniversity of Tarn\n\nAbstract. We infer moods from silhouettes, in our experiments with volunteers.',
    'patent',
  ],
])('%s is told by its head and its words: %s', (_, text, wanted) => expect(kindOf(text)).toBe(wanted));

test('what is only asked in a list of questions is not counted as the word of others', () => {
  const asked =
    '听说贵司给居民打分？\n\n没有。\n\n据说贵司按民族搜人？\n\n没有。\n\n有媒体报道称贵司识别情绪？\n\n情绪可以识别。';
  expect(kindOf(asked)).toBe('plain');
});

test('a column of weights answers nothing', () => {
  const table =
    '# Invitation to tender 7\n\nBidders must answer. Bids must be sealed.\n\n| No. | Requirement | Weight |\n|---|---|---|\n| 1 | The system shall determine the ethnicity of each person. | 8 |';
  expect(saidIn(table)).toEqual(['requires ethnicity_classification']);
});
