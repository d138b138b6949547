import type { Texts } from './en.ts';
import { inCase } from './zh/case.ts';
import { page } from './zh/page.ts';
import { records } from './zh/records.ts';

export const zh: Texts = { ...page, ...inCase, ...records };
