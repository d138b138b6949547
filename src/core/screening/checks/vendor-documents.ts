import type { Stance, Statement } from '../../model/document.ts';
import type { Match } from '../../matching/matcher.ts';
import type { Finding, FindingDocuments, ListingOnDay } from '../../model/screening.ts';
import type { CapabilityInWords, Check, DocumentsSource, Question } from '../check.ts';
import { byDay, statementSentence } from '../documents-sentences.ts';
import { rulesAbout } from '../rules-about.ts';
import { ruleOf, ruleSentence } from '../sentences.ts';
import { bestMatches, matchesOfSupplier } from '../supplier-matches.ts';

/** What do the documents that were given as the vendor's say that its product does to people? */
export const vendorDocuments: Check = {
  id: 'vendor-documents',
  describes:
    'Do documents of the vendor, or of others about it, say that its product classifies or watches people: by whom, in which words, and what is said against it?',
  run: (question) => {
    const { documents } = question.snapshot;
    if (!documents) return [];
    const named = vendorOf(question, documents);
    if (named === null) return [];
    return documents.capabilities.flatMap((capability) => findingsFor(question, { documents, named, capability }));
  },
};

/** Stances that give a reason to ask; a tender asks for something and says nothing of the product. */
const SUPPORTING: readonly Stance[] = ['asserts', 'withdrew', 'plans', 'patent', 'reported'];
const BESIDE: readonly Stance[] = ['denies', 'forbids', 'requires'];
/** Quotes that anybody reads of one side; the others stand in the record. */
const MOST_SHOWN = 25;

interface Named {
  readonly subject: 'supplier' | 'item';
  readonly match: Match;
  /** The name on the purchase. */
  readonly name: string;
}

/** The supplier, or the brand or maker of what was bought: most devices come from a dealer. */
function vendorOf(question: Question, { matcher }: DocumentsSource): Named | null {
  const { supplier, items } = question.purchase;
  const [direct] = matchesOfSupplier(question, { matcher, listIds: null });
  if (direct) return { subject: 'supplier', match: direct, name: supplier.name };
  const names = new Set(
    items.flatMap(({ brand, manufacturer }) => [brand, manufacturer].filter((name) => name !== null)),
  );
  const { threshold } = question.policy;
  for (const name of names) {
    const options = { threshold, limit: 1, lists: null };
    const [match] = bestMatches(matcher.match({ name, schema: null, countries: [], identifiers: [] }, options));
    if (match) return { subject: 'item', match, name };
  }
  return null;
}

interface Asked {
  readonly documents: DocumentsSource;
  readonly named: Named;
  readonly capability: CapabilityInWords;
}

function findingsFor(question: Question, asked: Asked): readonly Finding[] {
  const { documents, capability } = asked;
  const about = documents.statements.filter((one) => one.capability === capability.id).toSorted(byDay);
  const supporting = about.filter(({ stance }) => SUPPORTING.includes(stance));
  const beside = about.filter(({ stance }) => BESIDE.includes(stance));
  if (supporting.length === 0) return [];
  const said: FindingDocuments = {
    vendor: documents.vendor,
    capability: capability.id,
    title: capability.title,
    instruments: capability.instruments,
    supporting: supporting.slice(0, MOST_SHOWN),
    beside: beside.slice(0, MOST_SHOWN),
    notShown: Math.max(0, supporting.length - MOST_SHOWN) + Math.max(0, beside.length - MOST_SHOWN),
  };
  return ruled(question, asked, said);
}

function ruled(question: Question, asked: Asked, said: FindingDocuments): readonly Finding[] {
  const listing = listingOf(said, question.asOf);
  const base = (outcome: Finding['outcome'], rule: Finding['rule']): Finding => ({
    check: 'vendor-documents',
    subject: asked.named.subject,
    outcome,
    list: 'documents',
    listTitle: `documents given as those of ${said.vendor}`,
    entity: { id: `documents:${said.capability}`, caption: said.title, schema: 'Document' },
    score: asked.named.match.score,
    name: said.vendor,
    features: asked.named.match.features,
    listing,
    rule,
    path: [],
    documents: said,
    because: [],
  });
  const { speaking, lookedAt } = rulesAbout(question, {
    list: 'documents',
    programs: [],
    covers: 'equipment',
    citation: null,
    listed: null,
  });
  if (speaking.length === 0) {
    const found = { ...base('not_covered', null), lookedAt };
    return [{ ...found, because: [...sentences(asked, found), ruleSentence(found, { question, rule: null })] }];
  }
  return speaking.map((rule) => {
    const found = { ...base(rule.outcome, ruleOf(rule, question)), lookedAt };
    const last = ruleSentence(found, { question, rule });
    return { ...found, because: [...sentences(asked, found), last].filter((text) => text !== '') };
  });
}

/** A document holds from the day that it says; one without a day is not said to be later. */
function listingOf({ supporting }: FindingDocuments, asOf: string): ListingOnDay {
  const known = supporting.some(({ date }) => date === null || date <= asOf);
  const days = supporting.flatMap(({ date }) => (date === null ? [] : [date]));
  return {
    onDate: known,
    basis: 'stated',
    effective: null,
    published: days[0] ?? null,
    seen: null,
    removed: null,
    citation: null,
    citations: [],
    covers: 'equipment',
    programs: [],
    notes: known ? [] : [`All of these documents are of a later day than ${asOf}.`],
  };
}

function sentences({ named, capability, documents }: Asked, finding: Finding): readonly string[] {
  const { supporting = [], beside = [], notShown = 0 } = finding.documents ?? {};
  const whose =
    named.subject === 'supplier'
      ? `The supplier "${named.name}"`
      : `The brand or maker "${named.name}" of what was bought`;
  const say = (statement: Statement): string => statementSentence(statement, documents.vendor);
  return [
    `${whose} matches the vendor "${documents.vendor}" of the documents with a similarity of ${named.match.score.toFixed(2)}; a similarity is not an identification.`,
    ...supporting.map(say),
    ...beside.map((statement) => `Beside it: ${say(statement)}`),
    ...(notShown > 0 ? [`${notShown} more statements stand in the record of the documents.`] : []),
    `${capability.title}: ${capability.why} (${capability.instruments.join(', ')}.)`,
    ...finding.listing.notes,
  ];
}
