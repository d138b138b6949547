/** How similar two different words are, in hundredths; 0 means: no counterpart. The one place where it is decided. */
import { looseKeys } from '../names/loose-sound.ts';
import { soundKey } from '../names/sound.ts';
import { editDistance } from './edit-distance.ts';
import { editsAllowed } from './variants.ts';

const MOST_EDITS = 3;
/** In words under six letters a vowel says more. */
const SHORT_WORD = 10;
/** By the number of edits. */
const SAME_SOUND = [100, 83, 73, 72] as const;

/** Words of another alphabet are compared with Latin ones by their transliteration, more generously; of looser scripts by sound only. */
export function wordSimilarity(left: string, right: string): number {
  if (left === right) return 100;
  const [leftMark, rightMark] = [markOf(left), markOf(right)];
  if (leftMark === rightMark && (leftMark === '' || leftMark === '^c')) return spelledSimilarity(left, right);
  const [leftBare, rightBare] = [left.slice(leftMark.length), right.slice(rightMark.length)];
  if (leftBare === rightBare) return 100;
  const close = leftMark + rightMark === '^c' ? spelledSimilarity(leftBare, rightBare) : 0;
  return Math.max(close === 0 ? 0 : close + Math.round((100 - close) / 3), looseSimilarity(left, right));
}

function markOf(word: string): string {
  return word.startsWith('^') ? word.slice(0, 2) : '';
}

function spelledSimilarity(left: string, right: string): number {
  const edits = editDistance(left, right, MOST_EDITS);
  if (edits > MOST_EDITS) return 0;
  // Only vowels and doubled letters differ: a matter of transliteration more often than of another name.
  const sound = soundKey(left);
  const long = Math.max(left.length, right.length);
  if (sound !== '' && sound === soundKey(right)) return (SAME_SOUND[edits] ?? 0) - (long < 6 ? SHORT_WORD : 0);
  return edits <= editsAllowed(long) ? Math.round(100 - (edits * 140) / long) : 0;
}

/** By the number of consonants that agree, all of them. */
function looseSimilarity(left: string, right: string): number {
  const keys = looseKeys(right);
  const shared = looseKeys(left).find((key) => keys.includes(key));
  if (shared === undefined) return 0;
  const consonants = shared.length - 2;
  return consonants >= 4 ? 92 : consonants === 3 ? 86 : 78;
}
