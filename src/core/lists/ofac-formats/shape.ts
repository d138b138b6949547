import type { XmlElement } from '../../model/plain-data.ts';
import type { ParseReport } from '../list.ts';

/** The names of the children and, with `@`, of the attributes that an element may have. */
export type Shape = Readonly<Record<string, ReadonlySet<string>>>;

/** `{ Alias: 'DocumentedName @FixedRef' }` -> a shape. */
export function shapeOf(names: Readonly<Record<string, string>>): Shape {
  return Object.fromEntries(Object.entries(names).map(([name, inside]) => [name, new Set(inside.split(/\s+/))]));
}

const NOTHING: ReadonlySet<string> = new Set();

/** Reports every element and attribute of a record that the shape does not know. */
export function reportUnread(element: XmlElement, shape: Shape, report: ParseReport): void {
  const known = shape[element.name] ?? NOTHING;
  for (const name in element.attributes) {
    if (!known.has(`@${name}`)) report.unread(`${element.name}/@${name}`, element.line, element.attributes[name] ?? '');
  }
  for (const child of element.children) {
    if (known.has(child.name)) reportUnread(child, shape, report);
    else report.unread(`${element.name}/${child.name}`, child.line, child.text.trim());
  }
}
