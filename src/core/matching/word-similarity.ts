/** How similar two different words are, in hundredths; 0 means: no counterpart. The one place where it is decided. */
import { contractionShare } from '../names/contractions.ts';
import { foreignSingulars, kindsOfKeys, looseKeys, plainSpelling, singularsHeard } from '../names/loose-sound.ts';
import { koreanKey } from '../names/cjk/hangul.ts';
import { foldRomaji } from '../names/cjk/kana.ts';
import { countConsonants, loanSimilarity } from '../names/cjk/loan.ts';
import { shortHanNameShare } from '../names/cjk/short-names.ts';
import { compareVowels, consonantKey, type SkeletonFamily, skeletonKey } from '../names/readings/abjad.ts';
import { heardSimilarity } from '../names/readings/heard-word.ts';
import { TRANSCRIBED } from '../names/scripts.ts';
import { soundKey } from '../names/sound.ts';
import { editDistance } from './edit-distance.ts';
import { editsAllowed, isContraction, isHan, MOST_EDITS } from './variants.ts';

/** In words under six letters a vowel says more. */
const SHORT_WORD = 10;
/** By the number of edits. */
const SAME_SOUND = [100, 83, 73, 72] as const;

/** Words of another alphabet are compared with Latin ones by their transliteration, more generously; of looser scripts by sound only. */
export function wordSimilarity(left: string, right: string): number {
  if (isContraction(left) || isContraction(right)) return contractionSimilarity(left, right);
  if (left === right) return 100;
  const [leftMark, rightMark] = [markOf(left), markOf(right)];
  if (leftMark === rightMark && (leftMark === '' || leftMark === '^c')) return spelledSimilarity(left, right);
  if (leftMark + rightMark === '^c')
    return leftMark === '' ? alphabetSimilarity(right, left) : alphabetSimilarity(left, right);
  if (!shareKey(left, right)) return 0;
  if (bareOf(left) === bareOf(right)) return 100;
  if (leftMark === rightMark) return editDistance(left, right, 1) === 1 ? SAME_SCRIPT : 0;
  if (leftMark !== '' && rightMark !== '') return 0;
  return leftMark === ''
    ? soundSimilarity(rightMark, bareOf(right), left)
    : soundSimilarity(leftMark, bareOf(left), right);
}

/** Two words of one script that sound the same and differ by a letter. */
const SAME_SCRIPT = 84;

function shareKey(left: string, right: string, kinds = ''): boolean {
  const marked = right.startsWith('^');
  const keys = looseKeys(marked ? right : left);
  // Of a Latin word only keys that the other may have.
  return looseKeys(marked ? left : right, kindsOfKeys(keys)).some(
    (key) => keys.includes(key) && (kinds === '' || kinds.includes(key[0] ?? '')),
  );
}

/** A word of an alphabet that writes its vowels, by its reading, and a Latin one: the same romanisation, alike letters, or heard alike. */
function alphabetSimilarity(marked: string, latin: string): number {
  const reading = bareOf(marked);
  if (reading === latin) return 100;
  const heard = shareKey(marked, latin, 'b') ? heardSimilarity(reading, latin) : 0;
  if (shareKey(marked, latin, 'c=')) return heard >= WELL_HEARD ? SAME_SPELLING_AND_SOUND : SAME_ALPHABET_SOUND;
  return Math.max(heard, spelledSimilarity(reading, latin));
}

function bareOf(word: string): string {
  return word.slice(markOf(word).length);
}

function markOf(word: string): string {
  return word.startsWith('^') ? word.slice(0, 2) : '';
}

function spelledSimilarity(left: string, right: string): number {
  return similarityOfSpelling(left, right, editDistance(left, right, MOST_EDITS));
}

/** Of two different words that are both Latin, or both of a script near to it (`^c`), by the distance between them. */
export function similarityOfSpelling(left: string, right: string, edits: number): number {
  if (edits > MOST_EDITS) return 0;
  // Only vowels and doubled letters differ: a matter of transliteration more often than of another name.
  const sound = soundKey(left);
  const long = Math.max(left.length, right.length);
  if (sound !== '' && sound === soundKey(right))
    return Math.max((SAME_SOUND[edits] ?? 0) - (long < 6 ? SHORT_WORD : 0), Math.round(100 - (edits * 100) / long));
  return similarityOfLetters(edits, long);
}

