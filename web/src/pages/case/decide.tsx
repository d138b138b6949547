import { useNavigate, useSearch } from '@tanstack/react-router';
import { useNames } from '../../api/people.ts';
import { isProblem } from '../../api/problem.ts';
import { useMay, useMe } from '../../api/session.ts';
import type { Case, CaseAction, Decision } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Facts, Section } from '../../parts/page.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { ActorText, InstantText } from '../../parts/texts.tsx';
import type { CaseActions } from './actions.ts';
import { ProposeForm } from './propose-form.tsx';
import { FoldedReasonForm, ReasonForm } from './reason-form.tsx';

/** Where the case stands, and the next step that this person may take. */
export function Decide({ shown, actions }: { shown: Case; actions: CaseActions }) {
  const { t } = useSpeech();
  const may = useMay();
  const me = useMe();
  const { do: wanted } = useSearch({ from: '/cases/$case' });
  const { act } = actions;
  return (
    <Section title={t('decide.title')} id="decide">
      {shown.changesSince.length > 0 && <Changes shown={shown} />}
      {shown.proposal && <Standing decision={shown.proposal} isOpen />}
      {shown.decision && <Standing decision={shown.decision} isOpen={false} />}
      {!shown.proposal && !shown.decision && <p>{t('decide.open')}</p>}
      {act.isError &&
        (isProblem(act.error, 409) || isProblem(act.error, 412) ? (
          <p className="wrong" role="alert">
            {t('decide.conflict')}
          </p>
        ) : (
          <ProblemBox error={act.error} />
        ))}
      {act.isSuccess && (
        <p role="status" className="said">
          {t(`decide.sent.${act.variables.do}`)}
        </p>
      )}
      <div className="no-print">
        {wanted === 'withdraw' && shown.proposal?.by !== me?.actor && <p role="status">{t('queue.nothingToUndo')}</p>}
        {may('proposeDisposition') ? <NextStep shown={shown} actions={actions} /> : <p>{t('decide.reader')}</p>}
      </div>
    </Section>
  );
}

function NextStep({ shown, actions }: { shown: Case; actions: CaseActions }) {
  const { t } = useSpeech();
  const me = useMe();
  const may = useMay();
  const { do: wanted } = useSearch({ from: '/cases/$case' });
  const navigate = useNavigate();
  const done = (): void =>
    void navigate({
      to: '/cases/$case',
      params: { case: shown.id },
      search: (old) => ({ ...old, do: undefined }),
      replace: true,
    });
  const send = (action: CaseAction): void => actions.act.mutate(action, { onSuccess: done });
  const isBusy = actions.act.isPending;
  const { proposal } = shown;
  if (!proposal && shown.state === 'decided')
    return (
      <FoldedReasonForm
        name="reopen"
        isBusy={isBusy}
        isWanted={wanted === 'reopen'}
        send={(reason) => send({ do: 'reopen', reason })}
      />
    );
  if (!proposal)
    return <ProposeForm key={shown.version} isBusy={isBusy} isFocused={wanted === 'propose'} send={send} />;
  if (proposal.by === me?.actor)
    return (
      <>
        <p className="four-eyes">{t('decide.waiting.own')}</p>
        <FoldedReasonForm
          name="withdraw"
          isBusy={isBusy}
          isWanted={wanted === 'withdraw'}
          send={(reason) => send({ do: 'withdraw', reason })}
        />
      </>
    );
  if (!may('approveDisposition')) return <p className="four-eyes">{t('decide.waiting.role')}</p>;
  return <Answer isFocused={wanted === 'approve'} isBusy={isBusy} send={send} />;
}

/** The second person's: approve, or reject with a reason. */
function Answer({
  isFocused,
  isBusy,
  send,
}: {
  isFocused: boolean;
  isBusy: boolean;
  send: (action: CaseAction) => void;
}) {
  return (
    <ReasonForm
      name="approve"
      isBusy={isBusy}
      isFocused={isFocused}
      isReasonNeeded={false}
      send={(reason) => send({ do: 'approve', ...(reason !== '' && { reason }) })}
      other={{ name: 'reject', send: (reason) => send({ do: 'reject', reason }) }}
    />
  );
}

function Standing({ decision, isOpen }: { decision: Decision; isOpen: boolean }) {
  const { t, plural } = useSpeech();
  const me = useMe();
  const nameOf = useNames();
  const proposer = nameOf(decision.by.replace(/^user:/, ''));
  return (
    <div className={isOpen ? 'standing standing-open' : 'standing'}>
      <p className="standing-what">{t(`disposition.${decision.disposition}`)}</p>
      <p className="reason">{decision.reason}</p>
      <Facts
        items={[
          [t('event.disposition_proposed'), <Done actor={decision.by} at={decision.at} />],
          decision.approvedBy && [
            t('event.disposition_approved'),
            <Done actor={decision.approvedBy} at={decision.approvedAt} />,
          ],
        ]}
      />
      {isOpen && decision.by !== me?.actor && (
        <p className="four-eyes">{t('decide.waiting.other', { name: proposer })}</p>
      )}
      {!isOpen && decision.approvedBy === null && <p className="dim">{t('decide.alone', { name: proposer })}</p>}
      <p className="dim small">{plural('decide.restsOn', decision.restsOn.length)}</p>
    </div>
  );
}

function Done({ actor, at }: { actor: string; at: string | null }) {
  return (
    <>
      <ActorText actor={actor} />, <InstantText at={at} />
    </>
  );
}

function Changes({ shown }: { shown: Case }) {
  const { t } = useSpeech();
  return (
    <div className="changes" role="note">
      <h3>{t('decide.changed')}</h3>
      <p>{t('decide.changed.text')}</p>
      <ul lang="en">
        {shown.changesSince.map(({ sentence }) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
