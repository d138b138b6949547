import type { Finding } from '../model/screening.ts';

/** Checks about what a line names or a document says: they find nothing on whether the supplier is listed. */
const ASIDE: ReadonlySet<string> = new Set(['equipment-class', 'equipment-origin', 'vendor-documents']);

/** Whether a finding is about a listing of the supplier or of those who own it. */
export function saysListed({ check }: Pick<Finding, 'check'>): boolean {
  return !ASIDE.has(check);
}