/** Of two such words that do not sound the same, by the distance and the length of the longer one. */
export function similarityOfLetters(edits: number, long: number): number {
  return edits <= editsAllowed(long) ? Math.round(100 - (edits * 140) / long) : 0;
}

/** How well a word of another script, by its reading, gives a Latin one; they share a key. */
function soundSimilarity(mark: string, reading: string, latin: string): number {
  if (mark === '^a' || mark === '^e') return skeletonSimilarity(reading, latin, mark === '^a' ? 'arabic' : 'hebrew');
  const korean =
    mark === '^h' && koreanKey(reading).length >= 4 && koreanKey(reading) === koreanKey(latin) ? SAME_KOREAN : 0;
  if (mark === '^k' && foldRomaji(reading) === foldRomaji(latin)) return SAME_ROMAJI;
  let alike = 0;
  const least = leastLikeness(mark, countConsonants(latin));
  for (const heard of singularsHeard(reading))
    for (const foreign of foreignSingulars(latin)) alike = Math.max(alike, loanSimilarity(heard, foreign, least));
  return Math.max(
    korean,
    alike >= least ? Math.round((mark === TRANSCRIBED ? MOST_TRANSCRIBED : MOST_HEARD) * alike) : 0,
  );
}

/** Chinese characters write sounds so loosely that a name by itself is not enough: 赛尼克斯 may be Cenix or Soarnex. */
const MOST_TRANSCRIBED = 88;
const MOST_HEARD = 95;
const SAME_ALPHABET_SOUND = 93;
const SAME_SPELLING_AND_SOUND = 97;
const WELL_HEARD = 90;
const SAME_KOREAN = 92;
const SAME_ROMAJI = 96;
/** Below, a likeness of sounds says nothing; words of few consonants must be nearer, also more so as Chinese characters write sounds loosely. */
function leastLikeness(mark: string, consonants: number): number {
  if (mark === TRANSCRIBED) return consonants <= 3 ? 0.88 : 0.8;
  return consonants <= 2 ? 0.88 : 0.8;
}

/** By the number of consonants that agree, all of them, and by whether the vowels do too; two consonants alone say nothing. */
function skeletonSimilarity(reading: string, latin: string, family: SkeletonFamily): number {
  if (plainSpelling(reading) === plainSpelling(latin)) return SAME_PLAIN_SPELLING;
  const shared = skeletonKey(latin, family);
  const consonants = Math.min(consonantKey(latin, family).length, MANY_CONSONANTS);
  let best = 0;
  for (const heard of singularsHeard(reading))
    if (skeletonKey(heard, family) === shared)
      best = Math.max(best, SKELETONS[compareVowels(heard, latin, family)][consonants] ?? 0);
  return best;
}

const SAME_PLAIN_SPELLING = 97;
const MANY_CONSONANTS = 5;
const SKELETONS = {
  same: [0, 0, 90, 96, 97, 98],
  unwritten: [0, 0, 0, 88, 91, 94],
  different: [0, 0, 0, 83, 88, 91],
} as const;
/** A contraction says about as much as initials do: a candidate to look at, never an alert by itself. */
const LEAST_CONTRACTION = 42;
const WHOLE_CONTRACTION = 58;

function contractionSimilarity(left: string, right: string): number {
  if (left.startsWith('+') && right.startsWith('-')) return contractionSimilarity(right, left);
  const fits = left.startsWith('-') && right.startsWith('+') && isHan(left.slice(1)) === isHan(right.slice(1));
  const shareOf = isHan(left.slice(1)) ? shortHanNameShare : contractionShare;
  const share = fits ? shareOf(left.slice(1), right.slice(1)) : 0;
  return share === 0 ? 0 : Math.round(LEAST_CONTRACTION + share * (WHOLE_CONTRACTION - LEAST_CONTRACTION));
}
