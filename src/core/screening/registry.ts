import type { Check } from './check.ts';
import { equipmentClass } from './checks/equipment-class.ts';
import { ownerListed } from './checks/owner-listed.ts';
import { partyListed } from './checks/party-listed.ts';
import { vendorDocuments } from './checks/vendor-documents.ts';

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [partyListed, ownerListed, equipmentClass, vendorDocuments];
