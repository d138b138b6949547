/** Results as JSON in pieces, so that none waits for the last. */

/** One array, a value a line. */
export function* jsonArray(values: Iterable<unknown>): Iterable<string> {
  let before = '[\n';
  for (const value of values) {
    yield `${before}${JSON.stringify(value)}`;
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}

/** One value a line. */
export function* ndjson(values: Iterable<unknown>): Iterable<string> {
  for (const value of values) yield `${JSON.stringify(value)}\n`;
}
