/** The words of a person's name. */
import { GIVEN_NAMES } from './given-names.ts';
import { guessGivenNames } from './guesses.ts';
import { personWeight, PERSON_STOP_WORDS } from './lexicon.ts';
import { looseMark } from './scripts.ts';
import type { Alternative, NameToken, Piece } from './name-token.ts';

const SERVANT = /^(?:abdul|abdel|abdal|abdol|abdoul|abdu|abdur|abd)(?=[a-z]{3})/u;

/** Titles and particles are left out, `Abdulaziz` and `Abd al-Aziz` become `abd aziz`, a single letter is an initial. */
export function personTokens(pieces: readonly Piece[]): readonly NameToken[] {
  const tokens: NameToken[] = [];
  for (const piece of pieces) {
    if (PERSON_STOP_WORDS.has(piece.text)) continue;
    for (const text of splitServant(piece.text)) tokens.push(personToken(text, piece));
  }
  return tokens.length > 0 ? tokens : pieces.map((piece) => personToken(piece.text, piece));
}

function splitServant(word: string): readonly string[] {
  if (/^(?:abdul|abdel|abdal|abdol|abdoul|abdu|abdur)$/u.test(word)) return ['abd'];
  const found = SERVANT.exec(word);
  return found === null || word.length < 8 || GIVEN_NAMES.has(word) ? [word] : ['abd', word.slice(found[0].length)];
}

function personToken(text: string, piece: Piece): NameToken {
  if (/^\d+$/u.test(text)) return { key: text, text, kind: 'number', weight: 0.4 };
  const mark = looseMark(piece.script);
  const kind = text.length === 1 ? 'initial' : 'word';
  const key = mark === '' ? (GIVEN_NAMES.get(text) ?? text) : mark + text;
  const alternatives = kind === 'word' ? alternativesOf(key, text, piece) : [];
  const token = { key, text, kind, weight: text === 'abd' ? 0.4 : personWeight(text), given: true } as const;
  return alternatives.length === 0 ? token : { ...token, alternatives };
}

/** The other readings of a name in another script, given names in their one spelling; for a Latin one the names that it may be a misspelling of. */
function alternativesOf(key: string, text: string, { script, readings = [] }: Piece): readonly Alternative[] {
  if (script === 'latin') return guessGivenNames(text);
  const keys = new Set<string>();
  for (const reading of readings) {
    const bare = reading.replace(/^\^./u, '');
    keys.add(GIVEN_NAMES.get(bare) ?? reading);
  }
  keys.delete(key);
  return [...keys].map((other) => ({
    key: other,
    kind: 'word',
    weight: personWeight(other.replace(/^\^./u, '')),
    misspelt: null,
  }));
}
