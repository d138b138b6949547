import { type ReactNode, useEffect, useRef } from 'react';

/** One page: its title is the document's, and takes the focus when the page was opened by a link, so that a screen reader says where one is. */
export function Page({
  title,
  heading,
  lead,
  aside,
  children,
}: {
  title: string;
  heading?: ReactNode;
  lead?: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  const element = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · Countersign`;
  }, [title]);
  useEffect(() => {
    const focused = document.activeElement;
    if (focused === null || focused === document.body || focused.closest('nav'))
      element.current?.focus({ preventScroll: true });
  }, []);
  return (
    <div className="page">
      <header className="page-head">
        <div>
          <h1 ref={element} tabIndex={-1}>
            {heading ?? title}
          </h1>
          {lead && <p className="lead">{lead}</p>}
        </div>
        {aside && <div className="page-aside no-print">{aside}</div>}
      </header>
      {children}
    </div>
  );
}

/** A titled part of a page. */
export function Section({
  title,
  aside,
  children,
  id,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  id?: string;
}) {
  return (
    <section className="section" {...(id && { id, 'aria-labelledby': `${id}-title` })}>
      <div className="section-head">
        <h2 id={id && `${id}-title`}>{title}</h2>
        {aside}
      </div>
      {children}
    </section>
  );
}

/** Nothing to show, and what to do about it. */
export function Empty({ title, text, children }: { title: string; text: string; children?: ReactNode }) {
  return (
    <div className="empty">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </div>
  );
}

/** Terms and what they are. */
export function Facts({
  items,
  isWide = false,
}: {
  items: readonly (readonly [ReactNode, ReactNode] | false | null)[];
  /** For hashes in full. */
  isWide?: boolean;
}) {
  return (
    <dl className={isWide ? 'facts facts-wide' : 'facts'}>
      {items
        .filter((item) => item !== false && item !== null)
        .map(([term, value], number) => (
          // The terms of one list never change their order.
          <div key={number}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
