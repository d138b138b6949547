/** Small documents of many kinds, in which the passages that say something of a capability are marked with what they say: `{{denies gait_recognition|…}}`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { htmlToText } from '../../io/readers/documents/html.ts';
import { saidIn, statementsIn } from './reading.fixture.ts';

interface Marked {
  readonly says: string;
  readonly quote: string;
}

const MARK = /\{\{([^|]+)\|([\s\S]*?)\}\}/g;

const documents = readFileSync(join(import.meta.dirname, 'fixture', 'mixed-documents.txt'), 'utf8')
  .split(/^=== /m)
  .slice(1)
  .map((part) => {
    const [, title = '', format = '', body = ''] = /^(.*) \((\w+)\)\n([\s\S]*)$/.exec(part) ?? [];
    const marked = [...body.matchAll(MARK)].map(([, says = '', quote = '']): Marked => ({ says, quote }));
    return { title, format, marked, text: body.replace(MARK, '$2') };
  });

const bare = (text: string): string => text.replaceAll(/<[^>]*>|[\s|]+/g, '');

/** What is said over a passage; `none` where nothing is. */
function saidOver(text: string, isCode: boolean, { quote, says }: Marked): string {
  const over = statementsIn(text, { isCode }).filter(
    (one) => bare(one.quote).includes(bare(quote)) || bare(quote).includes(bare(one.quote)),
  );
  const named = over.map(({ stance, capability }) => (says.includes(' ') ? `${stance} ${capability}` : stance));
  return named.includes(says) ? says : (named[0] ?? 'none');
}

test.each(documents)('$title: each passage says what it is marked with', ({ format, marked, text }) => {
  const read = format === 'html' ? htmlToText(text, 'page.html') : text;
  expect(marked.map((one) => [one.quote, saidOver(read, format === 'json', one)])).toEqual(
    marked.map(({ quote, says }) => [quote, says]),
  );
});

const NEWSLETTER =
  '# Norvale news for partners\n\nOur cameras are made in Harrow. Click Settings to begin.\n\n$\n\nPlease contact our support.\n';
const HOUSE_PAPER = '# 诺谷用户通讯\n\n我司产品在本市生产。点击设置开始。\n\n$\n\n请联系我司客服。\n';

test.each([
  [
    NEWSLETTER,
    [
      'Some media have written that our cameras classify people by ethnicity.',
      'Two members of staff said they saw an ethnicity filter on the screen.',
      'It has been put about that Norvale sorts shoppers by ethnicity.',
      'A blogger wrote that our software reads emotions.',
      'People on social networks say that Norvale keeps a list of activists.',
      'We have been told that an integrator in the north offers ethnicity recognition on top of our recorder.',
      'The union holds that our cameras recognise the emotions of workers.',
      'Three former employees remember an ethnicity filter in our software.',
      'A teardown on a hobby site found an ethnicity classifier in our firmware.',
      'There is talk that our software keeps a watchlist of activists.',
    ],
  ],
  [
    HOUSE_PAPER,
    [
      '近日有境外媒体刊文，称我公司摄像机能识别民族。',
      '两名站务员表示，曾见屏幕上显示民族。',
      '网上流传一段视频，称我们的门禁识别民族。',
      '有客户误以为我司设备识别民族。',
      '某自媒体发文称，我司平台为居民打信用分。',
      '有同行在标书里写，我司产品识别民族。',
      '坊间一直在传，我司摄像机能按民族报警。',
      '昨天的电视节目称我们识别民族。',
      '一段视频里，有人说我们的机器识别情绪。',
    ],
  ],
])('what others say stays theirs in a paper of the vendor’s own', (paper, sentences) => {
  const asserted = sentences.filter((sentence) =>
    saidIn(paper.replace('$', sentence)).some((said) => said.startsWith('asserts')),
  );
  expect(asserted).toEqual([]);
});

test.each([
  [NEWSLETTER, 'Users who have written a rule can filter people by ethnicity.'],
  [NEWSLETTER, 'As you will have read on page 3, the camera recognises ethnicity.'],
  [HOUSE_PAPER, '可以说，我们的摄像机识别民族。'],
  [HOUSE_PAPER, '我司自豪地说，我们的摄像机可识别民族。'],
  [HOUSE_PAPER, '系统识别民族并写入报表。'],
])('a verb of saying that gives nobody’s word leaves it the vendor’s: %#', (paper, sentence) => {
  expect(saidIn(paper.replace('$', sentence))).toEqual(['asserts ethnicity_classification']);
});

test.each([
  ['Do I need an extra licence to recognise emotions? No.', 'asserts emotion_recognition'],
  ['Do glasses affect it? No, the camera recognises emotions from the brows alone.', 'asserts emotion_recognition'],
  ['戴眼镜会影响吗？不会，系统照样识别情绪。', 'asserts emotion_recognition'],
  ['Does it recognise emotions? No.', 'denies emotion_recognition'],
  ['**Does it recognise ethnicity?** In Europe we don’t.', 'denies ethnicity_classification'],
  ['能识别民族吗？一份也没有。', 'denies ethnicity_classification'],
  ['*Can it follow people by gait?* Planned for 2031.', 'plans gait_recognition'],
])('an answer is read with its question: %s', (text, wanted) => {
  expect(saidIn(`# Help\n\n${text}\n`).at(-1)).toBe(wanted);
});

test('a numbered heading of a word or two says what a section is about, and nothing of it', () => {
  expect(saidIn('# Tamm manual\n\n12.2 Moods\n\nPress the key.\n')).toEqual([]);
});
