import { Outlet, useNavigate, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useSession } from '../api/session.ts';
import { useSpeech } from '../language/language.tsx';
import { Loading } from '../parts/asked.tsx';
import { ProblemBox } from '../parts/problem-box.tsx';
import { KeyHelp } from './key-help.tsx';
import { useKeys } from './keys.ts';
import { Menu } from './menu.tsx';

/** Around every page: the way past the menu, the menu, the page; who is not signed in is sent to do so. */
export function Shell() {
  const { t } = useSpeech();
  const [isHelpOpen, setHelpOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const isDoor = path === '/sign-in' || path === '/join';
  useKeys({ '?': () => setHelpOpen(true) });
  return (
    <>
      <a className="skip" href="#content">
        {t('app.skip')}
      </a>
      <div className={isDoor ? 'door' : 'shell'}>
        {!isDoor && <Menu openKeys={() => setHelpOpen(true)} />}
        <main id="content" tabIndex={-1}>
          {isDoor ? <Outlet /> : <SignedIn />}
        </main>
      </div>
      <KeyHelp isOpen={isHelpOpen} close={() => setHelpOpen(false)} />
    </>
  );
}

function SignedIn() {
  const session = useSession();
  const navigate = useNavigate();
  const here = useRouterState({ select: ({ location }) => location.href });
  const isNobody = session.data !== undefined && session.data.user === null;
  useEffect(() => {
    if (isNobody) void navigate({ to: '/sign-in', search: here === '/' ? {} : { to: here }, replace: true });
  }, [isNobody, here, navigate]);
  if (session.isError && !session.data)
    return <ProblemBox error={session.error} retry={() => void session.refetch()} />;
  return session.data?.user ? <Outlet /> : <Loading />;
}
