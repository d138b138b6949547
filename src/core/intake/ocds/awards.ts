/** The merged state of one contracting process -> a purchase for each award and supplier, and what could not be read as one. */
import { type Day, isDay } from '../../model/day.ts';
import type { Amount, Item, Purchase, PurchaseParty } from '../../model/purchase.ts';
import { countryCode } from '../../names/countries.ts';
import type { IntakeBatch, RowProblem } from '../intake.ts';
import { type JsonObject, decimalAt, isObject, objectAt, objectsAt, textAt } from './json.ts';

export interface Process {
  readonly ocid: string;
  readonly merged: JsonObject;
  readonly file: string;
  /** Where its first release or its record stands. */
  readonly row: number;
}

interface Award {
  readonly id: string;
  readonly award: JsonObject;
  readonly contracts: readonly JsonObject[];
}

/** States of an award under which nothing was bought. */
const NO_PURCHASE = new Set(['cancelled', 'unsuccessful']);

/** One purchase per award and supplier; a joint award is several purchases with the amount of the whole award. */
export function readProcess(process: Process): IntakeBatch {
  const awards = awardsOf(process);
  if (awards.length === 0) {
    const tags = process.merged['tag'];
    const found = `process ${process.ocid} without an award${Array.isArray(tags) ? ` (${tags.join(', ')})` : ''}`;
    return {
      purchases: [],
      problems: [problem(process, { column: 'awards', found, wanted: AWARD_WANTED, notice: true })],
    };
  }
  const read = awards.map((award) => readAward(process, award));
  return {
    purchases: withUniqueIds(read.flatMap((each) => each.purchases)),
    problems: read.flatMap((each) => each.problems),
  };
}

/** Publishers give the same id to two awards of one release at times. */
function withUniqueIds(purchases: readonly Purchase[]): readonly Purchase[] {
  const used = new Map<string, number>();
  return purchases.map((purchase) => {
    const count = (used.get(purchase.id) ?? 0) + 1;
    used.set(purchase.id, count);
    return count === 1 ? purchase : { ...purchase, id: `${purchase.id}#${count}` };
  });
}

const AWARD_WANTED = 'an award with a supplier: before it there is nothing to screen';

function awardsOf({ merged }: Process): readonly Award[] {
  const contracts = objectsAt(merged, 'contracts');
  const awards = objectsAt(merged, 'awards').map((award, index): Award => {
    const id = textAt(award, 'id') || String(index + 1);
    return { id, award, contracts: contracts.filter((contract) => textAt(contract, 'awardID') === id) };
  });
  const joined = new Set(awards.flatMap((each) => each.contracts));
  const alone = contracts.filter((contract) => !joined.has(contract));
  return [
    ...awards,
    ...alone.map((contract, index): Award => {
      const id = `contract ${textAt(contract, 'id') || index + 1}`;
      return { id, award: {}, contracts: [contract] };
    }),
  ];
}

function readAward(process: Process, award: Award): IntakeBatch {
  const status = textAt(award.award, 'status').toLowerCase();
  if (NO_PURCHASE.has(status)) {
    const found = `award ${award.id} of process ${process.ocid} with the status ${status}`;
    return {
      purchases: [],
      problems: [
        problem(process, { column: 'awards[].status', found, wanted: 'an award that was not withdrawn', notice: true }),
      ],
    };
  }
  const suppliers = [award.award, ...award.contracts].flatMap((each) => suppliersOf(each));
  if (suppliers.length === 0) {
    const found = `award ${award.id} of process ${process.ocid} without a supplier`;
    return {
      purchases: [],
      problems: [problem(process, { column: 'awards[].suppliers', found, wanted: AWARD_WANTED })],
    };
  }
  const purchases: Purchase[] = [];
  const problems: RowProblem[] = [];
  for (const [index, reference] of suppliers.entries()) {
    const base = award.id.startsWith(process.ocid) ? award.id : `${process.ocid}/${award.id}`;
    const id = suppliers.length > 1 ? `${base}/${index + 1}` : base;
    const supplier = partyOf(process.merged, reference);
    const date = dateOf(process, award);
    if (!supplier) {
      const found = `supplier ${textAt(reference, 'id') || index + 1} of award ${award.id} of process ${process.ocid} without a name`;
      problems.push(
        problem(process, { column: 'awards[].suppliers[].name', found, wanted: 'a name, here or under parties' }),
      );
    } else if (date.bad !== null) {
      problems.push(
        problem(process, {
          column: date.bad.column,
          found: date.bad.found,
          wanted: 'a date of ISO 8601 such as 2020-04-15T00:00:00Z',
        }),
      );
    } else purchases.push(purchaseOf(process, award, { id, supplier, date: date.day }));
  }
  return { purchases, problems };
}

function suppliersOf(award: JsonObject): readonly JsonObject[] {
  const supplier = award['supplier'];
  return [...objectsAt(award, 'suppliers'), ...(isObject(supplier) ? [supplier] : [])];
}

function purchaseOf(
  { merged, file, row }: Process,
  { award, contracts }: Award,
  known: Pick<Purchase, 'id' | 'date' | 'supplier'>,
): Purchase {
  return {
    ...known,
    file,
    row,
    buyer: buyerOf(merged),
    items: itemsOf(merged, [award, ...contracts]),
    amount: amountOf([...contracts, award]),
    destination: destinationOf(merged, [award, ...contracts]),
    contract: contracts.map((contract) => textAt(contract, 'id')).find((id) => id !== '') ?? null,
    role: null,
    act: null,
  };
}

