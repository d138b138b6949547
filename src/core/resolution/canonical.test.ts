import { expect, test } from 'vitest';
import { type ListedParty, listingOf } from '../model/entity.ts';
import { canonicalText } from './canonical.ts';

const dahua: ListedParty = {
  id: 'us_csl-EL-dahua-technology',
  schema: 'LegalEntity',
  caption: 'Dahua Technology',
  properties: { name: ['Dahua Technology'], address: ['Hangzhou', 'Urumqi'] },
  listings: [listingOf({ subList: 'EL', effective: '2019-10-09' }), listingOf({ subList: 'CMIC' })],
  relations: [
    {
      schema: 'Ownership',
      other: 'owner',
      otherId: null,
      otherName: 'X',
      role: null,
      share: { min: 0.5, max: 0.5 },
      from: null,
      until: null,
    },
  ],
};

test('the order of keys, values, listings and share ends does not matter', () => {
  const [relation] = dahua.relations;
  const same: ListedParty = {
    relations: relation ? [{ ...relation, share: { max: 0.5, min: 0.5 } }] : [],
    listings: dahua.listings.toReversed(),
    properties: { address: ['Urumqi', 'Hangzhou'], name: ['Dahua Technology'] },
    caption: dahua.caption,
    schema: dahua.schema,
    id: dahua.id,
  };
  expect(canonicalText(same)).toBe(canonicalText(dahua));
});

test('every part of the content does matter', () => {
  const text = canonicalText(dahua);
  const [listing] = dahua.listings;
  const [relation] = dahua.relations;
  expect(canonicalText({ ...dahua, caption: 'Dahua' })).not.toBe(text);
  expect(canonicalText({ ...dahua, properties: { name: ['Dahua Technology'] } })).not.toBe(text);
  for (const key of Object.keys(listingOf({})) as (keyof ReturnType<typeof listingOf>)[]) {
    const changed = { ...listing, [key]: 'changed' } as unknown as ReturnType<typeof listingOf>;
    expect(canonicalText({ ...dahua, listings: [changed] }), key).not.toBe(
      canonicalText({ ...dahua, listings: listing ? [listing] : [] }),
    );
  }
  for (const key of Object.keys(relation ?? {})) {
    const changed = { ...relation, [key]: key === 'share' ? null : 'changed' } as ListedParty['relations'][number];
    expect(canonicalText({ ...dahua, relations: [changed] }), key).not.toBe(text);
  }
});

test('a day that only renewed listings have is in the text of those alone', () => {
  expect(canonicalText(dahua)).not.toContain('heldBy');
  const renewed = { ...dahua, listings: [listingOf({ subList: 'DPL', heldBy: '2021-11-17' })] };
  expect(canonicalText(renewed)).toContain('"published":null,"heldBy":"2021-11-17","until":null');
});
