/** Every table of scenarios, in the order of the regimes. */
import { euForcedLabour, usUflpa } from './forced-labour.ts';
import { au, ca, ch, eu, jp, uk, un } from './freezes.ts';
import type { Scenarios } from './scenario.ts';
import { ungp } from './ungp.ts';
import { usDod1260h } from './us-dod-1260h.ts';
import { usEar } from './us-ear.ts';
import { usFcc } from './us-fcc.ts';
import { usNdaa889 } from './us-ndaa-889.ts';
import { usOfac } from './us-ofac.ts';
import { usState } from './us-state.ts';

export const tables: readonly Scenarios[] = [
  usEar,
  usOfac,
  usNdaa889,
  usFcc,
  usDod1260h,
  usUflpa,
  usState,
  un,
  eu,
  uk,
  ca,
  au,
  ch,
  jp,
  euForcedLabour,
  ungp,
];
