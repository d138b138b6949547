import { useQuery } from '@tanstack/react-query';
import { caseEventsOf } from '../../api/questions.ts';
import type { Case, LogEvent } from '../../api/shapes.ts';
import { Link } from '@tanstack/react-router';
import { type TextKey, useSpeech } from '../../language/language.tsx';
import { en } from '../../language/en.ts';
import { Asked } from '../../parts/asked.tsx';
import { Section } from '../../parts/page.tsx';
import { ActorText, English, InstantText } from '../../parts/texts.tsx';

/** The case as its events tell it, the newest first. */
export function History({ shown }: { shown: Case }) {
  const { t } = useSpeech();
  const events = useQuery(caseEventsOf(shown.id));
  return (
    <Section title={t('work.history')}>
      <Asked answer={events}>
        {(data) => (
          <ol className="history" reversed>
            {data.toReversed().map((event) => (
              <li key={event.number}>
                <p>
                  <strong>{eventText(event.kind, t)}</strong> <ActorText actor={event.actor} />{' '}
                  <span className="dim small">
                    <InstantText at={event.at} />{' '}
                    <Link to="/log" search={{ from: String(event.number) }}>
                      #{event.number}
                    </Link>
                  </span>
                </p>
                <Told event={event} />
              </li>
            ))}
          </ol>
        )}
      </Asked>
      <p className="dim small">{t('work.history.more')}</p>
    </Section>
  );
}

/** What the event says in its own words. */
function Told({ event }: { event: LogEvent }) {
  const { t } = useSpeech();
  const { disposition, reason, text, answer, name, to, day } = event.body as Readonly<
    Record<string, string | undefined>
  >;
  const told = text ?? reason ?? name ?? day;
  return (
    <>
      {disposition && <p>{t(`disposition.${disposition}` as TextKey)}</p>}
      {told && <p className="reason">{told}</p>}
      {to && (
        <p>
          <ActorText actor={to} />
        </p>
      )}
      {answer && (
        <p className="reason clamp">
          <English>{answer}</English>
        </p>
      )}
    </>
  );
}

export function eventText(kind: string, t: (key: TextKey) => string): string {
  const key = `event.${kind}`;
  return key in en ? t(key as TextKey) : kind.replaceAll('_', ' ');
}
