/** Every topic, in the order in which an answer speaks. */
import type { Topic } from '../topic.ts';
import { decision } from './decision.ts';
import { equipment } from './equipment.ts';
import { humanRights } from './human-rights.ts';
import { knowledge } from './knowledge.ts';
import { law } from './law.ts';
import { listing } from './listing.ts';
import { ownership } from './ownership.ts';
import { purchase } from './purchase.ts';
import { today } from './today.ts';
import { vendorStatements } from './vendor-statements.ts';

export const topics: readonly Topic[] = [
  purchase,
  listing,
  knowledge,
  decision,
  law,
  ownership,
  equipment,
  vendorStatements,
  humanRights,
  today,
];
