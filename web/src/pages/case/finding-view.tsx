import { Suspense, lazy } from 'react';
import type { Finding, RecordedScreening } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Loading } from '../../parts/asked.tsx';
import { Features } from './features.tsx';
import { RuleView } from './rule-view.tsx';
import { Timeline } from './timeline.tsx';
import { EquipmentEvidence } from './evidence.tsx';
import { StatementEvidence } from './statements.tsx';

/** Ownership draws a graph: its library is loaded with the first finding about an owner. */
const Owned = lazy(async () => ({ default: (await import('./owned.tsx')).Owned }));

export function FindingView({ finding, screening }: { finding: Finding; screening: RecordedScreening }) {
  const { t } = useSpeech();
  return (
    <article className="finding" aria-label={finding.listTitle}>
      {finding.features.length > 0 && <Features features={finding.features} score={finding.score} />}
      {!finding.documents && (
        <>
          <h3>{t('case.timeline.title')}</h3>
          <Timeline finding={finding} screening={screening} />
        </>
      )}
      <RuleView finding={finding} />
      {finding.owned && (
        <Suspense fallback={<Loading />}>
          <Owned finding={finding} owned={finding.owned} findings={screening.findings} />
        </Suspense>
      )}
      {finding.origin && <EquipmentEvidence origin={finding.origin} />}
      {finding.documents && <StatementEvidence documents={finding.documents} screening={screening.id} />}
      <h3>{t('case.because')}</h3>
      <ol className="because" lang="en">
        {finding.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </article>
  );
}
