/** What a finding leaves open, so that no outcome is said of somebody or something that it is not about. */
import type { Finding } from './screening.ts';

/** Each follows `prohibited, `. */
export const conditions = {
  party: 'if the supplier is that party',
  equipment: 'if the supplier is that company and what was bought is covered equipment',
  class: 'if what was bought is of that class, was produced in a foreign country and is not excepted',
  documents: 'if the documents are those of that vendor and say so of what was bought',
  origin: 'if what was bought was made by that party',
  originEquipment: 'if what was bought was made by that company and is covered equipment',
  owned: 'if the supplier and its owners are those parties',
  ownedEquipment: 'if the supplier and its owners are those companies and what was bought is covered equipment',
} as const;

export type Condition = keyof typeof conditions;

export function conditionOf({
  check,
  owned,
  origin,
  listing,
}: Pick<Finding, 'check' | 'owned' | 'origin' | 'listing'>): Condition {
  if (check === 'equipment-class') return 'class';
  if (check === 'vendor-documents') return 'documents';
  if (origin) return listing.covers === 'party' ? 'origin' : 'originEquipment';
  if (owned) return listing.covers === 'party' ? 'owned' : 'ownedEquipment';
  return listing.covers;
}
