import { countryCode } from './countries.ts';
import { splitNumbered } from './numbered-values.ts';

/** What a cell that should name countries said; `unread` are the parts that name none. */
export interface CountryMentions {
  readonly codes: readonly string[];
  readonly unread: readonly string[];
}

/** Adjectives of nationality and spellings that lists use in place of a country's name; each seen in a list. */
const ADJECTIVES: Readonly<Record<string, string>> = {
  afghan: 'af',
  afghani: 'af',
  afgan: 'af',
  afganistan: 'af',
  albanian: 'al',
  algerian: 'dz',
  american: 'us',
  armenian: 'am',
  australian: 'au',
  austrian: 'at',
  azerbaijani: 'az',
  bahraini: 'bh',
  bangladeshi: 'bd',
  belarusian: 'by',
  belarussian: 'by',
  belgian: 'be',
  bosnian: 'ba',
  british: 'gb',
  bulgarian: 'bg',
  burmese: 'mm',
  burundian: 'bi',
  canadian: 'ca',
  chadian: 'td',
  chinese: 'cn',
  cuban: 'cu',
  cypriot: 'cy',
  danish: 'dk',
  dutch: 'nl',
  egyptian: 'eg',
  emirati: 'ae',
  eritrean: 'er',
  ethiopian: 'et',
  filipino: 'ph',
  finnish: 'fi',
  french: 'fr',
  georgian: 'ge',
  german: 'de',
  greek: 'gr',
  haitian: 'ht',
  indian: 'in',
  indonesian: 'id',
  iranian: 'ir',
  iraqi: 'iq',
  irish: 'ie',
  israeli: 'il',
  italian: 'it',
  japanese: 'jp',
  jordanian: 'jo',
  kazakh: 'kz',
  kazakhstani: 'kz',
  kenyan: 'ke',
  kuwaiti: 'kw',
  kyrgyz: 'kg',
  lebanese: 'lb',
  libyan: 'ly',
  malaysian: 'my',
  malian: 'ml',
  maltese: 'mt',
  mauritanian: 'mr',
  mauritian: 'mu',
  moldovan: 'md',
  moroccan: 'ma',
  nicaraguan: 'ni',
  nigerian: 'ng',
  'north korean': 'kp',
  norwegian: 'no',
  omani: 'om',
  pakistani: 'pk',
  palestinian: 'ps',
  polish: 'pl',
  qatari: 'qa',
  qatarian: 'qa',
  romanian: 'ro',
  russian: 'ru',
  rwandan: 'rw',
  saudi: 'sa',
  'saudi arabian': 'sa',
  senegalese: 'sn',
  serbian: 'rs',
  singaporean: 'sg',
  slovak: 'sk',
  somali: 'so',
  'south african': 'za',
  'south korean': 'kr',
  'south sudanese': 'ss',
  spanish: 'es',
  sudanese: 'sd',
  swedish: 'se',
  swiss: 'ch',
  syrian: 'sy',
  tajik: 'tj',
  tanzanian: 'tz',
  thai: 'th',
  tunisian: 'tn',
  turkish: 'tr',
  türkiyish: 'tr',
  ugandan: 'ug',
  ukrainian: 'ua',
  ukranian: 'ua',
  uzbek: 'uz',
  uzbekistani: 'uz',
  venezuelan: 've',
  vietnamese: 'vn',
  yemeni: 'ye',
  zimbabwean: 'zw',
  'democratic republic of congo': 'cd',
  'united republic of tanzania': 'tz',
  'united kingdom of great britain': 'gb',
  'trinadad and tobago': 'tt',
  'sultanate of oman': 'om',
  'union of the comoros': 'km',
  'st lucia': 'lc',
  'former ussr': 'suhh',
  'russian sfsr': 'ru',
  rsfsr: 'ru',
  'russian soviet federative socialist republic': 'ru',
  'ukrainian ssr': 'ua',
  'ukrainian ussr': 'ua',
  'kazakh ssr': 'kz',
  'kazakh soviet socialist republic': 'kz',
  'former german democratic republic': 'dd',
  'republic of moldovia': 'md',
  'former yugoslavia': 'yucs',
  'republic of lebanon': 'lb',
  'republic of yemen': 'ye',
  'arab republic of egypt': 'eg',
  'state of israel': 'il',
  'islamic republic of pakistan': 'pk',
  'islamic republic of afghanistan': 'af',
};

/** The countries that a cell names, also by the adjective and several in one: `(1) Somali (2) Swedish` -> so, se. */
export function readCountries(text: string): CountryMentions {
  const codes = new Set<string>();
  const unread: string[] = [];
  for (const value of splitNumbered(text)) {
    const code = oneCountry(value);
    if (code) {
      codes.add(code);
      continue;
    }
    const parts = bare(value).split(/\s*[;,/]\s*|\s+and\s+/u);
    const found = parts.map(oneCountry);
    if (parts.length > 1 && found.every((part) => part !== null)) for (const part of found) codes.add(part);
    else unread.push(value);
  }
  return { codes: [...codes], unread };
}

/** `Afghanistan (since 2009)`, `Iranian citizenship`, `USSR (now Moldova)`, `Kuwait` */
function oneCountry(value: string): string | null {
  const now = /\b(?:now|currently)\s+(?:the\s+)?([^()]+)/iu.exec(value)?.[1];
  return named(now ?? '') ?? named(value) ?? named(bare(value));
}

function named(value: string): string | null {
  const text = value.replace(/[\s.,;)]+$/u, '').trim();
  if (text === '') return null;
  return countryCode(text) ?? ADJECTIVES[text.toLowerCase()] ?? null;
}

/** Without remarks in brackets and words about citizenship. */
function bare(value: string): string {
  return value
    .replace(/\([^)]*\)?/gu, ' ')
    .replace(/\b(?:possibly|national(?:ity|ities)?|citizen(?:ship)?s?|by birth|previous|as (?:of|at) .*)\b\/?/giu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
}
