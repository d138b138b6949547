/**
 * Cyrillic, by the language that its own letters tell: Russian, Ukrainian, Belarusian, Bulgarian, Serbian, Macedonian, Kazakh, Mongolian.
 * Sources: ICAO 9303-3 section 6 table B, BGN/PCGN systems, ISO 9:1995, GOST 7.79-2000 B, UNGEGN reports, Ukraine decree 55/2010,
 * Bulgaria's Transliteration Act 2009, Belarus instruction of 2007.
 */
import { finishReadings, lettersOf, spell, type Reading, type SpellingTable } from './reading.ts';

type Language = 'ukrainian' | 'belarusian' | 'bulgarian' | 'serbian' | 'kazakh' | 'mongolian' | 'russian';

/** BGN/PCGN without marks, the usual one in company names. */
const COMMON: SpellingTable = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'yo',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'y',
  к: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  о: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ф: 'f',
  х: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
  і: 'i',
  ї: 'yi',
  є: 'ye',
  ґ: 'g',
  ў: 'u',
  ј: 'j',
  љ: 'lj',
  њ: 'nj',
  ђ: 'dj',
  ћ: 'c',
  џ: 'dz',
  ѓ: 'gj',
  ќ: 'kj',
  ѕ: 'dz',
  ә: 'a',
  ғ: 'g',
  қ: 'k',
  ң: 'n',
  ө: 'o',
  ұ: 'u',
  ү: 'u',
  һ: 'h',
  ҳ: 'h',
  ҷ: 'j',
  ӣ: 'i',
  ӯ: 'u',
  җ: 'j',
  ѣ: 'e',
  ѫ: 'a',
  ӑ: 'a',
  ӗ: 'e',
  ӈ: 'n',
  ҥ: 'n',
  ҙ: 'z',
  ҡ: 'k',
  ҫ: 's',
  ҭ: 't',
  ҩ: 'o',
  ҵ: 'ts',
  ҽ: 'ch',
  ҿ: 'ch',
  ӡ: 'dz',
  ӏ: '',
  ҹ: 'j',
  ҝ: 'g',
};

const LOCAL: Readonly<Record<Language, SpellingTable>> = {
  russian: { ий: 'iy' },
  ukrainian: { и: 'y', г: 'h', зг: 'zgh', й: 'i', ю: 'iu', я: 'ia', є: 'ie', ї: 'i' },
  belarusian: { г: 'h', е: 'e', ю: 'iu', я: 'ia' },
  bulgarian: { ъ: 'a', щ: 'sht', х: 'h', ия: 'ia', ь: 'y' },
  serbian: { ж: 'z', ш: 's', ч: 'c', х: 'h', ц: 'c' },
  kazakh: { у: 'u', и: 'i', х: 'kh' },
  mongolian: { х: 'kh', ж: 'j', з: 'z', ө: 'u', й: 'i', э: 'e', ы: 'y' },
};

/** ICAO 9303 and the passports of Russia since 2014. */
const PASSPORT: SpellingTable = { ё: 'e', й: 'i', ю: 'iu', я: 'ia', ъ: 'ie', щ: 'shch', х: 'kh', ий: 'ii' };
/** ISO 9 and the Slavic scholars, without their marks. */
const SCHOLARLY: SpellingTable = {
  ж: 'z',
  ч: 'c',
  ш: 's',
  щ: 'sc',
  х: 'h',
  ц: 'c',
  ю: 'ju',
  я: 'ja',
  й: 'j',
  ё: 'jo',
  є: 'je',
  ї: 'ji',
  ђ: 'd',
};
/** How a foreign word in Cyrillic was spelt before it came there: Технополис, Люксоптика, Фармадепо, Джамбо. */
const BORROWED: SpellingTable = {
  кс: 'x',
  кв: 'qu',
  к: 'c',
  ф: 'ph',
  х: 'h',
  техн: 'techn',
  хр: 'chr',
  ц: 'c',
  дж: 'j',
  ю: 'u',
  лю: 'lu',
  й: 'y',
  ё: 'e',
  э: 'e',
  ъ: 'u',
  зз: 'zz',
  евро: 'euro',
  авто: 'auto',
};
const BORROWED_LIGHT: SpellingTable = {
  жё: 'zho',
  чё: 'cho',
  шё: 'sho',
  щё: 'shcho',
  кс: 'x',
  х: 'h',
  техн: 'techn',
  дж: 'j',
  ц: 'c',
  ъ: 'u',
  евро: 'euro',
  авто: 'auto',
  ю: 'u',
  я: 'ia',
};
const GERMAN: SpellingTable = {
  в: 'w',
  ж: 'sch',
  ч: 'tsch',
  ш: 'sch',
  щ: 'schtsch',
  х: 'ch',
  ц: 'z',
  ю: 'ju',
  я: 'ja',
  й: 'j',
  з: 's',
};
/** Letters that Russian shares with Ukrainian and Belarusian, as these two read them; ж as in the Caucasus and Central Asia. */
const WESTERN: SpellingTable = { г: 'h', ж: 'j', дж: 'j', и: 'y', ё: 'io', ю: 'iu', я: 'ia' };

