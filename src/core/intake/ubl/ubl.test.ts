import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPurchases } from '../../../../test/read-purchases.ts';
import { sharedFile } from '../../../../test/shared-data.ts';

const UBL = 'urn:oasis:names:specification:ubl:schema:xsd';
const document = (type: string, body: string, prefix = '') =>
  `<?xml version="1.0" encoding="UTF-8"?>\n<${prefix}${type} xmlns${prefix === '' ? '' : ':x'}="${UBL}:${type}-2" xmlns:a="${UBL}:CommonAggregateComponents-2" xmlns:b="${UBL}:CommonBasicComponents-2">${body}</${prefix}${type}>`;
const read = (content: string) => readPurchases({ name: 'document', content });

/** Written in the format of UBL 2.1 for these tests. */
const seller = (role: string, name = 'Zhejiang Dahua Technology Co., Ltd.') => `<a:${role}><a:Party>
  <b:EndpointID schemeID="0192">987</b:EndpointID>
  <a:PartyName><b:Name>Dahua</b:Name></a:PartyName>
  <a:PostalAddress><b:CityName>Hangzhou</b:CityName><a:Country><b:IdentificationCode>CN</b:IdentificationCode></a:Country></a:PostalAddress>
  <a:PartyTaxScheme><b:CompanyID>CN123</b:CompanyID><a:TaxScheme><b:ID>VAT</b:ID></a:TaxScheme></a:PartyTaxScheme>
  <a:PartyLegalEntity><b:RegistrationName>${name}</b:RegistrationName><b:CompanyID schemeID="USCC">91330000727215176K</b:CompanyID></a:PartyLegalEntity>
</a:Party></a:${role}>`;
const item = `<a:Item><b:Description>8-14 um</b:Description><b:Name>Thermal camera</b:Name><b:BrandName>Dahua</b:BrandName><b:ModelName>DH-TPC</b:ModelName>
  <a:ManufacturerParty><a:PartyName><b:Name>Dahua Technology</b:Name></a:PartyName></a:ManufacturerParty>
  <a:OriginCountry><b:IdentificationCode>CN</b:IdentificationCode></a:OriginCountry>
  <a:AdditionalItemProperty><b:Name>MAC address</b:Name><b:Value>3C:EF:8C:00:00:01</b:Value></a:AdditionalItemProperty></a:Item>`;
const order = `<b:ID>PO-17</b:ID><b:IssueDate>2020-04-15</b:IssueDate>
  <a:BuyerCustomerParty><a:Party><a:PartyName><b:Name>Example Retail Inc.</b:Name></a:PartyName></a:Party></a:BuyerCustomerParty>
  ${seller('SellerSupplierParty')}
  <a:Delivery><a:DeliveryAddress><a:Country><b:IdentificationCode>US</b:IdentificationCode></a:Country></a:DeliveryAddress></a:Delivery>
  <a:AnticipatedMonetaryTotal><b:LineExtensionAmount currencyID="USD">9950000.00</b:LineExtensionAmount><b:PayableAmount currencyID="USD">9950000.00</b:PayableAmount></a:AnticipatedMonetaryTotal>
  <a:OrderLine><a:LineItem><b:ID>1</b:ID><b:Quantity unitCode="EA">1500</b:Quantity>${item}</a:LineItem></a:OrderLine>`;

const PURCHASE = {
  id: 'PO-17',
  file: 'document',
  row: 2,
  date: '2020-04-15',
  buyer: { name: 'Example Retail Inc.', country: null, address: null, identifiers: [] },
  supplier: {
    name: 'Zhejiang Dahua Technology Co., Ltd.',
    otherNames: ['Dahua'],
    country: 'cn',
    address: 'Hangzhou',
    identifiers: [
      { scheme: 'USCC', id: '91330000727215176K' },
      { scheme: 'VAT', id: 'CN123' },
      { scheme: '0192', id: '987' },
    ],
  },
  items: [
    {
      description: 'Thermal camera: 8-14 um',
      brand: 'Dahua',
      manufacturer: 'Dahua Technology',
      model: 'DH-TPC',
      mac: '3C:EF:8C:00:00:01',
      quantity: '1500',
      origin: 'cn',
    },
  ],
  amount: { value: '9950000.00', currency: 'USD' },
  destination: 'us',
  contract: null,
  role: null,
  act: null,
};

test('an order is one purchase with the lines as its items', async () => {
  const result = await read(document('Order', order));
  expect(result.format).toBe('ubl');
  expect(result.purchases).toEqual([PURCHASE]);
});

