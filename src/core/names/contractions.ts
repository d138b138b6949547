/**
 * Names contracted to one word: of the beginnings of their words, one letter or more of each, in their order.
 * `Hormozgan Steel Company` -> `HOSCO`, `Hoteles e Inmuebles de Colombia` -> `Hotincol`, `Kriogennogo Mashinostroeniya` -> `Kriogenmash`.
 */

/** One part of a name; those that a contraction may leave out are marked with a dot: legal forms and words that say little. */
const OPTIONAL = '.';
/** The most letters of one part that a contraction may take. */
const LONGEST_BEGINNING = 8;
const MOST_PARTS = 8;
const MOST_INITIALS = 8;
const SHORTEST_CONTRACTION = 4;
const LONGEST_CONTRACTION = 16;
const HEAD = 4;
const TAIL = 2;
/** Repetitive words could be parted in too many ways. */
const MOST_STEPS = 2000;

/** A word of a name on its way into a contraction. */
export interface ContractedWord {
  readonly text: string;
  /** A legal form, or a word that says little. */
  readonly optional: boolean;
  /** A legal form that is no word for a company. */
  readonly form: boolean;
}

const COMPANY_WORDS = new Set(
  'company companies co corporation corp compania companhia compagnie kompaniya kompania korporatsiya korporaciya corporacion gesellschaft gmbh ag sa ca inc'.split(
    ' ',
  ),
);

/** Legal forms that acronyms keep: `HOSCO`, `IRSA`. */
export function isCompanyWord(word: string): boolean {
  return COMPANY_WORDS.has(word);
}

/** One syllable of Pinyin that begins with a consonant. */
const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcswy]|zh|ch|sh)(?:iao|uai|i[aeou]?|a[io]?|ou?|ei?|u[aeio]?)(?:ng|n(?![aeiou]))?';
const CHINESE_WORD = new RegExp(`^(?:${SYLLABLE}){2,3}$`, 'u');

/**
 * First letters of the words that contractions are made of: without legal forms; with compounds parted; and, as Chinese names have them,
 * a letter for each syllable, without the place at the beginning: `Fujian Jinhua Integrated Circuit Company` is `JHICC`.
 */
export function initialsOfParts(words: readonly ContractedWord[]): readonly string[] {
  const counted = words.filter(({ text, form }) => !form && !LINKS.has(text));
  const plain = counted.map(({ text }) => text);
  const ways = [plain, plain.flatMap(splitCompound)];
  const named = counted[0]?.optional === true ? counted.slice(1) : counted;
  if (named.some(isChinese)) ways.push(named.flatMap((word) => (isChinese(word) ? syllablesIn(word.text) : word.text)));
  return ways
    .map((some) => some.map((word) => word[0]).join(''))
    .filter((letters) => letters.length > 2 && letters.length <= MOST_INITIALS && /^[a-z]+$/u.test(letters));
}

function isChinese({ text, optional }: ContractedWord): boolean {
  return !optional && CHINESE_WORD.test(text);
}

function syllablesIn(word: string): readonly string[] {
  return word.match(new RegExp(SYLLABLE, 'gu')) ?? [word];
}

/** What words that are written as one are made of, in Russian, Spanish and English names of companies. */
const COMBINING =
  'aero agro astro auto avia aviatsion bank bel bio chem ekonom econom eksport elektro electro energo energ export ferro finans foto photo gaz geo gidro glav gos helio hidro hydro import info inter invest kazakh khim kosmo krio cryo lenin les mash metal metall micro mikro mont montazh mor mosk multi nano nauch neft nefte oboron optik opto orgh petro plast poli poly port prib pribor proekt prom radio remont ros rus selkhoz servis sever snab sotsial spets spec stal stroi stroy sud super svyaz tekh tekhn techno tekhno tele term termo thermo torg trans transport tsentr turbo ukr universal ural vneshne vnesh voen vostok yug zapad zagran zavod'.split(
    ' ',
  );
/** Say how words belong together, in more languages than the stop words. */
const LINKS = new Set(
  'para por sobre con en sin pour avec en dans sur per com para fuer mit bei dlya pri ot iz ob'.split(' '),
);
const BY_LENGTH = [...new Set(COMBINING)].sort((a, b) => b.length - a.length || (a < b ? -1 : 1));
/** Persian for making, which ends the names of works: `khodrosazi` (cars), `hevapeimasazi` (aircraft), in short `HESA`. */
const MAKING = /^([a-z]{4,})(saz[iy])$/u;
const SHORTEST_REST = 3;
const LONGEST_ENDING = 5;

/** `stroytransgaz` -> stroy, trans, gaz; a word that begins with no known part stays whole. */
export function splitCompound(word: string): readonly string[] {
  const [, made, making] = MAKING.exec(word) ?? [];
  if (made !== undefined && making !== undefined) return [...splitCompound(made), making];
  const parts: string[] = [];
  let rest = word;
  while (rest.length >= SHORTEST_REST + 3) {
    const found = BY_LENGTH.find((part) => rest.startsWith(part) && rest.length - part.length >= SHORTEST_REST);
    if (found === undefined) break;
    parts.push(found);
    rest = rest.slice(found.length);
  }
  // `elektro|nika` and `chem|ical` are one word with an ending.
  const last = rest.length <= LONGEST_ENDING && !BY_LENGTH.includes(rest) ? parts.pop() : undefined;
  return [...parts, (last ?? '') + rest];
}

/** Chinese places are contracted by their characters: `Hebei` -> he, bei. */
function syllablesOf(word: string): readonly string[] {
  const [, first, second] =
    /^([b-df-hj-np-tw-z]h?[aeiou]+(?:ng?)?)([b-df-hj-np-tw-z]h?[aeiou]+(?:ng?)?)$/u.exec(word) ?? [];
  return first !== undefined && second !== undefined ? [first, second] : [word];
}

