import { expect, test } from 'vitest';
import { addDays } from '../model/day.ts';
import { type Rule, outcomes } from '../model/rule.ts';
import { applyRules } from './apply.ts';
import { readRuleFiles } from './rules.fixture.ts';
import { parseRule, parseRules } from './rules.ts';

const rules = parseRules(readRuleFiles());

function speaking(
  list: string,
  role: Rule['roles'][number],
  act: Rule['acts'][number],
  more: { day: string; programs?: readonly string[]; covers?: 'party' | 'equipment' },
): readonly string[] {
  const { day, programs = [], covers = 'party' } = more;
  return applyRules(rules, { list, programs, covers, citation: null, listed: null, role, act, day }).map(
    ({ id, outcome }) => `${outcome} ${id}`,
  );
}

test('the founding case: a private purchase from Dahua in April 2020 was not prohibited; a red flag and a human-rights concern', () => {
  const day = '2020-04-15';
  expect(speaking('starter:us_bis_entity_list', 'private_buyer', 'buy', { day, programs: ['human_rights'] })).toEqual([
    'red_flag us_ear-entity-list-buy',
    'human_rights_concern ungp-human-rights-reason',
  ]);
  expect(speaking('starter:us_ndaa_889', 'private_buyer', 'buy', { day, covers: 'equipment' })).toEqual([
    'not_covered us_ndaa_889-private-buy',
  ]);
  expect(speaking('us_csl:EL', 'private_buyer', 'buy', { day })).toEqual(['red_flag us_ear-entity-list-buy']);
});

test.each([
  ['us_csl:EL', 'private_buyer', 'export', '2020-04-15', 'licence_required us_ear-entity-list-export'],
  ['us_bis_entity_list', 'us_exporter', 'export', '2020-04-15', 'licence_required us_ear-entity-list-export'],
  ['us_csl:DPL', 'private_buyer', 'buy', '2020-04-15', 'restricted us_ear-denied-persons-buy'],
  ['us_csl:MEU', 'private_buyer', 'buy', '2021-04-15', 'red_flag us_ear-military-end-user-buy'],
  ['us_csl:UVL', 'private_buyer', 'buy', '2021-04-15', 'red_flag us_ear-unverified-list-buy'],
  ['us_ofac_sdn', 'us_person', 'pay', '2020-04-15', 'prohibited us_ofac-sdn-us-person'],
  ['us_csl:SDN', 'private_buyer', 'buy', '2020-04-15', 'restricted us_ofac-sdn-others'],
  ['us_csl:CMIC', 'private_buyer', 'buy', '2022-04-15', 'not_covered us_ofac-ns-cmic'],
  ['us_csl:SSI', 'us_person', 'buy', '2022-04-15', 'restricted us_ofac-ssi-2017-11'],
  ['us_csl:FSE', 'us_person', 'buy', '2022-04-15', 'prohibited us_ofac-fse-us-person'],
  ['un_sc', 'private_buyer', 'buy', '2020-04-15', 'restricted un-freeze-others'],
  ['eu_fsf', 'eu_operator', 'pay', '2020-04-15', 'prohibited eu-freeze-own'],
  ['eu_fsf', 'private_buyer', 'buy', '2020-04-15', 'restricted eu-freeze-others'],
  ['uk_sl', 'uk_person', 'buy', '2024-04-15', 'prohibited uk-freeze-own'],
  ['ca_sema', 'private_buyer', 'buy', '2024-04-15', 'restricted ca-freeze-others'],
  ['au_dfat', 'private_buyer', 'buy', '2024-04-15', 'restricted au-freeze-others'],
  ['ch_seco', 'private_buyer', 'buy', '2024-04-15', 'restricted ch-freeze-others'],
  ['jp_meti_eul', 'private_buyer', 'buy', '2024-04-15', 'not_covered jp-end-user-list-buy'],
] as const)('%s, %s, %s on %s: %s', (...row) => {
  const [list, role, act, day, expected] = row;
  expect(speaking(list, role, act, { day })).toEqual([expected]);
});

