import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { styleHash, styles } from './styles.ts';

test('the policy of the page allows this style sheet and no other', () => {
  expect(styleHash).toBe(`sha256-${createHash('sha256').update(styles).digest('base64')}`);
});

test.each([
  ['light', /^:root\{[^}]*--paper[^}]*\}/m],
  ['dark', /prefers-color-scheme:dark\)\{:root\{[^}]*\}/],
])('text stands out from its ground by 4.5 to 1 or more in the %s colours', (_, block) => {
  const colours = new Map<string, string>();
  for (const [, name = '', value = ''] of (block.exec(styles)?.[0] ?? '').matchAll(/--(\w+):(#\w{6})/g))
    colours.set(name, value);
  const text = ['ink', 'soft', 'accent', 'grave', 'caution', 'quiet', 'asked'];
  for (const name of text) {
    expect(contrast(colours.get(name) ?? '', colours.get('paper') ?? ''), name).toBeGreaterThanOrEqual(4.5);
  }
  expect(contrast(colours.get('ink') ?? '', colours.get('tint') ?? '')).toBeGreaterThanOrEqual(4.5);
  expect(colours.size).toBe(11);
});

test('the style sheet asks for nothing from outside', () => {
  expect(styles).not.toMatch(/url\(|@import|@font-face/);
});

/** WCAG 2.2, contrast ratio. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