/** The parts of a name in one text; empty when it has fewer than two, or too many to be known by them. */
export function contractibleText(words: readonly ContractedWord[]): string {
  const parts = words
    .filter(({ text }) => !LINKS.has(text))
    .flatMap(({ text, optional }) =>
      // The rest of a compound may be its second word, or an ending: `elektro|nika`.
      (optional ? syllablesOf(text) : splitCompound(text)).map(
        (part, at) => (optional || at > 0 ? OPTIONAL : '') + soundOf(part).slice(0, LONGEST_BEGINNING),
      ),
    );
  return parts.length < 2 ? '' : parts.slice(0, MOST_PARTS).join(' ');
}

/** A word as contractions are compared, or an empty text when it is none. */
export function contractionText(word: string): string {
  const sound = soundOf(word);
  return sound.length >= SHORTEST_CONTRACTION && sound.length <= LONGEST_CONTRACTION && /^[a-z]+$/u.test(sound)
    ? sound
    : '';
}

/** `Eksport` is `export`, `Concern` `Kontsern`. */
function soundOf(word: string): string {
  return word
    .replace(/ks|x/gu, 'cs')
    .replace(/ph/gu, 'f')
    .replace(/[kq]/gu, 'c')
    .replace(/[yj]/gu, 'i')
    .replace(/w/gu, 'v');
}

/** The beginnings under which a name is filed: its contraction has one of them. */
export function headsOfName(text: string): readonly string[] {
  const parts = partsOf(text);
  const heads = new Set<string>();
  for (const start of startsOf(parts)) {
    for (const head of beginnings(parts, start, HEAD)) heads.add(head);
    const first = parts[start]?.text ?? '';
    if (first.length >= HEAD)
      for (const next of [start + 1, start + 2])
        for (const tail of beginnings(parts, next, TAIL)) heads.add(`${first.slice(0, HEAD)} ${tail}`);
  }
  return [...heads];
}

/** The beginnings under which a contraction is looked up. */
export function headsOfContraction(word: string): readonly string[] {
  const head = word.slice(0, HEAD);
  const heads = [head];
  for (let at = HEAD; at + TAIL <= word.length; at += 1) heads.push(`${head} ${word.slice(at, at + TAIL)}`);
  return heads;
}

interface Part {
  readonly text: string;
  readonly optional: boolean;
}

function partsOf(text: string): readonly Part[] {
  return text.split(' ').map((part) => {
    const optional = part.startsWith(OPTIONAL);
    return { text: optional ? part.slice(1) : part, optional };
  });
}

/** A contraction begins with the first word that may not be left out, or with one before it. */
function startsOf(parts: readonly Part[]): readonly number[] {
  const first = parts.findIndex((part) => !part.optional);
  return Array.from({ length: Math.max(0, first) + 1 }, (_, at) => at);
}

/** Texts of that many letters made of the beginnings of parts from that one on; parts that may be left out are taken or not. */
function beginnings(parts: readonly Part[], from: number, size: number): readonly string[] {
  const part = parts[from];
  if (part === undefined) return [];
  const found: string[] = [];
  for (let taken = 1; taken <= Math.min(size, part.text.length); taken += 1) {
    const text = part.text.slice(0, taken);
    if (taken === size) {
      // Four letters of one word are a beginning of every word like it: those are filed with a tail.
      if (size !== HEAD) found.push(text);
    } else for (const rest of beginnings(parts, from + 1, size - taken)) found.push(text + rest);
  }
  if (part.optional && size < HEAD) found.push(...beginnings(parts, from + 1, size));
  return found;
}

/**
 * Whether a word is a contraction of a name: the share of the parts that it takes, between 0 and 1, or 0.
 * Parts that may be left out don't count; of the others one in three may be missing.
 */
export function contractionShare(word: string, name: string): number {
  const parts = partsOf(name);
  const needed = parts.filter((part) => !part.optional).length;
  const most = word.length >= 6 ? Math.max(1, Math.floor(needed / 3)) : Math.floor(needed / 4);
  let best = 0;
  let steps = 0;
  /** Parts taken, those that count among them, and those left out on the way. */
  const walk = (
    at: number,
    part: number,
    taken: { readonly all: number; readonly needed: number; readonly left: number },
  ): void => {
    if (word.length - at <= lettersToSpare(word)) {
      const left = taken.left + parts.slice(part).filter((one) => !one.optional).length;
      if (taken.all >= 2 && left <= most) best = Math.max(best, needed === 0 ? 0.5 : taken.needed / needed);
    }
    const current = parts[part];
    steps += 1;
    if (current === undefined || taken.left > most || at >= word.length || steps > MOST_STEPS) return;
    let same = 0;
    while (same < current.text.length && at + same < word.length && current.text[same] === word[at + same]) same += 1;
    for (let size = same; size >= 1; size -= 1)
      walk(at + size, part + 1, {
        all: taken.all + 1,
        needed: taken.needed + (current.optional ? 0 : 1),
        left: taken.left,
      });
    if (taken.all > 0 || current.optional)
      walk(at, part + 1, { ...taken, left: taken.left + (current.optional ? 0 : 1) });
  };
  walk(0, 0, { all: 0, needed: 0, left: 0 });
  return best;
}

/** `Agroindupalma` for `Agroindustrial Palmera`: a long contraction may end in a vowel of its own. */
function lettersToSpare(word: string): number {
  return word.length >= 7 && /[aeio]$/u.test(word) ? 1 : 0;
}
