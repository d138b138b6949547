/** Checks a bundle of the log with nothing but what is in it: no server, no database, nothing else of Countersign. */
import { type KeyObject, createHash, createPublicKey, verify } from 'node:crypto';
import { type Files, Problem, must, readLines } from './files.ts';
import { type Guard, canonical, isAny, isCount, isHash, isInstant, isList, isShape, isText, parse } from './json.ts';
import { verifyToken } from './token.ts';
import { addLeaf, isConsistent, leafHash, rootByPath, rootOf, sha256 } from './tree.ts';

export interface VerifyOptions {
  /** The fingerprint of the key, known from elsewhere: SHA-256 of its SubjectPublicKeyInfo, hexadecimal. */
  readonly key?: string | undefined;
  /** The text of an earlier signed head. */
  readonly head?: string | undefined;
  /** Certificates (PEM) of time-stamping authorities that are trusted. */
  readonly tsaCa?: string | undefined;
}

/** Sentences: what was shown, and what was not. */
export type Verification = Readonly<Record<'shown' | 'notShown', readonly string[]>>;

const SIGNED = { origin: isHash, size: isCount, root: isHash, at: isInstant, key: isHash };
const isHead = isShape({ ...SIGNED, signature: isText });
type Head = typeof isHead extends Guard<infer T> ? T : never;
const isKey = isShape({ key: isHash, publicKey: isText });
const isProof = isList(isHash);
const isBundle = isShape({
  format: (value): value is string => value === 'countersign-log-bundle/1',
  head: isHead,
  heads: isList(isShape({ head: isHead, consistency: isProof })),
  entries: (value): value is 'all' | readonly number[] => value === 'all' || isList(isCount)(value),
  evidence: isList(isShape({ sha256: isHash, bytes: isCount, namedBy: isList(isCount) })),
  timeStamps: isList(isShape({ size: isCount, token: isHash })),
});
type Bundle = typeof isBundle extends Guard<infer T> ? T : never;
const isAbout = (value: unknown): value is number | null => value === null || isCount(value);
const WORDS = { actor: isText, subject: isText, kind: isText };
const isEntry = isShape({ ...WORDS, number: isCount, at: isInstant, about: isAbout, body: isAny });

/** What the events say: which keys sign the log, each from an event on, and which of them name a file of evidence. */
interface Told {
  readonly keys: { readonly from: number; readonly id: string; readonly key: KeyObject }[];
  readonly named: ReadonlyMap<string, number[]>;
  at: string;
  /** Of the first events, as many as the earlier head is over. */
  rootThen?: string;
}

/** Throws `Problem` with the first thing that is wrong. */
export function verifyFiles(files: Files, options: VerifyOptions): Verification {
  const bundle = readBundle(files);
  const { head, heads, entries, evidence, timeStamps } = bundle;
  const given = options.head === undefined ? null : Buffer.from(canonical(JSON.parse(options.head)));
  const earlier = given && parse(given, isHead, 'the earlier head');
  const told: Told = { keys: [], named: new Map(evidence.map((one) => [one.sha256, []])), at: '' };
  if (entries === 'all') checkWhole(files, head, told, earlier);
  else checkSelection(files, head, told, entries);
  checkHead(head, told, head);
  for (const one of heads) checkEarlier(one, head, told);
  checkEvidence(files, bundle, told);
  const stamps = timeStamps.map((stamp) => checkStamp(files, bundle, stamp, options.tsaCa));
  const asked = options.key?.toLowerCase().replace(/^sha256:|[:\s]/g, '');
  must(asked === undefined || asked === head.key, `the key is ${head.key}, not the one that was given`);
  if (earlier) compareHead(bundle, earlier, told);
  return describe(bundle, options, earlier, stamps);
}

const MAX_TOKEN = 1 << 20;
type Texts = readonly string[];

