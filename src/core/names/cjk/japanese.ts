/** Japanese readings of Han characters. */
import { JAPANESE_CHARACTERS } from './japanese-characters.ts';
import { spellLongVowels } from './kana.ts';

interface Readings {
  readonly on: readonly string[];
  readonly kun: readonly string[];
}

const CHARACTERS = new Map<string, Readings>();
for (const entry of JAPANESE_CHARACTERS.split(' ')) {
  const [character = ''] = entry;
  const [on = '', kun = ''] = entry.slice(character.length).split('/');
  CHARACTERS.set(character, { on: splitList(on), kun: splitList(kun).flatMap(nameForms) });
}

function splitList(list: string): string[] {
  return list === '' ? [] : list.split(',');
}

/** Names use the stem of a verb or adjective: `sumu` -> `sumi`, `takai` -> `taka`. */
function nameForms(kun: string): string[] {
  if (kun.length > 4 && kun.endsWith('eru')) return [kun.slice(0, -2), kun];
  // Pines (matsu) come before verbs (tatsu).
  if (kun.length > 3 && kun.endsWith('tsu')) return [kun, `${kun.slice(0, -3)}chi`];
  if (kun.length > 3 && /[^aeiou]u$/u.test(kun)) return [`${kun.slice(0, -1)}i`, kun];
  if (kun.length > 3 && /[aou]i$/u.test(kun)) return [kun.slice(0, -1), kun];
  return [kun];
}

const MOST = 20;

/** Plausible readings of a word of one to five characters (simplified form), likeliest first, at most twenty: `小松` -> `shoushou`, `komatsu`, … */
export function readJapanese(word: string): readonly string[] {
  const characters = [...word].map((character) => CHARACTERS.get(character));
  if (characters.length === 0 || characters.length > 5) return [];
  const known: Readings[] = [];
  for (const readings of characters) {
    if (!readings) return [];
    known.push(readings);
  }
  const kun = combine(
    known.map(({ on, kun }) => (kun.length > 0 ? kun.slice(0, 3) : on.slice(0, 1))),
    9,
    joinKun,
  );
  const on = combine(
    known.map(({ on, kun }) => (on.length > 0 ? on.slice(0, 2) : kun.slice(0, 1))),
    6,
    joinOn,
  );
  const mixed = combine(
    known.map(({ on, kun }) => [...kun.slice(0, 1), ...on.slice(0, 1)]),
    8,
    joinKun,
  );
  const spelled = [...interleave(on.slice(0, 1), kun.slice(0, 1)), ...mixed, ...interleave(on, kun)].flatMap(
    (reading) => spellLongVowels(reading).slice(0, 1),
  );
  return [...new Set(spelled)].slice(0, MOST);
}

function interleave(left: readonly string[], right: readonly string[]): string[] {
  const both: string[] = [];
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const one = left[at];
    const other = right[at];
    if (one !== undefined) both.push(one);
    if (other !== undefined) both.push(other);
  }
  return both;
}

function combine(
  choices: readonly (readonly string[])[],
  most: number,
  join: (head: string, tail: string) => readonly string[],
): string[] {
  let heads: string[] = [''];
  for (const choice of choices) {
    heads = heads.flatMap((head) => choice.flatMap((tail) => (head === '' ? [tail] : join(head, tail)))).slice(0, most);
  }
  return heads;
}

/** `nichi` + `hon` -> `nippon`, `nihon` is a word of its own; `gaku` + `kou` -> `gakkou`. */
function joinOn(head: string, tail: string): readonly string[] {
  const short = /(?:tsu|chi)$/u.exec(head);
  if (short) {
    const stem = head.slice(0, -short[0].length);
    if (/^[kst]/u.test(tail)) return [`${stem}${tail.startsWith('ch') ? 't' : (tail[0] ?? '')}${tail}`];
    if (/^[hf]/u.test(tail)) return [`${stem}pp${tail.slice(1)}`];
  }
  if (head.endsWith('ku') && tail.startsWith('k')) return [`${head.slice(0, -2)}k${tail}`];
  return [head + tail];
}

const VOICED: Readonly<Record<string, string>> = { k: 'g', s: 'z', t: 'd', h: 'b', f: 'b' };

/** The second part of a compound is often voiced: `mitsu` + `hishi` -> `mitsubishi`. */
function joinKun(head: string, tail: string): readonly string[] {
  const plain = head + tail;
  const voiced = VOICED[tail[0] ?? ''];
  if (voiced === undefined) return [plain];
  const rest = tail.startsWith('sh')
    ? `j${tail.slice(2)}`
    : tail.startsWith('ch') || tail.startsWith('ts')
      ? `z${tail.slice(2)}`
      : voiced + tail.slice(1);
  return [plain, head + rest];
}

/** Whether characters of the text are written so in Japanese only, or kana stand beside them. */
export function looksJapanese(text: string): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}々〆沢図駅鉄栄広辺売価伝込畑峠辻桜竜浜円経済実検権戦単変対帯応拡歩歯渋処発県両乗亜関楽団圧囲壊帰従悪恵戸抜択滝焼絵続継総聴衛覧観訳証説読豊賛転軽遅郷醸釈録鉱険隠雑霊静顔験髪黒]|株式会社|有限会社|合同会社|製作所|工務店|信用金庫|電鉄|急便|不動産株/u.test(
    text,
  );
}
