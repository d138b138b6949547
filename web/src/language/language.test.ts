import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { de } from './de.ts';
import { type TextKey, en } from './en.ts';
import { speechOf } from './language.tsx';
import { zh } from './zh.ts';

const languages = { en, de, zh } as const;
const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

describe.each(Object.entries(languages))('the texts in %s', (_, texts) => {
  test('are there for every key, and for no other', () => {
    expect(Object.keys(texts).toSorted()).toEqual(Object.keys(en).toSorted());
  });

  test('say something, and name the same things as the English ones', () => {
    for (const [key, text] of Object.entries(texts)) {
      expect(text.trim(), key).not.toBe('');
      expect(placeholders(text), key).toEqual(placeholders(en[key as TextKey]));
    }
  });

  test('never say that somebody is in order', () => {
    const forbidden =
      /\bclear(ed|ance)\b|\bclean\b|\bsafe(ly)?\b|unbedenklich|sauber|geprüft und frei|安全|清白|没有问题|无问题/i;
    for (const [key, text] of Object.entries(texts)) expect(text, key).not.toMatch(forbidden);
  });
});

test('every key is used somewhere in the page', () => {
  const folder = join(import.meta.dirname, '..');
  const sources = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('language/'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
  const unused = Object.keys(en).filter((key) => {
    const base = key.replace(/\.(one|other)$/, '');
    const group = base.slice(0, base.lastIndexOf('.'));
    return (
      !sources.includes(`'${base}'`) &&
      !sources.includes(`\`${group}.\${`) &&
      !sources.includes(`'${group}'`) &&
      !isTemplate(sources, base)
    );
  });
  expect(unused).toEqual([]);
});

/** `disposition.${each}.means` */
function isTemplate(sources: string, key: string): boolean {
  const [head, , ...tail] = key.split('.');
  return tail.length > 0 && new RegExp(`\`${head}\\.\\$\\{[^}]+\\}\\.${tail.join('\\.')}\``).test(sources);
}

test('a number takes the form that its language wants', () => {
  const noChoice = (): void => undefined;
  const english = speechOf('en', en, noChoice);
  expect([english.plural('queue.count', 1), english.plural('queue.count', 10_000)]).toEqual(['1 case', '10,000 cases']);
  expect(speechOf('de', de, noChoice).plural('queue.count', 10_000)).toBe('10.000 Fälle');
  expect(speechOf('zh', zh, noChoice).plural('queue.count', 1)).toBe('1 个案件');
});
