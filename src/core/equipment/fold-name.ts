/** Names as cells and labels write them, made comparable whole: `DAHUA TECHNOLOGY CO., LTD` and `Dahua Technology` are one, `Dahua Electronics` is another. */

const TAIL = new Set(
  'co ltd limited company inc incorporated corp corporation llc gmbh ag ab sa bv pvt private plc srl spa kg oem cctv'.split(
    ' ',
  ),
);

/** Case, marks and punctuation folded, legal forms at the end left off; empty where nothing is left. */
export function foldName(text: string): string {
  const words = text
    .slice(0, 200)
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
  while (words.length > 1 && TAIL.has(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

const NO_NAME =
  /^(?:generic|unknown|n\/?a|none|null|oem|odm|private|general|default|ip ?c(?:am(?:era)?)?|camera|various|unbranded|no ?name|other|misc\w*|tbd|-+|\?+|not (?:known|stated|specified)|无|未知)$/i;

/** Whether a cell says that there is no name to say. */
export function isNoName(text: string): boolean {
  return NO_NAME.test(text.trim());
}
