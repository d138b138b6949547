import { isDay } from '../../model/day.ts';
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type XmlElement, childText, deepText, elementsOf } from '../../model/plain-data.ts';
import { createKeyGiver } from '../../names/slug.ts';
import type { ParseReport } from '../list.ts';
import { entityToParty } from './entity-to-party.ts';
import { type FsfAct, type FsfComponent, type FsfEntity, type Values, componentKinds } from './fsf-entity.ts';
import { ignoredAttributes, understood } from './lookups.ts';

/** `export/sanctionEntity`, nearly everything in attributes. */
export async function* parseXml(
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const context = { report, giveKey: createKeyGiver() };
  for await (const elements of elementsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const element of elements) {
      if (element.ancestors?.length === 0) readRoot(element, report);
      else if (element.name === 'sanctionEntity') parties.push(entityToParty(readEntity(element, report), context));
      else report.unread(element.name, element.line, deepText(element));
    }
    yield parties;
  }
}

function readRoot(root: XmlElement, report: ParseReport): void {
  if (root.name !== 'export')
    throw new SourceDefect(`the file begins with <${root.name}> and not with <export>`, { line: root.line });
  const generated = root.attributes['generationDate'] ?? '';
  if (isDay(generated.slice(0, 10))) report.dated(generated.slice(0, 10));
  else report.odd('export/@generationDate', root.line, generated, 'an instant in ISO 8601');
}

function readEntity(element: XmlElement, report: ParseReport): FsfEntity {
  const remarks: string[] = [];
  const regulations: FsfAct[] = [];
  const components: FsfComponent[] = [];
  let subject: Values = {};
  for (const child of element.children) {
    const kind = componentKinds.find((name) => name === child.name);
    if (kind) components.push({ kind, ...readComponent(child, report) });
    else if (child.name === 'regulation') regulations.push(readAct(child, report));
    else if (child.name === 'remark') remarks.push(deepText(child));
    else if (child.name === 'subjectType') subject = readValues(child, 'sanctionEntity', report);
    else report.unread(`sanctionEntity/${child.name}`, child.line, deepText(child));
  }
  const values = { ...readValues(element, 'sanctionEntity', report), ...subject };
  return { line: element.line, values, remarks, regulations, components };
}

function readComponent(element: XmlElement, report: ParseReport): Omit<FsfComponent, 'kind'> {
  const remarks: string[] = [];
  const contacts: { key: string; value: string }[] = [];
  let act: FsfAct | null = null;
  for (const child of element.children) {
    if (child.name === 'regulationSummary') act = readAct(child, report);
    else if (child.name === 'remark') remarks.push(deepText(child));
    else if (child.name === 'contactInfo')
      contacts.push({ key: child.attributes['key'] ?? '', value: child.attributes['value'] ?? deepText(child) });
    else report.unread(`${element.name}/${child.name}`, child.line, deepText(child));
  }
  return { line: element.line, values: readValues(element, element.name, report), remarks, contacts, act };
}

/** The URL is an element of a `regulation` and an attribute of a `regulationSummary`. */
function readAct(element: XmlElement, report: ParseReport): FsfAct {
  const values = readValues(element, element.name, report);
  for (const child of element.children)
    if (child.name !== 'publicationUrl' && child.name !== 'remark')
      report.unread(`${element.name}/${child.name}`, child.line, deepText(child));
  return {
    numberTitle: values['numberTitle'] ?? '',
    publicationDate: values['publicationDate'] ?? '',
    entryIntoForceDate: values['entryIntoForceDate'] ?? '',
    programme: values['programme'] ?? '',
    url: values['publicationUrl'] ?? childText(element, 'publicationUrl'),
  };
}

function readValues(element: XmlElement, kind: string, report: ParseReport): Values {
  const values: Record<string, string> = {};
  for (const [name, text] of Object.entries(element.attributes)) {
    const value = text.trim();
    if (understood[kind]?.includes(name)) {
      if (value !== '') values[name] = value;
    } else if (!(name in ignoredAttributes) && value !== '')
      report.unread(`${element.name}/@${name}`, element.line, value);
  }
  return values;
}
