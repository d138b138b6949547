/** Names in lines of orders: whose thing it is, and all the ways in which a name that stands there says nothing of it. */
import { beforeAll, describe, expect, test } from 'vitest';
import type { EquipmentData } from '../src/core/equipment/facts.ts';
import { identify } from '../src/core/equipment/identify.ts';
import type { Asset } from '../src/core/model/equipment.ts';
import { loadEquipmentData } from '../src/operations/equipment-data.ts';
import { judgeIndependent } from './equipment-independent.ts';

let data: EquipmentData;
beforeAll(async () => void (data = await loadEquipmentData()));

const short = (asset: Asset): string => {
  const { maker, grade } = identify(asset, { data, asOf: '2024-01-05' });
  return `${maker?.id ?? 'nobody'} ${grade}`;
};

describe('a name at the head of a line, or before the maker’s own number, says who made the thing', () => {
  test.each([
    ['Dahua IPC-HFW2431S 4MP bullet camera, wall bracket included', 'dahua'],
    ['New Hikvision NVR DS-7608NI-K2 with 4TB disk', 'hikvision'],
    ['12 Dahua cameras for the parking lot', 'dahua'],
    ['Pos. 10: Amcrest IP8M-T2669EW', 'dahua'],
    ['5 x HiWatch HWI-B140H', 'hikvision'],
    ['Caméra Hikvision dôme 4MP', 'hikvision'],
    ['Cámara IP Dahua 4 MP exterior', 'dahua'],
    ['IP-Kamera Dahua IPC-HDW3441T, 6 Stück', 'dahua'],
    ['采购海康威视网络高清摄像机 12台', 'hikvision'],
    ['Hikvision camera, not Dahua', 'hikvision'],
    ['Hikvision ColorVu 4MP', 'hikvision'],
    ['4MP dome made by Dahua', 'dahua'],
    ['HIKVISION DS-2CD2143G0-I license plate camera', 'hikvision'],
    ['Intelbras VIP 1230 B G4, 10 un', 'dahua'],
    ['LTS CMIP1142W-28M, 8 ea', 'hikvision'],
    ['LTS Platinum CMIP9342W', 'hikvision'],
    ['Amcrest 4MP UltraHD Outdoor Security IP Turret PoE Camera', 'dahua'],
    ['Huawei MateBook D15 laptop', 'huawei'],
    ['Security camera, Hikvision, 4MP', 'hikvision'],
    ['Hikvision DS-2CD2086G2-I to replace broken Axis, 2', 'hikvision'],
    ['Dahua IPC-HFW2431S als Ersatz für Axis M3085', 'dahua'],
    ['Dahua IPC-HFW2431S para sustituir a Axis', 'dahua'],
    ['Alibi Vigilant ALI-PC41A camera, qty 3', 'uniview'],
    ['Huawei CloudEngine S5735-S48P4X, 2', 'huawei'],
  ])('%s', (description, maker) => {
    expect(short({ description })).toBe(`${maker} documented`);
  });
});

describe('a name that a line only has in it says of nobody that they made the thing', () => {
  test.each([
    'Axis P3245 in place of Hikvision DS-2CD2143G0-I',
    'Comparison of Hanwha and Hikvision cameras',
    'Prohibited: Hikvision, Dahua, ZTE cameras',
    'Reolink RLC-810A, not a Hikvision OEM',
    'Hikvision-compatible NVR, Milesight',
    'Box for Hikvision DS-2CD2143G0-I',
    'Hikvision DS-2CD2143G0-I spare dome bubble',
    'Huawei P30 phone case',
    'Hikvision camera calendar 2024',
    'ZTE phone ring stand',
    'Wartungsvertrag Hikvision Kameras',
    'Ersatz für Hikvision Kamera: Axis M3085',
    'Caméra Axis remplaçant Dahua IPC-HFW2431S',
    'Soporte de pared para cámara Dahua',
    'Licencia VMS para 20 cámaras Hikvision',
    '海康威视摄像机支架 12个',
    '海康威视摄像机贴纸 5个',
    'Bosch NBE-3502 camera, ex Dahua project',
    'Dahua Bank loan for cameras',
    'Hikvision DS-2CD2086G2-I to replace with Axis P3245',
    'Hikvision DS-2CD2086G2-I to be replaced',
    'Hikvision DS-2CD2086G2-I ersetzt durch Axis',
    'Dahua Housing camera',
    'Alibi camera',
    'Hikvision Street camera pole',
    'Dahua? please confirm brand of camera',
    'credit note Dahua NVR',
    'Dahua Chen laptop',
    'Laptop of Dahua Chen',
    'Hikvision camera (dummy)',
    'Rental of Hikvision cameras',
    'Cámara que no sea Hikvision ni Dahua',
    'Caméra autre que Hikvision',
    'Lunch with Dahua camera sales',
    '2x Ubuntu LTS workstation with camera',
    'Interlogix NX-8E intrusion panel',
  ])('%s', (description) => {
    expect(short({ description })).toBe('nobody unknown');
  });
});

