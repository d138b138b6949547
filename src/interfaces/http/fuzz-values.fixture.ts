/** Values made from a schema, right ones and hostile ones. */
import fc from 'fast-check';
import { type Document, type JsonSchema, resolveSchema } from './schema-check.fixture.ts';

const HOSTILE_TEXTS: readonly string[] = [
  '',
  ' ',
  '\0',
  'a\0b',
  '\ud83d',
  '\udc00x',
  '\u202egnp.exe',
  'a'.repeat(20_000),
  '海'.repeat(3000),
  '\u0301'.repeat(2000),
  '../../../etc/passwd',
  "'; drop table run; --",
  '${7*7}{{7*7}}',
  '<script>alert(1)</script>',
  '%00%ff',
  '=cmd|1!A1',
  '__proto__',
  'constructor',
  '٣',
  '\u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
  '2023-02-29',
  '9999-12-31',
  '0000-00-00',
  'sha256:' + '0'.repeat(64),
];
const HOSTILE_NUMBERS: readonly number[] = [
  -1,
  0,
  0.1 + 0.2,
  1e308,
  -1e308,
  5e-324,
  2 ** 53,
  -(2 ** 53) - 2,
  2 ** 31,
  1.5,
];

export const hostileText = fc.oneof(fc.constantFrom(...HOSTILE_TEXTS), fc.string({ unit: 'binary', maxLength: 50 }));
const hostileValue: fc.Arbitrary<unknown> = fc.oneof(
  hostileText,
  fc.constantFrom(...HOSTILE_NUMBERS),
  fc.constantFrom(null, true, [], {}, [[[]]], { __proto__: 1 }),
  fc.integer({ min: 1, max: 300 }).map((depth) => JSON.parse('['.repeat(depth) + ']'.repeat(depth)) as unknown),
);

export function valueFor(given: JsonSchema, document: Document): fc.Arbitrary<unknown> {
  const schema = resolveSchema(given, document);
  const options = schema.anyOf ?? schema.oneOf;
  if (options) return fc.oneof(...options.map((each) => valueFor(each, document)));
  if (schema.enum) return fc.constantFrom(...schema.enum);
  if ('const' in schema) return fc.constant(schema.const);
  const types = schema.type === undefined ? ['string'] : [schema.type].flat();
  return fc.oneof(...types.map((type) => ofType(type, schema, document)));
}

function ofType(type: string, schema: JsonSchema, document: Document): fc.Arbitrary<unknown> {
  switch (type) {
    case 'null':
      return fc.constant(null);
    case 'boolean':
      return fc.boolean();
    case 'integer':
      return fc.integer({ min: Math.max(schema.minimum ?? -1000, -1000), max: Math.min(schema.maximum ?? 1000, 1000) });
    case 'number':
      return fc.double({ min: schema.minimum ?? -1e6, max: schema.maximum ?? 1e6, noNaN: true });
    case 'array':
      return fc.array(schema.items ? valueFor(schema.items, document) : fc.constant(1), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.min(schema.maxItems ?? 4, 4),
      });
    case 'object':
      return objectFor(schema, document);
    default:
      return textFor(schema);
  }
}

function objectFor(schema: JsonSchema, document: Document): fc.Arbitrary<unknown> {
  const properties = Object.entries(schema.properties ?? {});
  if (properties.length === 0 && typeof schema.additionalProperties === 'object')
    return fc.dictionary(fc.string({ maxLength: 10 }), valueFor(schema.additionalProperties, document), { maxKeys: 3 });
  const model = Object.fromEntries(properties.map(([name, each]) => [name, valueFor(each, document)]));
  return fc.record(model, { requiredKeys: [...(schema.required ?? [])] as never[] });
}

const NAMES = [
  'Hikvision',
  '海康威视',
  'Zhejiang Dahua Technology Co., Ltd.',
  'ООО «Хиквижн»',
  'Müller & Söhne GmbH',
  'شركة',
  'a',
];

function textFor({ format, pattern, minLength = 0, maxLength = 40 }: JsonSchema): fc.Arbitrary<string> {
  if (format === 'date') return fc.constantFrom('2019-10-09', '2020-04-15', '2026-11-24', '1900-01-01', '9999-12-31');
  if (format === 'date-time') return fc.constantFrom('2020-04-15T00:00:00Z', '2026-11-24T00:00:00.000Z');
  if (format === 'binary') return fc.constant('file');
  if (format === 'uri')
    return fc.constantFrom(
      'https://example.org/list.csv',
      'https://data.trade.gov/x',
      'http://127.0.0.1:1/',
      'file:///etc/passwd',
    );
  // Patterns that look ahead can't be made from; those are paths on this server.
  if (pattern?.includes('(?') === true) return fc.constantFrom('/', '/cases', '//evil.example');
  if (pattern !== undefined) return fc.stringMatching(new RegExp(pattern), { maxLength: 70 });
  return fc.oneof(
    fc.constantFrom(...NAMES),
    fc.string({ unit: 'grapheme', minLength, maxLength: Math.min(maxLength, 40) }),
  );
}

/** The value with one thing in it, anywhere, replaced. */
function spoilt(value: unknown): fc.Arbitrary<unknown> {
  if (Array.isArray(value) && value.length > 0)
    return fc.oneof(
      hostileValue,
      fc.nat(value.length - 1).chain((at) => spoilt(value[at]).map((item) => value.with(at, item))),
    );
  if (typeof value === 'object' && value !== null && Object.keys(value).length > 0) {
    const names = Object.keys(value);
    return fc.oneof(
      hostileValue,
      hostileText.map((name) => ({ ...value, [name]: 1 })),
      fc
        .constantFrom(...names)
        .chain((name) => spoilt((value as Record<string, unknown>)[name]).map((item) => ({ ...value, [name]: item }))),
    );
  }
  return hostileValue;
}

export const orHostile = (value: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.oneof({ arbitrary: value, weight: 5 }, { arbitrary: value.chain(spoilt), weight: 3 });
