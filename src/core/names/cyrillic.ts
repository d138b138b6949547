/** Cyrillic to Latin, near BGN/PCGN as the lists write it; languages are told apart by their own letters. */
const COMMON: Readonly<Record<string, string>> = {
  а: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
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
  қ: 'q',
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
  ӑ: 'a',
  ӗ: 'e',
  ӈ: 'n',
};
const UKRAINIAN: Readonly<Record<string, string>> = { и: 'y', г: 'h' };
const BULGARIAN: Readonly<Record<string, string>> = { ъ: 'a', щ: 'sht' };
const SERBIAN: Readonly<Record<string, string>> = { ж: 'z', ш: 's', ч: 'c', х: 'h', ц: 'c', й: 'j' };

/** One lower-case Cyrillic word in Latin letters. */
export function cyrillicToLatin(word: string): string {
  const local = languageTable(word);
  let latin = '';
  for (const letter of word.replace(/и\u0306/gu, 'й').replace(/[\u0300\u0301]/gu, ''))
    latin += local[letter] ?? COMMON[letter] ?? letter;
  return latin;
}

function languageTable(word: string): Readonly<Record<string, string>> {
  if (/[їєґ]/u.test(word)) return UKRAINIAN;
  if (/[љњђћџј]/u.test(word)) return SERBIAN;
  if (/ъ(?![еёюяо])/u.test(word) && !/[ыэё]/u.test(word)) return BULGARIAN;
  return {};
}
