/**
 * The text of a document -> statements: what it says that a product does to people, with stance and exact quote.
 *
 *   page -> blocks -> sentences -> mentions of a capability -> cues that govern them -> one statement a capability and stance
 *
 * Pure: rules and words only, the same text gives the same statements.
 */
import type { Capability, ExtractedPage, Stance, Statement, SumStatement } from '../model/document.ts';
import { type Block, type Span, blocksOf } from './blocks.ts';
import { aboutDocument } from './document-kind.ts';
import { foldText, hasNames, languageOf, withoutBreaks } from './fold-text.ts';
import type { Lexicon } from './lexicon.ts';
import { type PageContext, createPageContext } from './page-context.ts';
import { readRow } from './read-row.ts';
import { CODE_LENDS, readSentence } from './read-sentence.ts';
import { readSums } from './read-sums.ts';
import type { Found, FoundSums, Reader } from './reader.ts';
import { sentencesOf } from './sentences.ts';
import { isQuotedIn } from './mail.ts';
import { askedPart, turnOf } from './turns.ts';

/** What a statement says apart from the file that it stands in. */
export type PageStatement = Omit<Statement, 'file' | 'sha256' | 'page' | 'date' | 'url'>;

/** The sums that a sentence says, apart from the file that it stands in. */
export type PageSums = Omit<SumStatement, 'file' | 'sha256' | 'page' | 'date' | 'url'>;

export interface DocumentReader {
  /** The statements of the next page. */
  read(page: ExtractedPage): readonly PageStatement[];
  /** The sums of the page that was read last; manuals and brochures are not asked for theirs. */
  sums(): readonly PageSums[];
}

/** Reads the pages of one document in order. `vendor`: whose document it is, where the user says so. */
export function createDocumentReader(reader: Reader, vendor: string | null): DocumentReader {
  let context: PageContext | null = null;
  let address: string | null = null;
  let sums: PageSums[] = [];
  return {
    sums: () => sums,
    read(page) {
      // Each captured page of an archive is a document of its own.
      if (context === null || page.url !== address)
        context = createPageContext(reader, aboutDocument(page, reader.lexicons, vendor));
      address = page.url;
      sums = [];
      return readPage(reader, page, { context, sums });
    },
  };
}

interface PageReading {
  readonly context: PageContext;
  /** Filled as the page is read. */
  readonly sums: PageSums[];
}

function readPage(reader: Reader, page: ExtractedPage, reading: PageReading): readonly PageStatement[] {
  const { context } = reading;
  const { text } = page;
  const blocks = blocksOf(text, page.isCode);
  const statements: PageStatement[] = [];
  for (const block of blocks) {
    context.enter(block);
    const isMaker = context.about.makers.has(turnOf(text.slice(block.start, block.end)) ?? '');
    for (const found of readBlock(reader, { text, block, isMaker }, reading))
      statements.push(
        statementOf(
          reader,
          text,
          byAsker(byOutsider(found, isMaker, context), { text, block, page: page.page }, context),
        ),
      );
    context.leave(text.slice(block.start, block.end), block);
  }
  return statements;
}

/** A tick in a table, and a yes below a question, are the outsider's word too. */
function byOutsider(found: Found, isMaker: boolean, { about }: PageContext): Found {
  if (about.kind !== 'news' || isMaker || found.stance !== 'asserts') return found;
  return { ...found, stance: 'reported', because: [...found.because, 'it stands in a report about the vendor'] };
}

const ASSERTED: ReadonlySet<Stance> = new Set(['asserts', 'requires']);

/** What an interviewer says of the vendor is his word, or what he has heard; and what a customer writes is the customer's. */
function byAsker(
  found: Found,
  { text, block, page }: { readonly text: string; readonly block: Block; readonly page: number },
  { about }: PageContext,
): Found {
  if (about.mail && page === 1 && isQuotedIn(about.mail, text.slice(block.start, block.end), block.start))
    return ASSERTED.has(found.stance)
      ? {
          ...found,
          stance: 'reported',
          speaker: null,
          because: [...found.because, 'the mail that is answered says it'],
        }
      : found;
  const name = about.askers.size === 0 ? null : turnOf(text.slice(block.start, block.end));
  if (name === null || !about.askers.has(name) || found.stance === 'none') return found;
  return { ...found, stance: 'reported', speaker: name, because: [...found.because, `${name} asks here and says it`] };
}

