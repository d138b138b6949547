import { z } from 'zod';

export const Health = z
  .object({
    status: z.literal('ok'),
    version: z.string(),
    snapshot: z.string(),
    matcher: z.string(),
    lists: z.number().int().meta({ description: 'Lists of which a copy is here.' }),
    page: z.boolean().meta({ description: 'Whether the web page is built and served.' }),
  })
  .meta({ id: 'Health' });
