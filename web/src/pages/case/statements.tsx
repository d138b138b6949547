/** What documents say, quote by quote, each with the page that it stands on. */
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { passageOf } from '../../api/questions.ts';
import type { Finding, Passage } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { English, HashText } from '../../parts/texts.tsx';

type Documents = NonNullable<Finding['documents']>;
type Statement = Documents['supporting'][number];

/** What a vendor's documents say about one capability: the quotes that speak for it and, beside them, what denies or forbids it. */
export function StatementEvidence({ documents, screening }: { documents: Documents; screening: string }) {
  const { t } = useSpeech();
  const { title, instruments, supporting, beside, notShown } = documents;
  return (
    <>
      <h3>{t('case.statements.title')}</h3>
      <p>
        <English>{title}</English>{' '}
        {instruments.length > 0 && (
          <span className="dim">
            <English>{instruments.join(' · ')}</English>
          </span>
        )}
      </p>
      <Quotes title={t('case.statements.for')} statements={supporting} screening={screening} />
      {beside.length > 0 && <Quotes title={t('case.statements.beside')} statements={beside} screening={screening} />}
      {notShown > 0 && <p className="dim">{t('case.statements.more', { n: notShown })}</p>}
    </>
  );
}

interface QuotesProps {
  readonly title: string;
  readonly statements: readonly Statement[];
  readonly screening: string;
}

function Quotes({ title, statements, screening }: QuotesProps) {
  const { t } = useSpeech();
  return (
    <>
      <h4>{title}</h4>
      {statements.map((statement) => {
        const { file, sha256, page, start, quote, lang, stance, speaker, scope, date } = statement;
        return (
          <figure key={`${sha256}${page}:${start}`} className="statement">
            <blockquote lang={lang} dir="auto">
              <mark>{quote}</mark>
            </blockquote>
            <figcaption>
              {[speaker, stance, scope, date, file, t('case.statements.page', { page })]
                .filter((each) => each !== null)
                .join(' · ')}{' '}
              · <HashText hash={sha256} />
            </figcaption>
            <OnItsPage statement={statement} screening={screening} />
          </figure>
        );
      })}
    </>
  );
}

/** The text of the page around a quote; asked for when it is opened. */
function OnItsPage({ statement, screening }: { statement: Statement; screening: string }) {
  const { t } = useSpeech();
  const [isOpen, setOpen] = useState(false);
  const answer = useQuery({ ...passageOf(screening, statement), enabled: isOpen });
  return (
    <details className="no-print" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('case.statements.onPage')}</summary>
      {isOpen && <Asked answer={answer}>{(passage) => <PageText passage={passage} lang={statement.lang} />}</Asked>}
    </details>
  );
}

function PageText({ passage, lang }: { passage: Passage; lang: string }) {
  const { t } = useSpeech();
  const { before, quote, after, cutBefore, cutAfter, stands } = passage;
  if (!stands) return <p className="dim">{t('case.statements.otherText')}</p>;
  return (
    <div
      className="page-text"
      lang={lang}
      dir="auto"
      tabIndex={0}
      role="region"
      aria-label={t('case.statements.onPage')}
    >
      {cutBefore && '… '}
      {before}
      <mark ref={showQuote}>{quote}</mark>
      {after}
      {cutAfter && ' …'}
    </div>
  );
}

/** Scrolls the page's text, and nothing around it, to where the quote stands. */
function showQuote(mark: HTMLElement | null): void {
  const text = mark?.parentElement;
  if (mark && text) text.scrollTop = mark.offsetTop - text.clientHeight / 3;
}
