import fc from 'fast-check';
import { expect, test } from 'vitest';
import { macsIn, macsOfCell, prefixFinder, readMac, writeMac } from './mac.ts';

test.each([
  ['4C:BD:8F:01:02:03', '4CBD8F010203'],
  ['4c-bd-8f-01-02-03', '4CBD8F010203'],
  ['4cbd.8f01.0203', '4CBD8F010203'],
  ['4CBD8F010203', '4CBD8F010203'],
  ['4CBD8F-010203', '4CBD8F010203'],
  ['4c:bd:8f:1:2:3', '4CBD8F010203'],
  ['4c bd 8f 01 02 03', '4CBD8F010203'],
  ['4c:bd:8f:ff:fe:01:02:03', '4CBD8F010203'],
])('%s is an address', (text, hex) => {
  expect(readMac(text)).toEqual({ kind: 'address', hex });
});

test.each([
  ['DA:A1:19:00:00:01', 'local'],
  ['02:42:AC:11:00:02', 'local'],
  ['01:00:5E:00:00:FB', 'group'],
  ['33:33:00:00:00:01', 'group'],
  ['FF:FF:FF:FF:FF:FF', 'group'],
  ['00:00:00:00:00:00', 'blank'],
  ['4C:BD:8F', 'bad'],
  ['4C:BD:8F:01:02:0G', 'bad'],
  ['4C:BD-8F:01:02:03', 'bad'],
  ['10.0.0.1', 'bad'],
  ['', 'bad'],
])('%s is %s', (text, kind) => {
  expect(readMac(text).kind).toBe(kind);
});

test('every address is read as it is written', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[0-9A-F]{12}$/), (hex) => {
      const reading = readMac(writeMac(hex));
      expect(reading.kind === 'bad' ? null : reading.hex).toBe(hex);
    }),
  );
});

test('no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => void [readMac(text), macsIn(text), macsOfCell(text)]));
});

test.each([
  ['? (10.1.1.23) at 9c:8e:cd:12:34:56 [ether] on eth0', '9c:8e:cd:12:34:56'],
  ['Internet 10.1.1.26 12 001f.5400.0001 ARPA', '001f.5400.0001'],
  ['fe80::1:2:3:4:5:6 is no hardware address', null],
  ['version 10.12.13.14.15.16', null],
  ['4CBD8F010203 without signs between', null],
])('in %s stands %s', (text, mac) => {
  expect(macsIn(text)).toEqual(mac === null ? [] : [mac]);
});

test('the longest prefix wins: 36 before 28 before 24 bits', () => {
  const has = (...known: readonly string[]) => prefixFinder(known)('402C76123456');
  expect(has('402C76', '402C761', '402C76123')).toBe('402C76123');
  expect(has('402C76', '402C761')).toBe('402C761');
  expect(has('402C76')).toBe('402C76');
  expect(has('402C762')).toBe(null);
});

test.each([
  ['3C:E3:6B:01:02:03 / 08:ED:ED:01:02:03', ['3C:E3:6B:01:02:03', '08:ED:ED:01:02:03']],
  ['3CE36B010203; 08ED.ED01.0203', ['3CE36B010203', '08ED.ED01.0203']],
  ['3C:EF:8C:11:22:33 (Zhejiang Dahua Technology)', ['3C:EF:8C:11:22:33']],
  ['eth0 3C:EF:8C:11:22:33, wlan0 3C:EF:8C:11:22:34', ['3C:EF:8C:11:22:33', '3C:EF:8C:11:22:34']],
  ['3C:EF:8C:11:22:33\n3C:EF:8C:11:22:33', ['3C:EF:8C:11:22:33']],
  ['4C:BD:8F', ['4C:BD:8F']],
  ['see label', ['see label']],
])('the cell %s holds %j', (cell, addresses) => {
  expect(macsOfCell(cell)).toEqual(addresses);
});
