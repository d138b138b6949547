import type { EntityAnswer } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Tag } from '../../parts/tags.tsx';
import { Table } from '../../parts/table.tsx';
import { DayText, DaysText, English } from '../../parts/texts.tsx';

/** Each listing with its three dates, and whether it held on the day. */
export function Listings({ party }: { party: EntityAnswer }) {
  const { t } = useSpeech();
  if (party.listings.length === 0) return <p>{t('party.listings.none')}</p>;
  return (
    <Table
      label={t('party.listings')}
      heads={[
        { text: t('party.list') },
        { text: `${t('case.timeline.clock.law')} ${party.asOf}` },
        { text: t('case.timeline.effective') },
        { text: t('case.timeline.published') },
        { text: t('case.timeline.seen') },
        { text: t('case.timeline.removed') },
        { text: t('party.citation') },
      ]}
    >
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
          <td>{listing.seen ? <DaysText from={listing.seen[0]} until={listing.seen[1]} /> : <DayText day={null} />}</td>
          <td>{listing.removed ? <DayText day={listing.removed} /> : '–'}</td>
          <td>
            <English>{listing.citations.join('; ')}</English>
          </td>
        </tr>
      ))}
    </Table>
  );
}
