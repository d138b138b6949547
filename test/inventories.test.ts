/** Inventories in: every format, what its columns were taken for, rows that are no devices, and broken files with their place. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RowProblem } from '../src/core/intake/intake.ts';
import type { Asset } from '../src/core/model/equipment.ts';
import { InputError, describePlace } from '../src/core/model/errors.ts';
import { workbookBytes } from '../src/io/writers/workbook.ts';
import { readInventories } from '../src/operations/read-inventories.ts';
import { sharedFile } from './shared-data.ts';

let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), 'countersign-inventories-'))));
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Read {
  readonly assets: readonly Asset[];
  readonly rows: readonly number[];
  readonly problems: readonly RowProblem[];
  readonly columns: Readonly<Record<string, string | null>>;
}

async function readPath(path: string, mapping: Record<string, string> | null = null): Promise<Read> {
  const assets: Asset[] = [];
  const rows: number[] = [];
  const problems: RowProblem[] = [];
  const columns: Record<string, string | null> = {};
  for await (const batch of readInventories([path], mapping)) {
    for (const { asset, row } of batch.devices) void [assets.push(asset), rows.push(row)];
    problems.push(...batch.problems);
    for (const { heading, field } of batch.columns ?? []) columns[heading] = field;
  }
  return { assets, rows, problems, columns };
}

async function read(name: string, content: string | Uint8Array, mapping: Record<string, string> | null = null) {
  await writeFile(join(folder, name), content);
  return readPath(join(folder, name), mapping);
}

async function placeOf(name: string, content: string): Promise<string> {
  const error = await read(name, content).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  expect(error).toBeInstanceOf(InputError);
  return error instanceof InputError ? `${describePlace(error.place)}: ${error.message}` : '';
}

test('our own headings', async () => {
  const heading =
    'mac,ip,hostname,brand,manufacturer,model,firmware,fcc_id,serial,description,onvif_manufacturer,banner,quantity,first_seen,last_seen';
  const { assets, columns } = await read(
    'own.csv',
    `${heading}\n4C:BD:8F:01:02:03,10.0.0.1,cam,B,M,X1,1.0,2ADTD-1,S1,dome,HIK,nginx,2,2020-01-02,2021-02-03\n`,
  );
  expect(Object.entries(columns).filter(([name, field]) => name !== field)).toEqual([]);
  expect(assets).toEqual([
    {
      mac: '4C:BD:8F:01:02:03',
      ip: '10.0.0.1',
      hostname: 'cam',
      brand: 'B',
      manufacturer: 'M',
      model: 'X1',
      firmware: '1.0',
      fccId: '2ADTD-1',
      serial: 'S1',
      description: 'dome',
      onvifManufacturer: 'HIK',
      banner: 'nginx',
      quantity: '2',
      firstSeen: '2020-01-02',
      lastSeen: '2021-02-03',
    },
  ]);
});

test.each([
  [
    'Snipe-IT',
    'Asset Tag,Asset Name,Model,Model No.,Manufacturer,Serial,Purchased,MAC Address,Notes',
    ['Model No.', 'model'],
    ['Purchased', 'acquired'],
  ],
  [
    'NetBox',
    'Name,Status,Manufacturer,Type,IP Address,Serial number,Comments',
    ['Manufacturer', 'manufacturer'],
    ['IP Address', 'ip'],
  ],
  [
    'a video management system',
    'Camera Name;Vendor;Device Model;Firmware Version;Physical Address',
    ['Vendor', 'manufacturer'],
    ['Physical Address', 'mac'],
  ],
  [
    'leases',
    'IP Address\tHardware Address\tHostname\tLease Expiration',
    ['Hardware Address', 'mac'],
    ['Lease Expiration', null],
  ],
  ['a scanner', 'IP,MAC Address,MAC Vendor', ['MAC Address', 'mac'], ['MAC Vendor', null]],
])('headings of %s', async (name, heading, one, other) => {
  const separator = /[;\t]/.exec(heading)?.[0] ?? ',';
  const cells = heading.split(separator).map((_, index) => `value ${index}`);
  const { columns } = await read(`${name}.csv`, `\ufeff${heading}\r\n${cells.join(separator)}\r\n`);
  for (const [column, field] of [one, other]) expect(columns[column ?? ''], column ?? '').toBe(field);
});

test('a workbook with an innocent sheet beside it', async () => {
  const bytes = await workbookBytes([
    {
      name: 'Cameras',
      rows: [
        ['Brand', 'Model'],
        ['Lorex', 'E891AB'],
      ],
    },
    { name: 'Remarks', rows: [['nothing here'], ['to see']] },
  ]);
  const { assets, problems } = await read('book.xlsx', bytes);
  expect(assets).toEqual([{ brand: 'Lorex', model: 'E891AB' }]);
  expect(problems.map(({ column }) => column)).toEqual(['Remarks']);
});

test('rows that are no devices are reported, and nothing is lost', async () => {
  const { assets, rows, problems } = await read(
    'odd.csv',
    'brand,model\nLorex,E891AB\nTotal,3\nbrand,model\n,\nAxis,P1448,slipped\nAxis,P1448\n',
  );
  expect([assets.length, rows]).toEqual([2, [2, 7]]);
  expect(problems.map(({ row, notice }) => [row, notice ?? false])).toEqual([
    [3, true],
    [4, true],
    [6, false],
  ]);
});

test('a mapping wins over the guess, and one to no field is refused', async () => {
  const { assets } = await read('mapped.csv', 'Gerät,brand\nE891AB,Lorex\n', { Gerät: 'model' });
  expect(assets).toEqual([{ model: 'E891AB', brand: 'Lorex' }]);
  await expect(read('mapped.csv', 'brand\nLorex\n', { brand: 'colour' })).rejects.toThrow(
    '"colour", which is no field',
  );
});

test('addresses without headings, alone and in a table', async () => {
  expect((await read('addresses.txt', '4C:BD:8F:01:02:03\nda:a1:19:00:00:01\n')).assets).toEqual([
    { mac: '4C:BD:8F:01:02:03' },
    { mac: 'da:a1:19:00:00:01' },
  ]);
  expect((await read('leases.csv', '10.0.0.1,4C:BD:8F:01:02:03,cam\n10.0.0.2,3C:EF:8C:01:02:03,nvr\n')).assets).toEqual(
    [
      { mac: '4C:BD:8F:01:02:03', ip: '10.0.0.1', description: 'cam' },
      { mac: '3C:EF:8C:01:02:03', ip: '10.0.0.2', description: 'nvr' },
    ],
  );
});

test('lines of an order, and of what arp prints', async () => {
  const { assets, problems } = await read(
    'order.txt',
    'IPC-HFW5241E-Z12E 2MP bullet, qty 40\n# remark\n? (10.1.1.23) at 9c:8e:cd:12:34:56 [ether] on eth0\n',
  );
  expect(assets).toEqual([
    { description: 'IPC-HFW5241E-Z12E 2MP bullet, qty 40', quantity: '40' },
    { description: '? (10.1.1.23) at 9c:8e:cd:12:34:56 [ether] on eth0', mac: '9c:8e:cd:12:34:56', ip: '10.1.1.23' },
  ]);
  expect(problems).toMatchObject([{ row: 2, notice: true }]);
});

test('nmap: addresses, banners, certificates; a host that is down is no device', async () => {
  const { assets, problems } = await readPath(join(import.meta.dirname, '..', 'examples', 'inventory', 'scan.xml'));
  expect(assets[0]).toEqual({ mac: '3C:EF:8C:4A:10:02', ip: '10.20.1.11', banner: 'Dahua Rtsp Server' });
  expect([assets.length, problems.length]).toEqual([3, 1]);
});

test('ONVIF and WS-Discovery answers: lists, lines, one object', async () => {
  const device = {
    ip: '10.0.0.1',
    deviceInformation: { Manufacturer: 'HIKVISION', Model: 'DS-2CD2T47G2-L', HardwareId: '88' },
  };
  const probe = {
    xaddrs: ['http://10.0.0.2/onvif/device_service'],
    scopes: ['onvif://www.onvif.org/name/Dahua', 'onvif://www.onvif.org/hardware/IPC-HDW4631C-A'],
  };
  const wanted = [
    { ip: '10.0.0.1', onvifManufacturer: 'HIKVISION', onvifModel: 'DS-2CD2T47G2-L', hardware: '88' },
    { ip: '10.0.0.2', onvifManufacturer: 'Dahua', hardware: 'IPC-HDW4631C-A' },
  ];
  expect((await read('list.json', JSON.stringify([device, probe]))).assets).toEqual(wanted);
  expect((await read('lines.json', `${JSON.stringify(device)}\n${JSON.stringify(probe)}\n`)).assets).toEqual(wanted);
  expect((await read('object.json', JSON.stringify({ devices: [device, probe] }))).assets).toEqual(wanted);
  expect((await read('one.json', JSON.stringify(device))).assets).toEqual([wanted[0]]);
});

const SOAP = 'xmlns:s="http://www.w3.org/2003/05/soap-envelope"';
const DISCOVERY = 'xmlns:d="http://schemas.xmlsoap.org/ws/2005/04/discovery"';
const probeMatch = (ip: string, scopes: string): string =>
  `<d:ProbeMatch><a:EndpointReference xmlns:a="http://schemas.xmlsoap.org/ws/2004/08/addressing"><a:Address>urn:uuid:00000000-0000-1000-8000-4cbd8f010203</a:Address></a:EndpointReference><d:Types>dn:NetworkVideoTransmitter</d:Types><d:Scopes>${scopes}</d:Scopes><d:XAddrs>http://${ip}/onvif/device_service</d:XAddrs><d:MetadataVersion>1</d:MetadataVersion></d:ProbeMatch>`;

test('WS-Discovery and ONVIF answers as the SOAP messages that they are', async () => {
  const matches = [
    probeMatch('10.0.0.2', 'onvif://www.onvif.org/name/Dahua\n onvif://www.onvif.org/hardware/IPC-HDW4631C-A'),
    probeMatch('10.0.0.3', 'onvif://www.onvif.org/name/Lobby%20west'),
  ];
  const discovered = `\ufeff<?xml version="1.0"?>\n<s:Envelope ${SOAP} ${DISCOVERY}><s:Header/><s:Body><d:ProbeMatches>${matches.join('')}</d:ProbeMatches></s:Body></s:Envelope>`;
  expect((await read('probe.xml', discovered)).assets).toEqual([
    { ip: '10.0.0.2', onvifManufacturer: 'Dahua', hardware: 'IPC-HDW4631C-A' },
    { ip: '10.0.0.3', hostname: 'Lobby west' },
  ]);
  const information =
    '<t:GetDeviceInformationResponse xmlns:t="http://www.onvif.org/ver10/device/wsdl"><t:Manufacturer>HIKVISION</t:Manufacturer><t:Model>DS-2CD2T47G2-L</t:Model><t:FirmwareVersion>V5.7</t:FirmwareVersion><t:SerialNumber>S1</t:SerialNumber><t:HardwareId>88</t:HardwareId></t:GetDeviceInformationResponse>';
  const envelope = (body: string): string => `<s:Envelope ${SOAP}><s:Body>${body}</s:Body></s:Envelope>`;
  const wanted = {
    onvifManufacturer: 'HIKVISION',
    onvifModel: 'DS-2CD2T47G2-L',
    firmware: 'V5.7',
    serial: 'S1',
    hardware: '88',
  };
  expect((await read('information.xml', envelope(information))).assets).toEqual([wanted]);
  const several = `<answers>${envelope(information)}${envelope(information)}</answers>`;
  expect((await read('several.xml', several)).assets).toEqual([wanted, wanted]);
});

test('an answer that says nothing of a device is reported with its line', async () => {
  const empty = `<s:Envelope ${SOAP} ${DISCOVERY}>\n<s:Body><d:Hello>\n<d:MetadataVersion/></d:Hello></s:Body></s:Envelope>`;
  const { assets, problems } = await read('hello.xml', empty);
  expect(assets).toEqual([]);
  expect(problems).toMatchObject([{ row: 2, column: 'Hello', found: 'MetadataVersion' }]);
});

test('CycloneDX: devices wherever they stand, other components told', async () => {
  const inner = { type: 'device', name: 'DS-2CD2143G0-I', manufacturer: { name: 'Hikvision' } };
  const bom = {
    bomFormat: 'CycloneDX',
    specVersion: '1.7',
    components: [
      { type: 'device', name: 'kit', supplier: { name: 'S' }, components: [inner] },
      { type: 'library', name: 'zlib' },
    ],
  };
  const { assets, problems } = await read('bom.json', JSON.stringify(bom));
  expect(assets).toEqual([
    { model: 'kit', supplier: 'S' },
    { model: 'DS-2CD2143G0-I', manufacturer: 'Hikvision' },
  ]);
  expect(problems).toMatchObject([{ row: 3, notice: true }]);
});

test('lines of a UBL invoice', async () => {
  const ns = 'urn:oasis:names:specification:ubl:schema:xsd';
  const invoice = `<Invoice xmlns="${ns}:Invoice-2" xmlns:a="${ns}:CommonAggregateComponents-2" xmlns:b="${ns}:CommonBasicComponents-2"><b:ID>7</b:ID><b:IssueDate>2021-03-04</b:IssueDate><a:AccountingSupplierParty><a:Party><a:PartyName><b:Name>Shop</b:Name></a:PartyName></a:Party></a:AccountingSupplierParty><a:InvoiceLine><b:ID>1</b:ID><b:InvoicedQuantity>4</b:InvoicedQuantity><a:Item><b:Name>bullet camera</b:Name><b:BrandName>Lorex</b:BrandName><b:ModelName>LNB8005-C</b:ModelName></a:Item></a:InvoiceLine></Invoice>`;
  expect((await read('invoice.xml', invoice)).assets).toEqual([
    { brand: 'Lorex', model: 'LNB8005-C', description: 'bullet camera', quantity: '4', acquired: '2021-03-04' },
  ]);
});

test.each([
  ['cut.xml', '<nmaprun><host><address addr="1"', 'cut.xml, line 1'],
  ['entity.xml', '<!DOCTYPE nmaprun [<!ENTITY x "y">]>\n<nmaprun><host/></nmaprun>', 'entity.xml, line 1'],
  [
    'soap-entity.xml',
    `<!DOCTYPE x [<!ENTITY a "b">]>\n<s:Envelope ${SOAP} ${DISCOVERY}><d:Hello><d:Scopes>&a;</d:Scopes></d:Hello></s:Envelope>`,
    'soap-entity.xml, line 1',
  ],
  [
    'soap-deep.xml',
    `<s:Envelope ${SOAP} ${DISCOVERY}>${'<d:Hello>'.repeat(64)}${'</d:Hello>'.repeat(64)}</s:Envelope>`,
    'nested more than 64 deep',
  ],
  [
    'soap-fault.xml',
    `<s:Envelope ${SOAP} ${DISCOVERY}><s:Body><s:Fault/></s:Body></s:Envelope>`,
    'no answer of a device',
  ],
  ['other.xml', '<html><body/></html>', 'the XML is a <html>'],
  ['cut.json', '[{"Manufacturer":"A","Model":"B"}, {"Manufac', 'after value 1'],
  ['bom.json', '{"bomFormat":"CycloneDX","components":[{"type":"device"}]}', 'components.0.name'],
  ['quote.csv', 'brand,model\n"Lorex,E891AB\n', 'quote.csv, line'],
  ['nul.csv', 'brand,model\nLorex,\u0000\n', 'no inventory that is known'],
  ['empty.csv', '', 'empty (0 bytes)'],
])('a broken %s is refused with its place', async (name, content, place) => {
  expect(await placeOf(name, content)).toContain(place);
});

const scans = ['1_os_banner_scripts.xml', '2_hosts_version.xml', 'fullscan.xml', 'os_scan6.xml'].map((name) =>
  sharedFile(`nmap/${name}`),
);
test.skipIf(scans.includes(null))('four real scans (shared data) are read', async () => {
  for (const scan of scans) {
    const { assets, problems } = await readPath(scan ?? '');
    expect(assets.length + problems.length).toBeGreaterThan(0);
  }
});

const board = sharedFile('cyclonedx/hbom_pcie_sata_adapter.json');
test.skipIf(board === null)('the hardware example of CycloneDX (shared data) is read', async () => {
  const { assets } = await readPath(board ?? '');
  expect(assets.map(({ model }) => model)).toContain('PCIE-098-02-F-D-EMS2');
});