test.each([
  [{ brand: 'Lorex Technology Inc.', acquired: '2020' }, 'dahua documented'],
  [{ brand: 'Lorex', acquired: '2018' }, 'dahua possible'],
  [{ brand: 'Lorex', acquired: '2022' }, 'dahua possible'],
  [{ brand: 'Lorex', acquired: '2010' }, 'nobody unknown'],
])('a year alone counts where the whole of it is in the period: %j', (asset, answer) => {
  expect(short(asset)).toBe(answer);
});

test('a device’s words for its maker and its model are one self-report, in JSON and in a table, and an address is another kind', () => {
  const said = { onvifManufacturer: 'HIKVISION' };
  expect(short({ ...said, onvifModel: 'DS-2CD2143G0-I' })).toBe('hikvision possible');
  expect(short({ ...said, model: 'DS-2CD2143G0-I' })).toBe('hikvision possible');
  expect(short({ ...said, model: 'DS-2CD2143G0-I', mac: '4C:BD:8F:01:02:03' })).toBe('hikvision likely');
});

test('a title of a page counts whole, and that of a seller only beside the seller’s own block', () => {
  expect(short({ title: 'Hikvision cameras overview - Grafana' })).toBe('nobody unknown');
  expect(short({ title: 'Hikvision' })).toBe('hikvision possible');
  expect(short({ title: 'Amcrest', mac: 'DC:A6:32:01:02:03' })).toBe('nobody unknown');
  expect(short({ title: 'Amcrest', mac: '9C:8E:CD:01:02:03' })).toBe('dahua documented');
});

test('any of several addresses speaks, and an interface among the banners too', () => {
  expect(short({ mac: 'DC:A6:32:01:02:03 / 3C:EF:8C:01:02:03', model: 'IPC-HFW2431S' })).toBe('dahua likely');
  expect(short({ mac: '3C:EF:8C:01:02:03', banner: 'GET /cgi-bin/magicBox.cgi 200' })).toBe('dahua likely');
  expect(short({ mac: '3C:EF:8C:01:02:03', banner: 'Manufacturer: Dahua\nModel Name: X' })).toBe('dahua likely');
});

test.each([
  [{ brand: 'Interlogix', model: 'NX-590E', description: 'alarm communicator' }, 'nobody unknown'],
  [{ brand: 'Interlogix', model: 'TVD-5405' }, 'hikvision documented'],
  [{ brand: 'LTS Ltd', model: 'forklift', description: 'forklift' }, 'nobody unknown'],
  [{ manufacturer: 'Some Reseller', model: 'Dahua IPC-HFW2431S' }, 'dahua documented'],
  [{ manufacturer: 'Some Reseller', model: 'Hikvision wall bracket' }, 'nobody unknown'],
  [{ declaration: 'This camera was produced by Hikvision in 2019' }, 'hikvision documented'],
  [{ declaration: 'No component is made by Hikvision or Dahua' }, 'nobody unknown'],
])('%j', (asset, answer) => {
  expect(short(asset)).toBe(answer);
});

test('what a competitor says of a maker’s cameras is not read out over a drill', () => {
  const { signals } = identify(
    { brand: 'Bosch', model: 'GSR 18V-60', description: 'drill' },
    { data, asOf: '2024-01-05' },
  );
  expect(signals.map(({ says }) => says).join(' ')).not.toMatch(/competitor/);
});

describe('in a column for names', () => {
  test.each([
    ['Lorex (Dahua)', 'dahua documented'],
    ['Dahua (new)', 'dahua documented'],
    ['大华(集团)有限公司', 'nobody unknown'],
    ['大华（集团）有限公司', 'nobody unknown'],
    ['Dahua (developer of housing)', 'nobody unknown'],
    ['CP Plus Ltd (parking operator)', 'nobody unknown'],
    ['CP Plus (Orange Line)', 'dahua documented'],
  ])('%s', (manufacturer, answer) => {
    expect(short({ manufacturer, model: 'a', acquired: '2021-05-05' })).toBe(answer);
  });

  test('a brand is somebody else’s where the record is about another trade and names no equipment', () => {
    const brand = 'CP Plus';
    expect(short({ brand, description: 'parking ticket machine' })).toBe('nobody unknown');
    expect(short({ brand, description: 'bullet camera at the parking' })).toBe('dahua possible');
  });
});

test('nobody is accused in the sets of other authors, both sides of a dispute are shown, nine of ten makers are found, and no device is lost', async () => {
  for (const { accusations, recall, missed, likely, absent, disputed } of await judgeIndependent()) {
    expect(accusations).toEqual([]);
    expect(absent).toEqual([]);
    expect(disputed.oneSided).toEqual([]);
    expect(likely.thin).toBe(0);
    expect((recall - missed.length) / recall).toBeGreaterThanOrEqual(0.9);
  }
});
