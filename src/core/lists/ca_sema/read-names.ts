/**
 * The name of an entity without what stands beside it: `Suntac Group of Companies (also known as Suntac Technologies)`,
 * and, for the older schedules on Iran, `Institute of Applied Physics/Institut de physique appliquée`.
 */
export function readEntityName(text: string): { readonly name: string; readonly aliases: readonly string[] } {
  const known = /^(.*?)\s*\(also known as\s+(.*?)\)?\s*$/is.exec(text);
  const whole = known?.[1] ?? text;
  const [english = whole, ...others] = splitLanguages(whole);
  return { name: english.trim(), aliases: [...others, ...(known ? splitSentence(known[2] ?? '') : [])] };
}

/** A slash parts two languages only where both sides are long enough to be names. */
function splitLanguages(text: string): readonly string[] {
  const halves = text.split('/').map((half) => half.trim());
  return halves.length === 2 && halves.every((half) => half.length >= 8) ? halves : [text];
}

/** `A, B and C` -> A, B, C. A lone `A and B` can be one name, so it is kept whole. */
function splitSentence(text: string): readonly string[] {
  const parts = splitCommas(text);
  const last = parts[parts.length - 1] ?? '';
  const halves = last.split(/\s+and\s+/);
  return parts.length > 1 && halves.length === 2 ? [...parts.slice(0, -1), ...halves] : parts;
}

/** Not at the comma before a legal form: `Proletarsky Zavod, PJSC`. */
function splitCommas(text: string): readonly string[] {
  return text
    .split(/,\s*(?!(?:JSC|PJSC|OJSC|CJSC|LLC|OAO|OOO|ZAO|AO|SC|Ltd|Limited|Inc|Co|Stock)\b)/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/**
 * Aliases are parted by semicolons, by the label of a language, and for persons by commas too.
 * One word for a person is no more than a hint: a first name in another spelling (`Andrei`) or a nom de guerre (`Motorola`).
 */
export function readAliases(
  text: string,
  person: boolean,
): readonly { readonly name: string; readonly weak: boolean }[] {
  return text
    .split(/;|(?:,|^)\s*(?:Belarus{1,2}ian|Russian|Arabic)\s*:/)
    .flatMap((part) => (person ? part.split(',') : [part]))
    .map((part) => part.trim().replace(/^or\s+/i, ''))
    .filter(Boolean)
    .map((name) => ({ name, weak: person && !/\s/.test(name) }));
}
