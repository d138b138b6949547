/** What services of a device say, as a scan or a management system wrote it down. */
import { patternReader } from './patterns.ts';

/** HTTP, RTSP and SSDP banners, the RTSP realm, and what a scanner made of them. */
export const banner = patternReader(
  'banner',
  ['banner', 'realm'],
  'HTTP, RTSP and SSDP banners and the RTSP realm. They are set by the firmware, which whoever relabels often leaves as it is; some servers bear names that several makers use.',
);

/** Addresses of an interface that the device answers at. */
export const api = patternReader(
  'api',
  ['api'],
  'Addresses of an interface that the device answered at. Compatible devices of others answer there too.',
);

/** The subject of the certificate that a device shows. */
export const snmp = patternReader(
  'snmp',
  ['snmp'],
  'The SNMP object id of the device: the number that its maker has, or took, among the enterprises.',
);

/** The FCC ID of the label: the first three or five characters are the grantee. */
export const fccId = patternReader(
  'fcc_id',
  ['fccId'],
  'The FCC ID of the label, whose first characters stand for the grantee who applied. Wired devices often have none.',
);
