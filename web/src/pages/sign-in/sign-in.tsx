import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { API } from '../../api/client.ts';
import { useSession, useSignIn } from '../../api/session.ts';
import { useSpeech } from '../../language/language.tsx';
import { ProblemBox } from '../../parts/problem-box.tsx';
import { Door } from './door.tsx';

export function SignInPage() {
  const { t } = useSpeech();
  const session = useSession();
  const { to } = useSearch({ from: '/sign-in' });
  const navigate = useNavigate();
  const isIn = !!session.data?.user;
  useEffect(() => {
    // Only an address of this page: `//elsewhere` would lead away.
    if (isIn) void navigate({ href: to?.startsWith('/') && !to.startsWith('//') ? to : '/', replace: true });
  }, [isIn, to, navigate]);
  return (
    <Door title={t('signIn.title')}>
      {session.isError && <ProblemBox error={session.error} retry={() => void session.refetch()} />}
      <SignInForm />
      {session.data?.oidc && (
        <>
          <p className="or">{t('signIn.or')}</p>
          <Button component="a" href={`${API}/auth/oidc`} variant="default" fullWidth>
            {t('signIn.oidc')}
          </Button>
        </>
      )}
      <details>
        <summary>{t('signIn.first.title')}</summary>
        <p>{t('signIn.first.text')}</p>
      </details>
    </Door>
  );
}

function SignInForm() {
  const { t } = useSpeech();
  const signIn = useSignIn();
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.mutate({ name, password });
  };
  return (
    <form onSubmit={submit} className="stack">
      {signIn.isError && <ProblemBox error={signIn.error} />}
      <TextInput
        label={t('signIn.name')}
        name="username"
        autoComplete="username"
        autoCapitalize="none"
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <PasswordInput
        visibilityToggleButtonProps={{ 'aria-label': t('signIn.show') }}
        label={t('signIn.password')}
        name="password"
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" loading={signIn.isPending} fullWidth>
        {t('signIn.submit')}
      </Button>
    </form>
  );
}