/** Latin alphabets of Turkic and Iranian languages, without their marks: Uzbek of 1995, Azerbaijani of 1992, Kazakh of 2021, Tajik as it is romanised. */
const TURKIC: SpellingTable = {
  х: 'x',
  қ: 'q',
  ҝ: 'g',
  ж: 'j',
  ҹ: 'c',
  ҷ: 'j',
  ў: 'o',
  ц: 's',
  ә: 'a',
  ј: 'y',
  й: 'y',
  ы: 'i',
  ъ: '',
};
const AZERBAIJANI: SpellingTable = { ...TURKIC, ә: 'e', ч: 'c', ш: 's', қ: 'g' };
const TURKIC_LETTERS = /[қғҳўәңұһҹҝҷ]/u;
/** The ending of an adjective from the name of a place: ижевский is of Ижевск. */
const OF_A_PLACE = /(?<=.{3}ск)(?:ий|ая|ое|ие|ого|ой|их|ая|а|е|и|і|ы|ія|ої)$/u;

/** One Cyrillic word in the spellings of passports, BGN/PCGN, scholars, German, and of borrowed words. */
export const readCyrillic: Reading = (word) => {
  const letters = lettersOf(word)
    .replace(/и\u0306/gu, 'й')
    .replace(/е\u0308/gu, 'ё')
    .normalize('NFC')
    .replace(/[\u0300-\u036f]/gu, '')
    .replace(SILENT_END, '');
  const language = cyrillicLanguage(letters);
  const local = LOCAL[language];
  const western = language === 'russian' ? spell(letters, WESTERN, COMMON) : spell(letters, COMMON);
  if (TURKIC_LETTERS.test(letters))
    return finishReadings([
      spell(letters, local, COMMON),
      spell(letters, TURKIC, COMMON),
      spell(letters, AZERBAIJANI, COMMON),
      spell(letters, BORROWED_LIGHT, local, COMMON),
      spell(letters, SCHOLARLY, local, COMMON),
      spell(letters, PASSPORT, local, COMMON),
    ]);
  const place = letters.replace(OF_A_PLACE, '');
  return finishReadings([
    spell(initialYe(letters, language), local, COMMON),
    spell(letters, BORROWED_LIGHT, local, COMMON),
    spell(letters, SCHOLARLY, local, COMMON),
    spell(letters, BORROWED, local, COMMON),
    spell(letters, PASSPORT, local, COMMON) === spell(letters, local, COMMON)
      ? western
      : spell(letters, PASSPORT, local, COMMON),
    place === letters ? '' : spell(place, local, COMMON),
    // A surname in the genitive: Касперского.
    /.{4}ского$/u.test(letters) ? spell(letters.replace(/ого$/u, 'ий'), local, COMMON) : '',
    /[гжиёюя]/u.test(letters) ? western : spell(letters, GERMAN, local, COMMON),
    spell(letters, GERMAN, local, COMMON),
  ]);
};

/** The old spelling puts a hard sign after every last consonant, as Коммерсантъ still does. */
const SILENT_END = /(?<=[бвгджзклмнпрстфхцчшщ])ъ$/u;

/** Which language a word is in, as far as its letters tell; `russian` when they do not. */
export function cyrillicLanguage(word: string): Language {
  if (/[әҹҝ]/u.test(word)) return 'kazakh';
  if (/[љњђћџјѓќѕ]/u.test(word)) return 'serbian';
  if (/[їєґ]|[сцз]ьк/u.test(word)) return 'ukrainian';
  if (/[ғқңұәһҳҷ]/u.test(word)) return 'kazakh';
  if (/[өү]/u.test(word)) return 'mongolian';
  if (/ў/u.test(word) || (/і/u.test(word) && /[ыэё]/u.test(word))) return 'belarusian';
  if (/і/u.test(word)) return 'ukrainian';
  if (/ъ(?![еёюяо])/u.test(word) && !/[ыэё]/u.test(word)) return 'bulgarian';
  return 'russian';
}

/** Ukrainian writes ye, yi, yu, ya where a word begins (decree 55/2010). */
function initialYe(word: string, language: Language): string {
  if (language !== 'ukrainian') return word;
  return word.replace(/^[єїюяй]/u, (letter) => ({ є: 'ye', ї: 'yi', ю: 'yu', я: 'ya', й: 'y' })[letter] ?? letter);
}

/** Where folding differs from `COMMON`: ё is hardly ever printed, and lists write q and c in some languages. */
const FOLDED: SpellingTable = { ё: 'e', қ: 'q' };
const FOLDED_LOCAL: Partial<Record<Language, SpellingTable>> = {
  ukrainian: { и: 'y', г: 'h' },
  bulgarian: { ъ: 'a', щ: 'sht' },
  serbian: { ж: 'z', ш: 's', ч: 'c', х: 'h', ц: 'c', й: 'j' },
};

/** One lower-case word letter by letter, near BGN/PCGN as the lists write it; what is not Cyrillic stays. For folding, which wants one spelling. */
export function cyrillicToLatin(word: string): string {
  const local = FOLDED_LOCAL[cyrillicLanguage(word)] ?? {};
  let latin = '';
  for (const letter of word
    .replace(/и\u0306/gu, 'й')
    .replace(/[\u0300\u0301]/gu, '')
    .replace(SILENT_END, ''))
    latin += local[letter] ?? FOLDED[letter] ?? COMMON[letter] ?? letter;
  return latin;
}
