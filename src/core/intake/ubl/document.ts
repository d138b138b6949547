/** One UBL document -> one purchase whose items are its lines. */
import { isDay } from '../../model/day.ts';
import { type XmlElement, childOf, childText, childrenOf } from '../../model/plain-data.ts';
import type { Amount, Item, Purchase, PurchaseParty } from '../../model/purchase.ts';
import { countryCode } from '../../names/countries.ts';
import type { IntakeBatch, RowProblem } from '../intake.ts';
import { countryOf, partyOf } from './party.ts';

export interface UblDocument {
  /** `Invoice`, without its namespace. */
  readonly type: string;
  readonly root: XmlElement;
  readonly file: string;
}

/** Where each type says who sells, who buys, what the lines are and how many. */
export interface DocumentShape {
  readonly sellers: readonly string[];
  readonly buyers: readonly string[];
  readonly line: string;
  readonly quantity: string;
}

const ORDER: DocumentShape = {
  sellers: ['SellerSupplierParty', 'AccountingSupplierParty'],
  buyers: ['BuyerCustomerParty', 'AccountingCustomerParty'],
  line: 'OrderLine',
  quantity: 'Quantity',
};
const INVOICE: DocumentShape = {
  sellers: ['AccountingSupplierParty', 'SellerSupplierParty'],
  buyers: ['AccountingCustomerParty', 'BuyerCustomerParty'],
  line: 'InvoiceLine',
  quantity: 'InvoicedQuantity',
};
const CREDIT_NOTE: DocumentShape = { ...INVOICE, line: 'CreditNoteLine', quantity: 'CreditedQuantity' };

/** The types of UBL 2.0 to 2.3 that state a purchase; every other type is refused by its name. */
export const documentShapes: ReadonlyMap<string, DocumentShape> = new Map([
  ['Order', ORDER],
  ['OrderChange', ORDER],
  ['OrderResponse', ORDER],
  ['OrderResponseSimple', ORDER],
  ['Invoice', INVOICE],
  ['SelfBilledInvoice', INVOICE],
  ['FreightInvoice', INVOICE],
  ['CreditNote', CREDIT_NOTE],
  ['SelfBilledCreditNote', CREDIT_NOTE],
  ['DebitNote', { ...INVOICE, line: 'DebitNoteLine', quantity: 'DebitedQuantity' }],
]);

/** The purchase from the seller, and where the payee is somebody else, a second one with the act `pay`. */
export function readDocument(document: UblDocument, shape: DocumentShape): IntakeBatch {
  const { root, type, file } = document;
  const supplier = firstParty(root, shape.sellers);
  const date = dateOf(root);
  const id = childText(root, 'ID') || 'row-1';
  if (!supplier) {
    const wanted = `the name of the seller in ${shape.sellers[0] ?? ''}: PartyLegalEntity/RegistrationName or PartyName/Name`;
    return {
      purchases: [],
      problems: [problem(document, { column: shape.sellers[0] ?? null, found: `${type} ${id} without one`, wanted })],
    };
  }
  if (date.bad !== null) {
    const wanted = 'a day that exists, as YYYY-MM-DD';
    return { purchases: [], problems: [problem(document, { column: date.column, found: date.bad, wanted })] };
  }
  const purchase: Purchase = {
    id,
    file,
    row: root.line,
    date: date.day,
    buyer: firstParty(root, shape.buyers),
    supplier,
    items: childrenOf(root, shape.line).map((line) => itemOf(line, shape)),
    amount: amountOf(root),
    destination: destinationOf(root),
    contract: contractOf(root),
    role: null,
    act: null,
  };
  const payee = partyOf(childOf(root, 'PayeeParty'));
  const isOther = payee !== null && payee.name !== supplier.name && !supplier.otherNames?.includes(payee.name);
  return {
    purchases: isOther ? [purchase, { ...purchase, id: `${id}/payee`, supplier: payee, act: 'pay' }] : [purchase],
    problems: [],
  };
}

function firstParty(root: XmlElement, names: readonly string[]): PurchaseParty | null {
  for (const name of names) {
    const party = partyOf(childOf(root, name));
    if (party) return party;
  }
  return null;
}

