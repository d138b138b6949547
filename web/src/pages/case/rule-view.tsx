import type { Finding } from '../../api/shapes.ts';
import { type TextKey, useSpeech } from '../../language/language.tsx';
import { en } from '../../language/en.ts';
import { Facts } from '../../parts/page.tsx';
import { OutcomeTag, Tag } from '../../parts/tags.tsx';
import { English } from '../../parts/texts.tsx';

/** The rule that speaks, with its citation and whether it is confirmed, and those that were looked at and do not. */
export function RuleView({ finding }: { finding: Finding }) {
  const { t } = useSpeech();
  const { rule, lookedAt = [], listing } = finding;
  return (
    <>
      <h3>{t('case.rule.title')}</h3>
      {rule ? (
        <Facts
          items={[
            [t('queue.outcome'), <OutcomeTag outcome={finding.outcome} />],
            [t('case.rule.citation'), <English>{rule.citation}</English>],
            [t('case.rule.role'), `${wordFor('purchaseRole', rule.role, t)}, ${wordFor('act', rule.act, t)}`],
            [
              t('queue.state'),
              <>
                <Tag tone={rule.status === 'confirmed' ? 'calm' : 'ask'} text={`case.rule.status.${rule.status}`} />
                {rule.openQuestion && (
                  <div>
                    <English>{rule.openQuestion}</English>
                  </div>
                )}
              </>,
            ],
          ]}
        />
      ) : (
        <p>{t('case.rule.none')}</p>
      )}
      {listing.citations.length > 0 && (
        <Facts items={[[t('case.citations'), <English>{listing.citations.join('; ')}</English>]]} />
      )}
      {lookedAt.length > 0 && (
        <details>
          <summary>
            {t('case.rule.lookedAt')} ({lookedAt.length})
          </summary>
          <ul className="plain">
            {lookedAt.map(({ rule: id, outcome, differsIn }) => (
              <li key={id}>
                <code>{id}</code> <OutcomeTag outcome={outcome} /> {t('case.rule.differs')}{' '}
                {differsIn.map((aspect) => t(`case.aspect.${aspect}`)).join(', ')}
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

/** The page's word for a value of the record, or the value itself where there is none yet. */
function wordFor(group: string, value: string, t: (key: TextKey) => string): string {
  const key = `${group}.${value}`;
  return key in en ? t(key as TextKey) : value;
}
