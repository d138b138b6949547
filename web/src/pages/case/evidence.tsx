/** Evidence of checks beside names and owners; a finding that has none shows nothing. */
import type { Finding } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Facts } from '../../parts/page.tsx';
import { English, HashText, NameText } from '../../parts/texts.tsx';

/** Who made what was bought, and from which independent kinds of signal; the signals themselves stand among the reasons. */
export function EquipmentEvidence({ origin }: { origin: NonNullable<Finding['origin']> }) {
  const { t } = useSpeech();
  return (
    <>
      <h3>{t('case.equipment.title')}</h3>
      <Facts
        items={[
          [t('case.equipment.device'), <NameText>{origin.device}</NameText>],
          [t('case.equipment.maker'), <NameText>{origin.maker.name}</NameText>],
          [t('case.equipment.grade'), t(`case.grade.${origin.grade}`)],
          origin.kinds.length > 0 && [
            t('case.equipment.signals'),
            <English>{origin.kinds.map((kind) => kind.replaceAll('_', ' ')).join(', ')}</English>,
          ],
        ]}
      />
    </>
  );
}

type Documents = NonNullable<Finding['documents']>;

/** What a vendor's documents say about one capability: the quotes that speak for it and, beside them, what denies or forbids it. */
export function StatementEvidence({ documents }: { documents: Documents }) {
  const { t } = useSpeech();
  const { title, instruments, supporting, beside, notShown } = documents;
  return (
    <>
      <h3>{t('case.statements.title')}</h3>
      <p>
        <English>{title}</English>{' '}
        {instruments.length > 0 && (
          <span className="dim">
            <English>{instruments.join(' · ')}</English>
          </span>
        )}
      </p>
      <Quotes title={t('case.statements.for')} statements={supporting} />
      {beside.length > 0 && <Quotes title={t('case.statements.beside')} statements={beside} />}
      {notShown > 0 && <p className="dim">{t('case.statements.more', { n: notShown })}</p>}
    </>
  );
}

function Quotes({ title, statements }: { title: string; statements: Documents['supporting'] }) {
  const { t } = useSpeech();
  return (
    <>
      <h4>{title}</h4>
      {statements.map(({ file, sha256, page, start, quote, lang, stance, speaker, scope, date }) => (
        <figure key={`${sha256}${page}:${start}`} className="statement">
          <blockquote lang={lang} dir="auto">
            <mark>{quote}</mark>
          </blockquote>
          <figcaption>
            {[speaker, stance, scope, date, file, t('case.statements.page', { page })]
              .filter((each) => each !== null)
              .join(' · ')}{' '}
            · <HashText hash={sha256} />
          </figcaption>
        </figure>
      ))}
    </>
  );
}
