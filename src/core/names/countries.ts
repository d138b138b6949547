import countries from 'i18n-iso-countries';
import de from 'i18n-iso-countries/langs/de.json' with { type: 'json' };
import en from 'i18n-iso-countries/langs/en.json' with { type: 'json' };
import es from 'i18n-iso-countries/langs/es.json' with { type: 'json' };
import fr from 'i18n-iso-countries/langs/fr.json' with { type: 'json' };
import zh from 'i18n-iso-countries/langs/zh.json' with { type: 'json' };

/** Names that publishers use and ISO 3166 does not; each seen in a list. Codes of states that are gone, and of places without one, follow FollowTheMoney. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  'korea north': 'kp',
  'north korea': 'kp',
  dprk: 'kp',
  "democratic people's republic of korea": 'kp',
  "korea, democratic people's republic of": 'kp',
  'korea, north': 'kp',
  'korea (north)': 'kp',
  'korea south': 'kr',
  'south korea': 'kr',
  'republic of korea': 'kr',
  'korea, south': 'kr',
  'korea, republic of': 'kr',
  "china, people's republic of": 'cn',
  "people's republic of china": 'cn',
  'people’s republic of china': 'cn',
  prc: 'cn',
  'mainland china': 'cn',
  'china (prc)': 'cn',
  chine: 'cn',
  'hong kong': 'hk',
  'hong kong sar': 'hk',
  'china - hong kong': 'hk',
  'hong kong, china': 'hk',
  'hong kong special administrative region': 'hk',
  'china, hong kong special administrative region': 'hk',
  macau: 'mo',
  macao: 'mo',
  'macau sar': 'mo',
  taiwan: 'tw',
  'taiwan, province of china': 'tw',
  'republic of china (taiwan)': 'tw',
  'taiwan, republic of china': 'tw',
  russia: 'ru',
  'russian federation': 'ru',
  'russia / russie': 'ru',
  ussr: 'suhh',
  'soviet union': 'suhh',
  'former soviet union': 'suhh',
  iran: 'ir',
  'iran (islamic republic of)': 'ir',
  'iran, islamic republic of': 'ir',
  'islamic republic of iran': 'ir',
  syria: 'sy',
  'syrian arab republic': 'sy',
  'syria, arab republic': 'sy',
  'united kingdom': 'gb',
  uk: 'gb',
  'great britain': 'gb',
  england: 'gb',
  scotland: 'gb',
  wales: 'gb',
  'northern ireland': 'gb',
  'united kingdom of great britain and northern ireland': 'gb',
  usa: 'us',
  'u.s.': 'us',
  'u.s.a.': 'us',
  'united states': 'us',
  'united states of america': 'us',
  uae: 'ae',
  'u.a.e.': 'ae',
  'united arab emirates': 'ae',
  dubai: 'ae',
  emirates: 'ae',
  burma: 'mm',
  'myanmar (burma)': 'mm',
  'burma (myanmar)': 'mm',
  'burma / myanmar': 'mm',
  'myanmar / myanmar': 'mm',
  congo: 'cg',
  'republic of the congo': 'cg',
  'congo (republic)': 'cg',
  'congo, republic of the': 'cg',
  'congo, democratic republic of the': 'cd',
  'congo (democratic republic)': 'cd',
  'democratic republic of the congo': 'cd',
  'dr congo': 'cd',
  drc: 'cd',
  'congo, the democratic republic of the': 'cd',
  "cote d'ivoire": 'ci',
  'cote d ivoire': 'ci',
  'côte d’ivoire': 'ci',
  'ivory coast': 'ci',
  'czech republic': 'cz',
  czechia: 'cz',
  slovakia: 'sk',
  macedonia: 'mk',
  'north macedonia': 'mk',
  'north macedonia, the republic of': 'mk',
  moldova: 'md',
  'republic of moldova': 'md',
  'moldova, republic of': 'md',
  tanzania: 'tz',
  venezuela: 've',
  bolivia: 'bo',
  vietnam: 'vn',
  'viet nam': 'vn',
  laos: 'la',
  brunei: 'bn',
  'cape verde': 'cv',
  'cabo verde': 'cv',
  palestine: 'ps',
  palestinian: 'ps',
  'palestinian territories': 'ps',
  'west bank': 'ps',
  gaza: 'ps',
  'occupied palestinian territories': 'ps',
  'palestinian territory, occupied': 'ps',
  'state of palestine': 'ps',
  kosovo: 'xk',
  crimea: 'ua-cri',
  'region: crimea': 'ua-cri',
  'crimea region of ukraine': 'ua-cri',
  abkhazia: 'ge-ab',
  'south ossetia': 'ge-so',
  'region: gaza': 'ps',
  'region: russia': 'ru',
  'region: north gaza': 'ps',
  'region: northern gaza': 'ps',
  'region: west bank': 'ps',
  'region: northern mali': 'ml',
  'region: kafia kingi': 'sd',
  turkey: 'tr',
  türkiye: 'tr',
  'the bahamas': 'bs',
  'bahamas, the': 'bs',
  bahamas: 'bs',
  'the gambia': 'gm',
  'gambia, the': 'gm',
  gambia: 'gm',
  'the netherlands': 'nl',
  netherlands: 'nl',
  holland: 'nl',
  'st kitts and nevis': 'kn',
  'st. kitts and nevis': 'kn',
  'saint kitts and nevis': 'kn',
  'st vincent and the grenadines': 'vc',
  'st. vincent and the grenadines': 'vc',
  'saint vincent and the grenadines': 'vc',
  'st. lucia': 'lc',
  'antigua and barbuda': 'ag',
  'bosnia and herzegovina': 'ba',
  bosnia: 'ba',
  yugoslavia: 'yucs',
  'serbia and montenegro': 'cshh',
  serbia: 'rs',
  montenegro: 'me',
  'east timor': 'tl',
  'timor-leste': 'tl',
  swaziland: 'sz',
  eswatini: 'sz',
  'vatican city': 'va',
  'holy see': 'va',
  'virgin islands, british': 'vg',
  'british virgin islands': 'vg',
  bvi: 'vg',
  'virgin islands, u.s.': 'vi',
  micronesia: 'fm',
  'federated states of micronesia': 'fm',
  'isle of man': 'im',
  'man, isle of': 'im',
  jersey: 'je',
  guernsey: 'gg',
  'netherlands antilles': 'an',
  curacao: 'cw',
  curaçao: 'cw',
  'sint maarten': 'sx',
  reunion: 're',
  'south sudan': 'ss',
  libya: 'ly',
  'libyan arab jamahiriya': 'ly',
};

for (const locale of [en, de, fr, es, zh]) countries.registerLocale(locale);

const known = new Map<string, string | null>();

/** ISO 3166-1 alpha-2 in lower case for a code or a name in English, German, French, Spanish or Chinese; null when it is none. `China, People's Republic of` -> `cn`. */
export function countryCode(text: string): string | null {
  const key = text.normalize('NFKC').replace(/\s+/g, ' ').trim().toLowerCase();
  const found = known.get(key);
  if (found !== undefined) return found;
  const code = lookUp(key);
  if (known.size < 10_000) known.set(key, code);
  return code;
}

/** The English name for a code; the code itself in capitals where there is none. */
export function countryName(code: string): string {
  return countries.getName(code.toUpperCase(), 'en', { select: 'alias' }) ?? code.toUpperCase();
}

function lookUp(key: string): string | null {
  if (key === '') return null;
  const other = OTHER_NAMES[key];
  if (other !== undefined) return other;
  if (/^[a-z]{2}$/.test(key)) return countries.isValid(key.toUpperCase()) ? key : null;
  if (/^[a-z]{3}$/.test(key)) {
    const short = countries.alpha3ToAlpha2(key.toUpperCase());
    if (short !== undefined) return short.toLowerCase();
  }
  for (const language of ['en', 'de', 'fr', 'es', 'zh']) {
    const code = countries.getAlpha2Code(key, language);
    if (code !== undefined) return code.toLowerCase();
  }
  return null;
}