/** Of signature, else award, else the start of the contract, else the release that is read. */
function dateOf({ merged }: Process, { award, contracts }: Award) {
  const signed = contracts.map((contract) => textAt(contract, 'dateSigned')).filter((text) => text !== '');
  const candidates = [
    ...signed.toSorted().map((text) => ['contracts[].dateSigned', text] as const),
    ['awards[].date', textAt(award, 'date')] as const,
    ...contracts.map(
      (contract) => ['contracts[].period.startDate', textAt(objectAt(contract, 'period'), 'startDate')] as const,
    ),
    ['date', textAt(merged, 'date')] as const,
  ];
  for (const [column, text] of candidates) {
    if (text === '') continue;
    const day = civilDay(text);
    return day === null ? { day: null, bad: { column, found: text } } : { day, bad: null };
  }
  return { day: null, bad: null };
}

/** The day as its publisher wrote it, in the publisher's own zone. */
function civilDay(text: string): Day | null {
  const day = text.slice(0, 10);
  return isDay(day) && /^(T.*)?$/.test(text.slice(10)) ? day : null;
}

function buyerOf(merged: JsonObject): PurchaseParty | null {
  const named = partyOf(merged, objectAt(merged, 'buyer'));
  if (named) return named;
  const party = objectsAt(merged, 'parties').find(
    (each) => Array.isArray(each['roles']) && each['roles'].includes('buyer'),
  );
  return party ? partyOf(merged, party) : null;
}

/** A reference with what `parties` says of the same id; OCDS 1.0 has it all in the place of the reference. */
function partyOf(merged: JsonObject, reference: JsonObject): PurchaseParty | null {
  const id = textAt(reference, 'id');
  const listed = id === '' ? undefined : objectsAt(merged, 'parties').find((party) => textAt(party, 'id') === id);
  const party: JsonObject = listed ?? reference;
  const legalName = textAt(objectAt(party, 'identifier'), 'legalName');
  const names = [textAt(reference, 'name'), textAt(party, 'name'), legalName].filter((name) => name !== '');
  const [name] = names;
  if (name === undefined) return null;
  const address = objectAt(party, 'address');
  const lines = ['streetAddress', 'locality', 'region', 'postalCode', 'countryName'].map((key) => textAt(address, key));
  const others = [...new Set(names)].filter((other) => other !== name);
  return {
    name,
    ...(others.length > 0 ? { otherNames: others } : {}),
    country: countryCode(textAt(address, 'countryName')) ?? countryCode(textAt(address, 'country')),
    address: lines.filter((line) => line !== '').join(', ') || null,
    identifiers: identifiersOf(party),
  };
}

function identifiersOf(party: JsonObject): PurchaseParty['identifiers'] {
  return [objectAt(party, 'identifier'), ...objectsAt(party, 'additionalIdentifiers')].flatMap((identifier) => {
    const id = textAt(identifier, 'id');
    return id === '' ? [] : [{ scheme: textAt(identifier, 'scheme') || null, id }];
  });
}

function itemsOf(merged: JsonObject, places: readonly JsonObject[]): readonly Item[] {
  const items = places.map((place) => objectsAt(place, 'items')).find((each) => each.length > 0) ?? [];
  if (items.length > 0) return items.map(itemOf);
  const titles = [...places, objectAt(merged, 'tender'), merged].flatMap((place) => [
    textAt(place, 'title'),
    textAt(place, 'description'),
  ]);
  const title = titles.find((text) => text !== '');
  return title === undefined ? [] : [{ ...NO_ITEM, description: title }];
}

const NO_ITEM: Item = {
  description: null,
  brand: null,
  manufacturer: null,
  model: null,
  mac: null,
  quantity: null,
  origin: null,
};

function itemOf(item: JsonObject): Item {
  return {
    ...NO_ITEM,
    description: textAt(item, 'description') || textAt(objectAt(item, 'classification'), 'description') || null,
    quantity: decimalAt(item, 'quantity'),
  };
}

function amountOf(places: readonly JsonObject[]): Amount | null {
  for (const place of places) {
    const value = objectAt(place, 'value');
    const amount = decimalAt(value, 'amount');
    if (amount !== null) return { value: amount, currency: textAt(value, 'currency') || null };
  }
  return null;
}

/** Where the items go, when all addresses of delivery are in one country. */
function destinationOf(merged: JsonObject, places: readonly JsonObject[]): string | null {
  const items = [...places, objectAt(merged, 'tender')].flatMap((place) => objectsAt(place, 'items'));
  const addresses = items.flatMap((item) => [
    ...objectsAt(item, 'deliveryAddresses'),
    objectAt(item, 'deliveryAddress'),
  ]);
  const countries = new Set(
    addresses.map((address) => countryCode(textAt(address, 'countryName'))).filter((code) => code !== null),
  );
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function problem({ file, row }: Process, text: Pick<RowProblem, 'column' | 'found' | 'wanted' | 'notice'>): RowProblem {
  return { file, row, column: text.column, found: text.found.slice(0, 160), wanted: text.wanted };
}
