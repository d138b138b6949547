/** Pinyin syllables as Taiwan and older sources spell them. */

const INITIALS: readonly (readonly [string, string])[] = [
  ['zh', 'ch'],
  ['ch', 'ch'],
  ['sh', 'sh'],
  ['b', 'p'],
  ['p', 'p'],
  ['d', 't'],
  ['t', 't'],
  ['g', 'k'],
  ['k', 'k'],
  ['j', 'ch'],
  ['q', 'ch'],
  ['x', 'hs'],
  ['z', 'ts'],
  ['c', 'ts'],
  ['r', 'j'],
];
const WHOLE: Readonly<Record<string, string>> = {
  zi: 'tzu',
  ci: 'tzu',
  si: 'szu',
  zhi: 'chih',
  chi: 'chih',
  shi: 'shih',
  ri: 'jih',
  er: 'erh',
  yi: 'i',
  you: 'yu',
  yan: 'yen',
  ye: 'yeh',
  ge: 'ko',
  ke: 'ko',
  he: 'ho',
  e: 'o',
  gui: 'kuei',
  kui: 'kuei',
  guo: 'kuo',
  huo: 'huo',
  yong: 'yung',
};

/** `zhong` -> `chung`, `xin` -> `hsin`, `guo` -> `kuo`; without apostrophes and tones, as companies write it. */
export function spellWadeGiles(syllable: string): string {
  const whole = WHOLE[syllable];
  if (whole !== undefined) return whole;
  const initial = INITIALS.find(([pinyin]) => syllable.startsWith(pinyin));
  const head = initial?.[1] ?? '';
  const tail = syllable.slice(initial?.[0].length ?? 0);
  const spelled = initial ? head + spellFinal(initial[0], tail) : spellFinal('', tail);
  return spelled;
}

function spellFinal(initial: string, tail: string): string {
  if (tail.endsWith('ong')) return `${tail.slice(0, -3)}ung`;
  if (tail === 'ian') return 'ien';
  if (tail === 'ie' || tail === 'ue') return `${tail}h`;
  if (tail === 'uo' && !['g', 'k', 'h', 'sh', 'zh', 'ch', 'r', 's', 'z', 'c'].includes(initial)) return 'o';
  return tail;
}
