import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareVowels, consonantKey, skeletonKey } from './abjad.ts';
import { cyrillicLanguage } from './cyrillic.ts';
import { acronymSpelt } from './letter-names.ts';
import { MOST_READINGS } from './reading.ts';
import { READABLE_SCRIPTS, readWord, soundKeysOfLatin, splitThai } from './registry.ts';
import { romanisationKey, romanisationKeysOfLatin } from './romanisation-key.ts';

/** Native word, and Latin spellings that passports, companies or national systems publish. */
const FIRST_READINGS: readonly (readonly [string, string])[] = [
  ['газпром', 'gazprom'],
  ['северсталь', 'severstal'],
  ['рособоронэкспорт', 'rosoboroneksport'],
  ['київ', 'kyiv'],
  ['запоріжжя', 'zaporizhzhia'],
  ['згурський', 'zghurskyi'],
  ['софія', 'sofiia'],
  ['търново', 'tarnovo'],
  ['џон', 'dzon'],
  ['халық', 'khalyk'],
  ['θεσσαλονίκη', 'thessaloniki'],
  ['αθήνα', 'athina'],
  ['ευρώπη', 'evropi'],
  ['თბილისი', 'tbilisi'],
  ['ქუთაისი', 'kutaisi'],
  ['საქართველო', 'sakartvelo'],
  ['երևան', 'yerevan'],
  ['գյումրի', 'gyumri'],
  ['արարատ', 'ararat'],
  ['تهران', 'tahran'],
  ['محمد', 'muhammad'],
  ['الكويت', 'alkuwait'],
  ['דלק', 'delek'],
  ['भारत', 'bharat'],
  ['महाराष्ट्र', 'maharashtr'],
  ['सोनाली', 'sonali'],
  ['ஏர்டெல்', 'ertel'],
];

test.each(FIRST_READINGS)('%s is first read as %s', (native, latin) => {
  expect(readWord(native)?.readings[0]).toBe(latin);
});

/** The Latin spelling is one of the readings, or has one of their keys. */
const MEETINGS: readonly (readonly [string, readonly string[]])[] = [
  ['хрущёв', ['khrushchyov', 'khrushchev', 'hruscev', 'chruschtschow']],
  ['чайковский', ['tchaikovsky', 'chaykovskiy', 'cajkovskij', 'tschaikowski']],
  ['щербаков', ['shcherbakov', 'scherbakov', 'chtcherbakov']],
  ['юрий', ['yuriy', 'iurii', 'jurij', 'yuri', 'yury']],
  ['алексей', ['alexey', 'aleksei', 'alexei', 'aleksej']],
  ['житомир', ['zhytomyr', 'zhitomir', 'zitomir']],
  ['технополис', ['technopolis', 'tekhnopolis', 'tehnopolis']],
  ['люксоптика', ['luxoptica', 'lyuksoptika']],
  ['халқ', ['xalq', 'khalk']],
  ['ҝәнҹә', ['gence', 'ganja']],
  ['ижевский', ['izhevskiy', 'izhevsk']],
  ['касперского', ['kaspersky']],
  ['коммерсантъ', ['kommersant']],
  ['ђак', ['dak', 'djak']],
  ['галичина', ['halychyna', 'galichina']],
  ['αγγελόπουλος', ['angelopoulos']],
  ['χατζής', ['chatzis', 'hatzis']],
  ['ფარმაცია', ['parmatsia', 'farmacia', 'pharmacia']],
  ['ბანკი', ['bank', 'banki']],
  ['պետրոս', ['petros', 'bedros']],
  ['կարապետ', ['karapet', 'garabed']],
  ['الاتصالات', ['ittisalat', 'etisalat', 'alittisalat', 'itisalat']],
  ['أرامكو', ['aramco']],
  ['التميمي', ['tamimi', 'altamimi', 'attamimi', 'eltamimi']],
  ['الجزيرة', ['aljazeera', 'aljazira', 'jazira']],
  ['محمد', ['mohammed', 'muhammad', 'mohamed', 'mehmed']],
  ['پاسارگاد', ['pasargad']],
  ['سایپا', ['saipa']],
  ['תנובה', ['tnuva', 'tenuva']],
  ['הפועלים', ['hapoalim']],
  ['מזרחי', ['mizrahi', 'mizrachi']],
  ['לאומי', ['leumi']],
  ['กรุงเทพ', ['krungthep']],
  ['โลตัส', ['lotas']],
  ['ব্যাংক', ['bank']],
];

test.each(MEETINGS)('%s meets each of %j', (native, spellings) => {
  const word = readWord(native);
  for (const latin of spellings) {
    const keys = soundKeysOfLatin(latin, word?.family ?? 'vowels');
    const meets =
      word?.readings.includes(latin) === true ||
      word?.loanwords.includes(latin) === true ||
      keys.some((key) => word?.keys.includes(key));
    expect(meets, `${latin}: ${word?.readings.join(' ')} ${word?.keys.join(' ')} / ${keys.join(' ')}`).toBe(true);
  }
});

