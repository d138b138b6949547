/** Hangul to Latin near the Revised Romanisation: syllables are taken apart, a final consonant moves to a following vowel. */
const INITIALS = 'g kk n d tt r m b pp s ss  j jj ch k t p h'.split(' ');
const VOWELS = 'a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i'.split(' ');
const FINALS = ' k k k n n n t l k m l l l p l m p p t t ng t t k t p t'.split(' ');
/** The same finals before a vowel. */
const MOVED = ' g kk ks n nj n d r lg lm lb ls lt lp r m b bs s ss ng j ch k t p '.split(' ');
const FIRST = 0xac00;
const LAST = 0xd7a3;

/** Hangul syllables in Latin letters; other characters stay. */
export function hangulToLatin(text: string): string {
  let latin = '';
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < FIRST || code > LAST) {
      latin += text[at] ?? '';
      continue;
    }
    const index = code - FIRST;
    const next = text.charCodeAt(at + 1) - FIRST;
    const vowelFollows = next >= 0 && next <= LAST - FIRST && Math.floor(next / 588) === 11;
    latin += (INITIALS[Math.floor(index / 588)] ?? '') + (VOWELS[Math.floor((index % 588) / 28)] ?? '');
    latin += (vowelFollows ? MOVED : FINALS)[index % 28] ?? '';
  }
  return latin;
}
