import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { logEvents, logHeadQuery } from '../../api/questions.ts';
import type { LogEvent, SignedTreeHead } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Facts, Page, Section } from '../../parts/page.tsx';
import { Table } from '../../parts/table.tsx';
import { ActorText, HashText, InstantText } from '../../parts/texts.tsx';
import { eventText } from '../case/history.tsx';

const AT_ONCE = 50;

/** The newest signed head, the events up to it, and how to check them elsewhere. */
export function LogPage() {
  const { t } = useSpeech();
  const head = useQuery(logHeadQuery);
  return (
    <Page title={t('log.title')} lead={t('log.lead')}>
      <Asked answer={head}>
        {(signed) =>
          signed === null || signed.size === 0 ? (
            <p>{t('log.empty')}</p>
          ) : (
            <>
              <Head head={signed} />
              <Events size={signed.size} />
              <Verify size={signed.size} />
            </>
          )
        }
      </Asked>
    </Page>
  );
}

function Head({ head }: { head: SignedTreeHead }) {
  const { t, number } = useSpeech();
  return (
    <Section title={t('log.head')}>
      <Facts
        isWide
        items={[
          [t('log.size'), number(head.size)],
          [t('log.at'), <InstantText at={head.at} />],
          [t('log.root'), <HashText hash={head.root} whole />],
          [t('log.key'), <HashText hash={head.key} whole />],
          [t('log.signature'), <code className="hash">{head.signature}</code>],
        ]}
      />
    </Section>
  );
}

function Events({ size }: { size: number }) {
  const { t } = useSpeech();
  const { from } = useSearch({ from: '/log' });
  const newest = Math.max(0, size - AT_ONCE);
  const first = from === undefined || !/^\d+$/.test(from) ? newest : Math.min(Number(from), size - 1);
  const answer = useQuery(logEvents(first, AT_ONCE));
  return (
    <Section
      title={t('log.events')}
      aside={
        <span className="buttons no-print">
          {first > 0 && (
            <Link to="/log" search={{ from: String(Math.max(0, first - AT_ONCE)) }} resetScroll={false}>
              {t('log.older')}
            </Link>
          )}
          {first < newest && (
            <Link to="/log" search={{}} resetScroll={false}>
              {t('log.newest')}
            </Link>
          )}
        </span>
      }
    >
      <Asked answer={answer}>{(events) => <EventTable events={events} />}</Asked>
    </Section>
  );
}

function EventTable({ events }: { events: readonly LogEvent[] }) {
  const { t } = useSpeech();
  return (
    <Table
      label={t('log.events')}
      heads={[
        { text: t('log.number'), as: 'right' },
        { text: t('runs.when') },
        { text: t('log.what') },
        { text: t('log.who') },
        { text: t('log.about') },
      ]}
    >
      {events.toReversed().map((event) => (
        <tr key={event.number}>
          <td className="right digits">{event.number}</td>
          <td>
            <InstantText at={event.at} />
          </td>
          <th scope="row">
            {eventText(event.kind, t)}
            <details>
              <summary className="small">{t('log.body')}</summary>
              <pre className="body" tabIndex={0}>
                {JSON.stringify(event.body, null, 2)}
              </pre>
            </details>
          </th>
          <td>
            <ActorText actor={event.actor} />
          </td>
          <td>
            <SubjectText subject={event.subject} />
          </td>
        </tr>
      ))}
    </Table>
  );
}

function SubjectText({ subject }: { subject: string }) {
  const [kind = '', id = ''] = subject.split(/:(.*)/s);
  if (kind === 'case')
    return (
      <Link to="/cases/$case" params={{ case: id }}>
        <code>{subject}</code>
      </Link>
    );
  if (kind === 'run')
    return (
      <Link to="/runs/$run" params={{ run: id }}>
        <code>{subject}</code>
      </Link>
    );
  return <code>{subject}</code>;
}

function Verify({ size }: { size: number }) {
  const { t } = useSpeech();
  return (
    <Section title={t('log.verify')}>
      <p>{t('log.verify.text')}</p>
      <pre tabIndex={0}>
        {`countersign log bundle --to evidence-${size}.zip\ncountersign verify evidence-${size}.zip`}
      </pre>
    </Section>
  );
}
