import { expect, test } from 'vitest';
import { memorySource } from './byte-source.ts';
import { decodeText } from './text.ts';

async function decode(bytes: Uint8Array): Promise<{ text: string; error: unknown }> {
  let text = '';
  try {
    for await (const part of decodeText(memorySource('x.xml', bytes), 'utf-8')) text += part;
  } catch (error) {
    return { text, error };
  }
  return { text, error: null };
}

test('a byte that is not UTF-8 is named by offset and line, after the text before it was given out', async () => {
  const { text, error } = await decode(Buffer.from('a\nÖ\nSTAREC\xe9', 'latin1'));
  expect(text).toBe('a\n');
  expect(error).toMatchObject({ message: 'the byte at offset 2 is not UTF-8', place: { file: 'x.xml', line: 2 } });
});

test('a character that two chunks share is whole, and a bad byte after it is found at its own place', async () => {
  const chunk = 256 * 1024;
  const start = Buffer.from(`${'\n'.repeat(chunk - 1)}é`);
  expect((await decode(start)).error).toBeNull();
  const { text, error } = await decode(Buffer.concat([start, Buffer.from('\nab'), Buffer.from([0xe9, 0x41])]));
  expect(text.slice(-4)).toBe('é\nab');
  expect(error).toMatchObject({ message: `the byte at offset ${chunk + 4} is not UTF-8`, place: { line: chunk + 1 } });
});

test('a text that ends in the middle of a character is a defect', async () => {
  const { error } = await decode(Buffer.from([0x61, 0xe2, 0x82]));
  expect(error).toMatchObject({
    message: 'the file ends in the middle of a character, at offset 1 (UTF-8): it is cut off',
  });
});
