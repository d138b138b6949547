/** A letter into its questions. What is numbered in the letter is one question with its follow-ups; elsewhere each sentence that asks is one. */
import { InputError } from '../model/errors.ts';
import type { LetterQuestion } from '../model/dossier.ts';

export interface ReadLetter {
  readonly questions: readonly LetterQuestion[];
  /** Sentences in which nothing is asked. */
  readonly notAsked: number;
}

const MAX_CHARACTERS = 200_000;
const MAX_QUESTIONS = 200;

const MARKER =
  /^[ \t]*(?:(?:question|frage)\s+)?((?:\d{1,2}|[a-h]|[ivx]{1,4})[.)](?=\s)|\((?:\d{1,2}|[a-h]|[ivx]{1,4})\)|[•●▪*–-](?=\s)|q\d{1,2}[.:]|[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[）)]|\d{1,2}、)[ \t]*/iu;

const REQUEST =
  /^(?:please|kindly)\b|\b(?:please|kindly) (?:provide|describe|explain|list|state|identify|confirm|specify|detail|give|send|tell|indicate|clarify)\b|^(?:provide|describe|explain|list|state|identify|confirm|specify|detail|produce|clarify)\b|\bwe (?:also |therefore |further )?(?:ask|request|would like|wish to know)\b|(?:敬?请|請)(?:贵|貴)?.{0,6}(?:说明|說明|提供|解释|解釋|列出|确认|確認|答复|答覆|告知|回答|澄清|披露)|\b(?:bitte|wir bitten|wir ersuchen)\b|^(?:nennen|erläutern|legen|beschreiben|teilen) sie\b/iu;
const QUESTION_MARK = /[?？؟]["'”’»」』)）]*$/u;
const FOLLOW_UP =
  /^(?:and\b|if (?:so|not|yes|no)\b|why\b|when\b|who\b|how so\b|to what extent\b|falls (?:ja|nein)\b|wenn (?:ja|nein)\b|如(?:果)?(?:是|有|否|无|無|没有|沒有)|若(?:是|有|否)|为什么|為什麼|何时|何時)/iu;
const SHORT_FOLLOW_UP = 60;

type Asked = Omit<LetterQuestion, 'number'>;
interface Piece {
  readonly text: string;
  readonly start: number;
}
interface Block extends Piece {
  readonly marker: string | null;
}

/** Throws `InputError` for a letter without text, and for one longer than a letter is. */
export function readLetter(text: string): ReadLetter {
  if (text.trim() === '') throw new InputError('the letter has no text; paste its questions');
  if (text.length > MAX_CHARACTERS)
    throw new InputError(
      `the letter has ${text.length} characters; at most ${MAX_CHARACTERS} are read: paste its questions`,
    );
  const found: Asked[] = [];
  let notAsked = 0;
  let intro: Asked | null = null;
  for (const block of blocksOf(text)) {
    const sentences = sentencesOf(block);
    if (intro && block.marker !== null && styleOf(block.marker) === styleOf(intro.marker)) intro = null;
    const isPoint = block.marker !== null && (intro !== null || sentences.some((each) => isAsked(each.text)));
    if (isPoint) {
      // `Please provide:` is no question of its own: it begins each of the points below it.
      if (found.at(-1) === intro) found.pop();
      found.push(pointOf(block, intro));
    } else notAsked += addSentences(found, sentences, text);
    const last = found.at(-1);
    const isIntro = last?.end === endOf(block) && /[:：]$/u.test(block.text);
    intro = isIntro ? last : block.marker === null ? null : intro;
  }
  if (found.length > MAX_QUESTIONS)
    throw new InputError(
      `the letter has ${found.length} questions; at most ${MAX_QUESTIONS} are answered in one dossier`,
    );
  return { questions: found.map((each, index) => ({ number: index + 1, ...each })), notAsked };
}

/** Adds those that ask; gives how many do not. */
function addSentences(found: Asked[], sentences: readonly Piece[], letter: string): number {
  let notAsked = 0;
  for (const sentence of sentences) {
    const before = found.at(-1);
    if (!isAsked(sentence.text)) notAsked += 1;
    else if (before && isFollowUp(sentence, before))
      found[found.length - 1] = { ...before, ...joined(letter, before, sentence) };
    else found.push({ marker: null, ...spanOf(sentence) });
  }
  return notAsked;
}

/** `3.` and `12.` are of one style, `(a)` of another. */
function styleOf(marker: string | null): string | null {
  return marker && marker.replace(/[\p{L}\p{N}]+/gu, (word) => (/\d/.test(word) ? '1' : 'a'));
}

function isAsked(sentence: string): boolean {
  return QUESTION_MARK.test(sentence) || REQUEST.test(sentence);
}

/** `If so, when?` belongs to the question right before it. */
function isFollowUp({ text, start }: Piece, before: { readonly end: number }): boolean {
  return text.length <= SHORT_FOLLOW_UP && FOLLOW_UP.test(text) && start - before.end <= 2;
}

function joined(letter: string, before: { readonly start: number }, sentence: Piece) {
  const end = endOf(sentence);
  return { text: oneLine(letter.slice(before.start, end)), end };
}

function pointOf(block: Block, intro: { readonly text: string } | null): Asked {
  const span = spanOf(block);
  return { marker: block.marker, ...span, text: intro === null ? span.text : `${intro.text} ${span.text}` };
}

const endOf = ({ start, text }: Piece): number => start + text.length;

function spanOf(piece: Piece) {
  return { text: oneLine(piece.text), start: piece.start, end: endOf(piece) };
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Paragraphs, and in them whatever begins with a marker on a line of its own. */
function blocksOf(letter: string): readonly Block[] {
  const blocks: { marker: string | null; start: number; end: number }[] = [];
  let isOpen = false;
  let at = 0;
  for (const line of letter.split('\n')) {
    const [start, end] = [at, at + line.length];
    at = end + 1;
    const marker = MARKER.exec(line);
    const open = blocks.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (marker) blocks.push({ marker: marker[1] ?? null, start: start + marker[0].length, end });
    else if (isOpen && open) open.end = end;
    else blocks.push({ marker: null, start, end });
    if (line.trim() !== '') isOpen = true;
  }
  return blocks.map(({ marker, start, end }) => trimmed({ marker, start, text: letter.slice(start, end) }));
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });
/** After these a sentence goes on, whatever follows. */
const GOES_ON =
  /(?:\b(?:co|ltd|inc|corp|no|nos|mr|ms|mrs|dr|sen|st|art|sec|vs|cf|e\.g|i\.e|u\.s|u\.k|p\.r)\.|[,;])\s*$/iu;

function sentencesOf({ text, start }: Piece): readonly Piece[] {
  const pieces: { text: string; start: number }[] = [];
  for (const { segment, index } of segmenter.segment(text.replace(/\n/gu, ' '))) {
    const before = pieces.at(-1);
    if (before && GOES_ON.test(before.text)) before.text += segment;
    else pieces.push({ text: segment, start: start + index });
  }
  return pieces.map(trimmed).filter((piece) => piece.text !== '');
}

function trimmed<T extends Piece>(piece: T): T {
  const lead = piece.text.length - piece.text.trimStart().length;
  return { ...piece, text: piece.text.trim(), start: piece.start + lead };
}
