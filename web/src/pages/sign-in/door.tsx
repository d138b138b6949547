import { type ReactNode, useEffect } from 'react';
import { useSpeech } from '../../language/language.tsx';
import { Choices } from '../../shell/menu.tsx';

/** The page before one is in. */
export function Door({ title, children }: { title: string; children: ReactNode }) {
  const { t } = useSpeech();
  useEffect(() => {
    document.title = `${title} · Countersign`;
  }, [title]);
  return (
    <div className="door-card">
      <p className="brand">
        <img src="/icon.svg" alt="" width="36" height="36" />
        <span>Countersign</span>
      </p>
      <p className="dim">{t('app.tagline')}</p>
      <h1>{title}</h1>
      {children}
      <Choices />
    </div>
  );
}
