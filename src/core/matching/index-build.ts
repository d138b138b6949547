/** Builds the index of listed names. The same parties in the same order give the same bytes. */
import { type Schema, schemata } from '../model/entity.ts';
import { analyseName, type NameKind } from '../names/tokens.ts';
import { kindsOfKeys, looseKeys } from '../names/loose-sound.ts';
import { bytes, groupByBucket, shorts, words } from './column.ts';
import { ACRONYM_MARK, entriesOf, ENTRY_KINDS, type EntryKind, type NameEntry } from './entries.ts';
import type { IndexedName, IndexedParty } from './matcher.ts';
import { legalFormBits, NAME_KINDS, type NameArrays, type NameIndex, wordAt } from './index-layout.ts';
import { createVocabulary, type Findable, type Vocabulary } from './vocabulary.ts';
import { nameVariants } from './name-variants.ts';
import { filedHashes, filedLooseHashes, hashOf, soundMark, variantPacking } from './variants.ts';

/** Entries that are also found when they are written a little differently; all others only as they are. */
const FINDABLE: Partial<Record<EntryKind, Findable>> = {
  word: 'by letters',
  joined: 'by letters',
  together: 'in another script',
  contraction: 'by letters',
};

export function buildNameIndex(parties: Iterable<IndexedParty>): NameIndex {
  const draft = newDraft();
  for (const party of parties) addParty(draft, party);
  const { vocabulary } = draft;
  const wordCount = vocabulary.size();
  const identifiers = identifiersOf(draft);
  const wordTable = vocabulary.table();
  const columns = closeColumns(draft);
  const arrays = {
    ...columns,
    ...identifiers,
    wordTable,
    wordCover: coversOf(columns, wordCount),
    ...postingsOf(columns, wordCount),
    ...variantsOf(columns, vocabulary),
  };
  return { partyCount: arrays.partySchema.length, nameCount: arrays.nameParty.length, wordCount, arrays };
}

/** How the names of a party of that schema are read. */
export function nameKindOf(schema: Schema): NameKind {
  if (schema === 'Person') return 'person';
  return schema === 'Vessel' || schema === 'Airplane' || schema === 'Vehicle' ? 'thing' : 'organisation';
}

/** Two letters in 16 bits. */
export function countryCode(country: string): number {
  return ((country.charCodeAt(0) || 0) << 8) | ((country.charCodeAt(1) || 0) & 0xff);
}

type Draft = ReturnType<typeof newDraft>;

function newDraft() {
  return {
    vocabulary: createVocabulary(),
    /** Strings of lists. */
    lists: new Map<string, number>(),
    identifiers: { hash: words(), party: words() },
    text: shorts(),
    columns: {
      stringStart: words(),
      partyString: words(),
      partySchema: bytes(),
      partyNameStart: words(),
      partyCountryStart: words(),
      partyCountry: shorts(),
      partyIdentifierStart: words(),
      identifierString: words(),
      nameParty: words(),
      nameString: words(),
      nameKind: bytes(),
      nameMode: bytes(),
      nameForms: shorts(),
      nameFormHomes: words(),
      nameTokens: bytes(),
      nameWeight: shorts(),
      nameEntryStart: words(),
      entryWord: words(),
      entryAt: bytes(),
      entrySpan: bytes(),
      entryWeight: shorts(),
      entryKind: bytes(),
      entryWritten: shorts(),
      wordString: words(),
    },
  };
}

function putString(draft: Draft, text: string): number {
  draft.columns.stringStart.push(draft.text.length());
  for (let at = 0; at < text.length; at += 1) draft.text.push(text.charCodeAt(at));
  return draft.columns.stringStart.length() - 1;
}

function putOnce(draft: Draft, text: string, known: Map<string, number>): number {
  const string = known.get(text) ?? putString(draft, text);
  known.set(text, string);
  return string;
}

