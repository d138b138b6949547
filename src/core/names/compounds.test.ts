import { expect, test } from 'vitest';
import { expandCompounds } from './compounds.ts';

test.each([
  ['AO Roseksimbank', 'ao russia export import bank'],
  ['URALMASHZAVOD OAO', 'ural machinery plant oao'],
  ['Belvnesheconombank', 'belarus foreign economic bank'],
  ['Airkoryo', 'air korea'],
])('%s is %s', (text, expanded) => {
  expect(expandCompounds(text)).toBe(expanded);
});

test.each(['Gazprom', 'Gazprom Neft', 'Transport', 'Microsoft', 'Energoprom-Invest', ''])(
  '%s stays the name that it is',
  (text) => {
    expect(expandCompounds(text)).toBeNull();
  },
);