test.each([
  ['starter:us_ndaa_889', 'us_federal_agency', 'buy', '2019-08-13', 'us_ndaa_889-agency-buy'],
  ['starter:us_ndaa_889', 'us_federal_agency', 'contract', '2020-08-13', 'us_ndaa_889-agency-contract'],
  ['starter:us_ndaa_889', 'us_federal_contractor', 'contract', '2019-08-13', 'us_ndaa_889-contractor-provide'],
  ['starter:us_ndaa_889', 'us_federal_contractor', 'use', '2020-08-13', 'us_ndaa_889-contractor-use'],
  ['us_fcc_covered', 'us_importer', 'import', '2023-02-06', 'us_fcc-new-authorisation'],
  ['us_fcc_covered', 'us_importer', 'market', '2026-07-06', 'us_fcc-earlier-authorisation'],
  ['us_dod_1260h', 'us_federal_agency', 'contract', '2026-06-30', 'us_dod_1260h-dod-contract'],
  ['us_dod_1260h', 'us_federal_contractor', 'buy', '2027-06-30', 'us_dod_1260h-dod-indirect'],
  ['us_dhs_uflpa', 'us_importer', 'import', '2022-06-21', 'us_uflpa-import'],
] as const)('%s, %s, %s: %s is the first day of %s, the day before is not', (...row) => {
  const [list, role, act, day, id] = row;
  const on = (at: string) => speaking(list, role, act, { day: at, covers: 'equipment' }).join();
  expect(on(day)).toContain(id);
  expect(on(addDays(day, -1))).not.toContain(id);
});

test('the red flag for contractors gives way to the restriction on 2027-06-30', () => {
  const on = (day: string) => speaking('us_dod_1260h', 'us_federal_contractor', 'buy', { day });
  expect(on('2027-06-29')).toEqual(['red_flag us_dod_1260h-contractor-before-2027']);
  expect(on('2027-06-30')).toEqual(['restricted us_dod_1260h-dod-indirect']);
});

test('the old UK consolidated list speaks until 2026-01-27', () => {
  const on = (day: string) => speaking('uk_conlist', 'uk_person', 'buy', { day });
  expect(on('2026-01-27')).toEqual(['prohibited uk-freeze-conlist-own']);
  expect(on('2026-01-28')).toEqual([]);
});

test('a list selects the lists inside it; a list inside a list selects only itself', () => {
  expect(speaking('un_sc:DPRK', 'private_buyer', 'buy', { day: '2020-04-15' })).toEqual([
    'restricted un-freeze-others',
  ]);
  expect(speaking('us_csl', 'private_buyer', 'buy', { day: '2020-04-15' })).toEqual([]);
  expect(speaking('us_ofac_cons', 'private_buyer', 'buy', { day: '2020-04-15' })).toEqual([
    'unknown us_ofac-consolidated',
  ]);
  expect(speaking('us_ofac_cons:SSI', 'private_buyer', 'buy', { day: '2020-04-15' })).toEqual([
    'restricted us_ofac-ssi-others',
  ]);
  expect(speaking('un_scx', 'private_buyer', 'buy', { day: '2020-04-15' })).toEqual([]);
});

test('without the programme that a rule asks for it does not speak', () => {
  const concern = 'human_rights_concern ungp-human-rights-reason';
  const on = (programs: readonly string[]) =>
    speaking('starter:us_bis_entity_list', 'private_buyer', 'buy', { day: '2020-04-15', programs });
  expect(on(['human_rights'])).toContain(concern);
  expect(on(['forced_labour'])).not.toContain(concern);
  expect(on([])).not.toContain(concern);
});

test('a rule about equipment does not speak about a listed party', () => {
  const [one] = rules;
  const equipment: Rule = {
    ...one!,
    id: 'x',
    lists: ['a'],
    roles: ['private_buyer'],
    acts: ['buy'],
    covers: 'equipment',
  };
  const ask = (covers: 'party' | 'equipment') =>
    applyRules([equipment], {
      list: 'a',
      programs: [],
      covers,
      citation: null,
      listed: null,
      role: 'private_buyer',
      act: 'buy',
      day: '2030-01-01',
    });
  expect(ask('equipment')).toHaveLength(1);
  expect(ask('party')).toHaveLength(0);
});

