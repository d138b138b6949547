/** Every format that ownership is read from. The order is that of recognition: what says its own name before what has headings only. */
import type { OwnershipFormat } from '../format.ts';
import { bodsFormats } from './bods/index.ts';
import { csvFormats } from './csv/index.ts';
import { followTheMoney } from './follow-the-money/index.ts';
import { gleifFormats } from './gleif/index.ts';

export const ownershipFormats: readonly OwnershipFormat[] = [
  ...bodsFormats,
  followTheMoney,
  ...gleifFormats,
  ...csvFormats,
];
