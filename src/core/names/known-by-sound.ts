/** Known words that another script writes by their sound: عسکری reads `askari`, which is a known word for military. */
import { LEXICON, type Phrase } from './lexicon.ts';
import type { Script } from './scripts.ts';
import { compareVowels, consonantKey, type SkeletonFamily } from './readings/abjad.ts';

const LEAST_CONSONANTS = 2;
/** From so many, short vowels may be unwritten. */
const MANY_CONSONANTS = 4;
const MOST_KNOWN = 3;
const filed = new Map<SkeletonFamily, ReadonlyMap<string, readonly (readonly [string, Phrase])[]>>();

/** What a word of a script that leaves out vowels may be, by its readings (with or without their marks); legal forms and numbers are none of it. */
export function knownBySound(readings: readonly string[], script: Script): readonly Phrase[] {
  if (script !== 'arabic' && script !== 'hebrew') return [];
  const found = new Set<Phrase>();
  for (const marked of readings) {
    const reading = marked.replace(/^\^./u, '');
    const key = consonantKey(reading, script);
    for (const [word, phrase] of skeletons(script).get(key) ?? []) {
      const vowels = compareVowels(reading, word, script);
      if (vowels === 'same' || (vowels === 'unwritten' && key.length >= MANY_CONSONANTS)) found.add(phrase);
    }
  }
  return [...found].slice(0, MOST_KNOWN);
}

function skeletons(family: SkeletonFamily): ReadonlyMap<string, readonly (readonly [string, Phrase])[]> {
  let known = filed.get(family);
  if (known === undefined) {
    known = fileBySkeleton(family);
    filed.set(family, known);
  }
  return known;
}

function fileBySkeleton(family: SkeletonFamily): ReadonlyMap<string, readonly (readonly [string, Phrase])[]> {
  const known = new Map<string, (readonly [string, Phrase])[]>();
  for (const entry of LEXICON.singles) {
    const key = consonantKey(entry[0], family);
    if (entry[1].class === 'legal' || entry[1].class === 'number' || key.length < LEAST_CONSONANTS) continue;
    const others = known.get(key);
    if (others === undefined) known.set(key, [entry]);
    else others.push(entry);
  }
  return known;
}
