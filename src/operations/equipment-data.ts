/** The facts about makers and brands and the IEEE registry, read once and only when somebody asks who made something. */
import { type EquipmentData, readEquipmentData, registrantName } from '../core/equipment/facts.ts';
import { prefixFinder } from '../core/names/mac.ts';
import { readBundled } from '../io/bundled-data.ts';
import { readIeeeRegistry } from '../io/ieee-registry.ts';

export async function loadEquipmentData(): Promise<EquipmentData> {
  const [files, registry] = await Promise.all([readBundled('equipment'), readIeeeRegistry()]);
  const data = readEquipmentData(files, registry.entries);
  // Another version of the package than the one that the edition was checked with says so in every answer.
  return { ...data, ieee: { ...data.ieee, edition: editionOf(registry.version) } };
}

function editionOf(version: string): string {
  return `oui-data ${version}`;
}

export function lazyEquipmentData(): () => Promise<EquipmentData> {
  let data: Promise<EquipmentData> | null = null;
  return () => (data ??= loadEquipmentData());
}

/** The registrant of an address by the whole registry, for showing whose block it is where the facts know nobody. */
export async function wholeRegistry(): Promise<{
  /** As the facts write it: `oui-data 2.1.9`. */
  readonly edition: string;
  lookUp(hex: string): { readonly prefix: string; readonly registrant: string } | null;
}> {
  const { entries, version } = await readIeeeRegistry();
  const registrants = new Map(Object.entries(entries).map(([prefix, entry]) => [prefix, registrantName(entry)]));
  const prefixOf = prefixFinder(registrants.keys());
  return {
    edition: editionOf(version),
    lookUp(hex) {
      const prefix = prefixOf(hex);
      return prefix === null ? null : { prefix, registrant: registrants.get(prefix) ?? '' };
    },
  };
}
