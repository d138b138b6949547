import type { z } from 'zod';
import { showEntity } from '../../../operations/show-entity.ts';
import { hasTag, jsonTagged } from '../answers.ts';
import { Entity, EntityPath, EntityQuery } from '../contract/entities.ts';
import { type Route, route } from '../route.ts';

export const entityRoutes: readonly Route[] = [
  route<z.infer<typeof EntityPath>, z.infer<typeof EntityQuery>>({
    operation: 'showEntity',
    method: 'get',
    path: '/entities/{id}',
    summary:
      'One listed party: its listings with their three dates, and every claim with the archived file it was read from',
    params: EntityPath,
    query: EntityQuery,
    responses: { 200: { description: 'The party as of the day, as known at the moment.', json: Entity } },
    async handle({ c, context, door, params, query }) {
      const { tag } = await door.names.now();
      if (hasTag(c, tag)) return jsonTagged(c, tag, () => null);
      const entity = await showEntity(context, params.id, { asOf: query.asOf ?? null, knownAt: query.knownAt ?? null });
      return jsonTagged(c, tag, () => entity);
    },
  }),
];
