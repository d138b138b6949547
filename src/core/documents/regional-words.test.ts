import { expect, test } from 'vitest';
import { withRegionalWords } from './regional-words.ts';

const WORDS = { 软件: ['软体'], 屏幕: ['萤幕', '荧幕'] };

test.each([
  ['a word is one of its fellows', '软件|平台', '(?:软件|软体)|平台'],
  ['also behind a lookaround', '(?<!屏幕)软件', '(?<!(?:屏幕|萤幕|荧幕))(?:软件|软体)'],
  ['a class of characters stays one', '[软件]平台', '[软件]平台'],
  ['what names none stays as it is', '平台{1,4}', '平台{1,4}'],
])('%s: %s', (_, pattern, wanted) => expect(withRegionalWords(pattern, WORDS)).toBe(wanted));

test('no words change nothing', () => expect(withRegionalWords('软件', {})).toBe('软件'));
