import { expect, test } from 'vitest';
import { blocksOf } from './blocks.ts';
import { saidIn, statementsIn } from './reading.fixture.ts';

const CODE = { isCode: true };

const blocks = (text: string): readonly string[] =>
  blocksOf(text, true).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

test('a comment that is wrapped is read as prose, one that is not stays a line of code', () => {
  expect(
    blocks(
      '/**\n * Starts the search and returns as soon as the first\n * hundred faces are there.\n */\nint run(void); /* ok */',
    ),
  ).toEqual([
    'code: /**',
    'paragraph: Starts the search and returns as soon as the first\n * hundred faces are there.',
    'code: */',
    'code: int run(void); /* ok */',
  ]);
  expect(blocks('// off\n// on\nint a;')).toEqual(['code: // off', 'code: // on', 'code: int a;']);
});

test('the text of a scalar of several lines is prose, what follows it is not', () => {
  expect(
    blocks('a:\n  description: >\n    Returns the faces that were seen in the last\n    hour.\n  type: string'),
  ).toEqual([
    'code: a:',
    'code: description: >',
    'paragraph: Returns the faces that were seen in the last\n    hour.',
    'code: type: string',
  ]);
});

test('a description of several sentences is read sentence by sentence', () => {
  expect(
    saidIn('  "description": "Recognises the ethnicity of each face. It does not recognise emotions.",', CODE),
  ).toEqual(['asserts ethnicity_classification', 'denies emotion_recognition']);
  expect(saidIn('  "description": "上传人脸，识别民族。不支持情绪识别。"', CODE)).toEqual([
    'asserts ethnicity_classification',
    'denies emotion_recognition',
  ]);
});

test('a quote that spans lines of a comment is the text of the file', () => {
  const text =
    '// The module recognises the ethnicity of each face that\n// walks past the camera at night and by day.\nint run(void);';
  expect(statementsIn(text, CODE).map(({ quote }) => quote)).toEqual([text.slice(3, text.indexOf('\nint'))]);
});

test('a Chinese word that is broken at the end of a line is one word', () => {
  const text = '本产品可以对经过摄像机的每一位行人进行民\n族识别，并保存结果。';
  const [found] = statementsIn(text);
  expect([found?.stance, found?.capability, found?.quote]).toEqual(['asserts', 'ethnicity_classification', text]);
});

test('a comment of very many lines is read in bounded time', () => {
  expect(blocks(`${'// and so on and on and on and on and on and on and on\n'.repeat(20_000)}int a;`)).toHaveLength(2);
  expect(blocks(`${'// on.\n'.repeat(20_000)}int a;`)).toHaveLength(20_001);
});
