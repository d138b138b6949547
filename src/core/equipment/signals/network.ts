/** What services of a device say, as a scan or a management system wrote it down. */
import type { Signal } from '../../model/equipment.ts';
import { macsOfCell, readMac } from '../../names/mac.ts';
import type { Brand } from '../catalogue.ts';
import { bearerSignals, bearersOf } from './names.ts';
import { patternReader } from './patterns.ts';
import { type Device, type SignalReader, linesOf } from './signal-reader.ts';

const patterns = patternReader(
  'banner',
  ['banner', 'realm'],
  'HTTP, RTSP and SSDP banners, the RTSP realm and titles of pages. They are set by the firmware, which whoever relabels often leaves as it is; some servers bear names that several makers use. A title or a field of a maker counts only where it is a name and nothing else.',
);

/** HTTP, RTSP and SSDP banners, the RTSP realm, titles of pages, and what a scanner made of them. */
export const banner: SignalReader = {
  ...patterns,
  fields: [...patterns.fields, 'title'],
  read: (device) => [...patterns.read(device), ...namesSaid(device)],
};

/** Names that a service gives whole: `Manufacturer: Dahua` by UPnP, or the title of a page. */
function namesSaid(device: Device): readonly Signal[] {
  const { banner: said, title } = device.asset;
  const makers = linesOf(said).flatMap((line) => /^(?:manufacturer|vendor):\s*(.+)$/i.exec(line)?.[1] ?? []);
  return [...makers, ...linesOf(title)].flatMap((value) =>
    bearersOf(value, device).flatMap((bearer) =>
      // The name of a seller on a page may be that of whoever runs it.
      bearer.kind === 'brand' && !isOwnBlock(bearer.brand, device)
        ? []
        : bearerSignals(bearer, { kind: 'banner', value }, device, 'points'),
    ),
  );
}

/** Whether an address of the device lies in a block of the seller itself: then page and block say alike under whose brand it is sold. */
function isOwnBlock({ facts }: Brand, { asset, catalogue }: Device): boolean {
  return macsOfCell(asset.mac ?? '').some((each) => {
    const reading = readMac(each);
    const found = reading.kind === 'address' ? catalogue.registrantOf(reading.hex) : null;
    return found?.bearer.kind === 'brand' && found.bearer.brand.facts.id === facts.id;
  });
}

/** Addresses of an interface that the device answers at; some records have them among the banners. */
export const api = patternReader(
  'api',
  ['api', 'banner'],
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