function describe(bundle: Bundle, options: VerifyOptions, earlier: Head | null, stamps: Texts): Verification {
  const { head, entries, evidence } = bundle;
  const [isKnown, numbers] = [options.key !== undefined, entries === 'all' ? null : entries];
  const shown = [
    `the head over ${head.size} events of ${head.at} is signed with the key ${head.key}`,
    isKnown && 'that key is the one that was given',
    !numbers && `all ${head.size} events are there, as they were recorded and in order`,
    numbers && `${numbers.length} events of that log are there, as they were recorded: ${numbers.join(', ')}`,
    `files of evidence that have the SHA-256 that an event names: ${evidence.length}`,
    ...stamps,
    earlier && `the log only grew since the earlier head over ${earlier.size} events of ${earlier.at}`,
  ];
  const notShown = [
    numbers && 'what the other events say: the bundle is a selection from the log',
    !isKnown && 'whose key it is: compare its fingerprint with one from elsewhere (--key FINGERPRINT)',
    !earlier && 'that the log was not cut off or made anew: compare an earlier head from elsewhere (--head FILE)',
    stamps.length === 0 && 'the times: they are those of the clock of the machine, and no authority stamped them',
    stamps.length > 0 && !options.tsaCa && 'who stamped the time: give the certificates that you trust (--tsa-ca FILE)',
    'whether what the events say is true: only that it was recorded so and not changed since',
  ];
  const isText = (text: string | false | null): text is string => typeof text === 'string';
  return { shown: shown.filter(isText), notShown: notShown.filter(isText) };
}

function readBundle(files: Files): Bundle {
  must(files.names.includes('bundle.json'), 'there is no bundle.json');
  const [line, ...more] = readLines(files, 'bundle.json');
  must(line !== undefined && more.length === 0, 'bundle.json is not one line');
  const bundle = parse(line, isBundle, 'bundle.json');
  const numbers = bundle.entries === 'all' ? [] : bundle.entries;
  const hashes = bundle.evidence.map((one) => one.sha256);
  const sizes = [bundle.heads.map(({ head }) => head.size), bundle.timeStamps.map(({ size }) => size)];
  must([...sizes, numbers, hashes].every(isAscending), 'bundle.json names something twice, or not in order');
  const names = ['bundle.json', 'entries.ndjson', ...hashes.map((hash) => `evidence/${hash}`)];
  const expected = bundle.entries === 'all' ? names : [...names, 'proofs.ndjson'];
  must(expected.join() === files.names.toSorted().join(), 'other files are there than bundle.json names');
  return bundle;
}

function isAscending(list: readonly (number | string)[]): boolean {
  return list.every((value, index) => index === 0 || (list[index - 1] ?? value) < value);
}

function checkWhole(files: Files, head: Head, told: Told, earlier: Head | null): void {
  const roots: Buffer[] = [];
  let size = 0;
  for (const line of readLines(files, 'entries.ndjson')) {
    addLeaf(roots, size, checkEntry(line, size, head, told));
    size += 1;
    if (earlier?.size === size) told.rootThen = hex(rootOf(roots));
  }
  must(size === head.size, `the head is over ${head.size} events, and ${size} are there`);
  must(hex(rootOf(roots)) === head.root, 'the events do not give the root that was signed: they were changed');
}

function checkSelection(files: Files, head: Head, told: Told, numbers: readonly number[]): void {
  const proofs = readLines(files, 'proofs.ndjson');
  let count = 0;
  for (const line of readLines(files, 'entries.ndjson')) {
    const number = numbers[count] ?? -1;
    const leaf = checkEntry(line, number, head, told);
    const path = parse(proofs.next().value ?? Buffer.of(), isProof, `the proof of event ${number}`).map(unhex);
    must(hex(rootByPath(number, head.size, leaf, path)) === head.root, `event ${number} is not in the log of the head`);
    count += 1;
  }
  const isAll = count === numbers.length && numbers[0] === 0 && proofs.next().done === true;
  must(isAll, 'other events are there than bundle.json names');
}

/** Gives the leaf hash. */
function checkEntry(line: Buffer, number: number, head: Head, told: Told): Buffer {
  const entry = parse(line, isEntry, `event ${number}`);
  const isInOrder = entry.at >= told.at && entry.at <= head.at && (entry.about ?? -1) < number;
  must(entry.number === number && isInOrder, `where event ${number} should be is another one`);
  told.at = entry.at;
  if (entry.subject === 'log' && /^log_(opened|key_changed)$/.test(entry.kind)) told.keys.push(readKey(entry));
  for (const [hash] of line.toString().matchAll(/(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])/g)) {
    const numbers = told.named.get(hash);
    if (numbers && numbers.at(-1) !== number) numbers.push(number);
  }
  const leaf = leafHash(line);
  must(number > 0 || hex(leaf) === head.origin, 'the first event is not that of the log that the head is of');
  return leaf;
}

