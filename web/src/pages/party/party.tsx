import { TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { partyOf } from '../../api/questions.ts';
import type { EntityAnswer } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { Facts, Page, Section } from '../../parts/page.tsx';
import { DaysText, English, NameText } from '../../parts/texts.tsx';
import { Claims } from './claims.tsx';
import { Listings } from './listings.tsx';

/** Everything that our copies say about one listed party, as of a day and as known at another. */
export function PartyPage() {
  const { party: id } = useParams({ from: '/parties/$party' });
  const clocks = useSearch({ from: '/parties/$party' });
  const answer = useQuery(partyOf(id, askedClocks(clocks)));
  const caption = answer.data?.caption ?? id;
  return (
    <Page title={caption} heading={<NameText>{caption}</NameText>} aside={<Clocks party={id} clocks={clocks} />}>
      <Asked answer={answer}>{(party) => <Party party={party} />}</Asked>
    </Page>
  );
}

interface Days {
  readonly asOf?: string | undefined;
  readonly knownAt?: string | undefined;
}

/** The address has days; the end of the day is what is asked. */
function askedClocks({ asOf, knownAt }: Days) {
  return {
    ...(asOf && { asOf }),
    ...(knownAt && { knownAt: knownAt.length === 10 ? `${knownAt}T23:59:59.999Z` : knownAt }),
  };
}

function Clocks({ party, clocks }: { party: string; clocks: Days }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const set = (part: Days): void =>
    void navigate({
      to: '/parties/$party',
      params: { party },
      search: Object.fromEntries(Object.entries({ ...clocks, ...part }).filter(([, day]) => day !== '')),
      replace: true,
    });
  return (
    <div className="clocks">
      <TextInput
        size="xs"
        type="date"
        label={t('case.timeline.clock.law')}
        value={clocks.asOf ?? ''}
        onChange={(event) => set({ asOf: event.currentTarget.value })}
      />
      <TextInput
        size="xs"
        type="date"
        label={t('case.timeline.clock.known')}
        value={clocks.knownAt?.slice(0, 10) ?? ''}
        onChange={(event) => set({ knownAt: event.currentTarget.value })}
      />
    </div>
  );
}

function Party({ party }: { party: EntityAnswer }) {
  const { t } = useSpeech();
  return (
    <>
      <Facts
        items={[
          [t('party.list'), <English>{party.coverage.title}</English>],
          ['ID', <code>{party.id}</code>],
          ['Schema', party.schema],
          [
            t('party.present'),
            party.present.map(({ from, until }) => (
              <span key={from}>
                <DaysText from={from} until={until} />{' '}
              </span>
            )),
          ],
        ]}
      />
      {party.coverage.note && (
        <p className="dim remark">
          <English>{party.coverage.note}</English>
        </p>
      )}
      <Section title={t('party.names')}>
        <ul className="chips">
          {party.names.map((name) => (
            <li key={name}>
              <NameText>{name}</NameText>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t('party.listings')}>
        <Listings party={party} />
      </Section>
      {party.relations.length > 0 && <Relations party={party} />}
      <Section title={t('party.claims')}>
        <Claims claims={party.claims} />
      </Section>
    </>
  );
}

function Relations({ party }: { party: EntityAnswer }) {
  const { t, percent } = useSpeech();
  return (
    <Section title={t('party.relations')}>
      <ul className="plain">
        {party.relations.map(({ schema, other, otherName, otherId, role, share, from, until }) => (
          <li key={`${schema}${otherName}${otherId}${from}`}>
            {schema} ({other}): <NameText>{otherName ?? otherId ?? ''}</NameText>
            {role && <> · {role}</>}
            {share && (
              <> · {share.min === share.max ? percent(share.min) : `${percent(share.min)} – ${percent(share.max)}`}</>
            )}
            {from && (
              <>
                {' '}
                · <DaysText from={from} until={until ?? null} />
              </>
            )}
          </li>
        ))}
      </ul>
    </Section>
  );
}
