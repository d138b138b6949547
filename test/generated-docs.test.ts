/** Tables in docs/ are made from the code, so that they can't be wrong. `UPDATE_DOCS=1 npm test -- generated-docs` writes them. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { signalReaders } from '../src/core/equipment/signals/registry.ts';
import { inventoryFormats } from '../src/core/intake/inventories/registry.ts';
import { purchaseFormats } from '../src/core/intake/registry.ts';
import { lists } from '../src/core/lists/registry.ts';
import { FEATURES } from '../src/core/matching/features.ts';
import { ownershipFormats } from '../src/core/ownership/formats/registry.ts';
import { ownershipRules } from '../src/core/ownership/rules/registry.ts';
import { type Rule, outcomes, regimes, roles } from '../src/core/model/rule.ts';
import { parseRule } from '../src/core/rules/rules.ts';
import { checks } from '../src/core/screening/registry.ts';
import { readBundled } from '../src/io/bundled-data.ts';

const row = (...cells: readonly (string | number)[]): string =>
  `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|').replace(/\s+/g, ' ')).join(' | ')} |`;
const table = (headings: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [row(...headings), row(...headings.map(() => '---')), ...rows.map((cells) => row(...cells))].join('\n');

function check(name: string, content: string): void {
  const path = join(import.meta.dirname, '..', 'docs', name);
  const text = `<!-- Made from the code by test/generated-docs.test.ts; edit the code, not this file. -->\n\n${content}\n`;
  if (process.env['UPDATE_DOCS'] === '1') writeFileSync(path, text);
  expect(readFileSync(path, 'utf8'), `docs/${name} is out of date: UPDATE_DOCS=1 npm test -- generated-docs`).toBe(
    text,
  );
}

test('docs/lists.md names every list with its publisher, licence, cadence and formats', () => {
  const rows = lists.map(({ id, title, publisher, homepage, licence, cadence, formats, covers }) => [
    `\`${id}\``,
    title,
    `[${publisher}](${homepage})`,
    covers,
    licence,
    `${cadence.words}; stale after ${cadence.maxAgeDays} days`,
    formats.map(({ describes }) => describes).join('; '),
  ]);
  const inside = lists.flatMap(({ id, subLists }) =>
    Object.entries(subLists).map(([subList, title]) => [`\`${id}:${subList}\``, title]),
  );
  check(
    'lists.md',
    [
      '# Lists',
      '',
      table(['id', 'title', 'publisher', 'covers', 'licence', 'cadence', 'formats'], rows),
      '',
      '## Lists inside lists',
      '',
      table(['id', 'title'], inside),
      '',
      'Any FollowTheMoney NDJSON file can be a list of your own: `countersign lists refresh my_list --from file.ndjson`.',
    ].join('\n'),
  );
});

test('docs/reference.md names every check, matching feature, format of purchases and of ownership, and ownership rule', () => {
  check(
    'reference.md',
    [
      '# Checks',
      '',
      table(
        ['id', 'asks'],
        checks.map(({ id, describes }) => [id, describes]),
      ),
      '',
      '# Features of a match',
      '',
      table(
        ['name', 'what it compares'],
        FEATURES.map(({ name, describes }) => [name, describes]),
      ),
      '',
      '# Formats of purchases',
      '',
      table(
        ['id', 'reads'],
        purchaseFormats.map(({ id, describes }) => [id, describes]),
      ),
      '',
      '# Formats of inventories',
      '',
      table(
        ['id', 'reads'],
        inventoryFormats.map(({ id, describes }) => [id, describes]),
      ),
      '',
      '# Signals of equipment',
      '',
      table(
        ['kind', 'what it shows, and how it misleads'],
        signalReaders.map(({ kind, describes }) => [kind, describes]),
      ),
      '',
      '# Formats of ownership',
      '',
      table(
        ['id', 'reads'],
        ownershipFormats.map(({ id, describes }) => [id, describes]),
      ),
      '',
      '# Rules of ownership',
      '',
      table(
        ['id', 'valid [from – until)', 'in force', 'line', 'owners', 'citation', 'status'],
        ownershipRules.flatMap(({ id, versions }) =>
          versions.map(({ from, until, inForce, line, owners, citation, status }) => [
            id,
            `${from ?? ''} – ${until ?? ''}`,
            inForce,
            line === 'at_least' ? '50 % or more' : 'more than 50 %',
            owners === 'together' ? 'added up' : owners === 'each' ? 'each by itself' : 'added up or not: left open',
            citation,
            status,
          ]),
        ),
      ),
    ].join('\n'),
  );
});

test('docs/rules.md names every rule with its dates, citation, source and status, and every open question', async () => {
  const rules = (await readBundled('rules')).map(({ path, content }) => parseRule(content, path));
  const open = rules.filter(({ openQuestion }) => openQuestion !== undefined);
  const ofRegime = (regime: Rule['regime']) => rules.filter((rule) => rule.regime === regime);
  const count = (regime: Rule['regime'], outcome?: Rule['outcome']) =>
    ofRegime(regime).filter((rule) => outcome === undefined || rule.outcome === outcome).length;
  check(
    'rules.md',
    [
      '# Rules',
      '',
      `${rules.length} rules, ${rules.length - open.length} confirmed, ${open.length} that need confirmation. What the fields mean: [data/rules/README.md](../data/rules/README.md). Each rule is tried on both sides of its dates in \`test/scenarios/\`.`,
      '',
      table(
        ['regime', 'rules', ...outcomes],
        regimes.map((regime) => [
          `\`${regime}\``,
          count(regime),
          ...outcomes.map((outcome) => count(regime, outcome) || ''),
        ]),
      ),
      ...regimes.flatMap((regime) => [
        '',
        `## ${regime}`,
        '',
        table(
          ['id', 'roles', 'acts', 'lists', 'only', 'outcome', 'valid [from, until)', 'citation', 'status'],
          ofRegime(regime).map(ruleRow),
        ),
      ]),
      '',
      '## Open questions',
      '',
      table(
        ['rule', 'what has to be confirmed'],
        open.map(({ id, openQuestion = '' }) => [id, openQuestion]),
      ),
    ].join('\n'),
  );
});

function ruleRow(rule: Rule): readonly string[] {
  const everybody = rule.roles.length === roles.length;
  return [
    rule.id,
    everybody ? 'all' : rule.roles.join(', '),
    rule.acts.join(', '),
    rule.lists.join(', '),
    narrowing(rule),
    rule.outcome,
    `${rule.validFrom}, ${rule.validUntil ?? 'open'}${rule.counts === 'contract' ? ' (day of the contract)' : ''}`,
    `[${rule.citation}](${rule.source})`,
    `${rule.status}, ${rule.lastChecked}`,
  ];
}

/** What a rule is narrowed to besides role, act and day. */
function narrowing({ programs, covers, citations, listed, provisions, owned, dealing }: Rule): string {
  return [
    programs && `programme ${programs.join(', ')}`,
    covers && `covers ${covers}`,
    citations && `listed by ${citations.join(', ')}`,
    listed && `listings of [${listed.from ?? 'open'}, ${listed.until ?? 'open'})`,
    provisions &&
      ('include' in provisions
        ? `measures ${provisions.include.join(', ')}, or none stated`
        : `measures stated, none of them ${provisions.exclude.join(', ')}`),
    owned && `owned by a listed party: ${owned.test} says ${owned.answer}`,
    dealing && (dealing === 'any' ? 'goods and securities' : `dealing in ${dealing}`),
  ]
    .filter((part) => part !== undefined)
    .join('; ');
}
