/** Small pieces of text that mean something: a name in its script, a day, a hash, a sentence of the record. */
import { useNames } from '../api/people.ts';
import { useMe } from '../api/session.ts';
import { useSpeech } from '../language/language.tsx';

/** The language that a name is most likely written in, so that the browser takes the right glyphs and a screen reader the right voice. */
const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/[\p{Script=Hiragana}\p{Script=Katakana}]/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[پچژگ]/u, 'fa'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Thai}/u, 'th'],
];

/** A BCP 47 tag for a name; undefined for Latin, which may be any language. */
export function languageOfName(name: string): string | undefined {
  return SCRIPTS.find(([script]) => script.test(name))?.[1];
}

/** A name as somebody writes it, set apart from the direction of the text around it. */
export function NameText({ children }: { children: string }) {
  return (
    <bdi lang={languageOfName(children)} dir="auto" className="name">
      {children}
    </bdi>
  );
}

/** A sentence of the record: English, whatever the language of the page. What it sets in backticks is something to type. */
export function English({ children }: { children: string | null }) {
  const pieces = (children ?? '').split('`');
  return (
    // The pieces of one sentence never move.
    <span lang="en">{pieces.map((piece, index) => (index % 2 === 1 ? <code key={index}>{piece}</code> : piece))}</span>
  );
}

/** A civil day, as the record writes it: no other order of digits can be meant. */
export function DayText({ day }: { day: string | null | undefined }) {
  const { t } = useSpeech();
  return day ? (
    <time dateTime={day} className="digits">
      {day}
    </time>
  ) : (
    <span className="dim">{t('app.unknown')}</span>
  );
}

/** A stretch of days: `2019-10-09 – 2022-04-22`, or `since 2019-10-09` while it goes on. */
export function DaysText({ from, until }: { from: string; until: string | null }) {
  const { t } = useSpeech();
  if (until === null) return <span className="digits">{t('app.since', { day: from.slice(0, 10) })}</span>;
  return (
    <>
      <DayText day={from.slice(0, 10)} /> – <DayText day={until.slice(0, 10)} />
    </>
  );
}

/** A moment in UTC, to the minute; the whole of it on hovering. */
export function InstantText({ at }: { at: string | null | undefined }) {
  const { t } = useSpeech();
  if (!at) return <span className="dim">{t('app.unknown')}</span>;
  return (
    <time dateTime={at} title={at} className="digits">
      {at.slice(0, 10)} {at.slice(11, 16)} UTC
    </time>
  );
}

/** The first characters of a hash, with the whole of it on hovering and on paper. */
export function HashText({ hash, whole = false }: { hash: string; whole?: boolean }) {
  const digits = hash.replace(/^sha256:/, '');
  return (
    <code className="hash" title={hash}>
      {whole ? digits : <span className="hash-short">{digits.slice(0, 12)}…</span>}
      {whole || <span className="hash-whole">{digits}</span>}
    </code>
  );
}

/** Who did something, as a person says it: `anna (you)`, `the command line`. */
export function ActorText({ actor }: { actor: string }) {
  const { t } = useSpeech();
  const nameOf = useNames();
  const me = useMe();
  if (actor === 'system') return t('actor.system');
  if (actor === 'command-line') return t('actor.command-line');
  const [kind, id = ''] = actor.includes(':') ? actor.split(/:(.*)/s) : ['user', actor];
  if (kind === 'key') return t('actor.key', { id });
  return id === me?.id ? t('actor.you', { name: nameOf(id) }) : nameOf(id);
}
