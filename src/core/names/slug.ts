import anyAscii from 'any-ascii';

/** Text as a stable, readable key of letters, digits and hyphens: `Dahua Technology, CN` -> `dahua-technology-cn`. */
export function slugOf(text: string): string {
  return anyAscii(text.normalize('NFKC'))
    .toLowerCase()
    .replace(/['’`]/g, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 120);
}

/** Hands out each slug once: a second record with the same one gets `-2`, and so on in the order of the file. */
export function createKeyGiver(): (slug: string) => string {
  const given = new Map<string, number>();
  return (slug) => {
    const count = (given.get(slug) ?? 0) + 1;
    given.set(slug, count);
    return count === 1 ? slug : `${slug}-${count}`;
  };
}
