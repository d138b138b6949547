import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { caseOf, screeningOf } from '../../api/questions.ts';
import { useMay, useMe } from '../../api/session.ts';
import type { Alert, Case } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Icon } from '../../parts/icon.tsx';
import { Page } from '../../parts/page.tsx';
import { OutcomeTag, StateTag } from '../../parts/tags.tsx';
import { NameText } from '../../parts/texts.tsx';
import { useKeys } from '../../shell/keys.ts';
import { AlertPicker } from './alert-picker.tsx';
import { Dossier } from './dossier.tsx';
import { History } from './history.tsx';
import { ScreeningView } from './screening-view.tsx';
import { Work } from './work.tsx';
import { Decide } from './decide.tsx';
import { useCaseActions } from './actions.ts';

export function CasePage() {
  const { t } = useSpeech();
  const { case: id } = useParams({ from: '/cases/$case' });
  const answer = useQuery(caseOf(id));
  return answer.data ? (
    <OneCase shown={answer.data} />
  ) : (
    <Page title={t('nav.cases')}>
      <Asked answer={answer}>{() => null}</Asked>
    </Page>
  );
}

/** The evidence at the left, what people do with it at the right. */
function OneCase({ shown }: { shown: Case }) {
  const { t } = useSpeech();
  const { alert: wanted } = useSearch({ from: '/cases/$case' });
  const me = useMe();
  const may = useMay();
  const actions = useCaseActions(shown);
  const navigate = useNavigate();
  const alert = shown.alerts.find(({ number }) => String(number) === wanted) ?? shown.alerts.at(-1);
  const start = (what: string): void =>
    void navigate({
      to: '/cases/$case',
      params: { case: shown.id },
      search: (old) => ({ ...old, do: what }),
      replace: true,
    });
  useKeys({
    p: () => start('propose'),
    a: () => start('approve'),
    n: () => start('note'),
    u: () => start('withdraw'),
    t: () => me && may('assignCase') && actions.act.mutate({ do: 'assign', to: me.id }),
    b: () => void navigate({ to: '/cases', search: { at: shown.id } }),
  });
  return (
    <Page
      title={shown.subject.name}
      heading={<NameText>{shown.subject.name}</NameText>}
      lead={<Lead shown={shown} />}
      aside={
        <>
          <Link to="/cases" search={{ at: shown.id }}>
            ← {t('nav.cases')}
          </Link>
          <button type="button" className="link" onClick={() => window.print()}>
            <Icon name="print" /> {t('app.print')}
          </button>
        </>
      }
    >
      <div className="case">
        <div className="case-evidence">
          {shown.alerts.length > 1 && alert && <AlertPicker alerts={shown.alerts} chosen={alert} caseId={shown.id} />}
          {alert && <AlertEvidence alert={alert} />}
        </div>
        <aside className="case-work" aria-label={t('work.title')}>
          <Decide shown={shown} actions={actions} />
          <Work shown={shown} actions={actions} />
          {may('makeDossier') && <Dossier caseId={shown.id} />}
          <History shown={shown} />
        </aside>
      </div>
    </Page>
  );
}

function Lead({ shown }: { shown: Case }) {
  const { country } = useSpeech();
  return (
    <span className="case-lead">
      {shown.subject.country && <span>{country(shown.subject.country)}</span>}
      {shown.subject.identifiers.map(({ scheme, id }) => (
        <span key={id}>
          {scheme} <code>{id}</code>
        </span>
      ))}
      <StateTag state={shown.state} />
      <OutcomeTag outcome={shown.outcome} />
    </span>
  );
}

function AlertEvidence({ alert }: { alert: Alert }) {
  const screening = useQuery(screeningOf(alert.screening));
  return <Asked answer={screening}>{(data) => <ScreeningView screening={data} run={alert.run} />}</Asked>;
}