/** The day of the order that an invoice refers to, where it gives one, else of the document. */
function dateOf(root: XmlElement) {
  const order = childOf(root, 'OrderReference');
  const ordered = order ? childText(order, 'IssueDate') : '';
  const column = ordered === '' ? 'IssueDate' : 'OrderReference/IssueDate';
  const text = ordered || childText(root, 'IssueDate');
  const day = text.slice(0, 10);
  if (text === '') return { day: null, bad: null, column };
  return isDay(day) && /^(Z|[+-]\d{2}:\d{2})?$/.test(text.slice(10))
    ? { day, bad: null, column }
    : { day: null, bad: text, column };
}

/** With tax, as that is what was agreed; the payable amount only after it, as it leaves out what was paid before. */
function amountOf(root: XmlElement): Amount | null {
  for (const total of ['LegalMonetaryTotal', 'AnticipatedMonetaryTotal', 'RequestedMonetaryTotal']) {
    const element = childOf(root, total);
    for (const name of ['TaxInclusiveAmount', 'PayableAmount', 'TaxExclusiveAmount', 'LineExtensionAmount']) {
      const amount = element ? childOf(element, name) : undefined;
      const value = decimalOf(amount);
      if (value !== null)
        return {
          value,
          currency: amount?.attributes['currencyID'] ?? (childText(root, 'DocumentCurrencyCode') || null),
        };
    }
  }
  return null;
}

function contractOf(root: XmlElement): string | null {
  for (const name of ['ContractDocumentReference', 'Contract']) {
    const element = childOf(root, name);
    const id = element ? childText(element, 'ID') : '';
    if (id !== '') return id;
  }
  return null;
}

/** Where the goods go, when all places of delivery are in one country. */
function destinationOf(root: XmlElement): string | null {
  const addresses = childrenOf(root, 'Delivery').flatMap((delivery) => {
    const location = childOf(delivery, 'DeliveryLocation');
    return [childOf(delivery, 'DeliveryAddress'), location ? childOf(location, 'Address') : undefined];
  });
  const countries = new Set(addresses.map(countryOf).filter((code) => code !== null));
  return countries.size === 1 ? ([...countries][0] ?? null) : null;
}

function itemOf(line: XmlElement, shape: DocumentShape): Item {
  const detail = childOf(line, 'LineItem') ?? line;
  const item = childOf(detail, 'Item');
  const properties = new Map(
    (item ? childrenOf(item, 'AdditionalItemProperty') : []).map((each) => [
      childText(each, 'Name').toLowerCase(),
      childText(each, 'Value'),
    ]),
  );
  const text = (name: string): string => (item ? childText(item, name) : '');
  const manufacturer = partyOf(item ? childOf(item, 'ManufacturerParty') : undefined);
  const partNumber = item ? childOf(item, 'ManufacturersItemIdentification') : undefined;
  const origin = item ? childOf(item, 'OriginCountry') : undefined;
  return {
    description: [...new Set([text('Name'), text('Description')])].filter((part) => part !== '').join(': ') || null,
    brand: text('BrandName') || properties.get('brand') || null,
    manufacturer: manufacturer?.name ?? properties.get('manufacturer') ?? null,
    model: text('ModelName') || properties.get('model') || (partNumber ? childText(partNumber, 'ID') : '') || null,
    mac: properties.get('mac') || properties.get('mac address') || null,
    quantity: decimalOf(childOf(detail, shape.quantity)),
    origin: origin
      ? (countryCode(childText(origin, 'IdentificationCode')) ?? countryCode(childText(origin, 'Name')))
      : null,
  };
}

function decimalOf(element: XmlElement | undefined): string | null {
  const text = element?.text.trim().replace(/^\+/, '') ?? '';
  return /^-?(\d+(\.\d*)?|\.\d+)$/.test(text) ? text.replace(/^(-?)\./, '$10.').replace(/\.$/, '') : null;
}

function problem({ file, root }: UblDocument, text: Pick<RowProblem, 'column' | 'found' | 'wanted'>): RowProblem {
  return { file, row: root.line, column: text.column, found: text.found.slice(0, 160), wanted: text.wanted };
}
