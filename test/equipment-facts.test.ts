/** The facts of `data/equipment` and what they make of devices: both sides of every boundary that somebody could be wronged by. */
import { beforeAll, expect, test } from 'vitest';
import { type EquipmentData, readEquipmentData } from '../src/core/equipment/facts.ts';
import { identify } from '../src/core/equipment/identify.ts';
import type { Asset } from '../src/core/model/equipment.ts';
import { readBundled } from '../src/io/bundled-data.ts';
import { readIeeeRegistry } from '../src/io/ieee-registry.ts';
import { loadEquipmentData } from '../src/operations/equipment-data.ts';
import { judgeRecall, judgeTraps } from './equipment-sets.ts';

let data: EquipmentData;
beforeAll(async () => void (data = await loadEquipmentData()));

const ask = (asset: Asset, asOf = '2024-01-05') => identify(asset, { data, asOf });
const short = (asset: Asset, asOf?: string): string => {
  const { maker, grade } = ask(asset, asOf);
  return `${maker?.id ?? 'nobody'} ${grade}`;
};

test('nobody is accused in the trap set, in which no more than one row in eight is even possible', async () => {
  const { accusations, rows, possible, thin } = await judgeTraps();
  expect(accusations).toEqual([]);
  expect(rows).toBeGreaterThanOrEqual(60);
  expect(possible).toBeLessThan(rows / 8);
  expect(thin).toBe(0);
});

test('documented makers are found in nine of ten rows or more, and every likely names two kinds', async () => {
  const { rows, found, thin, likely } = await judgeRecall();
  expect(found / rows).toBeGreaterThanOrEqual(0.9);
  expect([thin, likely > 0]).toEqual([0, true]);
});

test('every registrant of the facts stands in the IEEE registry, and no block of one lies inside that of another', () => {
  const prefixes = Object.values(data.ieee.blocks).flat();
  const empty = Object.entries(data.ieee.blocks).filter(([, list]) => list.length === 0);
  expect(empty.map(([registrant]) => registrant)).toEqual([]);
  const known = new Set(prefixes);
  expect(prefixes.filter((prefix) => prefix.length > 6 && known.has(prefix.slice(0, 6)))).toEqual([]);
});

test('the edition names the version of the registry that is installed', async () => {
  expect(data.ieee.edition).toBe(`oui-data ${(await readIeeeRegistry()).version}`);
  const edition = (await readBundled('equipment')).find(({ path }) => path.endsWith('edition.json'));
  expect(edition?.content).toMatchObject({ ieee: { version: (await readIeeeRegistry()).version } });
});

test('every fact has a source, a grade and whole sentences, and a disputed one both sides', () => {
  for (const { id, facts } of data.brands) {
    for (const fact of facts) expect(fact.source, fact.id).toMatch(/\S/);
    if (facts.some(({ disputed }) => disputed))
      expect(
        facts.some(({ stance }) => stance === 'denies'),
        id,
      ).toBe(true);
  }
});

test.each([
  ['2018-02-05', 'nobody unknown'],
  ['2018-02-06', 'dahua documented'],
  ['2022-10-31', 'dahua documented'],
  ['2022-11-01', 'dahua possible'],
  ['2026-02-01', 'dahua possible'],
])('Lorex got on %s: %s', (acquired, expected) => {
  expect(short({ brand: 'Lorex', model: 'E891AB', acquired }, '2026-11-30')).toBe(expected);
});

test('after the sale of Lorex both sides are shown', () => {
  const { conflicts, sentence } = ask({ brand: 'Lorex', acquired: '2025-12-01' }, '2026-11-30');
  expect(sentence).toContain('allege');
  expect(conflicts.join(' ')).toContain('Dahua sold Lorex to Skywatch');
});

test('a Lorex of which the record gives no day is only possible today, and says from when it would count', () => {
  const { grade, signals } = ask({ brand: 'Lorex', model: 'E891AB' }, '2026-11-30');
  expect(grade).toBe('possible');
  expect(signals.map(({ says }) => says).join(' ')).toContain('before 2022-11-01');
});

test.each([
  ['Luminys', '2024-05-01', 'dahua possible'],
  ['Dahua Technology USA', '2024-01-02', 'dahua documented'],
  ['Dahua Technology USA', '2024-01-03', 'nobody unknown'],
  ['Imou', '2025-03-02', 'dahua documented'],
  ['Imou', '2025-03-03', 'nobody unknown'],
  ['EZVIZ', '2023-01-01', 'hikvision documented'],
])('%s got on %s: %s', (brand, acquired, expected) => {
  expect(short({ brand, acquired }, '2026-11-30')).toBe(expected);
});

test.each([
  [{ brand: 'IC Realtime', model: 'IPND-D12' }, 'nobody unknown'],
  [{ brand: 'IC Realtime', model: 'ICIP-D4732' }, 'dahua documented'],
  [{ brand: 'Honeywell', model: 'HC30W45R3', acquired: '2020-01-01' }, 'nobody unknown'],
  [{ brand: 'Honeywell', model: 'HEN08104', acquired: '2022-03-31' }, 'dahua documented'],
  [{ brand: 'Honeywell', model: 'HEN08104', acquired: '2022-04-01' }, 'nobody unknown'],
  [{ brand: 'Godrej', model: 'STE-NVR16' }, 'dahua possible'],
  [{ brand: 'Godrej', description: 'SeeThru ACE camera' }, 'xiongmai possible'],
  [{ brand: 'Annke', description: '8CH PoE NVR' }, 'hikvision documented'],
  [{ brand: 'Annke', description: '8CH 1080p DVR' }, 'dahua possible'],
  [{ brand: 'Bosch', model: 'NBE-3502' }, 'nobody unknown'],
])('%j: %s', (asset: Asset, expected) => {
  expect(short(asset)).toBe(expected);
});