test('the prefix of the namespace does not matter, nor an envelope around the document', async () => {
  expect((await read(document('Order', order, 'x:'))).purchases).toEqual([PURCHASE]);
  const inner = document('Order', order).split('\n').slice(1).join('\n');
  const envelope = `<StandardBusinessDocument><StandardBusinessDocumentHeader/>${inner}</StandardBusinessDocument>`;
  expect((await read(envelope)).purchases).toMatchObject([{ id: 'PO-17', supplier: { country: 'cn' } }]);
});

test('an invoice: the day of its order, the amount with tax, and another payee as a purchase of its own', async () => {
  const invoice = `<b:ID>INV-1</b:ID><b:IssueDate>2020-05-02</b:IssueDate><a:OrderReference><b:ID>PO-17</b:ID><b:IssueDate>2020-04-15</b:IssueDate></a:OrderReference>
    <a:ContractDocumentReference><b:ID>K-1</b:ID></a:ContractDocumentReference>${seller('AccountingSupplierParty')}
    <a:PayeeParty><a:PartyName><b:Name>Other Bank Ltd</b:Name></a:PartyName></a:PayeeParty>
    <a:LegalMonetaryTotal><b:TaxInclusiveAmount currencyID="EUR">119.00</b:TaxInclusiveAmount><b:PayableAmount currencyID="EUR">0.00</b:PayableAmount></a:LegalMonetaryTotal>
    <a:InvoiceLine><b:InvoicedQuantity>.5</b:InvoicedQuantity>${item}</a:InvoiceLine>`;
  const { purchases } = await read(document('Invoice', invoice));
  expect(purchases).toMatchObject([
    {
      id: 'INV-1',
      date: '2020-04-15',
      contract: 'K-1',
      amount: { value: '119.00', currency: 'EUR' },
      act: null,
      items: [{ quantity: '0.5' }],
    },
    { id: 'INV-1/payee', supplier: { name: 'Other Bank Ltd' }, act: 'pay' },
  ]);
});

test('a payee with a name of the seller is no other party', async () => {
  const payee = `<a:PayeeParty><a:PartyName><b:Name>Dahua</b:Name></a:PartyName></a:PayeeParty>`;
  expect((await read(document('Order', order + payee))).purchases.length).toBe(1);
});

describe('what is wrong is said', () => {
  test('a seller without a name, and a day that does not exist', async () => {
    const nameless = await read(
      document(
        'Order',
        '<b:ID>7</b:ID><a:SellerSupplierParty><a:Party><b:EndpointID>1</b:EndpointID></a:Party></a:SellerSupplierParty>',
      ),
    );
    expect(nameless.problems).toMatchObject([{ row: 2, column: 'SellerSupplierParty', found: 'Order 7 without one' }]);
    const late = await read(document('Order', order.replace('2020-04-15', '2020-04-31')));
    expect(late.problems).toMatchObject([{ column: 'IssueDate', found: '2020-04-31' }]);
  });
  test('a document that states no purchase is refused by its type', async () => {
    await expect(read(document('Catalogue', ''))).rejects.toThrow(
      'a UBL document of the type Catalogue does not state a purchase',
    );
  });
  test('a document that is cut off is refused, and other XML is not recognised', async () => {
    await expect(read(document('Order', order).slice(0, 900))).rejects.toThrow(/not well-formed XML/);
    expect((await read('<rss><channel/></rss>')).format).toBeNull();
  });
});

const folders = ['ubl/raw', 'peppol/bis3_invoice', 'peppol/en16931_ubl_examples', 'peppol/poacc'] as const;
/** Files read, purchases (a payee of its own is one), problems, files refused. */
const EXPECTED = {
  'ubl/raw': [21, 25, 0, 54],
  'peppol/bis3_invoice': [12, 13, 0, 0],
  'peppol/en16931_ubl_examples': [17, 20, 0, 0],
  'peppol/poacc': [25, 21, 4, 34],
};
describe.each(folders)('the published examples in %s (shared data)', (name) => {
  const folder = sharedFile(name);
  test.skipIf(folder === null)('are read, or refused by their type', async () => {
    const counts = { read: 0, purchases: 0, problems: 0, refused: 0 };
    for (const file of readdirSync(folder ?? '.').toSorted()) {
      try {
        const result = await readPurchases(join(folder ?? '.', file));
        if (result.format === null) continue;
        expect(result.format).toBe('ubl');
        const bare = result.purchases.filter(
          ({ date, items }) => date === null || (items.length === 0 && !file.includes('sponse')),
        );
        expect(bare).toEqual([]);
        counts.read += 1;
        counts.purchases += result.purchases.length;
        counts.problems += result.problems.length;
      } catch (error) {
        expect(String(error)).toMatch(/a UBL document of the type [A-Za-z]+ does not state a purchase|not UTF-8/);
        counts.refused += 1;
      }
    }
    expect(Object.values(counts)).toEqual(EXPECTED[name]);
  });
});