function addParty(draft: Draft, party: IndexedParty): void {
  const { columns } = draft;
  const number = columns.partySchema.length();
  columns.partySchema.push(schemata.indexOf(party.schema));
  columns.partyNameStart.push(columns.nameParty.length());
  columns.partyCountryStart.push(columns.partyCountry.length());
  columns.partyIdentifierStart.push(columns.identifierString.length());
  for (const country of party.countries) columns.partyCountry.push(countryCode(country));
  for (const identifier of party.identifiers) {
    columns.identifierString.push(putString(draft, identifier));
    draft.identifiers.hash.push(hashOf(identifier));
    draft.identifiers.party.push(number);
  }
  const texts = new Map<string, number>();
  for (const string of [
    putString(draft, party.id),
    putOnce(draft, party.list, draft.lists),
    putOnce(draft, party.caption, texts),
  ])
    columns.partyString.push(string);
  const kind = nameKindOf(party.schema);
  const seen = new Set<string>();
  for (const name of party.names) {
    const string = putOnce(draft, name.text, texts);
    for (const variant of nameVariants(name.text, kind)) {
      if (seen.has(variant)) continue;
      seen.add(variant);
      addName(draft, { party: number, string, kind: name.kind }, analyseName(variant, kind));
    }
  }
}

interface NameOrigin {
  readonly party: number;
  readonly string: number;
  readonly kind: IndexedName['kind'];
}

function addName(draft: Draft, origin: NameOrigin, name: ReturnType<typeof analyseName>): void {
  if (name.tokens.length === 0) return;
  const { columns } = draft;
  const entries = entriesOf(name);
  columns.nameParty.push(origin.party);
  columns.nameString.push(origin.string);
  columns.nameKind.push(NAME_KINDS.indexOf(origin.kind));
  columns.nameMode.push(name.kind === 'person' ? 1 : 0);
  columns.nameForms.push(legalFormBits(name.legalForms));
  columns.nameFormHomes.push(name.formHomes);
  columns.nameTokens.push(name.tokens.length);
  columns.nameWeight.push(entries.slice(0, name.tokens.length).reduce((sum, entry) => sum + entry.weight, 0));
  columns.nameEntryStart.push(columns.entryWord.length());
  for (const entry of entries) addEntry(draft, entry);
}

function addEntry(draft: Draft, entry: NameEntry): void {
  const { columns, vocabulary } = draft;
  columns.entryWord.push(vocabulary.numberOf(entry.key, isInitials(entry) ? null : (FINDABLE[entry.kind] ?? null)));
  columns.entryAt.push(entry.at);
  columns.entrySpan.push(entry.span);
  columns.entryWeight.push(entry.weight);
  columns.entryKind.push(ENTRY_KINDS.indexOf(entry.kind));
  columns.entryWritten.push(entry.written);
}

/** Found only as they are, whatever name they are the initials of. */
function isInitials({ key }: NameEntry): boolean {
  return key.startsWith(ACRONYM_MARK);
}

/** Adds the words' strings and the last offsets, and makes plain arrays. */
function closeColumns(draft: Draft) {
  const { columns } = draft;
  columns.wordString.push(columns.stringStart.length());
  draft.vocabulary.pour(
    () => columns.stringStart.push(draft.text.length()),
    (letter) => draft.text.push(letter),
  );
  columns.stringStart.push(draft.text.length());
  columns.partyNameStart.push(columns.nameParty.length());
  columns.partyCountryStart.push(columns.partyCountry.length());
  columns.partyIdentifierStart.push(columns.identifierString.length());
  columns.nameEntryStart.push(columns.entryWord.length());
  type Columns = typeof columns;
  const text = draft.text.done();
  const done = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.done()]));
  return { text, ...(done as { [Name in keyof Columns]: ReturnType<Columns[Name]['done']> }) };
}

/** By word: the weight of the words of a name that an entry of it stands for, or the entry's own if it is more; the most of all names. */
function coversOf(columns: ReturnType<typeof closeColumns>, wordCount: number): Uint16Array {
  const covers = new Uint16Array(wordCount);
  for (let name = 0; name < columns.nameParty.length; name += 1) {
    const start = columns.nameEntryStart[name] ?? 0;
    for (let entry = start; entry < (columns.nameEntryStart[name + 1] ?? 0); entry += 1) {
      const from = start + (columns.entryAt[entry] ?? 0);
      let weight = 0;
      for (let at = from; at < from + (columns.entrySpan[entry] ?? 0); at += 1) weight += columns.entryWeight[at] ?? 0;
      const word = columns.entryWord[entry] ?? 0;
      covers[word] = Math.max(covers[word] ?? 0, weight, columns.entryWeight[entry] ?? 0);
    }
  }
  return covers;
}

