import { type ListedParty, type Schema } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PropertyBag, createPropertyBag } from '../../model/properties.ts';
import type { ParseReport } from '../list.ts';
import type { FsfComponent, FsfEntity } from './fsf-entity.ts';
import { subjectTypes } from './lookups.ts';
import { addAddress, addBirth, addCitizenship, addIdentification } from './read-components.ts';
import { readListings } from './read-listings.ts';

export interface EntityContext {
  readonly report: ParseReport;
  readonly giveKey: (slug: string) => string;
}

/** The same for both formats: `eu_fsf-<logicalId>`. The EU reference number is not unique: one party under two programmes has it twice. */
export function entityToParty(entity: FsfEntity, { report, giveKey }: EntityContext): ListedParty {
  const logicalId = entity.values['logicalId'];
  if (!logicalId) throw new SourceDefect('a party without logicalId', { line: entity.line });
  const schema = readSchema(entity, report);
  const bag = createPropertyBag();
  const caption = addNames(bag, entity, schema);
  for (const component of entity.components) addComponent({ bag, schema, report }, component);
  bag.add('notes', ...entity.remarks);
  return {
    id: `eu_fsf-${giveKey(logicalId)}`,
    schema,
    caption,
    properties: bag.done(),
    listings: readListings(entity, report),
    relations: [],
  };
}

function readSchema(entity: FsfEntity, report: ParseReport): Schema {
  const { code = '', classificationCode = '' } = entity.values;
  const schema = subjectTypes[code] ?? subjectTypes[classificationCode];
  if (!schema) report.odd('subjectType', entity.line, `${code} ${classificationCode}`, 'person or enterprise');
  return schema ?? 'LegalEntity';
}

/** The first full name without a foreign language is the caption; spellings for other languages of the Union are aliases. */
function addNames(bag: PropertyBag, entity: FsfEntity, schema: Schema): string {
  const names = entity.components
    .filter(({ kind }) => kind === 'nameAlias')
    .map((component) => ({ text: wholeName(component), weak: isWeak(component), component }))
    .filter(({ text }) => text !== '');
  const main =
    names.find(({ weak, component }) => !weak && /^(EN)?$/i.test(component.values['nameLanguage'] ?? '')) ??
    names.find(({ weak }) => !weak) ??
    names[0];
  if (!main) throw new SourceDefect('a party without a name', { line: entity.line, column: 'wholeName' });
  bag.add('name', main.text);
  for (const { text, weak } of names) if (text !== main.text) bag.add(weak ? 'weakAlias' : 'alias', text);
  if (schema === 'Person') {
    bag.add('firstName', main.component.values['firstName']);
    bag.add('middleName', main.component.values['middleName']);
    bag.add('lastName', main.component.values['lastName']);
  }
  return main.text;
}

function wholeName({ values }: FsfComponent): string {
  const { wholeName: whole, firstName, middleName, lastName } = values;
  return (whole ?? [firstName, middleName, lastName].filter(Boolean).join(' ')).replace(/\s+/g, ' ').trim();
}

/** The XML says `strong="false"`; both say "low quality a.k.a." in some remarks. */
function isWeak({ values, remarks }: FsfComponent): boolean {
  return values['strong'] === 'false' || remarks.some((remark) => /\blow? quality/i.test(remark));
}

interface Target {
  readonly bag: PropertyBag;
  readonly schema: Schema;
  readonly report: ParseReport;
}

function addComponent(target: Target, component: FsfComponent): void {
  switch (component.kind) {
    case 'nameAlias':
      return addNameFacts(target, component);
    case 'address':
      return addAddress(target.bag, component, target.report);
    case 'birthdate':
      return addBirth(target, component);
    case 'identification':
      return addIdentification(target.bag, component, target.report);
    case 'citizenship':
      return addCitizenship(target.bag, component, target.report);
  }
}

function addNameFacts({ bag, schema, report }: Target, { values, remarks, line }: FsfComponent): void {
  bag.add('title', ...splitLetters(values['title']));
  bag.add(schema === 'Person' ? 'position' : 'notes', ...splitLetters(values['function']));
  const gender = values['gender'];
  if (gender === 'M' || gender === 'F') bag.add('gender', gender === 'M' ? 'male' : 'female');
  else if (gender) report.odd('gender', line, gender, 'M or F; left out');
  bag.add('notes', ...remarks.filter((remark) => !/quality/i.test(remark)));
}

/** `(a) Mullah, (b) Maulavi` -> Mullah, Maulavi */
function splitLetters(text: string | undefined): readonly string[] {
  return (text ?? '').split(/(?:^|[\s,;]+)\([a-z]\)\s*/).filter(Boolean);
}
