import { describe, expect, test } from 'vitest';
import { readPurchases } from '../../../../test/read-purchases.ts';
import { InputError } from '../../model/errors.ts';

const csv = (content: string | Uint8Array, mapping: Record<string, string> | null = null) =>
  readPurchases({ name: 'orders.dat', content }, mapping);

const FOUNDING = `id,date,buyer,supplier,supplier_country,item,brand,quantity,amount,currency
PO-17,2020-04-15,Example Retail Inc.,"Zhejiang Dahua Technology Co., Ltd.",cn,thermal camera,Dahua,1500,9950000,USD
`;

test('the founding case is one purchase with its day, supplier, item and amount', async () => {
  const read = await csv(FOUNDING);
  expect(read.format).toBe('csv_comma');
  expect(read.problems).toEqual([]);
  expect(read.purchases).toEqual([
    {
      id: 'PO-17',
      file: 'orders.dat',
      row: 2,
      date: '2020-04-15',
      buyer: { name: 'Example Retail Inc.', country: null, address: null, identifiers: [] },
      supplier: { name: 'Zhejiang Dahua Technology Co., Ltd.', country: 'cn', address: null, identifiers: [] },
      items: [
        {
          description: 'thermal camera',
          brand: 'Dahua',
          manufacturer: null,
          model: null,
          mac: null,
          quantity: '1500',
          origin: null,
        },
      ],
      amount: { value: '9950000', currency: 'USD' },
      destination: null,
      contract: null,
      role: null,
      act: null,
    },
  ]);
});

test('titles above the headings, semicolons, windows-1252 and German words', async () => {
  const text =
    'Bestellungen 2020;;;\r\n;;;\r\nLieferant;Bestelldatum;Betrag (EUR);Land\r\nMüller & Söhne GmbH;15.04.2020;1.234,56;Österreich\r\n';
  const read = await csv(Uint8Array.from(text, (character) => character.charCodeAt(0)));
  expect(read.format).toBe('csv_semicolon');
  expect(read.purchases).toMatchObject([
    {
      id: 'row-4',
      date: '2020-04-15',
      supplier: { name: 'Müller & Söhne GmbH', country: 'at' },
      amount: { value: '1234.56', currency: 'EUR' },
    },
  ]);
});

test('tabs, a byte order mark, and the Unicode text of a spreadsheet', async () => {
  const text = '供应商\t签订日期\t金额\n大华银行\t2020年4月15日\t人民币 1,234.50\n';
  expect((await csv(`\ufeff${text}`)).purchases).toMatchObject([
    { date: '2020-04-15', supplier: { name: '大华银行' }, amount: { value: '1234.50', currency: 'CNY' } },
  ]);
  const utf16 = new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));
  const read = await csv(utf16);
  expect([read.format, read.purchases[0]?.supplier.name]).toEqual(['csv_tab_utf16', '大华银行']);
});

test('a file of one column, and a file with only its headings', async () => {
  const single = await csv('supplier\nAcme, Inc.\n"Beta; Co"\n');
  expect(single.purchases.map(({ id, supplier }) => [id, supplier.name])).toEqual([
    ['row-2', 'Acme, Inc.'],
    ['row-3', 'Beta; Co'],
  ]);
  const empty = await csv('supplier,date\n');
  expect([empty.purchases, empty.problems, empty.columns.length]).toEqual([[], [], 1]);
});

describe('04/05/2020', () => {
  test('is read as the column proves', async () => {
    const read = await csv('supplier,date\nA,04/05/2020\nB,13/05/2020\n');
    expect(read.purchases.map(({ date }) => date)).toEqual(['2020-05-04', '2020-05-13']);
  });
  test('is a problem that says how to solve it when the column proves nothing', async () => {
    const read = await csv('supplier,Order date\nA,04/05/2020\nB,2020-05-13\n');
    expect(read.purchases.map(({ supplier }) => supplier.name)).toEqual(['B']);
    expect(read.problems).toEqual([
      {
        file: 'orders.dat',
        row: 2,
        column: 'Order date',
        found: '04/05/2020',
        wanted:
          'a day that can be read in one way: 2020-05-04 or 2020-04-05? no other value of the column shows whether the day or the month stands first; write it as YYYY-MM-DD',
      },
    ]);
  });
  test('is a problem when the column has both orders; the plain ones are read', async () => {
    const read = await csv('supplier,date\nA,04/05/2020\nB,13/05/2020\nC,05/14/2020\n');
    expect(read.purchases.map(({ date }) => date)).toEqual(['2020-05-13', '2020-05-14']);
    expect(read.problems[0]?.wanted).toContain('both orders');
  });
});

