import type { Property } from './entity.ts';

/** Properties whose values identify a party wherever they stand. */
export const identifierProperties: readonly Property[] = [
  'registrationNumber',
  'idNumber',
  'taxNumber',
  'vatCode',
  'leiCode',
  'uscCode',
  'dunsCode',
  'swiftBic',
  'isinCode',
  'innCode',
  'ogrnCode',
  'imoNumber',
  'mmsi',
  'callSign',
];
