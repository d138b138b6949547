/** Cantonese readings as Hong Kong writes them in names. */
import { CANTONESE_CHARACTERS } from './cantonese-characters.ts';

const SYLLABLES = new Map<string, string[]>();
for (const group of CANTONESE_CHARACTERS.split(' ')) {
  const [jyutping = '', characters = ''] = group.split(':');
  for (const character of characters) {
    const known = SYLLABLES.get(character) ?? [];
    known.push(jyutping);
    SYLLABLES.set(character, known);
  }
}

const INITIALS: readonly (readonly [RegExp, string])[] = [
  [/^gw/u, 'kw'],
  [/^g/u, 'k'],
  [/^z/u, 'ch'],
  [/^c/u, 'ch'],
  [/^s(?=yu|eoi)/u, 'sh'],
  [/^jyu/u, 'yu'],
  [/^j/u, 'y'],
  [/^b/u, 'p'],
  [/^d/u, 't'],
];
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/aai$/u, 'ai'],
  [/aau$/u, 'au'],
  [/aa(?=[mnptk])/u, 'a'],
  [/aa$/u, 'a'],
  [/eoi$/u, 'ui'],
  [/oeng$/u, 'eung'],
  [/oek$/u, 'euk'],
  [/eo(?=[nt])/u, 'u'],
  [/yun$/u, 'uen'],
  [/yut$/u, 'uet'],
  [/yu$/u, 'ue'],
  [/am$/u, 'um'],
  [/an$/u, 'an'],
  [/ou$/u, 'o'],
  [/ei$/u, 'ei'],
  [/uk$/u, 'uk'],
  [/ung$/u, 'ung'],
];
const OWN: Readonly<Record<string, readonly string[]>> = {
  wong: ['wong'],
  san: ['sun', 'san'],
  gam: ['kam'],
  lam: ['lam'],
  tam: ['tam'],
  cam: ['cham'],
  hou: ['ho', 'hoo'],
  gei: ['kee', 'kei'],
  lei: ['lee', 'li'],
  fuk: ['fook', 'fuk'],
  mou: ['mo'],
  wan: ['wan'],
  zung: ['chung'],
  sing: ['shing', 'sing'],
  sau: ['sau', 'shau'],
  siu: ['siu', 'shiu'],
  soeng: ['sheung'],
  gwok: ['kwok'],
  zeoi: ['chui'],
  daai: ['tai', 'dai'],
  hing: ['hing'],
  lung: ['lung', 'loong'],
  jau: ['yau'],
  jing: ['ying'],
  jyun: ['yuen'],
  syun: ['shuen', 'suen'],
  san1: ['sun'],
  fung: ['fung'],
  gin: ['kin'],
  wing: ['wing'],
  kei: ['ki', 'kee'],
  zi: ['chi', 'gi'],
  si: ['sze', 'si', 'see'],
  ji: ['yee', 'yi'],
  jan: ['yan'],
};

/** Usual spellings of a character (simplified form) in Hong Kong, at most four: `国` -> `kwok`. */
export function readCantonese(character: string): readonly string[] {
  const spellings = new Set<string>();
  for (const jyutping of SYLLABLES.get(character) ?? []) {
    for (const own of OWN[jyutping] ?? [spellHongKong(jyutping)]) spellings.add(own);
  }
  return [...spellings].slice(0, 4);
}

function spellHongKong(jyutping: string): string {
  let spelled = jyutping;
  for (const [pattern, letters] of FINALS) {
    if (!pattern.test(spelled)) continue;
    spelled = spelled.replace(pattern, letters);
    break;
  }
  for (const [pattern, letters] of INITIALS) {
    if (!pattern.test(spelled)) continue;
    return spelled.replace(pattern, letters);
  }
  return spelled;
}
