import type { Difference } from '../../core/reports/replay-report.ts';

/** Every value in which two pieces of JSON differ, in the order of the first: `findings[0].score`. */
export function differencesOf(before: unknown, now: unknown, path = ''): readonly Difference[] {
  if (isBranch(before) && isBranch(now) && Array.isArray(before) === Array.isArray(now)) {
    const keys = [...new Set([...Object.keys(before), ...Object.keys(now)])];
    return keys.flatMap((key) =>
      differencesOf(Reflect.get(before, key), Reflect.get(now, key), join(path, key, Array.isArray(before))),
    );
  }
  const [left, right] = [textOf(before), textOf(now)];
  return left === right ? [] : [{ path, before: left, now: right }];
}

function isBranch(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function textOf(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}

function join(path: string, key: string, isIndex: boolean): string {
  if (isIndex) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
