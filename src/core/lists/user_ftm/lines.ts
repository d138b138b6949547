import { z } from 'zod';
import { SourceDefect } from '../../model/errors.ts';
import type { JsonItem } from '../../model/plain-data.ts';

const entityLine = z.object({
  id: z.string().min(1),
  schema: z.string().min(1),
  properties: z.record(z.string(), z.array(z.string())),
  caption: z.string().optional(),
});
/** One line: FollowTheMoney's own form of an entity. */
export type EntityLine = z.infer<typeof entityLine>;

/** Members of a line beside those of an entity, as exports write them; what is not here is reported. */
export const otherMembers: ReadonlySet<string> = new Set([
  'id',
  'schema',
  'properties',
  'caption',
  'datasets',
  'referents',
  'first_seen',
  'last_seen',
  'last_change',
  'target',
  'origin',
]);

/** The entity on a line, or a refusal that names the line, the member and what would be right. */
export function readEntityLine({ line, value }: JsonItem): EntityLine {
  const parsed = entityLine.safeParse(value);
  if (parsed.success) return parsed.data;
  const issue = parsed.error.issues[0];
  const path = issue?.path.map(String).join('.') ?? '';
  const nested = /^properties\.[^.]+\.\d+$/.test(path) ? ' (nested entities and statements are not read, ids are)' : '';
  throw new SourceDefect(`not a FollowTheMoney entity: ${issue?.message ?? 'wrong shape'}${nested}`, {
    line,
    column: path === '' ? 'the whole line' : path,
  });
}
