/** English, the language that the others are measured by. */
import { page } from './en/page.ts';
import { inCase } from './en/case.ts';
import { records } from './en/records.ts';

export const en = { ...page, ...inCase, ...records } as const;

export type TextKey = keyof typeof en;
/** Every key with its text. */
export type Texts = Readonly<Record<TextKey, string>>;
