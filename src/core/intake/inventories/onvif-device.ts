/** One answer of ONVIF or WS-Discovery, however a tool wrote it down -> a device. The names of the fields differ, the fields don't. */
import type { Asset, AssetField } from '../../model/equipment.ts';

/** Folded names of fields -> ours. */
const FIELDS: ReadonlyMap<string, AssetField> = new Map([
  ['manufacturer', 'onvifManufacturer'],
  ['vendor', 'onvifManufacturer'],
  ['onvifmanufacturer', 'onvifManufacturer'],
  ['model', 'onvifModel'],
  ['devicemodel', 'onvifModel'],
  ['hardware', 'hardware'],
  ['hardwareid', 'hardware'],
  ['firmwareversion', 'firmware'],
  ['firmware', 'firmware'],
  ['serialnumber', 'serial'],
  ['serial', 'serial'],
  ['mac', 'mac'],
  ['macaddress', 'mac'],
  ['hwaddress', 'mac'],
  ['ip', 'ip'],
  ['ipaddress', 'ip'],
  ['host', 'ip'],
  ['address', 'ip'],
  ['hostname', 'hostname'],
  ['brand', 'brand'],
  ['description', 'description'],
  ['server', 'banner'],
  ['banner', 'banner'],
  ['realm', 'realm'],
  ['fccid', 'fccId'],
  ['declaration', 'declaration'],
  ['firstseen', 'firstSeen'],
  ['lastseen', 'lastSeen'],
  ['purchasedate', 'acquired'],
]);

/** What an answer says of one device, by the names of its fields wherever they stand, and by its scopes. */
export function deviceOf(value: unknown): Asset {
  const asset: Partial<Record<AssetField, string>> = {};
  const put = (field: AssetField, text: string): void => {
    const clean = text.replace(/\s+/g, ' ').trim().slice(0, 1000);
    if (clean !== '' && asset[field] === undefined && isFitting(field, clean)) asset[field] = clean;
  };
  const scopes: string[] = [];
  for (const { key, text } of leavesOf(value, '', 6)) {
    if (/onvif:\/\//i.test(text)) scopes.push(text);
    const field = FIELDS.get(key);
    if (field) put(field, text);
    if (key === 'xaddrs' || key === 'xaddr') put('ip', /\/\/\[?([0-9a-f.:]+?)\]?(?::\d+)?\//i.exec(text)?.[1] ?? '');
  }
  // The scopes are read together, as the name is understood by the hardware, which stands in another.
  for (const [field, said] of scopesOf(scopes.join(' '))) put(field, said);
  return asset;
}

function isFitting(field: AssetField, text: string): boolean {
  if (field === 'ip') return /^[0-9a-f.:]+$/i.test(text) && /[.:]/.test(text);
  if (field === 'firstSeen' || field === 'lastSeen' || field === 'acquired') return /^\d{4}-\d{2}-\d{2}/.test(text);
  return true;
}

/** `onvif://www.onvif.org/hardware/DS-2CD2143G0-I`: name, hardware and mac among them. */
function* scopesOf(text: string): Generator<readonly [AssetField, string]> {
  const said = new Map<string, string>();
  for (const [, category = '', value = ''] of text.matchAll(/onvif:\/\/www\.onvif\.org\/([a-z]+)\/([^\s"',]+)/gi))
    said.set(category.toLowerCase(), decode(value).replaceAll('_', ' ').trim());
  const [hardware, name] = [said.get('hardware') ?? '', said.get('name') ?? ''];
  yield ['hardware', hardware];
  yield ['onvifManufacturer', said.get('manufacturer') ?? ''];
  yield ['mac', said.get('mac') ?? ''];
  const maker = makerInName(name, [hardware, said.get('model') ?? '']);
  yield maker === null ? ['hostname', name] : ['onvifManufacturer', maker];
}

/** The name is free text, such as that of a place. Firmware sets it to the maker, or to the maker and the model: only then does the device say who made it. */
function makerInName(name: string, models: readonly string[]): string | null {
  const isModel = (text: string): boolean =>
    text !== '' && models.some((model) => model !== '' && letters(model) === letters(text));
  const words = name.split(/\s+/).filter((word) => word !== '');
  if (words.length === 0 || isModel(name)) return null;
  if (words.length === 1) return /^[\p{L}-]+$/u.test(name) ? name : null;
  for (let count = 1; count < words.length; count += 1)
    if (isModel(words.slice(count).join(' '))) return words.slice(0, count).join(' ');
  return null;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function* leavesOf(value: unknown, key: string, depth: number): Generator<{ key: string; text: string }> {
  if (typeof value === 'string' || typeof value === 'number') yield { key: foldKey(key), text: dayOnly(String(value)) };
  else if (depth > 0 && Array.isArray(value))
    for (const each of value.slice(0, 200)) yield* leavesOf(each, key, depth - 1);
  else if (depth > 0 && isRecord(value))
    for (const [inner, each] of Object.entries(value)) yield* leavesOf(each, inner, depth - 1);
}

function foldKey(key: string): string {
  return key
    .slice(key.lastIndexOf(':') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '');
}

/** `2024-05-01T10:00:00Z` -> `2024-05-01` */
function dayOnly(text: string): string {
  return /^(\d{4}-\d{2}-\d{2})T[\d:.]+Z?$/.exec(text)?.[1] ?? text;
}

/** Whether a value has named fields. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