test('bad cells are named by row and column, all of a row in one problem, and good rows are read', async () => {
  const read = await csv(`supplier,country,date,amount,currency,role
Good,DE,2020-01-01,1,EUR,private buyer
,DE,2020-01-01,1,EUR,
Bad,Atlantis,2020-02-30,ten,EURO$,king
`);
  expect(read.purchases).toMatchObject([{ supplier: { name: 'Good', country: 'de' }, role: 'private_buyer' }]);
  expect(read.problems.map(({ row, column, found }) => [row, column, found])).toEqual([
    [3, 'supplier', 'DE | 2020-01-01 | 1 | EUR'],
    [4, 'date', '2020-02-30'],
  ]);
  expect(read.problems[1]?.wanted).toMatch(
    /also country: found "Atlantis".*also currency: found "EURO\$".*also role: found "king"/,
  );
});

test('a column says what is dealt in; an empty cell says nothing, and a word that is none of ours refuses its row', async () => {
  const read = await csv('supplier,Dealing\nA,securities\nB,Goods\nC,\nD,bonds\n');
  expect(read.columns[0]).toContainEqual({ heading: 'Dealing', field: 'dealing', by: 'heading' });
  expect(read.purchases.map(({ dealing }) => dealing)).toEqual(['securities', 'goods', undefined]);
  expect(read.purchases[2]).not.toHaveProperty('dealing');
  expect(read.problems).toMatchObject([
    { row: 5, column: 'Dealing', found: 'bonds', wanted: 'one of goods, securities' },
  ]);
  // What an asset class or an instrument is called elsewhere is not taken for it.
  expect((await csv('supplier,asset class\nA,Equity\n')).purchases[0]).not.toHaveProperty('dealing');
});

test('blank rows are passed over; totals, headings once more and slipped rows are reported', async () => {
  const read = await csv(
    'supplier,date,amount\nA,2020-01-01,5\n,,\nTotal,,5\nsupplier,date,amount\nAcme, Inc,2020-01-01,5\nTotal,2020-01-02,7\n',
  );
  expect(read.purchases.map(({ supplier }) => supplier.name)).toEqual(['A', 'Total']);
  expect(read.problems.map(({ row, found }) => [row, found])).toEqual([
    [4, 'Total | 5'],
    [5, 'the headings once more'],
    [6, '4 cells, the last one "5"'],
  ]);
});

test('one row is one purchase: an order of two lines gives two, and the second id says so', async () => {
  const read = await csv('id,supplier,item\nPO-1,A,camera\nPO-1,A,bracket\nPO-1#2,A,cable\n');
  expect(read.purchases.map(({ id }) => id)).toEqual(['PO-1', 'PO-1#2', 'PO-1#2#2']);
});

test('1,500 is 1500 where another number of the table proves the decimal point', async () => {
  expect((await csv('supplier,qty,amount\nA,"1,500","9,950,000.00"\n')).purchases[0]?.items[0]?.quantity).toBe('1500');
  expect((await csv('supplier,qty\nA,"1,500"\n')).problems[0]?.wanted).toContain('1500 or 1.500?');
  expect((await csv('supplier,qty\nA,1500 pcs\n')).purchases[0]?.items[0]?.quantity).toBe('1500');
});

test('identifiers keep the scheme of their heading or label', async () => {
  const read = await csv(
    'supplier,LEI,VAT No.,supplier_id\nA,5493001KJTIIGC8Y1R12,DE123456789,USCC: 91330000727215176K\n',
  );
  expect(read.purchases[0]?.supplier.identifiers).toEqual([
    { scheme: 'LEI', id: '5493001KJTIIGC8Y1R12' },
    { scheme: 'VAT', id: 'DE123456789' },
    { scheme: 'USCC', id: '91330000727215176K' },
  ]);
});

test('a currency in the cell that is not that of the column is a problem', async () => {
  expect((await csv('supplier,amount,currency\nA,EUR 5,USD\n')).problems[0]).toMatchObject({
    column: 'amount',
    found: 'EUR 5',
  });
});

