import { expect, test } from 'vitest';
import { withoutCourtesies } from './courtesies.ts';

test.each([
  ['m/s. bharat dynamics', 'bharat dynamics'],
  ['messrs gulf trading', 'gulf trading'],
  ['dahua technology - head office', 'dahua technology'],
  ['m/s dahua (registered office)', 'dahua'],
])('%s is %s', (text, name) => {
  expect(withoutCourtesies(text)).toBe(name);
});

test.each(['m/s', 'ms trading', 'messrsmith', 'head office', 'office', 'main office supplies', 'post office'])(
  '%s stays as it is',
  (text) => {
    expect(withoutCourtesies(text)).toBe(text);
  },
);
