/** HTML in which text from outside can only ever be text: a template escapes every string that it is given. */
import { visiblePieces, visibleText } from './visible-text.ts';

export interface Markup {
  readonly html: string;
}

type Part = Markup | string | number | null | readonly (Markup | string)[];

/** markup`<td>${name}</td>` with strings escaped and hidden characters shown by number; `null` is nothing. For text between tags only. */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const written = strings.map((text, index) => text + (index < parts.length ? write(parts[index] ?? null) : ''));
  return { html: written.join('') };
}

/** For the value of an attribute, and for the title of an SVG, where no element may stand. */
export function plain(text: string): Markup {
  return { html: escape(visibleText(text)) };
}

/** A name or other text of outside: set apart, so that its direction of writing does not touch ours. */
export function foreign(text: string): Markup {
  return markup`<bdi>${text}</bdi>`;
}

function write(part: Part): string {
  if (part === null) return '';
  if (typeof part === 'number') return String(part);
  if (typeof part === 'string') return writeText(part);
  if ('html' in part) return part.html;
  return part.map(write).join('');
}

function writeText(text: string): string {
  return visiblePieces(text)
    .map((piece) => (piece.wasHidden ? `<span class="hidden-character">${piece.text}</span>` : escape(piece.text)))
    .join('');
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
}
