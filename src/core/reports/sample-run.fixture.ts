/** A run with every kind of line, for the golden files. */
import {
  arabic,
  dahua,
  dahuaBefore,
  hostile,
  incomplete,
  office,
  policy,
  snapshot,
} from './sample-screenings.fixture.ts';
import type { ScreeningRun } from './screening-run.ts';

export const sampleRun: ScreeningRun = {
  id: '7e2c9a4f-1b3d-4c5e-8f60-9a8b7c6d5e4f',
  generatedAt: '2026-11-23T14:05:00Z',
  version: '0.1.0',
  files: ['purchases.csv'],
  policy: {
    id: policy,
    threshold: 0.7,
    role: 'private_buyer',
    act: 'buy',
    lists: ['starter', 'us_csl', 'us_ofac_sdn'],
  },
  snapshot,
  knownAt: null,
  checks: [
    { id: 'party-listed', describes: 'Is the supplier a party on one of the lists, and was it listed on that day?' },
  ],
  lists: [
    {
      list: 'starter',
      title: 'Countersign starter list',
      publisher: 'Countersign',
      version: '2026-11-20',
      entities: 143,
      seen: '2026-11-20T00:00:00Z',
      state: 'ok',
      sha256: '0f343b0931126a20f133d67c2b018a3b5e1f6a5c9d3e1b4f8a7c6d5e4f3a2b1c',
      note: 'Facts with their citations; not a copy of an official list.',
    },
    {
      list: 'us_csl',
      title: 'Consolidated Screening List',
      publisher: 'International Trade Administration',
      version: null,
      entities: 14160,
      seen: '2022-04-22T00:00:00Z',
      state: 'stale',
      sha256: '7d865e959b2466918c9863afca942d0fb89d7c9ac0c99bafc3749504ded97730',
      note: 'The newest copy is 1676 days old.',
    },
    {
      list: 'us_ofac_sdn',
      title: 'OFAC Specially Designated Nationals',
      publisher: 'US Treasury, OFAC',
      version: '2026-01-05',
      entities: 17321,
      seen: '2026-01-05T16:20:00Z',
      state: 'refused',
      sha256: '6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b',
      note: 'The release seen on 2026-11-20 was refused: the file is empty.',
    },
    {
      list: 'un_sc',
      title: 'UN Security Council Consolidated List',
      publisher: 'United Nations',
      version: null,
      entities: null,
      seen: null,
      state: 'absent',
      sha256: null,
      note: null,
    },
  ],
  tables: [
    {
      file: 'purchases.csv',
      columns: [
        { heading: 'PO', field: 'id', by: 'heading' },
        { heading: 'Lieferant', field: 'supplier', by: 'mapping' },
        { heading: 'Remarks <b>', field: null, by: 'none' },
      ],
    },
  ],
  screenings: [office, dahua, dahuaBefore, hostile, arabic, incomplete],
  problems: [
    { file: 'purchases.csv', row: 9, column: 'date', found: '31.02.2020', wanted: 'a day such as 2020-04-15' },
    { file: 'purchases.csv', row: 11, column: null, found: '', wanted: 'a supplier in every row' },
  ],
};
