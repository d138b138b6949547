import { Button } from '@mantine/core';
import { useState } from 'react';
import type { Claim } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Table } from '../../parts/table.tsx';
import { DaysText, HashText, NameText } from '../../parts/texts.tsx';

const AT_ONCE = 50;

/** Each value with the hash of the archived file that it was first read from. */
export function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useSpeech();
  const [shown, setShown] = useState(AT_ONCE);
  return (
    <>
      <p className="dim">{t('party.claims.text')}</p>
      <Table
        label={t('party.claims')}
        heads={(['party.property', 'party.value', 'party.seen', 'party.source'] as const).map((text) => ({
          text: t(text),
        }))}
      >
        {claims.slice(0, shown).map(({ entity, property, value, source, seen }) => (
          <tr key={`${entity}${property}${value}${seen.from}`}>
            <th scope="row">{property}</th>
            <td className="cell-wide">
              <NameText>{value}</NameText>
            </td>
            <td>
              <DaysText from={seen.from} until={seen.until} />
            </td>
            <td>
              <HashText hash={source.archive} />
            </td>
          </tr>
        ))}
      </Table>
      {claims.length > shown && (
        <Button variant="default" size="xs" onClick={() => setShown(shown + 500)}>
          {t('app.more')} ({claims.length - shown})
        </Button>
      )}
    </>
  );
}
