import type { Schema } from '../../model/entity.ts';
import { type XmlElement, childText, childrenOf, deepText } from '../../model/plain-data.ts';
import type { PropertyBag } from '../../model/properties.ts';
import { nameParts, nameTypes } from './lookups.ts';

/** Adds every name of every identity and gives the caption: the primary name of the main identity, in the list's order of parts. */
export function readNames(bag: PropertyBag, subject: XmlElement, schema: Schema): string {
  const identities = childrenOf(subject, 'identity');
  const main = identities.find(({ attributes }) => attributes['main'] === 'true') ?? identities[0];
  if (!main) return '';
  const names = childrenOf(main, 'name');
  const primary = names.find(({ attributes }) => attributes['name-type'] === 'primary-name') ?? names[0];
  if (!primary) return '';
  const caption = wholeName(primary);
  bag.add('name', caption);
  if (schema === 'Person') addParts(bag, primary);
  for (const name of identities.flatMap((identity) => childrenOf(identity, 'name'))) addName(bag, name, caption);
  return caption;
}

function addName(bag: PropertyBag, name: XmlElement, caption: string): void {
  const type = nameTypes[name.attributes['name-type'] ?? ''] ?? 'alias';
  const property = name.attributes['quality'] === 'low' ? 'weakAlias' : type;
  const spellings = [wholeName(name), ...variantNames(name)];
  bag.add(property, ...spellings.filter((text) => text !== caption));
}

/** Parts in their `order` without titles; a single dash stands for no name. */
function orderedParts(name: XmlElement): readonly XmlElement[] {
  const order = ({ attributes }: XmlElement): number => Number(attributes['order'] ?? 0);
  return childrenOf(name, 'name-part')
    .filter((part) => part.attributes['name-part-type'] !== 'title')
    .toSorted((a, b) => order(a) - order(b));
}

function wholeName(name: XmlElement): string {
  return join(orderedParts(name).map((part) => childText(part, 'value')));
}

/** Spellings per script: the nth variants of all parts together, the part itself where it has none in that script. */
function variantNames(name: XmlElement): readonly string[] {
  const parts = orderedParts(name).map((part) => ({
    value: childText(part, 'value'),
    variants: childrenOf(part, 'spelling-variant').map((variant) => ({
      script: variant.attributes['script'] ?? '',
      text: deepText(variant),
    })),
  }));
  const scripts = [...new Set(parts.flatMap(({ variants }) => variants.map(({ script }) => script)))];
  return scripts.flatMap((script) => {
    const ofScript = parts.map(({ value, variants }) => ({
      value,
      texts: variants.filter((variant) => variant.script === script).map(({ text }) => text),
    }));
    const count = Math.max(...ofScript.map(({ texts }) => texts.length));
    return Array.from({ length: count }, (_, index) =>
      join(ofScript.map(({ value, texts }) => texts[index] ?? texts[0] ?? value)),
    );
  });
}

function addParts(bag: PropertyBag, name: XmlElement): void {
  for (const part of childrenOf(name, 'name-part')) {
    const property = nameParts[part.attributes['name-part-type'] ?? ''];
    if (property) bag.add(property, childText(part, 'value'));
  }
}

function join(parts: readonly string[]): string {
  return parts.filter((part) => part !== '' && part !== '-').join(' ');
}
