/** What stands in a dossier, piece by piece and once for all its forms: HTML and PDF only draw it. */
import type { Statement } from '../../model/document.ts';
import type { Dossier, DossierAnswer, DossierPurchase, Said } from '../../model/dossier.ts';
import { outcomes } from '../../model/rule.ts';
import type { Screening } from '../../model/screening.ts';
import { counted } from '../counted.ts';
import { amountText, findingWord, itemText, shortHash } from '../words.ts';

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string; readonly soft: boolean }
  | { readonly kind: 'question'; readonly label: string; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly { readonly text: string; readonly from: string }[] }
  | { readonly kind: 'facts'; readonly rows: readonly (readonly [string, string])[] }
  | { readonly kind: 'table'; readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Rows of a table; what is beyond stands in the data that comes with the dossier, and the table says so. */
const MOST_ROWS = 200;

export function* blocksOf(dossier: Dossier): Iterable<Block> {
  yield* headOf(dossier);
  yield heading(2, 'Answers');
  for (const limit of dossier.limits) yield text(limit, true);
  for (const answer of dossier.answers) yield* answerOf(answer, dossier);
  yield heading(2, 'Purchases');
  yield* table(
    ['Purchase', 'Date', 'Items', 'Amount', 'As of that day', 'As known then', 'Today'],
    dossier.purchases.map(purchaseRow),
  );
  yield heading(2, 'Who decided what, on which evidence');
  yield said(dossier.decisions);
  if (dossier.statements.length > 0) {
    yield heading(2, 'What documents say');
    yield text(
      'In order of their days. Each is quoted as its document has it; a denial is a denial, and what others say is said of them.',
      true,
    );
    yield* table(['Day', 'Who says it', 'Stance', 'Quote', 'Document'], dossier.statements.map(statementRow));
  }
  yield heading(2, 'Evidence');
  yield text('Each file by its SHA-256; the bundle of this dossier holds them under it.', true);
  yield* table(
    ['SHA-256', 'What it is'],
    dossier.evidence.map(({ sha256, what }) => [sha256, what]),
  );
  yield* checkingOf(dossier);
}

/** `Dossier on Zhejiang Dahua Technology Co., Ltd.` */
export function titleOf({ case: { subject } }: Dossier): string {
  return `Dossier on ${subject.name}`;
}

function* headOf(dossier: Dossier): Iterable<Block> {
  const { case: each, today, letter, answers, notAsked } = dossier;
  yield heading(1, titleOf(dossier));
  yield {
    kind: 'facts',
    rows: [
      ['Case', each.id],
      [
        'Supplier',
        [each.subject.name, each.subject.country?.toUpperCase() ?? ''].filter((part) => part !== '').join(', '),
      ],
      [
        'Identifiers',
        each.subject.identifiers.map(({ scheme, id }) => (scheme === null ? id : `${scheme} ${id}`)).join(', ') ||
          'none given',
      ],
      ['Day of this dossier', today],
      [
        'Letter',
        letter === null
          ? 'none was given: each topic is answered'
          : `${counted(answers.length, 'question', 'questions')}; ${counted(notAsked, 'sentence asks', 'sentences ask')} nothing; SHA-256 ${letter.sha256}`,
      ],
    ],
  };
}

function* answerOf(
  { question, topics, asOfThen, asOfNow, unknown }: DossierAnswer,
  { today }: Dossier,
): Iterable<Block> {
  yield {
    kind: 'question',
    label: question.marker === null ? `${question.number}` : `${question.number} (${question.marker} in the letter)`,
    text: question.text,
  };
  if (topics.length > 0)
    yield text(`Taken to be about: ${topics.map((topic) => topic.replaceAll('_', ' ')).join(', ')}.`, true);
  if (asOfThen.length > 0) {
    yield heading(3, 'As of then');
    yield said(asOfThen);
  }
  if (asOfNow.length > 0) {
    yield heading(3, `As of ${today}`);
    yield said(asOfNow);
  }
  yield heading(3, 'Not known');
  yield { kind: 'list', items: unknown.map((each) => ({ text: each, from: '' })) };
}

function* checkingOf({ head, purchases }: Dossier): Iterable<Block> {
  yield heading(2, 'How to check this');
  const [first] = purchases;
  yield {
    kind: 'facts',
    rows: [
      ['Head of the log', `over ${head.size} events, signed ${head.at}`],
      ['Root', head.root],
      ['Key', head.key],
      ['Signature', head.signature],
      ['The bundle', 'countersign verify BUNDLE, or alone: node dist/verify/main.js BUNDLE'],
      ...(first ? [['An answer again', `countersign replay ${shortHash(first.recorded.id)}`] as const] : []),
    ],
  };
}

function purchaseRow({ purchase, asOf, thatDay, knownThen, today }: DossierPurchase): readonly string[] {
  return [
    purchase.id,
    purchase.date ?? `none; asked as of ${asOf}`,
    purchase.items.map(itemText).join('; '),
    amountText(purchase.amount),
    wordOf(thatDay),
    wordOf(knownThen),
    wordOf(today),
  ];
}

/** The gravest finding in a word, or the status; never that nothing is wrong. */
function wordOf({ status, findings }: Screening): string {
  const held = findings.filter(({ listing }) => listing.onDate !== false);
  const [gravest] = held.toSorted((a, b) => outcomes.indexOf(a.outcome) - outcomes.indexOf(b.outcome));
  if (gravest) return `${findingWord(gravest)}${status === 'incomplete' ? ', incomplete' : ''}`;
  return status === 'incomplete'
    ? 'incomplete'
    : findings.length > 0
      ? 'not listed then'
      : 'no match in the lists asked';
}

function statementRow({ date, speaker, stance, capability, quote, file, page }: Statement): readonly string[] {
  return [
    date ?? 'no date',
    speaker ?? 'not named',
    `${stance}: ${capability.replaceAll('_', ' ')}`,
    `“${quote}”`,
    `${file}, page ${page}`,
  ];
}

function* table(columns: readonly string[], rows: readonly (readonly string[])[]): Iterable<Block> {
  yield { kind: 'table', columns, rows: rows.slice(0, MOST_ROWS) };
  if (rows.length > MOST_ROWS)
    yield text(`${rows.length - MOST_ROWS} more rows stand in the data (JSON) that comes with this dossier.`, true);
}

const heading = (level: 1 | 2 | 3, words: string): Block => ({ kind: 'heading', level, text: words });
const text = (words: string, soft: boolean): Block => ({ kind: 'text', text: words, soft });

function said(sentences: readonly Said[]): Block {
  return {
    kind: 'list',
    items: sentences.map(({ text: words, from }) => ({ text: words, from: from.map(shortRef).join(', ') })),
  };
}

/** `screening sha256:52164cb65d13…` -> `screening 52164cb65d13` */
function shortRef(ref: string): string {
  return ref.replace(/\b(?:sha256:)?([0-9a-f]{12})[0-9a-f]{52}\b/, '$1');
}
