/** Random damage to a bundle of the log, of every kind that somebody could try without the key that signs it. */
import type { BundleBytes } from './sample-log.ts';

export interface Mutation {
  readonly what: string;
  readonly bytes: BundleBytes;
}

/** Numbers `[0, below)`, the same for the same seed. */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    // mulberry32
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

type Random = (below: number) => number;
type Change = (bytes: Map<string, Buffer>, random: Random) => void;

const pick = <T>(list: readonly T[], random: Random): T => {
  const found = list[random(list.length)];
  if (found === undefined) throw new Error('nothing to pick from');
  return found;
};

const changes: Readonly<Record<string, Change>> = {
  'a byte of any file changed': (bytes, random) => {
    const [name, before] = pick(
      [...bytes].filter(([, content]) => content.length > 0),
      random,
    );
    const changed = Buffer.from(before);
    const at = random(changed.length);
    changed[at] = ((changed[at] ?? 0) + 1 + random(255)) % 256;
    bytes.set(name, changed);
  },
  'a byte of any file left out': (bytes, random) => {
    const [name, before] = pick([...bytes], random);
    const at = random(before.length);
    bytes.set(name, Buffer.concat([before.subarray(0, at), before.subarray(at + 1)]));
  },
  'a byte put into any file': (bytes, random) => {
    const [name, before] = pick([...bytes], random);
    const at = random(before.length + 1);
    bytes.set(name, Buffer.concat([before.subarray(0, at), Buffer.of(random(256)), before.subarray(at)]));
  },
  'an event left out': lines('entries.ndjson', (all, random) => all.toSpliced(random(all.length), 1)),
  'two events swapped': lines('entries.ndjson', swapped),
  'an event twice': lines('entries.ndjson', (all, random) => all.toSpliced(random(all.length), 0, pick(all, random))),
  'an event put in': lines('entries.ndjson', (all, random) => {
    const at = 1 + random(all.length - 1);
    return [...all.slice(0, at), all[at - 1]?.replace(/"number":\d+/, `"number":${at}`) ?? '', ...all.slice(at)];
  }),
  'an event put in, and the later ones numbered anew': lines('entries.ndjson', (all, random) => {
    const at = 1 + random(all.length - 1);
    const longer = [...all.slice(0, at), all[at] ?? '', ...all.slice(at)];
    return longer.map((line, index) => line.replace(/"number":\d+/, `"number":${index}`));
  }),
  'the words of an event changed': lines('entries.ndjson', (all, random) => {
    const at = random(all.length);
    return all.with(at, (all[at] ?? '').replace(/"(actor|subject)":"[^"]*"/, `"$1":"user:eve${random(1000)}"`));
  }),
  'the tail cut off': lines('entries.ndjson', (all, random) => all.slice(0, all.length - 1 - random(all.length - 1))),
  'the tail cut off, and the head told so': (bytes, random) => {
    let count = 0;
    lines('entries.ndjson', (all, next) => {
      count = 1 + next(all.length - 1);
      return all.slice(0, count);
    })(bytes, random);
    changeBundle(bytes, (bundle) => (bundle.head.size = count));
  },
  'the head changed': (bytes, random) =>
    changeBundle(bytes, ({ head }) => {
      const field = pick(['size', 'root', 'at', 'key', 'origin', 'signature'], random);
      if (field === 'size') head.size += random(2) === 0 ? 1 + random(9) : -1 - random(Math.min(9, head.size - 1));
      else if (field === 'at')
        head.at = head.at.replace(
          /\.\d{3}/,
          `.${String((Number(head.at.slice(20, 23)) + 1 + random(998)) % 1000).padStart(3, '0')}`,
        );
      else Reflect.set(head, field, otherText(String(Reflect.get(head, field)), random));
    }),
  'another signed head in its place': (bytes, random) =>
    changeBundle(bytes, (bundle) => {
      const other = pick(bundle.heads, random).head;
      [bundle.head.root, bundle.head.signature] = [other.root, other.signature];
      if (random(2) === 0) bundle.head.size = other.size;
    }),
  'an earlier head or its proof changed': (bytes, random) =>
    changeBundle(bytes, ({ heads }) => {
      const one = pick(heads, random);
      const at = random(one.consistency.length);
      if (random(3) === 0) one.head.size += 1;
      else if (random(2) === 0) one.consistency[at] = otherText(one.consistency[at] ?? '', random);
      else one.consistency.splice(at, 1);
    }),
  'evidence swapped': (bytes, random) => {
    const names = evidenceNames(bytes);
    const at = random(names.length);
    const [one, other] = [names[at] ?? '', names[(at + 1 + random(names.length - 1)) % names.length] ?? ''];
    const [first, second] = [bytes.get(one) ?? Buffer.alloc(0), bytes.get(other) ?? Buffer.alloc(0)];
    bytes.set(one, second);
    bytes.set(other, first);
  },
  'evidence left out': (bytes, random) => void bytes.delete(pick(evidenceNames(bytes), random)),
  'evidence put in': (bytes, random) =>
    void bytes.set(`evidence/${otherText(evidenceNames(bytes)[0]?.slice(9) ?? '', random)}`, Buffer.from('x')),
  'evidence said to be named by other events': (bytes, random) =>
    changeBundle(bytes, ({ evidence }) => void pick(evidence, random).namedBy.push(random(1e6))),
  'evidence under another name, and the index told so': (bytes, random) =>
    changeBundle(bytes, ({ evidence }) => {
      const one = pick(evidence, random);
      const content = bytes.get(`evidence/${one.sha256}`) ?? Buffer.alloc(0);
      bytes.delete(`evidence/${one.sha256}`);
      one.sha256 = otherText(one.sha256, random);
      evidence.sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1));
      bytes.set(`evidence/${one.sha256}`, content);
    }),
};

