import type { Properties, Property } from './entity.ts';

/** Gathers the values of an entity: trims, drops blanks and repeats, keeps the order of first sight. */
export interface PropertyBag {
  add(property: Property, ...values: readonly (string | null | undefined)[]): void;
  has(property: Property): boolean;
  first(property: Property): string | null;
  done(): Properties;
}

export function createPropertyBag(): PropertyBag {
  const bag = new Map<Property, string[]>();
  return {
    add(property, ...values) {
      for (const value of values) {
        const text = value?.replace(/\s+/g, ' ').trim();
        if (!text) continue;
        const known = bag.get(property);
        if (!known) bag.set(property, [text]);
        else if (!known.includes(text)) known.push(text);
      }
    },
    has: (property) => bag.has(property),
    first: (property) => bag.get(property)?.[0] ?? null,
    done: () => Object.fromEntries(bag),
  };
}
