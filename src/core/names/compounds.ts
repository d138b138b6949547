/** Words made of the beginnings of others, as Russian companies are named: `Roseksimbank` is the Russian export-import bank. */
import { foldWord, isPlain, normaliseText } from './fold.ts';

/** Beginnings and their meaning in English. Source: the vocabulary of dictionaries of Russian abbreviations. */
const MEANINGS: ReadonlyMap<string, string> = new Map(
  'agro:agricultural air:air atom:nuclear avia:aviation aviatsion:aviation avto:automobile bank:bank bel:belarus chem:chemical cuba:cuba ekonom:economic econom:economic eksim:export import exim:export import eksport:export export:export elektro:electric energo:energy finans:finance gaz:gas gidro:hydro glav:main gos:state import:import invest:investment kazakh:kazakhstan khim:chemical koryo:korea kosmo:space les:wood mash:machinery metall:metal mor:marine nauch:science neft:oil nefte:oil nii:research institute oboron:defense plant:plant pribor:instrument proekt:design prom:industry provod:pipeline radio:radio remont:repair ros:russia rus:russia selkhoz:agricultural snab:supply spets:special stal:steel stroi:construction stroy:construction sud:ship svyaz:communication tekh:technology tekhn:technology torg:trading trans:transport transport:transport tsentr:center ugol:coal ukr:ukraine ural:ural vnesh:foreign voen:military vostok:east yug:south zavod:plant'
    .split(/ (?=[a-z]+:)/u)
    .map((entry) => entry.split(':') as [string, string]),
);
const PLACES_IN_COMPOUNDS = new Set('bel cuba kazakh koryo ros rus ukr ural vostok yug'.split(' '));
const SHORTEST_COMPOUND = 8;
const LONGEST_PART = 9;
/** Most texts have none, which is seen at once. */
const BEGINNING = new RegExp(`(?:^|[^\\p{L}])(?:${[...MEANINGS.keys()].join('|')})\\p{L}{4}`, 'iu');
const PLAIN_BEGINNING = new RegExp(`(?:^|[^a-z])(?:${[...MEANINGS.keys()].join('|')})[a-z]{4}`, 'i');
const MOST_KNOWN = 20_000;
const known = new Map<string, string | null>();

/** The text with such words in English, or null when there are none. Two parts must name a place: `Gazprom` stays the name that it is. */
export function expandCompounds(text: string): string | null {
  if (!(isPlain(text) ? PLAIN_BEGINNING : BEGINNING).test(text)) return null;
  let found = false;
  const words = normaliseText(text)
    .split(/(?<=[^\p{L}\p{N}])|(?=[^\p{L}\p{N}])/u)
    .map((word) => {
      const meaning = word.length >= SHORTEST_COMPOUND ? meaningOfCompound(word) : null;
      found ||= meaning !== null;
      return meaning ?? word;
    });
  return found ? words.join('') : null;
}

function meaningOfCompound(word: string): string | null {
  let meaning = known.get(word);
  if (meaning === undefined) {
    const parts = partsFrom(foldWord(word));
    const tells =
      parts !== null && (parts.length > 2 || (parts.length === 2 && parts.some((one) => PLACES_IN_COMPOUNDS.has(one))));
    meaning = tells ? parts.map((part) => MEANINGS.get(part)).join(' ') : null;
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(word, meaning);
  }
  return meaning;
}

/** The known parts that a word is made of, the longest first; null when a letter is left over. */
function partsFrom(word: string): readonly string[] | null {
  if (word === '') return [];
  for (let length = Math.min(LONGEST_PART, word.length); length > 1; length -= 1) {
    if (!MEANINGS.has(word.slice(0, length))) continue;
    const rest = partsFrom(word.slice(length));
    if (rest !== null) return [word.slice(0, length), ...rest];
  }
  return null;
}
