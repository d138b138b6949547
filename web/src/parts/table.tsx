import type { CSSProperties, ReactNode } from 'react';

/** The heading of a column: its text, and `right` for numbers, `hidden` where only a screen reader needs it. */
export interface Head {
  readonly text: string;
  readonly as?: 'right' | 'hidden';
  readonly span?: number;
}

/** A table under its headings. Where there is no room for columns each row becomes a block, and each cell says what it is. */
export function Table({
  label,
  heads,
  className = '',
  children,
}: {
  label: string;
  heads: readonly Head[];
  className?: string;
  children: ReactNode;
}) {
  return (
    <div className="scroll-x" role="region" tabIndex={0} aria-label={label}>
      <table className={`table ${className}`} style={labelsOf(heads)}>
        <thead>
          <tr>
            {heads.map(({ text, as, span }) => (
              <th key={text} scope="col" className={as === 'right' ? 'right' : ''} {...(span && { colSpan: span })}>
                {as === 'hidden' ? <span className="hidden">{text}</span> : text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}

/** `--head-2: "Role"`: what the style sheet writes before the second cell of a row that became a block. */
function labelsOf(heads: readonly Head[]): CSSProperties {
  return Object.fromEntries(
    heads.map(({ text, as }, index) => [`--head-${index + 1}`, JSON.stringify(as === 'hidden' ? '' : text)]),
  ) as CSSProperties;
}
