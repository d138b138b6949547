import type { Texts } from './en.ts';
import { inCase } from './de/case.ts';
import { page } from './de/page.ts';
import { records } from './de/records.ts';

export const de: Texts = { ...page, ...inCase, ...records };
