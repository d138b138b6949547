/** SDN.XML and CONSOLIDATED.XML: the same facts as the CSV set, without dates of listing. */
import type { ListedParty } from '../../model/entity.ts';
import { SourceDefect } from '../../model/errors.ts';
import { type PlainData, type XmlElement, childOf, childText, elementsOf } from '../../model/plain-data.ts';
import { readDay } from '../../names/published-dates.ts';
import type { ParseReport } from '../list.ts';
import { addFact, countryOrText } from './facts.ts';
import { createFileCheck } from './file-check.ts';
import type { OfacList } from './list-names.ts';
import { listingsFromPrograms } from './listings.ts';
import { type PartyDraft, addAddress, addAlias, createDraft, finishParty, schemaOfType } from './party-draft.ts';
import { addSentences } from './remarks.ts';
import { reportUnread, shapeOf } from './shape.ts';

/** Not used: `uid` of parts of an entry, `mainEntry` (every value counts), issue and expiry dates and the country of documents. */
const SHAPE = shapeOf({
  publshInformation: 'Publish_Date Record_Count',
  sdnEntry:
    'uid firstName lastName title sdnType remarks programList akaList addressList idList nationalityList citizenshipList dateOfBirthList placeOfBirthList vesselInfo',
  programList: 'program',
  akaList: 'aka',
  aka: 'uid type category lastName firstName',
  addressList: 'address',
  address: 'uid address1 address2 address3 city stateOrProvince postalCode country',
  idList: 'id',
  id: 'uid idType idNumber idCountry issueDate expirationDate',
  nationalityList: 'nationality',
  nationality: 'uid country mainEntry',
  citizenshipList: 'citizenship',
  citizenship: 'uid country mainEntry',
  dateOfBirthList: 'dateOfBirthItem',
  dateOfBirthItem: 'uid dateOfBirth mainEntry',
  placeOfBirthList: 'placeOfBirthItem',
  placeOfBirthItem: 'uid placeOfBirth mainEntry',
  vesselInfo: 'callSign vesselType vesselFlag vesselOwner tonnage grossRegisteredTonnage',
});

export async function* parseClassicXml(
  list: OfacList,
  parts: Readonly<Record<string, PlainData>>,
  report: ParseReport,
): AsyncGenerator<readonly ListedParty[]> {
  const check = createFileCheck(list);
  let stated: number | null = null;
  let count = 0;
  for await (const elements of elementsOf(parts['main'])) {
    const parties: ListedParty[] = [];
    for (const element of elements) {
      if (element.name === 'sdnList') continue;
      reportUnread(element, SHAPE, report);
      if (element.name === 'publshInformation') stated = readIssue(element, report);
      else if (element.name === 'sdnEntry') {
        const draft = draftOfEntry(element, report);
        const programs = textsIn(element, 'programList');
        check.countPrograms(programs);
        parties.push(finishParty(list.id, draft, listingsFromPrograms(list.file, draft, programs)));
      } else report.unread(element.name, element.line, element.text.trim());
    }
    count += parties.length;
    yield parties;
  }
  if (stated !== null && stated !== count)
    throw new SourceDefect(`the file says that it has ${stated} records and has ${count}`);
  check.end();
}

/** Publish_Date is `MM/DD/YYYY`; the element's name is spelled so by the publisher. */
function readIssue(element: XmlElement, report: ParseReport): number | null {
  const text = childText(element, 'Publish_Date');
  const day = readDay(text, 'month-day');
  if (day) report.dated(day);
  else report.odd('Publish_Date', element.line, text, 'a day as MM/DD/YYYY; left out');
  const count = childText(element, 'Record_Count');
  return /^\d+$/.test(count) ? Number(count) : null;
}

function draftOfEntry(entry: XmlElement, report: ParseReport): PartyDraft {
  const uid = childText(entry, 'uid');
  const caption = nameIn(entry);
  if (!/^\d+$/.test(uid) || caption === '')
    throw new SourceDefect('an entry without a number or a name', { line: entry.line });
  const draft = createDraft(uid, schemaOfType(childText(entry, 'sdnType')), caption);
  draft.bag.add('position', childText(entry, 'title'));
  for (const aka of itemsIn(entry, 'akaList'))
    addAlias(draft, nameIn(aka), { kind: childText(aka, 'type'), weak: childText(aka, 'category') === 'weak' });
  for (const address of itemsIn(entry, 'addressList')) {
    const parts = ['address1', 'address2', 'address3', 'city', 'stateOrProvince', 'postalCode'].map((name) =>
      childText(address, name),
    );
    addAddress(draft, { parts, country: childText(address, 'country'), line: address.line }, report);
  }
  addPerson(draft, entry, report);
  addVessel(draft, entry, report);
  for (const id of itemsIn(entry, 'idList')) {
    const fact = { kind: childText(id, 'idType'), value: childText(id, 'idNumber'), line: id.line };
    addFact(draft, fact, report);
  }
  const remarks = childText(entry, 'remarks');
  if (remarks !== '') addSentences(draft, remarks, { line: entry.line, report });
  return draft;
}

function addPerson(draft: PartyDraft, entry: XmlElement, report: ParseReport): void {
  for (const [list, kind, field] of [
    ['dateOfBirthList', 'DOB', 'dateOfBirth'],
    ['placeOfBirthList', 'POB', 'placeOfBirth'],
    ['nationalityList', 'nationality', 'country'],
    ['citizenshipList', 'citizen', 'country'],
  ] as const) {
    for (const item of itemsIn(entry, list))
      addFact(draft, { kind, value: childText(item, field), line: item.line }, report);
  }
}

function addVessel(draft: PartyDraft, entry: XmlElement, report: ParseReport): void {
  const vessel = childOf(entry, 'vesselInfo');
  if (!vessel) return;
  draft.bag.add('callSign', childText(vessel, 'callSign'));
  draft.bag.add('type', childText(vessel, 'vesselType'));
  draft.bag.add('tonnage', childText(vessel, 'tonnage'));
  draft.bag.add('grossRegisteredTonnage', childText(vessel, 'grossRegisteredTonnage'));
  const flag = childText(vessel, 'vesselFlag');
  if (flag !== '') draft.bag.add('flag', countryOrText(flag, 'vesselFlag', { line: vessel.line, report }));
  addFact(draft, { kind: 'vessel owner', value: childText(vessel, 'vesselOwner'), line: vessel.line }, report);
}

/** `LAST, First` as the CSV writes it; companies have only a last name. */
function nameIn(element: XmlElement): string {
  const last = childText(element, 'lastName');
  const first = childText(element, 'firstName');
  return first === '' ? last : `${last}, ${first}`;
}

function itemsIn(entry: XmlElement, list: string): readonly XmlElement[] {
  return childOf(entry, list)?.children ?? [];
}

function textsIn(entry: XmlElement, list: string): readonly string[] {
  return itemsIn(entry, list).map((item) => item.text.trim());
}
