/** One published text can hold several names: `Peace Motors (平和自動車会社)`, `Kvant, f.k.a. NII Kvant`. */
import { analyseName, type NameKind } from '../names/tokens.ts';
import { scriptOf } from '../names/scripts.ts';

const BRACKETS = /[(（[【]([^()（）[\]【】]*)[)）\]】]/gu;
const ALSO =
  /[\s,;(]+(?:a\.?\s?k\.?\s?a\.?|f\.?\s?k\.?\s?a\.?|n\.?\s?k\.?\s?a\.?|d\.?\s?[b/]\.?\s?[/a]\.?a?\.?|also known as|formerly known as|formerly|doing business as|trading as)[\s,:;]+/giu;
const MOST_VARIANTS = 6;

/** The text itself first, then the names found in it, without repeats. */
export function nameVariants(text: string, kind: NameKind): readonly string[] {
  const variants = new Set<string>([text]);
  if (kind === 'organisation') {
    for (const part of text.split(ALSO)) addVariants(part, variants);
  } else if (/[(（]/u.test(text)) addVariants(text, variants);
  return [...variants].slice(0, MOST_VARIANTS);
}

/** `Bank of China (Hong Kong)` is not `Bank of China`: a place in brackets tells sister companies apart. */
function saysWhere(inside: string): boolean {
  const { tokens } = analyseName(inside, 'organisation');
  return tokens.length > 0 && tokens.every((token) => token.kind === 'place' || token.kind === 'number');
}

function addVariants(part: string, variants: Set<string>): void {
  const outside = part
    .replace(BRACKETS, (bracket, inside: string) => (saysWhere(inside) ? bracket : ' '))
    .replace(/\s+/gu, ' ')
    .replace(/[\s,(]+$/u, '')
    .trim();
  if (/[\p{L}\p{N}]/u.test(outside)) variants.add(outside);
  for (const [, inside = ''] of part.matchAll(BRACKETS)) {
    const script = scriptOf(inside);
    if (script !== 'latin' && script !== 'other' && script !== scriptOf(outside) && !saysWhere(inside))
      variants.add(inside.trim());
  }
}
