/** The words of a person's name. */
import { GIVEN_NAMES } from './given-names.ts';
import { personWeight, PERSON_STOP_WORDS } from './lexicon.ts';
import { looseMark } from './scripts.ts';
import type { NameToken, Piece } from './name-token.ts';

const SERVANT = /^(?:abdul|abdel|abdal|abdol|abdoul|abdu|abdur|abd)(?=[a-z]{3})/u;

/** Titles and particles are left out, `Abdulaziz` and `Abd al-Aziz` become `abd aziz`, a single letter is an initial. */
export function personTokens(pieces: readonly Piece[]): readonly NameToken[] {
  const tokens: NameToken[] = [];
  for (const piece of pieces) {
    if (PERSON_STOP_WORDS.has(piece.text)) continue;
    for (const text of splitServant(piece.text)) tokens.push(personToken(text, looseMark(piece.script)));
  }
  return tokens.length > 0 ? tokens : pieces.map((piece) => personToken(piece.text, looseMark(piece.script)));
}

function splitServant(word: string): readonly string[] {
  if (/^(?:abdul|abdel|abdal|abdol|abdoul|abdu|abdur)$/u.test(word)) return ['abd'];
  const found = SERVANT.exec(word);
  return found === null || word.length < 8 || GIVEN_NAMES.has(word) ? [word] : ['abd', word.slice(found[0].length)];
}

function personToken(text: string, mark: string): NameToken {
  if (/^\d+$/u.test(text)) return { key: text, text, kind: 'number', weight: 0.4 };
  const kind = text.length === 1 ? 'initial' : 'word';
  const key = mark === '' ? (GIVEN_NAMES.get(text) ?? text) : mark + text;
  return { key, text, kind, weight: text === 'abd' ? 0.4 : personWeight(text), given: true };
}
