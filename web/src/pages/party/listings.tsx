import type { EntityAnswer } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Tag } from '../../parts/tags.tsx';
import { DayText, English } from '../../parts/texts.tsx';

/** Each listing with its three dates, and whether it held on the day. */
export function Listings({ party }: { party: EntityAnswer }) {
  const { t } = useSpeech();
  if (party.listings.length === 0) return <p>{t('party.listings.none')}</p>;
  return (
    <div className="scroll-x" role="region" tabIndex={0} aria-label={t('party.listings')}>
      <table className="table">
        <thead>
          <tr>
            <th scope="col">{t('party.list')}</th>
            <th scope="col">
              {t('case.timeline.clock.law')} {party.asOf}
            </th>
            <th scope="col">{t('case.timeline.effective')}</th>
            <th scope="col">{t('case.timeline.published')}</th>
            <th scope="col">{t('case.timeline.seen')}</th>
            <th scope="col">{t('case.timeline.removed')}</th>
            <th scope="col">{t('party.citation')}</th>
          </tr>
        </thead>
        <tbody>
          {party.listings.map((listing) => (
            <tr key={`${listing.list}${listing.effective}${listing.citations.join()}`}>
              <th scope="row">
                <English>{listing.listTitle}</English>
                {listing.programs.length > 0 && <div className="dim small">{listing.programs.join(', ')}</div>}
              </th>
              <td>
                {listing.onDate === null ? (
                  <Tag tone="ask" text="outcome.unknown" />
                ) : (
                  <Tag tone={listing.onDate ? 'care' : 'quiet'} text={listing.onDate ? 'app.yes' : 'app.no'} />
                )}
                <div className="dim small">{t(`case.basis.${listing.basis}`)}</div>
              </td>
              <td>
                <DayText day={listing.effective} />
              </td>
              <td>
                <DayText day={listing.published} />
              </td>
              <td>
                <DayText day={listing.seen?.[0]} />
                {listing.seen && (
                  <> – {listing.seen[1] ? <DayText day={listing.seen[1]} /> : t('case.timeline.until')}</>
                )}
              </td>
              <td>{listing.removed ? <DayText day={listing.removed} /> : '–'}</td>
              <td>
                <English>{listing.citations.join('; ')}</English>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
