import { auDfat } from './au_dfat/index.ts';
import { caSema } from './ca_sema/index.ts';
import { chSeco } from './ch_seco/index.ts';
import { euFsf } from './eu_fsf/index.ts';
import { jpMetiEul } from './jp_meti_eul/index.ts';
import type { List } from './list.ts';
import { starter } from './starter/index.ts';
import { ukConlist } from './uk_conlist/index.ts';
import { ukSl } from './uk_sl/index.ts';
import { unSc } from './un_sc/index.ts';
import { usBisDpl } from './us_bis_dpl/index.ts';
import { usBisEntityList } from './us_bis_entity_list/index.ts';
import { usCsl } from './us_csl/index.ts';
import { usDhsUflpa } from './us_dhs_uflpa/index.ts';
import { usDod1260h } from './us_dod_1260h/index.ts';
import { usFccCovered } from './us_fcc_covered/index.ts';
import { usOfacCons } from './us_ofac_cons/index.ts';
import { usOfacSdn } from './us_ofac_sdn/index.ts';

/** Every list that Countersign reads, one folder each, in the order in which `lists` shows them. */
export const lists: readonly List[] = [
  usCsl,
  usBisEntityList,
  usBisDpl,
  usOfacSdn,
  usOfacCons,
  unSc,
  euFsf,
  ukSl,
  ukConlist,
  usDhsUflpa,
  usFccCovered,
  usDod1260h,
  caSema,
  auDfat,
  chSeco,
  jpMetiEul,
  starter,
];
