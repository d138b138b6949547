import { Link } from '@tanstack/react-router';
import { Suspense, lazy } from 'react';
import type { Finding, RecordedScreening } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Loading } from '../../parts/asked.tsx';
import { English, NameText } from '../../parts/texts.tsx';
import { Features } from './features.tsx';
import { RuleView } from './rule-view.tsx';
import { Timeline } from './timeline.tsx';
import { EquipmentEvidence, StatementEvidence } from './evidence.tsx';

/** Ownership draws a graph: its library is loaded with the first finding about an owner. */
const Owned = lazy(async () => ({ default: (await import('./owned.tsx')).Owned }));

export function FindingView({ finding, screening }: { finding: Finding; screening: RecordedScreening }) {
  const { t } = useSpeech();
  return (
    <article className="finding" aria-label={finding.listTitle}>
      {finding.features.length > 0 && <Features features={finding.features} score={finding.score} />}
      <h3>{t('case.timeline.title')}</h3>
      <Timeline finding={finding} screening={screening} />
      <RuleView finding={finding} />
      {finding.owned && (
        <Suspense fallback={<Loading />}>
          <Owned finding={finding} owned={finding.owned} findings={screening.findings} />
        </Suspense>
      )}
      <EquipmentEvidence finding={finding} />
      <StatementEvidence finding={finding} />
      <h3>{t('case.because')}</h3>
      <ol className="because" lang="en">
        {finding.because.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
    </article>
  );
}

/** Our name and theirs, side by side, each in its script. */
export function Names({ finding, screening }: { finding: Finding; screening: RecordedScreening }) {
  const { t, country } = useSpeech();
  const { supplier } = screening.purchase;
  return (
    <div className="names">
      <div className="names-side">
        <h2>{t('case.names.ours')}</h2>
        <p className="names-name">
          <NameText>{supplier.name}</NameText>
        </p>
        <p className="dim">
          {[supplier.country && country(supplier.country), supplier.address].filter(Boolean).join(' · ')}
        </p>
        {supplier.otherNames?.map((name) => (
          <p key={name}>
            <NameText>{name}</NameText>
          </p>
        ))}
        {supplier.identifiers.map(({ scheme, id }) => (
          <p key={id} className="dim">
            {scheme} <code>{id}</code>
          </p>
        ))}
      </div>
      <div className="names-score">
        {finding.owned ? (
          <span className="names-belongs">
            {t(finding.owned.answer === 'yes' ? 'case.names.belongs' : 'case.names.mayBelong')}
          </span>
        ) : (
          <span className="digits" role="img" aria-label={t('case.score', { score: finding.score.toFixed(2) })}>
            {finding.score.toFixed(2)}
          </span>
        )}
      </div>
      <div className="names-side">
        <h2>{t(finding.owned ? 'case.names.owner' : 'case.names.theirs')}</h2>
        <p className="names-name">
          <NameText>{finding.name}</NameText>
        </p>
        <p className="dim">
          {finding.entity.caption !== finding.name && (
            <>
              {t('case.names.listed')} <NameText>{finding.entity.caption}</NameText> ·{' '}
            </>
          )}
          <English>{finding.listTitle}</English>
        </p>
        {finding.list !== 'ownership' && (
          <p>
            <Link to="/parties/$party" params={{ party: finding.entity.id }} search={{ asOf: screening.asOf }}>
              {t('case.names.allOf')}
            </Link>
          </p>
        )}
      </div>
    </div>
  );
}
