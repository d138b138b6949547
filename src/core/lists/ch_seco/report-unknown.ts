import { type XmlElement, deepText } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';
import { ignoredAttributes, ignoredElements, understood, understoodAttributes } from './lookups.ts';

/** Names every element and attribute below that this reader does not know. */
export function reportUnknown(element: XmlElement, report: ParseReport): void {
  for (const [name, value] of Object.entries(element.attributes)) {
    const known = understoodAttributes[element.name]?.includes(name) === true || name in ignoredAttributes;
    if (!known) report.unread(`${element.name}/@${name}`, element.line, value);
  }
  for (const child of element.children) {
    if (child.name in ignoredElements) continue;
    if (understood[element.name]?.includes(child.name)) reportUnknown(child, report);
    else report.unread(`${element.name}/${child.name}`, child.line, deepText(child));
  }
}