function readKey({ number, body }: { readonly number: number; readonly body: unknown }): Told['keys'][number] {
  try {
    const key = createPublicKey(isKey(body) ? body.publicKey : '');
    const id = hex(sha256(key.export({ type: 'spki', format: 'der' })));
    if (key.asymmetricKeyType === 'ed25519' && isKey(body) && body.key === id) return { from: number, id, key };
  } catch {
    // Said below.
  }
  throw new Problem(`event ${number} does not give an Ed25519 key with its fingerprint`);
}

function checkHead({ signature, ...signed }: Head, { keys }: Told, { origin, size }: Head): void {
  const what = `the head over ${signed.size} events`;
  const key = keys.findLast(({ from }) => from < signed.size);
  must(signed.origin === origin, `${what} is of another log`);
  must(signed.size <= size, `events were cut off: ${signed.size} were signed on ${signed.at}, ${size} are here`);
  must(key?.id === signed.key, `${what} is not signed with the key of that time of this log`);
  const bytes = Buffer.from(signature, 'base64');
  const isGood = verify(null, Buffer.from(canonical(signed)), key.key, bytes) && bytes.toString('base64') === signature;
  must(isGood, `the signature of ${what} does not hold`);
}

function checkEarlier({ head: earlier, consistency }: Bundle['heads'][number], head: Head, told: Told): void {
  checkHead(earlier, told, head);
  const [before, after] = [
    { ...earlier, root: unhex(earlier.root) },
    { ...head, root: unhex(head.root) },
  ];
  must(isConsistent(before, after, consistency.map(unhex)), madeAnew(earlier));
}

function compareHead({ head, heads }: Bundle, earlier: Head, told: Told): void {
  checkHead(earlier, told, head);
  const same = [...heads.map((one) => one.head), head].find(({ size }) => size === earlier.size);
  const root = told.rootThen ?? same?.root;
  must(root !== undefined, `this selection has no proof for ${earlier.size} events: ask for one`);
  must(root === earlier.root, madeAnew(earlier));
}

const madeAnew = ({ size, at }: Head): string =>
  `the log was made anew: its first ${size} events are not those that were signed on ${at}`;

function checkEvidence(files: Files, { evidence }: Bundle, { named }: Told): void {
  for (const { sha256: name, bytes, namedBy } of evidence) {
    const hash = createHash('sha256');
    let length = 0;
    for (const piece of files.read(`evidence/${name}`)) {
      hash.update(piece);
      length += piece.length;
    }
    must(hash.digest('hex') === name && length === bytes, `the file evidence/${name} was changed`);
    const by = (named.get(name) ?? []).join(', ');
    must(by !== '' && by === namedBy.join(', '), `evidence/${name} is named by ${by === '' ? 'no event' : by} here`);
  }
}

type Stamp = Bundle['timeStamps'][number];

function checkStamp(files: Files, bundle: Bundle, { size, token }: Stamp, ca: string | undefined): string {
  const { head, heads, evidence } = bundle;
  const stamped = [...heads.map((one) => one.head), head].find((one) => one.size === size);
  const isThere = evidence.some((one) => one.sha256 === token && one.bytes < MAX_TOKEN);
  must(stamped !== undefined && isThere, 'a time stamp is not of a head and in a file that are here');
  const { signature: _, ...signed } = stamped;
  const told = verifyToken(Buffer.concat([...files.read(`evidence/${token}`)]), sha256(canonical(signed)), ca);
  return `the head over the first ${size} events existed at ${told.at}, as stamped by ${told.authority}, ${told.chain}`;
}

const hex = (bytes: Uint8Array | null): string => Buffer.from(bytes ?? []).toString('hex');
const unhex = (text: string): Buffer => Buffer.from(text, 'hex');
