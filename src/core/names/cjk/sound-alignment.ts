/** What it costs to hear the sounds of a foreign word in a reading of another script; sounds as `loan.ts` writes them, one ASCII letter each. */

const LETTERS = 128;
const VOWELS = 'aeiou';
const IS_VOWEL = new Uint8Array(LETTERS);
for (const vowel of VOWELS) IS_VOWEL[vowel.charCodeAt(0)] = 1;

export function isVowelCode(code: number): boolean {
  return IS_VOWEL[code] === 1;
}

/** Consonants that are taken for each other; what is not here costs 1. */
const NEAR_PAIRS =
  'rl0 bv0 fh.15 pf.2 bp.3 sS.1 zJ.1 sz.25 Sz.4 SJ.4 CJ.4 tC.15 zC.2 dJ.2 tz.25 sC.35 kg.3 td.3 mn.3 bw.4 vw.2 vf.3 YJ.4 SC.3 dz.3 hk.6 sJ.5 ts.4';
/** Heard and spoken: a glide or a dark l as a vowel. */
const GLIDES = 'uw.1 iY.1 ul.3 ar.2';
const VOWEL_FOR_VOWEL = 0.18;
const SWAP = new Float64Array(LETTERS * LETTERS).fill(1);
for (let letter = 0; letter < LETTERS; letter += 1) SWAP[letter * LETTERS + letter] = 0;
for (const one of VOWELS) for (const other of VOWELS) if (one !== other) setSwap(one, other, VOWEL_FOR_VOWEL);
for (const pair of GLIDES.split(' ')) setSwap(pair[0] ?? '', pair[1] ?? '', Number(pair.slice(2)));
for (const pair of NEAR_PAIRS.split(' ')) {
  setSwap(pair[0] ?? '', pair[1] ?? '', Number(pair.slice(2)));
  setSwap(pair[1] ?? '', pair[0] ?? '', Number(pair.slice(2)));
}

function setSwap(heard: string, spoken: string, cost: number): void {
  SWAP[heard.charCodeAt(0) * LETTERS + spoken.charCodeAt(0)] = cost;
}

const RARE = 0.9;
/** Vowels that Japanese, Korean and Chinese put between and after foreign consonants. */
const ADDED = costs({ u: 0.06, o: 0.1, i: 0.12, e: 0.15, a: 0.2, w: 0.25, Y: 0.25 });
/** Sounds of the foreign word that the other script leaves out. */
const DROPPED = costs({
  r: 0.1,
  h: 0.2,
  w: 0.15,
  Y: 0.15,
  g: 0.5,
  t: 0.5,
  l: 0.35,
  e: 0.12,
  a: 0.2,
  i: 0.2,
  o: 0.2,
  u: 0.2,
});
const FIRST_VOWEL = 0.5;
const R_BEFORE_A_VOWEL = 0.7;
const R = 'r'.charCodeAt(0);

function costs(known: Readonly<Record<string, number>>): Float64Array {
  const all = new Float64Array(LETTERS).fill(RARE);
  for (const [letter, cost] of Object.entries(known)) all[letter.charCodeAt(0)] = cost;
  return all;
}

const LONGEST = 200;
let above = new Float64Array(LONGEST + 1);
let row = new Float64Array(LONGEST + 1);
const drops = new Float64Array(LONGEST + 1);

/** The cheapest way to get from what is heard to what is spoken, or what is more than `most`; both at most 200 letters, the rest is left out. */
export function alignmentCost(heard: string, spoken: string, most = Infinity): number {
  const width = Math.min(spoken.length, LONGEST);
  above[0] = 0;
  for (let column = 1; column <= width; column += 1) {
    drops[column] = dropCost(spoken, column - 1);
    above[column] = (above[column - 1] ?? 0) + (drops[column] ?? 0);
  }
  for (let line = 1; line <= Math.min(heard.length, LONGEST); line += 1) {
    const letter = heard.charCodeAt(line - 1) & (LETTERS - 1);
    const added = ADDED[letter] ?? RARE;
    row[0] = (above[0] ?? 0) + (line === 1 && isVowelCode(letter) ? FIRST_VOWEL : added);
    let least = row[0];
    for (let column = 1; column <= width; column += 1) {
      const swap = SWAP[letter * LETTERS + (spoken.charCodeAt(column - 1) & (LETTERS - 1))] ?? 1;
      let cost = (above[column - 1] ?? 0) + swap;
      cost = Math.min(cost, (above[column] ?? 0) + added);
      cost = Math.min(cost, (row[column - 1] ?? 0) + (drops[column] ?? 0));
      row[column] = cost;
      least = Math.min(least, cost);
    }
    // Every way goes through this line, and none gets cheaper.
    if (least > most) return least;
    [above, row] = [row, above];
  }
  return above[width] ?? 0;
}

function dropCost(spoken: string, at: number): number {
  const letter = spoken.charCodeAt(at) & (LETTERS - 1);
  if (at === 0) return isVowelCode(letter) ? FIRST_VOWEL : RARE;
  if (letter === R && isVowelCode(spoken.charCodeAt(at + 1))) return R_BEFORE_A_VOWEL;
  return DROPPED[letter] ?? RARE;
}
