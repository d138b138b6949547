/** Who "the paper", "the company" and "the two senators" are: the last that the text named, where it named only one. */
import type { Lexicon, SpeakerKind } from './lexicon.ts';

export interface NamedSpeakers {
  /** Told of every sentence in order, after it was read. */
  hear(text: string, folded: string): void;
  resolve(who: string): ResolvedSpeaker;
}

export interface ResolvedSpeaker {
  /** null: the words name nobody, and what was named before leaves it open. */
  readonly speaker: string | null;
  /** Why it is not what the sentence itself writes; null: it is. */
  readonly reason: string | null;
}

export function createNamedSpeakers(lexicons: readonly Lexicon[]): NamedSpeakers {
  const last = new Map<SpeakerKind, readonly string[]>();
  return {
    hear(text, folded) {
      for (const { speakers, letters, script } of lexicons) {
        if (!script.test(folded)) continue;
        for (const kind of speakers) {
          const names = namesIn(kind, text, letters === 'words' ? text : folded);
          if (names.length > 0) last.set(kind, names);
        }
      }
    },
    resolve(who) {
      const folded = who.toLowerCase().trim();
      for (const { speakers, pronoun, letters } of lexicons) {
        if (pronoun !== null && folded.search(pronoun) >= 0) return { speaker: null, reason: `"${who}" names nobody` };
        for (const kind of speakers) {
          if (kind.described !== null && folded.search(kind.described) >= 0)
            return described(who, last.get(kind) ?? []);
          // `a Reuters report` is the word of Reuters.
          const [name] = letters === 'words' ? namesIn(kind, who, who) : [];
          if (name !== undefined && /^(?:an?|the|this|another) /.test(folded))
            return { speaker: name, reason: `"${who}" is by ${name}` };
        }
      }
      return { speaker: who, reason: null };
    },
  };
}

function described(who: string, [name, ...others]: readonly string[]): ResolvedSpeaker {
  if (name === undefined) return { speaker: null, reason: `"${who}": nobody that it fits is named before` };
  if (others.length > 0)
    return { speaker: null, reason: `"${who}" may be ${[name, ...others].join(' or ')}, all named before` };
  return { speaker: name, reason: `"${who}" is ${name}, the last that is named before and fits` };
}

function namesIn({ named }: SpeakerKind, text: string, searched: string): readonly string[] {
  const names = new Map<string, string>();
  for (const pattern of named)
    for (const { index, 0: found } of searched.matchAll(pattern)) {
      const name = text
        .slice(index, index + found.length)
        .trim()
        .replace(/^[Tt]he /, '');
      names.set(name.toLowerCase(), name);
    }
  // `Dahua` and `Dahua Technology Ltd` are one.
  return [...names.values()].filter(
    (name) => ![...names.values()].some((other) => other !== name && other.startsWith(name)),
  );
}