interface SentenceBefore {
  readonly span: Span;
  readonly folded: string;
  readonly found: readonly Found[];
  readonly isQuestion: boolean;
}

const PROSE_LENDS: ReadonlySet<string> = new Set();

function readBlock(
  reader: Reader,
  { text, block, isMaker }: { readonly text: string; readonly block: Block; readonly isMaker: boolean },
  { context, sums }: PageReading,
): readonly Found[] {
  const words = text.slice(block.start, block.end);
  const folded = foldText(withoutBreaks(words));
  if (block.kind === 'row') return readRow(reader, { text, block, folded }, context);
  if (block.kind === 'code') return readSentence(reader, { text, span: block, block, lends: CODE_LENDS }, context);
  // Without a sensitive word only a reply to a question, or what speaks of one named before, can say something.
  const maySay =
    hasNames(words) ||
    reader.finder.mayMention(folded) ||
    context.memory.antecedents().length > 0 ||
    context.terms.namedIn(words).length > 0;
  if (!maySay && !context.hearsAll) return context.memory.replyTo(words, block, []);
  const asked = block.start + askedPart(words, reader.lexicons);
  const found: Found[] = [];
  let before = null as SentenceBefore | null;
  let answers = capabilitiesOf(context.memory.asked());
  for (const span of sentencesOf(text, block)) {
    const isAsked = span.start < asked;
    const isUnhindered = before !== null && before.isQuestion && context.memory.isObstacle(before.folded);
    const said = readSentence(
      reader,
      { text, span, block, lends: PROSE_LENDS, isAsked, isMaker, answers, isUnhindered },
      context,
    );
    const folded = foldText(text.slice(span.start, span.end));
    if (before && said.length === 0) {
      const both = { start: before.span.start, end: span.end };
      // `Can it recognise gait? No.` in one paragraph: the answer is a statement about what was asked.
      if (before.isQuestion) {
        const answered = context.memory.answer(before.found, before.folded, folded, both);
        context.memory.follow(answered);
        found.push(...answered);
      } else {
        const judged = context.memory.verdict(before.found, folded, both);
        if (judged) found.splice(found.length - before.found.length, before.found.length, ...judged);
      }
    } else found.push(...said);
    if (context.hearsAll) {
      sums.push(...readSums(reader, { text, span }, context).map((one) => sumsOf(text, one)));
      context.speakers.hear(text.slice(span.start, span.end), folded);
    }
    const isQuestion = isAsked || context.memory.isQuestion(folded);
    // `Some say that it keeps lists. Is that so?`
    before =
      isQuestion && said.length === 0 && before?.isQuestion === true
        ? { span: { start: before.span.start, end: span.end }, folded, found: before.found, isQuestion }
        : { span, folded, found: said, isQuestion };
    if (before.isQuestion) answers = capabilitiesOf(before.found);
  }
  return [...context.memory.replyTo(words, block, found), ...found];
}

function capabilitiesOf(found: readonly Found[]): ReadonlySet<Capability> {
  return new Set(found.map(({ capability }) => capability));
}

function statementOf({ lexicons }: Reader, text: string, found: Found): PageStatement {
  const { start, end } = found;
  const quote = text.slice(start, end);
  const folded = foldText(quote);
  return {
    start,
    end,
    quote,
    lang: languageOf(quote),
    capability: found.capability,
    stance: found.stance,
    weight: found.weight,
    speaker: found.speaker,
    product: firstMatch(lexicons, folded, quote, 'products'),
    scope: found.scope ?? firstMatch(lexicons, folded, quote, 'scopes'),
    because: found.because,
  };
}

function sumsOf(text: string, { start, end, sums, speaker, because }: FoundSums): PageSums {
  const quote = text.slice(start, end);
  return { start, end, quote, lang: languageOf(quote), speaker, sums, because };
}

function firstMatch(
  lexicons: readonly Lexicon[],
  folded: string,
  quote: string,
  field: 'products' | 'scopes',
): string | null {
  for (const lexicon of lexicons)
    for (const pattern of lexicon[field]) {
      const [match] = folded.matchAll(pattern);
      if (match) return quote.slice(match.index, match.index + match[0].length).trim();
    }
  return null;
}
