import { useMay, useMe } from '../../api/session.ts';
import { useSpeech } from '../../language/language.tsx';
import { Page, Section } from '../../parts/page.tsx';
import { Invite } from './invite.tsx';
import { Keys } from './keys.tsx';
import { Users } from './users.tsx';

/** Who may come in and what they may do; programs' keys. */
export function PeoplePage() {
  const { t } = useSpeech();
  const me = useMe();
  const may = useMay();
  return (
    <Page title={t('people.title')} lead={t('people.role.means')}>
      {may('listUsers') && (
        <>
          <Section title={t('people.users')}>
            <Users me={me?.id ?? null} />
          </Section>
          <Section title={t('people.invite')}>
            <Invite />
          </Section>
        </>
      )}
      <Section title={t('people.keys')}>
        <Keys />
      </Section>
    </Page>
  );
}
