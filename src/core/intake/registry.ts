/** Every format that purchases are read from. The order is that of recognition: what says its own name before what has headings only. */
import { csvFormats } from './csv/index.ts';
import type { PurchaseFormat } from './intake.ts';
import { ocdsFormats } from './ocds/index.ts';
import { ubl } from './ubl/index.ts';
import { xlsx } from './xlsx/index.ts';

export const purchaseFormats: readonly PurchaseFormat[] = [...ocdsFormats, ubl, xlsx, ...csvFormats];
