import { expect } from 'vitest';
import { type SummaryCheck, checkSummaries } from '../../src/operations/cases/check-summaries.ts';
import type { Store } from '../../src/io/database/open.ts';

/** Every case is whole: its summary is what the replay of its events says, and each has one. */
export async function expectWholeCases(store: Store): Promise<SummaryCheck> {
  const check = await checkSummaries({ store });
  expect(check.differing).toEqual([]);
  return check;
}
