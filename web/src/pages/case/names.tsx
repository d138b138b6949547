import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { Finding, RecordedScreening } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { English, NameText } from '../../parts/texts.tsx';

/** What the purchase names and what the list names, side by side, each in its script, and between them what joins the two. */
export function Names({ finding, screening }: { finding: Finding; screening: RecordedScreening }) {
  return (
    <div className="names">
      {finding.origin ? <Device device={finding.origin.device} /> : <Supplier screening={screening} />}
      <Joint finding={finding} />
      <Listed finding={finding} asOf={screening.asOf} />
    </div>
  );
}

function Supplier({ screening }: { screening: RecordedScreening }) {
  const { t, country } = useSpeech();
  const { supplier } = screening.purchase;
  return (
    <Side title={t('case.names.ours')} name={supplier.name}>
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
          {scheme ?? t('field.supplier_id')} <code>{id}</code>
        </p>
      ))}
    </Side>
  );
}

function Device({ device }: { device: string }) {
  const { t } = useSpeech();
  return <Side title={t('case.names.device')} name={device} />;
}

/** A similarity of names; or, where none was compared with the supplier, by what the two belong together. */
function Joint({ finding }: { finding: Finding }) {
  const { t } = useSpeech();
  const { owned, origin, score } = finding;
  const words = origin
    ? t(`case.grade.${origin.grade}`)
    : owned && t(owned.answer === 'yes' ? 'case.names.belongs' : 'case.names.mayBelong');
  return (
    <div className="names-score">
      {words ? (
        <span className="names-belongs">{words}</span>
      ) : (
        <span className="digits" role="img" aria-label={t('case.score', { score: score.toFixed(2) })}>
          {score.toFixed(2)}
        </span>
      )}
    </div>
  );
}

function Listed({ finding, asOf }: { finding: Finding; asOf: string }) {
  const { t } = useSpeech();
  const { name, entity, list, listTitle, owned, origin } = finding;
  return (
    <Side title={t(origin ? 'case.names.maker' : owned ? 'case.names.owner' : 'case.names.theirs')} name={name}>
      <p className="dim">
        {entity.caption !== name && (
          <>
            {t('case.names.listed')} <NameText>{entity.caption}</NameText> ·{' '}
          </>
        )}
        <English>{listTitle}</English>
      </p>
      {list !== 'ownership' && (
        <p>
          <Link to="/parties/$party" params={{ party: entity.id }} search={{ asOf }}>
            {t('case.names.allOf')}
          </Link>
        </p>
      )}
    </Side>
  );
}

function Side({ title, name, children }: { title: string; name: string; children?: ReactNode }) {
  return (
    <div className="names-side">
      <h2>{title}</h2>
      <p className="names-name">
        <NameText>{name}</NameText>
      </p>
      {children}
    </div>
  );
}