describe('keys', () => {
  test('romanisations of one Cyrillic name share a key', () => {
    for (const names of [
      ['shchedrin', 'schedrin', 'schtschedrin'],
      ['khabarovsk', 'habarovsk'],
      ['zhukov', 'zukov'],
      ['tsvetkov', 'tzvetkov'],
      ['dmitriy', 'dmitri', 'dmitry', 'dmitrij'],
      ['maksim', 'maxim'],
      ['yefimov', 'efimov', 'iefimov'],
      ['ivanov', 'ivanow', 'ivanoff'],
    ]) {
      expect(new Set(names.map(romanisationKey)).size, names.join(' ')).toBe(1);
    }
  });
  test('different names keep different keys', () => {
    for (const [one, other] of [
      ['petrov', 'pavlov'],
      ['tomsk', 'omsk'],
      ['minsk', 'pinsk'],
      ['maria', 'mara'],
    ] as const) {
      expect(romanisationKey(one)).not.toBe(romanisationKey(other));
    }
    expect(consonantKey('mellat', 'arabic')).not.toBe(consonantKey('sepah', 'arabic'));
  });
  test('an English word is also keyed by its sound', () => {
    expect(romanisationKeysOfLatin('house')).toContain(romanisationKey('haus'));
    expect(romanisationKeysOfLatin('greenway')).toContain(romanisationKey('grinvei'));
  });
});

test.each([
  ['прайс', 'price'],
  ['изи', 'easy'],
  ['банк', 'bank'],
  ['строительного', 'construction'],
  ['вертолётов', 'helicopter'],
  ['фармхаус', 'pharmhouse'],
  ['ფარმსახლი', 'pharmhouse'],
  ['энд', 'and'],
  ['τράπεζα', 'bank'],
  ['লিমিটেড', 'limited'],
  ['ባንክ', 'bank'],
  ['ბანკი', 'bank'],
  ['մարկետ', 'market'],
  ['بنك', 'bank'],
  ['تكنولوجيا', 'technology'],
  ['סופר', 'super'],
  ['ธนาคาร', 'bank'],
  ['बैंक', 'bank'],
])('%s stands for %s', (native, english) => {
  expect(readWord(native)?.loanwords).toContain(english);
});

test('letters named one by one are an acronym, other words are none', () => {
  expect(acronymSpelt([['tibisi']])).toBe('tbc');
  expect(acronymSpelt([['ji'], ['pi'], ['ai']])).toBe('gpi');
  expect(acronymSpelt([['kei'], ['ep', 'ef'], ['si']])).toBe('kfc');
  expect(acronymSpelt([['gazprom']])).toBeNull();
  expect(acronymSpelt([])).toBeNull();
});

test('a run of Thai is cut at words that are known', () => {
  expect(splitThai('ธนาคารกรุงเทพ')).toEqual(['ธนาคาร', 'กรุงเทพ']);
  expect(splitThai('')).toEqual([]);
});

test('letters tell the language as far as they can', () => {
  expect(cyrillicLanguage('укренерго')).toBe('russian');
  expect(cyrillicLanguage('київ')).toBe('ukrainian');
  expect(cyrillicLanguage('суседзі')).toBe('ukrainian');
  expect(cyrillicLanguage('жывінка')).toBe('belarusian');
  expect(cyrillicLanguage('згурський')).toBe('ukrainian');
  expect(cyrillicLanguage('джъмбо')).toBe('bulgarian');
  expect(cyrillicLanguage('србије')).toBe('serbian');
  expect(cyrillicLanguage('қазақ')).toBe('kazakh');
  expect(cyrillicLanguage('төрийн')).toBe('mongolian');
});

test('Latin, Han and empty words have no reading here', () => {
  expect(readWord('bank')).toBeNull();
  expect(readWord('大华')).toBeNull();
  expect(readWord('')).toBeNull();
});

/** Letters and marks of one block each. */
const BLOCKS: readonly (readonly [number, number])[] = [
  [0x370, 0x3ff],
  [0x400, 0x52f],
  [0x530, 0x58f],
  [0x590, 0x5ff],
  [0x600, 0x6ff],
  [0x900, 0xd7f],
  [0xe00, 0xe7f],
  [0x10a0, 0x10ff],
  [0x1200, 0x137f],
  [0x1c80, 0x1cbf],
];
const wordOfABlock = fc
  .constantFrom(...BLOCKS)
  .chain(([from, to]) => fc.array(fc.integer({ min: from, max: to }), { minLength: 1, maxLength: 300 }))
  .map((codes) => String.fromCodePoint(...codes));

test('every word of every script gives at most six bounded readings of plain letters, the same ones each time', () => {
  fc.assert(
    fc.property(fc.oneof(wordOfABlock, fc.string({ unit: 'binary', maxLength: 300 })), (word) => {
      for (const { read } of READABLE_SCRIPTS) {
        const readings = read(word);
        expect(readings.length).toBeLessThanOrEqual(MOST_READINGS);
        expect(new Set(readings).size).toBe(readings.length);
        for (const reading of readings) expect(reading).toMatch(/^[a-z]{1,160}$/u);
        expect(read(word)).toEqual(readings);
      }
      expect(readWord(word)).toEqual(readWord(word));
      splitThai(word);
    }),
  );
});

test('keys of any text are bounded letters', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 10_000 }), (text) => {
      for (const family of ['vowels', 'arabic', 'hebrew'] as const) {
        for (const key of soundKeysOfLatin(text, family)) expect(key).toMatch(/^[a-zA-Z]{1,320}$/u);
      }
    }),
  );
});

test.each([
  ['zin', 'zain', 'same'],
  ['kitya', 'kitea', 'same'],
  ['atsalat', 'etisalat', 'unwritten'],
  ['asir', 'assur', 'different'],
] as const)('the vowels of %s and %s are %s', (reading, latin, agreement) => {
  expect(compareVowels(reading, latin, 'arabic')).toBe(agreement);
});

test('two consonants are a key with their vowels only, one is none', () => {
  expect(skeletonKey('zain', 'arabic')).toBe(skeletonKey('zin', 'arabic'));
  expect(skeletonKey('zain', 'arabic')).not.toBe(skeletonKey('zuna', 'arabic'));
  expect(skeletonKey('dawa', 'arabic')).toBe('');
});
