/** Evidence of checks beside names and owners; a finding that has none shows nothing. */
import type { Finding } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Facts } from '../../parts/page.tsx';
import { English } from '../../parts/texts.tsx';

/** A device with what was seen of it, as the check of equipment writes it. */
interface Equipment {
  readonly device: string;
  readonly maker?: string | null;
  readonly signals: readonly {
    readonly kind: string;
    readonly value: string;
    readonly says?: string;
    readonly source?: string;
  }[];
}

/** What a vendor's document says, word for word, with where. */
interface Statement {
  readonly document: string;
  readonly page?: number | null;
  readonly before?: string;
  readonly quote: string;
  readonly after?: string;
  readonly capability?: string;
  readonly stance?: string;
  readonly archive?: string;
}

type WithEvidence = Finding & { readonly equipment?: readonly Equipment[]; readonly statements?: readonly Statement[] };

export function EquipmentEvidence({ finding }: { finding: Finding }) {
  const { t } = useSpeech();
  const { equipment = [] } = finding as WithEvidence;
  if (equipment.length === 0) return null;
  return (
    <>
      <h3>{t('case.equipment.title')}</h3>
      {equipment.map(({ device, maker, signals }) => (
        <div key={device} className="device">
          <Facts
            items={[
              [t('case.equipment.device'), device],
              !!maker && [t('case.equipment.maker'), maker],
              [
                t('case.equipment.signals'),
                <ul className="plain">
                  {signals.map(({ kind, value, says, source }) => (
                    <li key={`${kind}${value}`}>
                      {kind} <code>{value}</code> {says && <English>{says}</English>}{' '}
                      {source && <span className="dim small">{source}</span>}
                    </li>
                  ))}
                </ul>,
              ],
            ]}
          />
        </div>
      ))}
    </>
  );
}

export function StatementEvidence({ finding }: { finding: Finding }) {
  const { t } = useSpeech();
  const { statements = [] } = finding as WithEvidence;
  if (statements.length === 0) return null;
  return (
    <>
      <h3>{t('case.statements.title')}</h3>
      {statements.map(({ document, page, before, quote, after, capability, stance }) => (
        <figure key={`${document}${page}${quote}`} className="statement">
          <blockquote lang="en">
            {before} <mark>{quote}</mark> {after}
          </blockquote>
          <figcaption>
            {[document, page && t('case.statements.page', { page }), capability, stance].filter(Boolean).join(' · ')}
          </figcaption>
        </figure>
      ))}
    </>
  );
}
