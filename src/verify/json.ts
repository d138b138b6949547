/** JSON that has one form only (RFC 8785), and what shape its values must have. */
import { Problem } from './files.ts';

export type Guard<T> = (value: unknown) => value is T;
type Shaped<S> = { readonly [K in keyof S]: S[K] extends Guard<infer T> ? T : never };

const isLike =
  (form: RegExp): Guard<string> =>
  (value): value is string =>
    typeof value === 'string' && form.test(value);
export const isHash = isLike(/^[0-9a-f]{64}$/);
export const isInstant = isLike(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
export const isText = isLike(/^/);
export const isCount: Guard<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;
export const isAny: Guard<unknown> = (value): value is unknown => value !== undefined;

export const isList =
  <T>(guard: Guard<T>): Guard<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(guard);

/** An object with these fields and no other. */
export const isShape =
  <S extends Readonly<Record<string, Guard<unknown>>>>(shape: S): Guard<Shaped<S>> =>
  (value): value is Shaped<S> =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === Object.keys(shape).length &&
    Object.entries(shape).every(([name, guard]) => Object.hasOwn(value, name) && guard(Reflect.get(value, name)));

/** The value of a text in the form of RFC 8785: sorted keys, none twice, no space. */
export function parse<T>(bytes: Uint8Array, guard: Guard<T>, what: string): T {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    const value: unknown = JSON.parse(text);
    if (canonical(value) === text && guard(value)) return value;
  } catch {
    // Said below.
  }
  throw new Problem(`${what} is not of its form, in the one writing of RFC 8785`);
}

export function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${fields.map(([key, field]) => `${JSON.stringify(key)}:${canonical(field)}`).join(',')}}`;
}
