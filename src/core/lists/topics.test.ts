import { expect, test } from 'vitest';
import { lists } from './registry.ts';
import { topicsOf } from './topics.ts';

test('every official list of parties has a topic, by itself or by each of its sub-lists', () => {
  for (const { id, covers, subLists } of lists) {
    if (covers === 'equipment') continue;
    const whole = topicsOf(id, null, 'party');
    for (const subList of Object.keys(subLists))
      if (`${id}:${subList}` !== 'starter:us_fcc_covered')
        expect(topicsOf(id, subList, 'party').length, `${id}:${subList}`).toBeGreaterThan(0);
    if (Object.keys(subLists).length === 0) expect(whole.length, id).toBeGreaterThan(0);
  }
});

test('a listing of equipment makes no topic of its maker', () => {
  expect(topicsOf('us_fcc_covered', null, 'equipment')).toEqual([]);
  expect(topicsOf('starter', 'us_fcc_covered', 'equipment')).toEqual([]);
});

test('a sub-list has its own topic where it is another than that of its list', () => {
  expect(topicsOf('us_csl', 'EL', 'party')).toEqual(['export.control']);
  expect(topicsOf('us_csl', 'SDN', 'party')).toEqual(['sanction']);
  expect(topicsOf('us_csl', null, 'party')).toEqual(['sanction']);
});

test('a list of the user’s own has the topics that its file says', () => {
  expect(topicsOf('own_suppliers', null, 'party')).toEqual([]);
});
