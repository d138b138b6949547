/** How similar two different words are, in hundredths; 0 means: no counterpart. The one place where it is decided. */
import { looseKeys } from '../names/loose-sound.ts';
import { soundKey } from '../names/sound.ts';
import { editDistance } from './edit-distance.ts';
import { editsAllowed } from './variants.ts';

/** By the number of edits. */
const SAME_SOUND = [100, 92, 85, 76] as const;

/** Words of a script that writes fewer sounds are compared by sound only. */
export function wordSimilarity(left: string, right: string): number {
  if (left === right) return 100;
  if (left.startsWith('^') || right.startsWith('^')) return looseSimilarity(left, right);
  const long = Math.max(left.length, right.length);
  const allowed = editsAllowed(long);
  const edits = editDistance(left, right, 3);
  const sound = soundKey(left);
  // Only vowels and doubled letters differ: a matter of transliteration more often than of another name.
  if (sound !== '' && sound === soundKey(right) && edits <= 3) return SAME_SOUND[edits] ?? 0;
  return edits <= allowed ? Math.round(100 - (edits * 110) / long) : 0;
}

function looseSimilarity(left: string, right: string): number {
  const bare = (word: string): string => (word.startsWith('^') ? word.slice(2) : word);
  if (bare(left) === bare(right)) return 95;
  const keys = looseKeys(right);
  const shared = looseKeys(left).find((key) => keys.includes(key));
  if (shared === undefined) return 0;
  return shared.length >= 5 ? 85 : 76;
}
