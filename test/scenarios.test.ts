/** The rules that ship, against what the sources say: `test/scenarios/`. */
import { expect, test } from 'vitest';
import { addDays } from '../src/core/model/day.ts';
import { type Outcome, type Role, type Rule, acts, regimes, roles } from '../src/core/model/rule.ts';
import { type Situation, applyRules, lookAtRules } from '../src/core/rules/apply.ts';
import { parseRules } from '../src/core/rules/rules.ts';
import { readBundled } from '../src/io/bundled-data.ts';
import { tables } from './scenarios/all.ts';
import { type Grid, columns, grids } from './scenarios/grids.ts';

const rules = parseRules((await readBundled('rules')).map(({ path, content }) => ({ file: path, json: content })));

const scenarios = tables.flatMap(({ regime, groups }) =>
  groups.flatMap(({ source, url, says, listing, lines }) =>
    lines.map(([role, act, day, expected, saying = '']) => {
      const { covers = 'party', programs = [], citation = null, listed = null, ...rest } = listing;
      const situation: Situation = { ...rest, covers, programs, citation, listed, role, act, day };
      return { regime, source, url, says, situation, expected, saying };
    }),
  ),
);

test.each(scenarios)(
  '$regime: $situation.list, $situation.role, $situation.act on $situation.day: $expected ($source)',
  ({ regime, situation, expected, saying, says, url }) => {
    const found = applyRules(rules, situation).filter((rule) => rule.regime === regime);
    expect(found.map(({ outcome }) => outcome).join(' + ') || 'nothing', `${says}\n${url}`).toBe(expected);
    expect(found.map(({ citation, sentence }) => `${citation} ${sentence}`).join('\n')).toContain(saying);
  },
);

test('there are at least 150 scenarios, some for each regime, each once, with its source', () => {
  expect(scenarios.length).toBeGreaterThanOrEqual(150);
  expect(new Set(scenarios.map(({ regime }) => regime))).toEqual(new Set(regimes));
  const keys = scenarios.map(({ regime, situation }) => JSON.stringify([regime, situation]));
  expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  for (const { source, url, says } of scenarios) {
    expect(source.length, source).toBeGreaterThan(10);
    expect(says, source).toMatch(/[.”]$/);
    expect(url).toMatch(/^https?:\/\//);
  }
});

const letters: Readonly<Record<Outcome, string>> = {
  prohibited: 'P',
  licence_required: 'L',
  restricted: 'R',
  red_flag: 'F',
  human_rights_concern: 'H',
  unknown: 'U',
  not_covered: 'N',
};

test.each(grids.flatMap((grid) => grid.lists.flatMap((list) => grid.days.map((day) => ({ ...grid, list, day })))))(
  '$regime: all roles and acts for a listing on $list on $day',
  ({ list, day, ...grid }) => {
    const found = roles.map(
      (role) => `${role}: ${columns.map((act) => cell(grid, { list, role, act, day })).join(' ')}`,
    );
    expect(found).toEqual(roles.map((role) => `${role}: ${rowOf(grid, role)}`));
  },
);

type Asked = Pick<Situation, 'list' | 'role' | 'act' | 'day'>;

function situationOf(listing: NonNullable<Grid['listing']>, asked: Asked): Situation {
  return { covers: 'party', programs: [], citation: null, listed: null, ...listing, ...asked };
}

function cell({ regime, listing = {} }: Grid, asked: Asked): string {
  const found = applyRules(rules, situationOf(listing, asked)).filter((rule) => rule.regime === regime);
  return found.map(({ outcome }) => letters[outcome]).join('') || '.';
}

function rowOf({ rows }: Grid, role: Role): string {
  const named = Object.entries(rows).find(([names]) => names.split(' ').includes(role));
  return named?.[1] ?? rows['others'] ?? 'no line for this role';
}

/** The days on which a rule speaks in some scenario, and those on which nothing but the day keeps it from that. */
function daysOf(rule: Rule): { readonly speaks: ReadonlySet<string>; readonly silent: ReadonlySet<string> } {
  const own = scenarios.filter(({ regime }) => regime === rule.regime).map(({ situation }) => situation);
  return {
    speaks: new Set(own.filter((one) => applyRules([rule], one).length > 0).map(({ day }) => day)),
    silent: new Set(
      own
        .filter((one) => lookAtRules([rule], one).silent.some(({ differsIn }) => differsIn.join() === 'day'))
        .map(({ day }) => day),
    ),
  };
}

test.each(rules)('$id is met on its first and last day, and missed the day before and the day after', (rule) => {
  const { speaks, silent } = daysOf(rule);
  expect([...speaks]).toContain(rule.validFrom);
  expect([...silent]).toContain(addDays(rule.validFrom, -1));
  if (rule.validUntil === null) return;
  expect([...speaks]).toContain(addDays(rule.validUntil, -1));
  expect([...silent]).toContain(rule.validUntil);
});

const cells: readonly Situation[] = grids.flatMap(({ lists, days, listing = {} }) =>
  lists.flatMap((list) =>
    days.flatMap((day) =>
      roles.flatMap((role) => columns.map((act) => situationOf(listing, { list, role, act, day }))),
    ),
  ),
);

test('each list, role and act of a rule is met in some grid, and every act and role stands in the grids', () => {
  expect(new Set(columns)).toEqual(new Set(acts));
  for (const rule of rules) {
    const met = cells.filter((one) => applyRules([rule], one).length > 0);
    expect(new Set(met.map(({ role }) => role)), rule.id).toEqual(new Set(rule.roles));
    expect(new Set(met.map(({ act }) => act)), rule.id).toEqual(new Set(rule.acts));
    for (const list of rule.lists) {
      const alone = { ...rule, lists: [list] };
      expect(
        met.some((one) => applyRules([alone], one).length > 0),
        `${rule.id} ${list}`,
      ).toBe(true);
    }
  }
});
