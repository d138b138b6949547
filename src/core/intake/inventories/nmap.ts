/** What nmap wrote with -oX: hosts with their addresses, services and scripts. A scan of one's own network is brought; nothing is scanned here. */
import type { Asset } from '../../model/equipment.ts';
import { InputError } from '../../model/errors.ts';
import { type XmlElement, childOf, childrenOf, elementsOf } from '../../model/plain-data.ts';
import type { IntakeContext, RowProblem } from '../intake.ts';
import type { InventoryBatch, InventoryFormat, InventoryRow } from '../inventory.ts';

export const nmap: InventoryFormat = {
  id: 'nmap_xml',
  describes: 'nmap XML (-oX)',
  reader: { kind: 'xml', records: { names: ['host'] } },
  recognises: (head) => /^\s*\ufeff?\s*</.test(head.text) && /<nmaprun\b/.test(head.text),
  async *read(data, context) {
    let hosts = 0;
    for await (const elements of elementsOf(data)) {
      const batch = readHosts(
        elements.filter(({ name }) => name === 'host'),
        context,
      );
      hosts += batch.devices.length + batch.problems.length;
      if (batch.devices.length + batch.problems.length > 0) yield batch;
    }
    if (hosts === 0) throw new InputError('the scan has no host', { file: context.file });
  },
};

function readHosts(hosts: readonly XmlElement[], { file }: IntakeContext): InventoryBatch {
  const devices: InventoryRow[] = [];
  const problems: RowProblem[] = [];
  for (const host of hosts) {
    const asset = assetOf(host);
    const isDown = childOf(host, 'status')?.attributes['state'] === 'down';
    if (!isDown) {
      devices.push({ row: host.line, asset });
      continue;
    }
    const found = asset.ip ?? asset.mac ?? 'a host';
    problems.push({
      file,
      row: host.line,
      column: 'status',
      found: `${found}, down`,
      wanted: 'a host that answered',
      notice: true,
    });
  }
  return { devices, problems };
}

function assetOf(host: XmlElement): Asset {
  const address = (type: RegExp): string | undefined =>
    childrenOf(host, 'address').find(({ attributes }) => type.test(attributes['addrtype'] ?? ''))?.attributes['addr'];
  const hostnames = childOf(host, 'hostnames');
  const ports = childOf(host, 'ports');
  const services = (ports ? childrenOf(ports, 'port') : []).filter(
    (port) => childOf(port, 'state')?.attributes['state'] !== 'closed',
  );
  const scripts = [
    ...services.flatMap((port) => childrenOf(port, 'script')),
    ...childrenOf(host, 'hostscript').flatMap((each) => childrenOf(each, 'script')),
  ];
  return {
    ...given('mac', address(/^mac$/)),
    ...given('ip', address(/^ipv/)),
    ...given('hostname', hostnames ? childOf(hostnames, 'hostname')?.attributes['name'] : undefined),
    ...given('banner', linesFrom([...services.map(serviceText), ...scripts.filter(isBanner).flatMap(outputLines)])),
    ...given(
      'realm',
      linesFrom(scripts.flatMap(outputLines).flatMap((line) => /realm="?([^",\n]+)/i.exec(line)?.[1] ?? [])),
    ),
    ...given(
      'title',
      linesFrom(scripts.filter(({ attributes }) => attributes['id'] === 'http-title').flatMap(outputLines)),
    ),
    ...given('api', linesFrom(scripts.flatMap(outputLines).filter(isPath))),
    ...given('tls', linesFrom(scripts.filter(({ attributes }) => attributes['id'] === 'ssl-cert').flatMap(subjects))),
    ...given(
      'snmp',
      linesFrom(scripts.flatMap(outputLines).flatMap((line) => /\b1\.3\.6\.1\.4\.1\.\d+[\d.]*/.exec(line)?.[0] ?? [])),
    ),
  };
}

function given(field: keyof Asset, text: string | undefined): Asset {
  return text === undefined || text.trim() === '' ? {} : { [field]: text };
}

/** `Hikvision IPCam http config 3.1.3 (webcam)`: what nmap made of the banner. */
function serviceText(port: XmlElement): string {
  const { product = '', version = '', extrainfo = '' } = childOf(port, 'service')?.attributes ?? {};
  return [product, version, extrainfo].filter((text) => text !== '').join(' ');
}

const BANNERS = new Set([
  'banner',
  'http-server-header',
  'rtsp-methods',
  'upnp-info',
  'broadcast-upnp-info',
  'snmp-sysdescr',
  'http-headers',
  'http-auth',
]);

/** A line with a path, and not the description of the device by UPnP nor what its certificate says. */
function isPath(line: string): boolean {
  return (
    /\/[A-Za-z]+/.test(line) &&
    !/^(?:Location|Server|Webserver|Name|Manufacturer|Model\b.*|Subject|Issuer):/i.test(line)
  );
}

function isBanner({ attributes }: XmlElement): boolean {
  return BANNERS.has(attributes['id'] ?? '');
}

function outputLines({ attributes }: XmlElement): readonly string[] {
  return (attributes['output'] ?? '').split('\n').map((line) => line.trim());
}

function subjects(script: XmlElement): readonly string[] {
  return outputLines(script)
    .filter((line) => line.startsWith('Subject:'))
    .map((line) => line.replace(/^Subject:\s*/, ''));
}

const MOST_LINES = 60;
const MOST_CHARACTERS = 300;

function linesFrom(lines: readonly string[]): string {
  return [...new Set(lines.filter((line) => line !== ''))]
    .slice(0, MOST_LINES)
    .map((line) => line.slice(0, MOST_CHARACTERS))
    .join('\n');
}
