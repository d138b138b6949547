import type { Check } from './check.ts';
import { equipmentClass } from './checks/equipment-class.ts';
import { equipmentOrigin } from './checks/equipment-origin.ts';
import { ownerListed } from './checks/owner-listed.ts';
import { partyListed } from './checks/party-listed.ts';
import { vendorDocuments } from './checks/vendor-documents.ts';

/** Every check, in the order in which they run. */
export const checks: readonly Check[] = [partyListed, ownerListed, equipmentClass, equipmentOrigin, vendorDocuments];
