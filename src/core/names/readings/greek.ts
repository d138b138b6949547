/** Greek. Sources: ISO 843:1997 = ELOT 743 = UNGEGN 1987; the second spellings are those of Greek companies and passports. */
import { finishReadings, lettersOf, spell, type Reading, type SpellingTable } from './reading.ts';

const LETTERS: SpellingTable = {
  α: 'a',
  β: 'v',
  γ: 'g',
  δ: 'd',
  ε: 'e',
  ζ: 'z',
  η: 'i',
  θ: 'th',
  ι: 'i',
  κ: 'k',
  λ: 'l',
  μ: 'm',
  ν: 'n',
  ξ: 'x',
  ο: 'o',
  π: 'p',
  ρ: 'r',
  σ: 's',
  ς: 's',
  τ: 't',
  υ: 'y',
  φ: 'f',
  χ: 'ch',
  ψ: 'ps',
  ω: 'o',
  ου: 'ou',
  γγ: 'ng',
  γξ: 'nx',
  γχ: 'nch',
};
const INITIAL: SpellingTable = { μπ: 'b', ντ: 'd', γκ: 'g' };
/** The ear rather than the letter: Κρητικός, Μπάμπης, Τζάμπο. */
const SPOKEN: SpellingTable = {
  μπ: 'mb',
  ντ: 'nd',
  γκ: 'ng',
  τζ: 'j',
  χ: 'h',
  υ: 'i',
  οι: 'i',
  ει: 'i',
  αι: 'e',
  ου: 'u',
  γγ: 'ng',
};
/** The old letters, as in English words from Greek. */
const CLASSICAL: SpellingTable = { φ: 'ph', κ: 'c', β: 'b', η: 'e', υ: 'y', χ: 'ch', αι: 'ae', οι: 'oe' };
const MIXED: SpellingTable = { χ: 'h', υ: 'i', ου: 'u', μπ: 'b', ντ: 'd', γκ: 'g' };
const COMPANY: SpellingTable = { φ: 'ph', χ: 'ch', β: 'v', τζ: 'tz' };

/** One Greek word as ELOT 743 writes it, as it sounds, and as English words from Greek are spelt. */
export const readGreek: Reading = (word) => {
  const letters = plainGreek(lettersOf(word));
  const start = /^(?:μπ|ντ|γκ)/u.test(letters) ? spell(letters.slice(0, 2), INITIAL) : '';
  const rest = start === '' ? letters : letters.slice(2);
  return finishReadings(
    [LETTERS, SPOKEN, CLASSICAL, MIXED, COMPANY].map((table) => start + spell(rest, table, LETTERS)),
  );
};

/** Without accents, but a diaeresis keeps two vowels apart; αυ, ευ, ηυ become av/af by what follows. */
function plainGreek(word: string): string {
  return word
    .normalize('NFD')
    .replace(/υ\u0301?\u0308/gu, 'y')
    .replace(/ι\u0301?\u0308/gu, 'i')
    .replace(/(?<=[αεη])\u0301?υ\u0301?(?=[αβγδεζηιλμνορυω])/gu, 'v')
    .replace(/(?<=[αεη])\u0301?υ\u0301?/gu, 'f')
    .replace(/\p{M}/gu, '');
}