describe('what is refused, with what would be right', () => {
  test.each([
    [
      'no column of suppliers',
      'Firm name,When\nA,2020-01-01\n',
      null,
      /found "Firm name", "When"; wanted a heading row with one of supplier, .*mapping file/,
    ],
    [
      'a mapping to no field',
      'Firm,When\nA,2020-01-01\n',
      { Firm: 'vendor' },
      /"Firm" for "vendor", which is no field; the fields are id, date/,
    ],
    [
      'a mapping of a heading that is not there',
      'supplier,date\nA,2020-01-01\n',
      { Firm: 'brand' },
      /"Firm", which the file does not have; it has "supplier", "date"/,
    ],
    ['two headings for one field', 'a,b\nA,B\n', { a: 'supplier', b: 'supplier' }, /both "a" and "b" for supplier/],
  ])('%s', async (_, content, mapping, message) => {
    await expect(csv(content, mapping)).rejects.toThrow(message);
    await expect(csv(content, mapping)).rejects.toBeInstanceOf(InputError);
  });

  test('with the mapping the same file is read', async () => {
    const read = await csv('Firm name,When\nA,2020-01-01\n', { 'Firm name': 'supplier', When: 'date' });
    expect(read.purchases).toMatchObject([{ supplier: { name: 'A' }, date: '2020-01-01' }]);
  });
});

test('other files are not taken for a table, whatever their name', async () => {
  const others = [
    '',
    '<html><table>supplier,date</table>',
    '{"supplier": "a,b"}',
    '%PDF-1.7 supplier,date',
    'a\u0000b,supplier\n',
  ];
  for (const content of others) expect((await readPurchases({ name: 'purchases.csv', content })).format).toBeNull();
});

test('a supplier that is a number is reported: the vendor number stands where the name was expected', async () => {
  expect((await csv('Vendor,Date\n100234,2020-01-01\n')).problems[0]?.wanted).toContain('a name, not a number');
  expect((await csv('Vendor,Vendor name\n100234,Acme\n')).purchases[0]?.supplier.name).toBe('Acme');
  expect((await csv('Vendor\n360\n')).purchases[0]?.supplier.name).toBe('360');
});

test.each([
  ['P.R. China', 'cn'],
  ['CN', 'cn'],
  ['Hong Kong SAR, China', 'hk'],
  ['Rotterdam, Netherlands', 'nl'],
  ['DE - Germany', 'de'],
  ['NA', 'na'],
  ['中国', 'cn'],
])('the country %s is %s', async (text, code) => {
  expect((await csv(`supplier,country\nA,"${text}"\n`)).purchases[0]?.supplier.country).toBe(code);
});

test('a sign of several currencies is no fault, and names none', async () => {
  expect((await csv('supplier,amount,currency\nA,5,$\n')).purchases[0]?.amount).toEqual({ value: '5', currency: null });
});

test('the headings of public spend exports are understood', async () => {
  const uk = await csv(
    'Department family,Entity,Date,Expense Type,Supplier,Transaction number,Amount\nHO,HO,15/04/2020,IT,A,77,"1,234.50"\n',
  );
  expect(uk.purchases).toMatchObject([
    { id: '77', date: '2020-04-15', supplier: { name: 'A' }, amount: { value: '1234.50' } },
  ]);
  const us = await csv(
    'award_id_piid,action_date,recipient_name,recipient_country_code,awarding_agency_name,federal_action_obligation\nX1,2020-04-15,A,USA,DOD,5.10\n',
  );
  expect(us.purchases).toMatchObject([
    {
      id: 'X1',
      date: '2020-04-15',
      supplier: { name: 'A', country: 'us' },
      buyer: { name: 'DOD' },
      amount: { value: '5.10' },
    },
  ]);
});

test('a hostile cell of a million characters is a problem, quickly, and not a hang', async () => {
  const cell = 'a1,'.repeat(300_000);
  const read = await csv(`supplier,date,amount,qty,country\nA,"${cell}","${cell}","${cell}","${cell}"\n`);
  expect(read.problems.length).toBe(1);
  expect(read.problems[0]?.found.length).toBeLessThanOrEqual(120);
});

test('60,000 rows: what proves the order of days may stand in row 40,000, and later contrary rows are problems', async () => {
  const rows = Array.from({ length: 60_000 }, (_, index) =>
    index === 40_000 ? 'A,PO,13/05/2020' : index === 55_000 ? 'A,PO,05/13/2020' : 'A,PO,04/05/2020',
  );
  const read = await csv(`supplier,id,date\n${rows.join('\n')}\n`);
  expect(read.purchases.length + read.problems.length).toBe(60_000);
  expect(new Set(read.purchases.map(({ id }) => id)).size).toBe(read.purchases.length);
  expect(read.purchases[0]?.date).toBe('2020-05-04');
  expect(read.problems.length).toBeGreaterThan(4_000);
  expect(read.problems.at(-1)?.wanted).toContain('both orders');
});
