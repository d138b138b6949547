import { useSpeech } from '../../language/language.tsx';
import type { Link } from './chains.ts';

/** `50 %`, `25 % – 50 %`, or that it is control and no percentage, in the words of the page's language. */
export function useShare(): (step: NonNullable<Link['step']>) => string {
  const { t, percent } = useSpeech();
  return ({ shareMin, shareMax }) => {
    if (shareMax === 0) return t('case.owned.control');
    return shareMin === shareMax ? percent(shareMin) : `${percent(shareMin)} – ${percent(shareMax)}`;
  };
}