test.each([
  ['2ADTD-5604SD', 'hikvision possible'],
  ['FCC ID: YAMPD79XISU1', 'hytera possible'],
  ['SRQ-MF296C', 'zte possible'],
  ['QISEM770W', 'huawei possible'],
  ['2ASRQ-1', 'nobody unknown'],
  ['X2ADTD-5604SD', 'nobody unknown'],
])('the FCC ID %s: %s', (fccId, expected) => {
  expect(short({ fccId })).toBe(expected);
});

test('what is only alleged of a brand, of two makers, names nobody and is shown', () => {
  const { maker, signals } = ask({ brand: 'ADI Capture', description: 'bullet camera', acquired: '2021-06-01' });
  expect(maker).toBe(null);
  expect(signals[0]?.says).toContain('an allegation, not a finding');
});

test('an excepted line is not acquitted either: the answer says who leaves it out', () => {
  expect(ask({ brand: 'IC Realtime', model: 'IPND-D12' }).sentence).toContain('IPND IC Secure');
});

const HIKVISION = '4C:BD:8F:01:02:03';

test.each([
  [{ mac: HIKVISION }, 'hikvision possible', ['mac']],
  [{ mac: HIKVISION, model: 'DS-2CD2143G0-I' }, 'hikvision likely', ['model', 'mac']],
  [{ mac: HIKVISION, banner: 'App-webs/' }, 'hikvision likely', ['banner', 'mac']],
  [{ mac: HIKVISION, brand: 'AcmeCam', model: 'DS-2CD2143G0-I' }, 'hikvision likely', ['model', 'mac']],
  [{ brand: 'AcmeCam', model: 'DS-2CD2143G0-I' }, 'nobody unknown', ['model']],
  [{ brand: 'Bosch', model: 'DS-2CD2143G0-I' }, 'nobody unknown', ['model']],
  [{ brand: 'Hanwha', mac: HIKVISION, model: 'DS-2CD2143G0-I' }, 'hikvision possible', ['model', 'mac']],
  [{ mac: HIKVISION, model: 'IPC-HFW5241E-Z12E' }, 'nobody unknown', ['model']],
  [{ brand: 'Hikvision', mac: '3C:EF:8C:00:00:01' }, 'hikvision possible', ['brand']],
  [{ onvifManufacturer: 'HIKVISION', onvifModel: 'DS-2CD2143G0-I' }, 'hikvision possible', ['onvif']],
])('%j: %s by %j', (asset: Asset, expected, kinds) => {
  expect(short(asset)).toBe(expected);
  expect(ask(asset).kinds).toEqual(kinds);
});

test('a model number that the label and the device both give counts once', () => {
  const asset = { model: 'DS-2CD2143G0-I', onvifModel: 'ds-2cd2143g0-i' };
  expect([short(asset), ask(asset).kinds]).toEqual(['hikvision possible', ['model']]);
});

test('signals that contradict each other are shown as such', () => {
  expect(ask({ mac: HIKVISION, model: 'IPC-HFW5241E-Z12E' }).conflicts.join(' ')).toContain('Hikvision');
  expect(ask({ brand: 'Hanwha', mac: HIKVISION, model: 'DS-2CD2143G0-I' }).conflicts.join(' ')).toContain('Hanwha');
});

test('the block of a seller says that it hides the maker, for and against nobody', () => {
  const [signal] = ask({ mac: '9C:8E:CD:12:34:56' }).signals;
  expect([signal?.maker, signal?.bears]).toEqual([null, 'notes']);
  expect(signal?.says).toContain('nothing follows from it');
});

test('the manufacturer that a scanner writes from the address is the address once more', () => {
  const repeated = { mac: HIKVISION, manufacturer: 'Hangzhou Hikvision Digital Technology Co.,Ltd.' };
  expect(short(repeated)).toBe('hikvision possible');
  expect(short({ ...repeated, model: 'DS-2CD2143G0-I' })).toBe('hikvision documented');
});

test('no sentence says that anybody complies, breaks a law or is in order', () => {
  for (const asset of [{ brand: 'Lorex' }, { mac: HIKVISION }, { brand: 'Axis' }, {}]) {
    const { sentence, signals } = ask(asset);
    expect([sentence, ...signals.map(({ says }) => says)].join(' ')).not.toMatch(
      /non-?compliant|illegal|violat|clean|safe\b/i,
    );
  }
});

test('a fact about a maker that there is not, or one that ends before it begins, is refused with its place', async () => {
  const files = await readBundled('equipment');
  const registry = (await readIeeeRegistry()).entries;
  const changed = (change: (fact: Record<string, unknown>) => void) =>
    files.map((file) => {
      if (!file.path.endsWith('lorex.json')) return file;
      const content = structuredClone(file.content) as { facts: Record<string, unknown>[] };
      change(content.facts[1] ?? {});
      return { ...file, content };
    });
  const nobody = changed((fact) => void (fact['makers'] = ['nobody']));
  expect(() => readEquipmentData(nobody, registry)).toThrow('there is no maker nobody');
  const backwards = changed((fact) => void (fact['until'] = '2018-02-06'));
  expect(() => readEquipmentData(backwards, registry)).toThrow('not after 2018-02-06');
});
