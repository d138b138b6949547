import { z } from 'zod';
import { showEntity } from '../../../operations/show-entity.ts';
import { Entity } from '../../http/contract/entities.ts';
import { Day, Instant, shortText } from '../../http/contract/values.ts';
import { aboutLists, statement } from '../statement.ts';
import { tool } from '../tool.ts';

/** Claims that are told; a party may have hundreds. */
const MOST_CLAIMS = 200;

export const entityTool = tool({
  name: 'entity',
  operations: ['showEntity'],
  title: 'Show one listed party',
  description:
    'One party by its id: names, listings with their three dates (effective, published, seen) and whether they held on the day, owners that the list states, and claims with the SHA-256 of the archived file each was read from.',
  input: z.strictObject({
    id: shortText.meta({ examples: ['starter-hikvision'] }),
    asOf: Day.optional().meta({ description: 'In force on that day; else today.' }),
    knownAt: Instant.optional().meta({ description: 'Only copies that were seen by that moment.' }),
  }),
  output: z.object({ entity: Entity, claims: z.number().int().meta({ description: 'How many there are in all.' }) }),
  async run({ context, names }, { id, asOf, knownAt }) {
    const found = await showEntity(context, id, { asOf: asOf ?? null, knownAt: knownAt ?? null });
    const asked = aboutLists(await names.now(), new Set([found.list]));
    const entity = { ...found, claims: found.claims.slice(0, MOST_CLAIMS) };
    const what = `This is what ${found.list} says of this party, as of ${found.asOf}; whether it is the party that is meant, the list does not say.`;
    return { entity, claims: found.claims.length, ...statement(asked, found.asOf, what) };
  },
});
