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
