/** The facts about makers and brands and the IEEE registry, read once and only when somebody asks who made something. */
import { type EquipmentData, readEquipmentData, registrantName } from '../core/equipment/facts.ts';
import { longestPrefix } from '../core/names/mac.ts';
import { readBundled } from '../io/bundled-data.ts';
import { readIeeeRegistry } from '../io/ieee-registry.ts';

export async function loadEquipmentData(): Promise<EquipmentData> {
  const [files, registry] = await Promise.all([readBundled('equipment'), readIeeeRegistry()]);
  const data = readEquipmentData(files, registry.entries);
  // Another version of the package than the one that the edition was checked with says so in every answer.
  return { ...data, ieee: { ...data.ieee, edition: `oui-data ${registry.version}` } };
}

export function lazyEquipmentData(): () => Promise<EquipmentData> {
  let data: Promise<EquipmentData> | null = null;
  return () => (data ??= loadEquipmentData());
}

/** The registrant of an address by the whole registry, for showing whose block it is where the facts know nobody. */
export async function wholeRegistry(): Promise<
  (hex: string) => { readonly prefix: string; readonly registrant: string } | null
> {
  const { entries } = await readIeeeRegistry();
  return (hex) => {
    const prefix = longestPrefix(hex, (each) => entries[each] !== undefined);
    return prefix === null ? null : { prefix, registrant: registrantName(entries[prefix] ?? '') };
  };
}
