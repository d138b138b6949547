/** Which known words a word of another alphabet gives by its sound: `эйрлайнс` -> airline, `ինշուրանս` -> insurance. */
import { LEXICON, weightOfPhrase } from './lexicon.ts';
import { type Alternative, kindOfPhrase } from './name-token.ts';
import { heardKeysOfLatin, heardKeysOfReading, heardSimilarity } from './readings/heard-word.ts';

/** Letters; in shorter words much is alike by chance. */
const SHORTEST = 5;
/** Hundredths. */
const LEAST = 90;
const MOST = 2;
let filed: ReadonlyMap<string, readonly string[]> | null = null;

/** The best first; legal forms and numbers are not among them. `readings` are plain Latin letters. */
export function knownByHearing(readings: readonly string[]): readonly Alternative[] {
  filed ??= fileKnownWords();
  const found = new Map<string, number>();
  // A last s was left out as that of a plural.
  for (const reading of readings.flatMap((one) => [one, `${one}s`])) {
    if (reading.length < SHORTEST) continue;
    for (const key of heardKeysOfReading(reading))
      for (const word of filed.get(key) ?? []) {
        const similarity = heardSimilarity(reading, word);
        if (similarity >= LEAST) found.set(word, Math.max(similarity, found.get(word) ?? 0));
      }
  }
  const best = new Map<string, Alternative>();
  for (const [word] of [...found].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))) {
    const phrase = LEXICON.singles.get(word);
    if (phrase === undefined || best.size === MOST) continue;
    const { concept, class: known } = phrase;
    if (known !== 'legal')
      best.set(concept, { key: concept, kind: kindOfPhrase(known), weight: weightOfPhrase(phrase), misspelt: null });
  }
  return [...best.values()];
}

function fileKnownWords(): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const [word, phrase] of LEXICON.singles) {
    if (phrase.class === 'legal' || phrase.class === 'number' || word.length < SHORTEST || !/^[a-z]+$/u.test(word))
      continue;
    for (const key of heardKeysOfLatin(word)) {
      const known = words.get(key);
      if (known === undefined) words.set(key, [word]);
      else known.push(word);
    }
  }
  return words;
}
