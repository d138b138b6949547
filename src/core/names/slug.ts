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

/** Hands out each key once: a second record with the same slug gets the next free of `-2`, `-3` …, in the order of the file. */
export function createKeyGiver(): (slug: string) => string {
  const given = new Set<string>();
  const next = new Map<string, number>();
  return (slug) => {
    let key = slug;
    let count = next.get(slug) ?? 1;
    while (given.has(key)) key = `${slug}-${(count += 1)}`;
    next.set(slug, count);
    given.add(key);
    return key;
  };
}