test('the gravest outcome comes first', () => {
  const found = applyRules(rules, {
    list: 'us_dhs_uflpa',
    programs: [],
    covers: 'party',
    citation: null,
    listed: null,
    role: 'us_importer',
    act: 'import',
    day: '2026-01-01',
  });
  const order = found.map(({ outcome }) => outcomes.indexOf(outcome));
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(found.map(({ outcome }) => outcome)).toEqual(['restricted', 'human_rights_concern']);
});

test('every list and sub-list has a rule for a private purchase today', () => {
  const subLists = [
    ...['SDN', 'EL', 'DPL', 'SSI', 'UVL', 'PLC', 'MEU', 'CMIC', 'CAP', 'MBS', 'FSE', 'DTC', 'ISN'].map(
      (id) => `us_csl:${id}`,
    ),
    ...['SDN', 'SSI', 'PLC', 'CMIC', 'CAP', 'MBS', 'FSE', 'ISA'].map((id) => `us_ofac_cons:${id}`),
  ];
  const lists =
    'us_bis_entity_list us_bis_dpl us_ofac_sdn us_ofac_cons un_sc eu_fsf uk_sl us_dhs_uflpa us_fcc_covered us_dod_1260h ca_sema au_dfat ch_seco jp_meti_eul starter:us_bis_entity_list starter:us_ndaa_889 starter:us_fcc_covered starter:us_dhs_uflpa starter:us_dod_1260h starter:us_ofac_ns_cmic';
  for (const list of [...subLists, ...lists.split(' ')]) {
    expect(speaking(list, 'private_buyer', 'buy', { day: '2026-11-23' }), list).not.toEqual([]);
  }
});

test('no sentence promises anything', () => {
  for (const { id, sentence } of rules)
    expect(sentence, id).not.toMatch(/\b(clean|clear(ed)?|safe|allowed|legal|guarantee)\b/i);
});

test('errors name the file, the field and what is wanted', () => {
  const file = 'us_ear/us_ear-entity-list-buy.json';
  const good = readRuleFiles().find((each) => each.file.replaceAll('\\', '/') === file)?.json as Record<
    string,
    unknown
  >;
  const place = (column: string) => ({ place: { file, column } });
  const reading = (change: Record<string, unknown>) => () => parseRule({ ...good, ...change }, file);
  expect(reading({ validFrom: '2019-02-29' })).toThrow(
    expect.objectContaining({ message: 'wanted a day that exists, YYYY-MM-DD', ...place('validFrom') }),
  );
  expect(reading({ outcome: 'cleared' })).toThrow(expect.objectContaining(place('outcome')));
  expect(reading({ lists: [] })).toThrow('wanted at least one list');
  expect(reading({ sentence: 'Buy' })).toThrow('full stop');
  expect(reading({ validUntil: good['validFrom'] })).toThrow('not after');
  expect(reading({ surprise: 1 })).toThrow('surprise');
  expect(reading({ status: 'needs_confirmation' })).toThrow('an open question is wanted');
  expect(reading({ openQuestion: 'The first day.' })).toThrow('an open question is wanted');
  expect(reading({ citations: ['84 F.R. 54002'] })).toThrow('wanted a citation such as 84 FR 54004');
  expect(reading({ owned: { test: 'us_ofac_49', answer: 'yes' } })).toThrow(
    expect.objectContaining(place('owned.test')),
  );
  expect(reading({ listed: { from: '2019-02-29', until: null } })).toThrow(
    expect.objectContaining(place('listed.from')),
  );
  expect(() =>
    parseRules([
      { file, json: good },
      { file, json: good },
    ]),
  ).toThrow('stands in');
  expect(() => parseRules([{ file: 'us_ear/other.json', json: good }])).toThrow('wanted the file');
  expect(() => parseRule('text', file)).toThrow(expect.objectContaining({ place: { file } }));
});