/** Only with a selection. */
const changesOfProofs: Readonly<Record<string, Change>> = {
  'a proof changed': proofs((path, random) => path.with(random(path.length), otherText(pick(path, random), random))),
  'a step of a proof left out': proofs((path, random) => path.toSpliced(random(path.length), 1)),
  'a step of a proof twice': proofs((path, random) => path.toSpliced(random(path.length), 0, pick(path, random))),
  'steps of a proof swapped': proofs((path, random) => {
    const at = random(path.length - 1);
    return path.with(at, path[at + 1] ?? '').with(at + 1, path[at] ?? '');
  }),
  'two proofs swapped': lines('proofs.ndjson', swapped),
  'a proof left out': lines('proofs.ndjson', (all, random) => all.toSpliced(random(all.length), 1)),
  'another event said to be here': (bytes, random) =>
    changeBundle(bytes, (bundle) => {
      const numbers = bundle.entries;
      if (typeof numbers === 'string') return;
      const at = 1 + random(numbers.length - 1);
      numbers[at] = (numbers[at] ?? 0) + 1;
    }),
};

/** One mutation of a bundle with evidence and earlier heads; its bytes differ from those of the bundle. */
export function mutate(bundle: BundleBytes, random: Random): Mutation {
  const kinds = bundle.has('proofs.ndjson') ? { ...changes, ...changesOfProofs } : changes;
  for (;;) {
    const [what, change] = pick(Object.entries(kinds), random);
    const bytes = new Map(bundle);
    change(bytes, random);
    const isSame =
      bytes.size === bundle.size && [...bytes].every(([name, content]) => bundle.get(name)?.equals(content));
    if (!isSame) return { what, bytes };
  }
}

function lines(name: string, change: (all: readonly string[], random: Random) => readonly string[]): Change {
  return (bytes, random) => {
    const all = bytes.get(name)?.toString('utf8').split('\n').slice(0, -1) ?? [];
    bytes.set(
      name,
      Buffer.from(
        change(all, random)
          .map((line) => `${line}\n`)
          .join(''),
      ),
    );
  };
}

function swapped(all: readonly string[], random: Random): readonly string[] {
  const at = random(all.length);
  const other = (at + 1 + random(all.length - 1)) % all.length;
  return all.with(at, all[other] ?? '').with(other, all[at] ?? '');
}

function proofs(change: (path: readonly string[], random: Random) => readonly string[]): Change {
  return lines('proofs.ndjson', (all, random) => {
    const at = random(all.length);
    return all.with(at, JSON.stringify(change(JSON.parse(all[at] ?? '[]') as string[], random)));
  });
}

interface Bundle {
  head: { size: number; root: string; at: string; signature: string };
  heads: { head: { size: number; root: string; signature: string }; consistency: string[] }[];
  evidence: { sha256: string; namedBy: number[] }[];
  entries: 'all' | number[];
}

/** The keys stay in their order, so the text stays in the form of RFC 8785. */
function changeBundle(bytes: Map<string, Buffer>, change: (bundle: Bundle) => unknown): void {
  const bundle = JSON.parse(bytes.get('bundle.json')?.toString('utf8') ?? '{}') as Bundle;
  change(bundle);
  bytes.set('bundle.json', Buffer.from(`${JSON.stringify(bundle)}\n`));
}

function evidenceNames(bytes: BundleBytes): readonly string[] {
  return [...bytes.keys()].filter((name) => name.startsWith('evidence/'));
}

/** The same with one digit or letter changed. */
function otherText(text: string, random: Random): string {
  const at = random(text.length);
  return `${text.slice(0, at)}${text[at] === '0' ? '1' : '0'}${text.slice(at + 1)}`;
}
