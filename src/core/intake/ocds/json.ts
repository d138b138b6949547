/** Reading values of JSON that anybody may have written: a wrong type is as good as nothing, and never a crash. */

export type JsonObject = Readonly<Record<string, unknown>>;

export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function objectAt(value: JsonObject, key: string): JsonObject {
  const found = value[key];
  return isObject(found) ? found : {};
}

export function objectsAt(value: JsonObject, key: string): readonly JsonObject[] {
  const found = value[key];
  return Array.isArray(found) ? found.filter(isObject) : [];
}

/** Text or a number as text, white space folded; empty where there is none. */
export function textAt(value: JsonObject, key: string): string {
  const found = value[key];
  if (typeof found === 'number' && Number.isFinite(found)) return String(found);
  return typeof found === 'string' ? found.replace(/\s+/g, ' ').trim() : '';
}

/** A decimal string from a JSON number or a text that is one; null for anything else. */
export function decimalAt(value: JsonObject, key: string): string | null {
  const text = textAt(value, key);
  return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
}