function postingsOf(columns: ReturnType<typeof closeColumns>, wordCount: number) {
  const organisations = namesByWord(columns, wordCount, 0);
  const persons = namesByWord(columns, wordCount, 1);
  return {
    organisationStart: organisations.start,
    organisationName: organisations.grouped,
    personStart: persons.start,
    personName: persons.grouped,
  };
}

/** The names of one mode by the words that they hold, each once: counted first, then filed from the last to the first. */
function namesByWord(columns: ReturnType<typeof closeColumns>, wordCount: number, mode: number) {
  // Without a name of that mode there is nothing to find; who asks beyond the end gets the same answer.
  if (!columns.nameMode.includes(mode)) return { start: new Uint32Array(0), grouped: new Uint32Array(0) };
  const start = new Uint32Array(wordCount + 1);
  const seen = new Uint32Array(wordCount);
  const forEachWord = (name: number, file: (word: number) => void): void => {
    if (columns.nameMode[name] !== mode) return;
    for (let entry = columns.nameEntryStart[name] ?? 0; entry < (columns.nameEntryStart[name + 1] ?? 0); entry += 1) {
      const word = columns.entryWord[entry] ?? 0;
      if (seen[word] === name + 1) continue;
      seen[word] = name + 1;
      file(word);
    }
  };
  const nameCount = columns.nameParty.length;
  for (let name = 0; name < nameCount; name += 1)
    forEachWord(name, (word) => {
      start[word] = (start[word] ?? 0) + 1;
    });
  let end = 0;
  for (let word = 0; word <= wordCount; word += 1) {
    end += start[word] ?? 0;
    start[word] = end;
  }
  const grouped = new Uint32Array(end);
  seen.fill(0);
  for (let name = nameCount - 1; name >= 0; name -= 1)
    forEachWord(name, (word) => {
      const place = (start[word] ?? 0) - 1;
      grouped[place] = name;
      start[word] = place;
    });
  return { start, grouped };
}

/** They are told apart by the rest of their hashes, side by side in memory. */
const WORDS_IN_A_BUCKET = 4;

function variantsOf(columns: Pick<NameArrays, 'text' | 'stringStart' | 'wordString'>, vocabulary: Vocabulary) {
  const [hashes, filed] = [words(), words()];
  const wordCount = vocabulary.size();
  const packing = variantPacking(wordCount);
  const wordSound = new Uint16Array(wordCount);
  let heardKinds = 0;
  for (let word = 0; word < wordCount; word += 1) {
    const findable = vocabulary.findable(word);
    if (findable === null) continue;
    const text = wordAt(columns, word);
    wordSound[word] = soundMark(text);
    if (text.startsWith('^')) heardKinds |= kindsOfKeys(looseKeys(text));
    for (const hash of findable === 'by letters' ? filedHashes(text) : filedLooseHashes(text)) {
      hashes.push(hash);
      filed.push(packing.pack(word, text, hash));
    }
  }
  const count = hashes.length();
  const buckets = bucketsFor(count / WORDS_IN_A_BUCKET);
  const { start, grouped } = groupByBucket({ count, buckets }, (at) => hashes.at(at) & (buckets - 1), filed.at);
  return { variantBucket: start, variantWord: grouped, wordSound, heardKinds: Uint8Array.of(heardKinds) };
}

function identifiersOf({ identifiers: { hash, party } }: Draft) {
  const count = hash.length();
  const buckets = bucketsFor(count);
  const { start, grouped } = groupByBucket({ count, buckets }, (at) => hash.at(at) & (buckets - 1), party.at);
  return { identifierBucket: start, identifierParty: grouped };
}

/** Buckets by the low bits of a hash; who looks something up checks what it finds. */
function bucketsFor(count: number): number {
  return powerOfTwo(Math.max(2, count));
}

function powerOfTwo(least: number): number {
  let size = 2;
  while (size < least) size *= 2;
  return size;
}
