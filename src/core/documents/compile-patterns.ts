/** Patterns as a lexicon has them -> regular expressions on folded text: macros and regional words are filled in. */
import { InputError } from '../model/errors.ts';
import { foldHan } from '../names/cjk/han-folding.ts';
import { type RegionalWords, withRegionalWords } from './regional-words.ts';

interface PatternWords {
  readonly letters: 'words' | 'characters';
  readonly macros: Readonly<Record<string, string>>;
  readonly regional?: RegionalWords | undefined;
}

/** The patterns of a lexicon -> regular expressions. */
export interface Compiler {
  /** Any of the patterns, as words where the language has words; null where there are none. */
  anyOf(patterns: readonly string[]): RegExp | null;
  /** A whole text that is one of the patterns. */
  whole(patterns: readonly string[]): RegExp | null;
  /** The patterns set their own bounds. */
  free(patterns: readonly string[]): RegExp | null;
  /** As `free`, each by itself. */
  freeEach(patterns: readonly string[]): readonly RegExp[];
  named(groups: Readonly<Record<string, readonly string[]>>): ReadonlyMap<string, RegExp>;
}

/** Throws an `InputError` that names the pattern. */
export function createCompiler(file: string, { letters, macros, regional = {} }: PatternWords): Compiler {
  const expand = (pattern: string): string =>
    pattern.replace(/(?<!\(\?)<([a-zA-Z]+)>/g, (whole, name: string) => {
      const found = macros[name];
      if (found === undefined)
        throw new InputError(`the pattern ${pattern} names ${whole}, which is no macro`, { file });
      return `(?:${expand(found)})`;
    });
  const compile = (source: string): RegExp => {
    try {
      return new RegExp(foldHan(source), 'g');
    } catch (error) {
      throw new InputError(`no regular expression: ${error instanceof Error ? error.message : source}`, { file });
    }
  };
  const joined = (patterns: readonly string[]): string =>
    patterns.map((pattern) => withRegionalWords(expand(pattern), regional)).join('|');
  const made = (patterns: readonly string[], before: string, after: string): RegExp | null =>
    patterns.length === 0 ? null : compile(`${before}(?:${joined(patterns)})${after}`);
  const anyOf = (patterns: readonly string[]): RegExp | null =>
    letters === 'words' ? made(patterns, '(?<![a-z0-9_])', '(?![a-z0-9_])') : made(patterns, '', '');
  return {
    anyOf,
    whole: (patterns) => made(patterns, '^', '$'),
    free: (patterns) => made(patterns, '', ''),
    freeEach: (patterns) => patterns.flatMap((each) => made([each], '', '') ?? []),
    named: (groups) =>
      new Map(
        Object.entries(groups).flatMap(([name, patterns]) => {
          const pattern = anyOf(patterns);
          return pattern ? [[name, pattern] as const] : [];
        }),
      ),
  };
}
