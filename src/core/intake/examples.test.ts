import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readPurchases } from '../../../test/read-purchases.ts';

test('the example of the cameras is read whole: fifteen purchases, the founding case among them', async () => {
  const read = await readPurchases(join(import.meta.dirname, '..', '..', '..', 'examples', 'cameras', 'purchases.csv'));
  expect([read.format, read.purchases.length, read.problems]).toEqual(['csv_comma', 15, []]);
  expect(read.columns[0]?.every(({ field, heading }) => field === heading)).toBe(true);
  expect(read.purchases.find(({ id }) => id === 'EX-2020-017')).toMatchObject({
    row: 6,
    date: '2020-04-15',
    buyer: { name: 'Example Retail Inc.' },
    supplier: { name: 'Zhejiang Dahua Technology Co., Ltd.', country: 'cn' },
    items: [{ description: 'thermal camera', brand: 'Dahua', quantity: '1500' }],
    amount: { value: '9950000.00', currency: 'USD' },
    destination: 'us',
  });
});
