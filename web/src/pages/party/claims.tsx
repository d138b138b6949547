import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Claim } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { DayText, HashText, NameText } from '../../parts/texts.tsx';

const AT_ONCE = 50;

/** Each value with the hash of the archived file that it was first read from. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useSpeech();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <p className="dim">{t('party.claims.text')}</p>
      <div className="scroll-x" role="region" tabIndex={0} aria-label={t('party.claims')}>
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{t('party.property')}</th>
              <th scope="col">{t('party.value')}</th>
              <th scope="col">{t('party.seen')}</th>
              <th scope="col">{t('party.source')}</th>
            </tr>
          </thead>
          <tbody>
            {claims.slice(0, shown).map(({ entity, property, value, source, seen }) => (
              <tr key={`${entity}${property}${value}${seen.from}`}>
                <th scope="row">{property}</th>
                <td className="cell-wide">
                  <NameText>{value}</NameText>
                </td>
                <td>
                  <DayText day={seen.from.slice(0, 10)} /> –{' '}
                  {seen.until ? <DayText day={seen.until.slice(0, 10)} /> : t('case.timeline.until')}
                </td>
                <td>
                  <HashText hash={source.archive} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {claims.length > shown && (
        <Button variant="default" size="xs" onClick={() => setShown(shown + 500)}>
          {t('app.more')} ({claims.length - shown})
        </Button>
      )}
    </>
  );
}
