/** Builds the index of listed names. The same parties in the same order give the same bytes. */
import { type Schema, schemata } from '../model/entity.ts';
import { analyseName, type NameKind } from '../names/tokens.ts';
import { bytes, type Column, groupByBucket, shorts, words } from './column.ts';
import { entriesOf, ENTRY_KINDS, type EntryKind, type NameEntry } from './entries.ts';
import type { IndexedName, IndexedParty } from './matcher.ts';
import { legalFormBits, NAME_KINDS, type NameIndex } from './index-layout.ts';
import { nameVariants } from './name-variants.ts';
import { filedHashes, filedLooseHashes, hashOf, soundMark, variantPacking } from './variants.ts';

/** Entries that are also found when they are written a little differently. */
const FUZZY: ReadonlySet<EntryKind> = new Set(['word', 'joined']);

export function buildNameIndex(parties: Iterable<IndexedParty>): NameIndex {
  const draft = newDraft();
  for (const party of parties) addParty(draft, party);
  const vocabulary = [...draft.vocabulary.keys()];
  const columns = closeColumns(draft, vocabulary);
  return {
    partyCount: columns.partySchema.length,
    nameCount: columns.nameParty.length,
    wordCount: vocabulary.length,
    arrays: {
      ...columns,
      wordCover: coversOf(columns, vocabulary.length),
      wordTable: wordTableOf(vocabulary),
      ...postingsOf(columns, vocabulary.length),
      ...variantsOf(draft, vocabulary),
      ...identifiersOf(draft.identifiers),
    },
  };
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
    vocabulary: new Map<string, number>(),
    fuzzy: new Set<number>(),
    /** Found in another script only. */
    loose: new Set<number>(),
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
  for (const part of [party.id, party.list, party.caption]) columns.partyString.push(putString(draft, part));
  const kind = nameKindOf(party.schema);
  const seen = new Set<string>();
  for (const name of party.names) {
    const string = putString(draft, name.text);
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
  let word = vocabulary.get(entry.key);
  if (word === undefined) {
    word = vocabulary.size;
    vocabulary.set(entry.key, word);
  }
  if (FUZZY.has(entry.kind)) draft.fuzzy.add(word);
  else if (entry.kind === 'together') draft.loose.add(word);
  columns.entryWord.push(word);
  columns.entryAt.push(entry.at);
  columns.entrySpan.push(entry.span);
  columns.entryWeight.push(entry.weight);
  columns.entryKind.push(ENTRY_KINDS.indexOf(entry.kind));
  columns.entryWritten.push(entry.written);
}

/** Adds the words' strings and the last offsets, and makes plain arrays. */
function closeColumns(draft: Draft, vocabulary: readonly string[]) {
  const { columns } = draft;
  columns.wordString.push(columns.stringStart.length());
  for (const word of vocabulary) putString(draft, word);
  columns.stringStart.push(draft.text.length());
  columns.partyNameStart.push(columns.nameParty.length());
  columns.partyCountryStart.push(columns.partyCountry.length());
  columns.partyIdentifierStart.push(columns.identifierString.length());
  columns.nameEntryStart.push(columns.entryWord.length());
  type Columns = typeof columns;
  const done = Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, column.done()]));
  return { text: draft.text.done(), ...(done as { [Name in keyof Columns]: ReturnType<Columns[Name]['done']> }) };
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

/** Open addressing over a power of two, at most half full. */
function wordTableOf(vocabulary: readonly string[]): Uint32Array {
  const table = new Uint32Array(powerOfTwo(vocabulary.length * 2 + 2));
  for (const [word, text] of vocabulary.entries()) {
    let slot = hashOf(text) & (table.length - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1);
    table[slot] = word + 1;
  }
  return table;
}

function postingsOf(columns: ReturnType<typeof closeColumns>, wordCount: number) {
  const [organisationWords, organisationNames] = [words(), words()];
  const [personWords, personNames] = [words(), words()];
  for (let name = 0; name < columns.nameParty.length; name += 1) {
    const seen = new Set<number>();
    const [toWords, toNames] =
      columns.nameMode[name] === 1 ? [personWords, personNames] : [organisationWords, organisationNames];
    for (let entry = columns.nameEntryStart[name] ?? 0; entry < (columns.nameEntryStart[name + 1] ?? 0); entry += 1) {
      const word = columns.entryWord[entry] ?? 0;
      if (seen.has(word)) continue;
      seen.add(word);
      toWords.push(word);
      toNames.push(name);
    }
  }
  const organisations = groupByBucket(organisationWords.done(), organisationNames.done(), wordCount);
  const persons = groupByBucket(personWords.done(), personNames.done(), wordCount);
  return {
    organisationStart: organisations.start,
    organisationName: organisations.grouped,
    personStart: persons.start,
    personName: persons.grouped,
  };
}

/** They are told apart by the rest of their hashes, side by side in memory. */
const WORDS_IN_A_BUCKET = 4;

function variantsOf({ fuzzy, loose }: Draft, vocabulary: readonly string[]) {
  const [hashes, filed] = [words(), words()];
  const packing = variantPacking(vocabulary.length);
  const wordSound = new Uint16Array(vocabulary.length);
  for (const word of new Set([...fuzzy, ...loose])) {
    const text = vocabulary[word] ?? '';
    wordSound[word] = soundMark(text);
    for (const hash of fuzzy.has(word) ? filedHashes(text) : filedLooseHashes(text)) {
      hashes.push(hash);
      filed.push(packing.pack(word, text, hash));
    }
  }
  const { start, grouped } = hashTable(hashes, filed, WORDS_IN_A_BUCKET);
  return { variantBucket: start, variantWord: grouped, wordSound };
}

function identifiersOf(identifiers: { readonly hash: Column<Uint32Array>; readonly party: Column<Uint32Array> }) {
  const { start, grouped } = hashTable(identifiers.hash, identifiers.party, 1);
  return { identifierBucket: start, identifierParty: grouped };
}

/** Buckets by the low bits of the hash; who looks something up checks what it finds. */
function hashTable(hashes: Column<Uint32Array>, members: Column<Uint32Array>, inABucket: number) {
  const buckets = powerOfTwo(Math.max(2, hashes.length() / inABucket));
  return groupByBucket(
    hashes.done().map((hash) => hash & (buckets - 1)),
    members.done(),
    buckets,
  );
}

function powerOfTwo(least: number): number {
  let size = 2;
  while (size < least) size *= 2;
  return size;
}
