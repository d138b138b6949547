import { InputError } from '../../model/errors.ts';
import type { List } from '../list.ts';
import { parseEntities } from './parse.ts';

/** A list of the user's own: any file of FollowTheMoney entities, one JSON object a line, under the name that the user gives. */
export function createFollowTheMoneyList(id: string): List {
  if (!/^[a-z][a-z0-9_]*$/.test(id))
    throw new InputError(`"${id}" can't name a list; small letters, digits and _ can, such as own_suppliers`);
  return {
    id,
    title: `Own list ${id}`,
    publisher: 'the user',
    homepage: 'https://followthemoney.tech/',
    licence: 'as the file’s own source says',
    cadence: { words: 'whenever the user brings it', maxAgeDays: 365 },
    covers: 'parties',
    sources: [],
    subLists: {},
    floor: 0,
    formats: [
      {
        id: 'ftm_ndjson',
        describes: 'FollowTheMoney entities, one JSON object a line',
        parts: [
          {
            name: 'main',
            required: true,
            reader: { kind: 'ndjson' },
            recognises: ({ text }) =>
              isEntityLine(
                text
                  .replace(/^\uFEFF/, '')
                  .trimStart()
                  .split('\n')[0] ?? '',
              ),
          },
        ],
        parse: (parts, report) => parseEntities(id, parts, report),
      },
    ],
  };
}

function isEntityLine(line: string): boolean {
  return line.startsWith('{') && ['id', 'schema', 'properties'].every((key) => new RegExp(`"${key}"\\s*:`).test(line));
}
