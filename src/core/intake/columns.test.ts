import { describe, expect, test } from 'vitest';
import { guessColumns } from './columns.ts';

const fieldsOf = (headings: readonly string[], mapping: Record<string, string> | null = null) =>
  guessColumns(headings, { file: 'x.csv', mapping }).guesses.map((guess) => guess.field);

test('the public column names always work, in any order and case', () => {
  const names =
    'act,role,destination,currency,amount,quantity,mac,model,brand,item,supplier_id,supplier_country,supplier,buyer,date,id'.split(
      ',',
    );
  expect(fieldsOf(names)).toEqual(names);
  expect(fieldsOf(names.map((name) => name.toUpperCase()))).toEqual(names);
});

describe('ordinary headings', () => {
  test.each([
    [
      ['PO No.', 'Order Date', 'Vendor Name', 'Vendor Country', 'Description', 'Qty', 'Total Amount (USD)'],
      ['id', 'date', 'supplier', 'supplier_country', 'item', 'quantity', 'amount'],
    ],
    [
      ['PO #', 'Contract date', 'Name of the supplier', 'LEI', 'Make', 'Model No.', 'MAC address', 'Ship-to country'],
      ['id', 'date', 'supplier', 'supplier_lei', 'brand', 'model', 'mac', 'destination'],
    ],
    [
      ['Bestell-Nr.', 'Bestelldatum', 'Lieferant', 'Land', 'Bezeichnung', 'Marke', 'Menge', 'Betrag', 'Währung'],
      ['id', 'date', 'supplier', 'supplier_country', 'item', 'brand', 'quantity', 'amount', 'currency'],
    ],
    [
      [
        'N° de commande',
        'Date de commande',
        'Fournisseur',
        'Pays',
        'Désignation',
        'Marque',
        'Quantité',
        'Montant TTC',
        'Devise',
      ],
      [null, 'date', 'supplier', 'supplier_country', 'item', 'brand', 'quantity', 'amount', 'currency'],
    ],
    [
      ['Número de pedido', 'Fecha', 'Proveedor', 'País', 'Descripción', 'Marca', 'Cantidad', 'Importe', 'Moneda'],
      ['id', 'date', 'supplier', 'supplier_country', 'item', 'brand', 'quantity', 'amount', 'currency'],
    ],
    [
      ['采购单号', '签订日期', '供应商名称', '国家', '货物名称', '品牌', '规格型号', '数量', '金额', '币种'],
      ['id', 'date', 'supplier', 'supplier_country', 'item', 'brand', 'model', 'quantity', 'amount', 'currency'],
    ],
    [
      ['供应商 Supplier', 'Amount / 金额', 'vendorCountry'],
      ['supplier', 'amount', 'supplier_country'],
    ],
  ])('%j', (headings, fields) => {
    expect(fieldsOf(headings).map((field, index) => (fields[index] === null ? null : field))).toEqual(fields);
  });
});

test('of several columns for one field the best named wins, and the other is shown as not used', () => {
  expect(
    guessColumns(['Company', 'Supplier', 'Invoice date', 'Order date'], { file: 'x', mapping: null }).guesses,
  ).toEqual([
    { heading: 'Company', field: null, by: 'none' },
    { heading: 'Supplier', field: 'supplier', by: 'heading' },
    { heading: 'Invoice date', field: null, by: 'none' },
    { heading: 'Order date', field: 'date', by: 'heading' },
  ]);
});

test.each([
  'Supplier contact',
  'Supplier code',
  'Supplier email',
  'Delivery date',
  'Payment date',
  'Unit price',
  'Vendor rating',
])('"%s" is no field of a purchase', (heading) => {
  expect(fieldsOf([heading])).toEqual([null]);
});

test('the mapping wins over the headings, and ignore takes a column out', () => {
  const headings = ['Supplier', 'Real seller', 'Order date'];
  const mapping = { 'real seller': 'supplier', 'Order date': 'ignore' };
  expect(guessColumns(headings, { file: 'x', mapping }).guesses).toEqual([
    { heading: 'Supplier', field: null, by: 'none' },
    { heading: 'Real seller', field: 'supplier', by: 'mapping' },
    { heading: 'Order date', field: null, by: 'mapping' },
  ]);
});

test('the currency of a heading is kept: Betrag (EUR)', () => {
  expect(guessColumns(['Lieferant', 'Betrag (EUR)'], { file: 'x', mapping: null }).amountCurrency).toBe('EUR');
  expect(guessColumns(['Lieferant', 'Amount USD'], { file: 'x', mapping: null }).amountCurrency).toBe('USD');
  expect(guessColumns(['Lieferant', 'Betrag'], { file: 'x', mapping: null }).amountCurrency).toBeNull();
});
