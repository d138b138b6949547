import type { Item } from '../../model/purchase.ts';
import type { Rule } from '../../model/rule.ts';
import type { Finding, RuleLookedAt } from '../../model/screening.ts';
import type { Check, Question } from '../check.ts';
import { type EquipmentClass, classesNamed } from '../equipment-classes.ts';
import { rulesAbout } from '../rules-about.ts';
import { ruleOf, ruleSentence } from '../sentences.ts';

/** Does a line name a class of goods that a list covers whoever makes them? Silent where no rule speaks of the act: buying and using are not restricted. */
export const equipmentClass: Check = {
  id: 'equipment-class',
  describes:
    'Where something is imported, marketed or authorised: does the text of the line name a class of goods that the FCC Covered List has without a maker, such as routers or drones produced in a foreign country?',
  run: (question) => {
    const seen = new Set<string>();
    return question.purchase.items.flatMap((item) =>
      classesNamed(item.description ?? '').flatMap(({ named, word }) => {
        if (question.asOf < named.effective || seen.has(named.list)) return [];
        const findings = findingsFor(question, { item, named, word });
        if (findings.length > 0) seen.add(named.list);
        return findings;
      }),
    );
  },
};

interface Named {
  readonly item: Item;
  readonly named: EquipmentClass;
  readonly word: string;
}

function findingsFor(question: Question, hit: Named): readonly Finding[] {
  const { speaking, lookedAt } = rulesAbout(question, {
    list: hit.named.list,
    programs: [],
    covers: 'equipment',
    citation: null,
    listed: hit.named.effective,
  });
  return speaking.map((rule) => finding(question, hit, { rule, lookedAt }));
}

interface Applied {
  readonly rule: Rule;
  readonly lookedAt: readonly RuleLookedAt[];
}

function finding(question: Question, { item, named, word }: Named, { rule, lookedAt }: Applied): Finding {
  const found: Finding = {
    check: 'equipment-class',
    subject: 'item',
    outcome: rule.outcome,
    list: named.list,
    listTitle: 'FCC Covered List',
    entity: { id: named.list, caption: named.title, schema: 'Thing' },
    score: 1,
    name: word,
    features: [],
    listing: {
      onDate: true,
      basis: 'stated',
      effective: named.effective,
      published: null,
      seen: null,
      removed: null,
      citation: null,
      citations: [],
      covers: 'equipment',
      programs: [],
      notes: [],
    },
    rule: ruleOf(rule, question),
    lookedAt,
    path: [],
    because: [],
  };
  const said = ruleSentence(found, { question, rule });
  return {
    ...found,
    because: [
      `The text of the line, "${item.description ?? ''}", names ${named.one} ("${word}"); what the device is no word tells.`,
      `${named.title}: on the FCC Covered List since ${named.effective}, whoever makes them.`,
      originSentence(item),
      said,
    ],
  };
}

/** Where a thing was designed or developed counts too, which no column of a purchase says. */
function originSentence({ origin }: Item): string {
  return origin === null
    ? 'The class is covered if produced in a foreign country; the record does not say in which country this was produced.'
    : `The class is covered if produced in a foreign country; the record gives ${origin.toUpperCase()} as the origin, which says nothing of where it was designed and developed.`;
}
