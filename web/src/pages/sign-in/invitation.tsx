import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { type FormEvent, useState } from 'react';
import { ask } from '../../api/client.ts';
import type { UserRole } from '../../api/shapes.ts';
import { useSpeech } from '../../language/language.tsx';
import { Asked } from '../../parts/asked.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { Door } from './door.tsx';

/** A one-time link: of somebody who joins, or of somebody who forgot their password (`role` is then null). */
interface Invitation {
  readonly role: UserRole | null;
  readonly name: string | null;
}

export function InvitationPage() {
  const { t } = useSpeech();
  // After the #, which a browser sends to nobody: the token is in no log and no Referer.
  const token = useRouterState({ select: ({ location }) => location.hash });
  const link = useQuery({
    queryKey: ['invitation', token],
    queryFn: () => ask<Invitation>(`/invitations/${encodeURIComponent(token)}`),
    staleTime: Number.POSITIVE_INFINITY,
  });
  const isReset = link.data?.role === null;
  return (
    <Door title={t(isReset ? 'invite.reset.title' : 'invite.title')}>
      <Asked answer={link}>
        {(data) => (
          <>
            <p>{isReset ? t('invite.reset.text', { name: data.name ?? '' }) : t('invite.text')}</p>
            <AccountForm token={token} isReset={isReset} />
          </>
        )}
      </Asked>
    </Door>
  );
}

interface Given {
  readonly name: string;
  readonly displayName: string;
  readonly password: string;
  readonly repeat: string;
}

function AccountForm({ token, isReset }: { token: string; isReset: boolean }) {
  const { t } = useSpeech();
  const navigate = useNavigate();
  const queries = useQueryClient();
  const [given, setGiven] = useState<Given>({ name: '', displayName: '', password: '', repeat: '' });
  const accept = useMutation({
    mutationFn: ({ name, displayName, password }: Given) => {
      const who = isReset ? {} : { name, ...(displayName.trim() !== '' && { displayName }) };
      return ask(`/invitations/${encodeURIComponent(token)}`, { method: 'POST', body: { ...who, password } });
    },
    onSuccess: async () => {
      await queries.invalidateQueries({ queryKey: ['session'] });
      await navigate({ to: '/', replace: true });
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (given.password === given.repeat) accept.mutate(given);
  };
  const set = (part: Partial<Given>): void => setGiven((old) => ({ ...old, ...part }));
  return (
    <form onSubmit={submit} className="stack">
      {accept.isError && <ProblemBox error={accept.error} />}
      {!isReset && <NameFields given={given} set={set} />}
      <Passwords given={given} set={set} />
      <Button type="submit" loading={accept.isPending} fullWidth>
        {t(isReset ? 'invite.reset.submit' : 'invite.submit')}
      </Button>
    </form>
  );
}

function NameFields({ given, set }: { given: Given; set: (part: Partial<Given>) => void }) {
  const { t } = useSpeech();
  return (
    <>
      <TextInput
        label={t('signIn.name')}
        description={t('invite.name.hint')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        required
        withAsterisk={false}
        value={given.name}
        onChange={(event) => set({ name: event.currentTarget.value })}
      />
      <TextInput
        label={t('invite.display')}
        name="display-name"
        autoComplete="name"
        value={given.displayName}
        onChange={(event) => set({ displayName: event.currentTarget.value })}
      />
    </>
  );
}

function Passwords({ given, set }: { given: Given; set: (part: Partial<Given>) => void }) {
  const { t } = useSpeech();
  const isDifferent = given.repeat !== '' && given.password !== given.repeat;
  return (
    <>
      <PasswordInput
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
        label={t('signIn.password')}
        description={t('invite.password.hint')}
        name="new-password"
        autoComplete="new-password"
        minLength={15}
        required
        withAsterisk={false}
        value={given.password}
        onChange={(event) => set({ password: event.currentTarget.value })}
      />
      <PasswordInput
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
        label={t('invite.repeat')}
        name="repeat-password"
        autoComplete="new-password"
        required
        withAsterisk={false}
        error={isDifferent && t('invite.differ')}
        value={given.repeat}
        onChange={(event) => set({ repeat: event.currentTarget.value })}
      />
    </>
  );
}
