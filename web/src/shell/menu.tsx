import { NativeSelect, UnstyledButton, useMantineColorScheme } from '@mantine/core';
import { Link, useRouterState } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useMay, useSession, useSignOut } from '../api/session.ts';
import { type Language, type TextKey, languages, useSpeech } from '../language/language.tsx';
import { Icon, type IconName } from '../parts/icon.tsx';

const PAGES = [
  ['/', 'nav.start', 'screen'],
  ['/cases', 'nav.cases', 'cases'],
  ['/find', 'nav.find', 'find'],
  ['/lists', 'nav.lists', 'lists'],
  ['/runs', 'nav.runs', 'runs'],
  ['/log', 'nav.log', 'log'],
  ['/people', 'nav.people', 'people'],
] as const satisfies readonly (readonly [string, TextKey, IconName])[];

export function Menu({ openKeys }: { openKeys: () => void }) {
  const { t } = useSpeech();
  const user = useSession().data?.user;
  const signOut = useSignOut();
  const may = useMay();
  const pages = PAGES.filter(([path]) => path !== '/people' || may('listKeys'));
  const [isOpen, setOpen] = useState(false);
  const path = useRouterState({ select: ({ location }) => location.pathname });
  useEffect(() => setOpen(false), [path]);
  return (
    <nav className={isOpen ? 'menu menu-open no-print' : 'menu no-print'} aria-label={t('app.menu')}>
      <div className="menu-head">
        <Link to="/" className="brand">
          <img src="/icon.svg" alt="" width="28" height="28" />
          <span>Countersign</span>
        </Link>
        <button type="button" className="menu-fold" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('app.menu.fold')}
        </button>
      </div>
      <ul>
        {pages.map(([path, text, icon]) => (
          <li key={path}>
            <Link to={path} activeOptions={{ exact: path === '/', includeSearch: false }} className="menu-link">
              <Icon name={icon} />
              {t(text)}
            </Link>
          </li>
        ))}
      </ul>
      <div className="menu-foot">
        <UnstyledButton className="menu-link" onClick={openKeys}>
          <Icon name="keyboard" />
          {t('app.keys')}
        </UnstyledButton>
        <Choices />
        {user && (
          <div className="who">
            <span>{t('app.signedInAs', { name: user.displayName || user.name, role: t(`role.${user.role}`) })}</span>
            <UnstyledButton className="link" onClick={() => signOut.mutate()}>
              {t('app.signOut')}
            </UnstyledButton>
          </div>
        )}
      </div>
    </nav>
  );
}

/** The language and the theme of the page. */
export function Choices() {
  const { t, language, choose } = useSpeech();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  return (
    <div className="choices">
      <NativeSelect
        size="xs"
        label={t('app.language')}
        value={language}
        onChange={(event) => choose(event.currentTarget.value as Language)}
        data={Object.entries(languages).map(([value, label]) => ({ value, label }))}
      />
      <NativeSelect
        size="xs"
        label={t('app.theme')}
        value={colorScheme}
        onChange={(event) => setColorScheme(event.currentTarget.value as typeof colorScheme)}
        data={(['auto', 'light', 'dark'] as const).map((value) => ({ value, label: t(`app.theme.${value}`) }))}
      />
    </div>
  );
}
