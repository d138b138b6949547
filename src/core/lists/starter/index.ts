import type { List } from '../list.ts';
import { parseStarter } from './parse.ts';
import { subLists } from './sub-lists.ts';

/** Listings of surveillance and human-rights matters that ship with Countersign, so that it answers offline; restated from the official acts. */
export const starter: List = {
  id: 'starter',
  title: 'Countersign starter',
  publisher: 'Countersign, from the official acts that each listing cites',
  homepage: 'https://www.ecfr.gov/current/title-15/part-744/appendix-Supplement%20No.%204%20to%20Part%20744',
  licence: 'Facts of US Government works (public domain), compiled by Countersign under Apache-2.0',
  cadence: { words: 'with each release of Countersign', maxAgeDays: 200 },
  covers: 'parties',
  sources: [],
  subLists,
  floor: 80,
  formats: [
    {
      id: 'acts',
      describes: 'NDJSON: a line that names the edition and its acts, then one legal act a line',
      parts: [
        {
          name: 'acts',
          required: true,
          reader: { kind: 'ndjson' },
          recognises: ({ text }) => /^\uFEFF?\s*\{\s*"edition"\s*:\s*"countersign starter"/.test(text),
        },
      ],
      parse: parseStarter,
    },
  ],
};
