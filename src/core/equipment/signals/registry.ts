/** Every kind of signal, in the order in which they are shown. */
import { brand, declaration, onvif, tls } from './brand.ts';
import { mac } from './mac.ts';
import { model } from './model.ts';
import { api, banner, fccId, snmp } from './network.ts';
import type { SignalReader } from './signal-reader.ts';

export const signalReaders: readonly SignalReader[] = [
  declaration,
  brand,
  model,
  onvif,
  banner,
  api,
  tls,
  snmp,
  fccId,
  mac,
];
