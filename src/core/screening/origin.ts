/** A maker -> the lists that it is on under its own names, and what the rules make of goods that it made. */
import { catalogueOf } from '../equipment/catalogue.ts';
import type { EquipmentData, MakerFacts } from '../equipment/facts.ts';
import type { Match } from '../matching/matcher.ts';
import type { Listing } from '../model/entity.ts';
import type { Asset, Origin } from '../model/equipment.ts';
import type { Outcome, Regime, Rule } from '../model/rule.ts';
import type { Finding, FindingOrigin, ListingOnDay, RuleLookedAt } from '../model/screening.ts';
import { listingsOnDay } from '../resolution/listing-on-day.ts';
import { type ListInSnapshot, titleOf } from './check.ts';
import { aboutListing, listNamed, rulesAbout } from './rules-about.ts';
import { type Situated, listingSentence, ruleOf, ruleSentence } from './sentences.ts';
import { MOST_MATCHES, bestMatches } from './supplier-matches.ts';

/** A device and who made it, as the findings about it say. */
export interface MadeThing extends FindingOrigin {
  readonly facts: MakerFacts;
  /** Whole sentences about the device: who says who made it, and what speaks against it. */
  readonly sentences: readonly string[];
}

/** What findings can be about: a device whose maker is documented or likely; null where it is only possible or unknown. */
export function madeThing(origin: Origin, asset: Asset, data: EquipmentData): MadeThing | null {
  const { maker, grade, kinds, sentence, conflicts, signals } = origin;
  const facts = maker === null ? undefined : catalogueOf(data).makers.get(maker.id);
  if (maker === null || !facts || (grade !== 'documented' && grade !== 'likely')) return null;
  const device = deviceName(asset);
  const related = signals.find((signal) => signal.maker === maker.id && signal.bears !== 'notes')?.says ?? '';
  const sentences = [`"${device}": ${sentence}`, ...(sentence.includes(related) ? [] : [related]), ...conflicts];
  return { maker, grade, kinds, device, signals: speaking(maker.id, signals), facts, sentences };
}

/** The signals that speak for a maker or against; what says nothing of the maker is left out. */
function speaking(maker: string, signals: Origin['signals']): FindingOrigin['signals'] {
  return signals
    .filter((signal) => signal.bears !== 'notes' && (signal.maker === maker || signal.bears === 'contradicts'))
    .map(({ kind, value, says, source, sourceDate, bears }) => ({ kind, value, says, source, sourceDate, bears }));
}

/** What a record calls a device, as short as it can be told. */
export function deviceName({ brand, manufacturer, model, description, mac, hostname, ip }: Asset): string {
  const name = [brand ?? manufacturer, model].filter((text) => text !== undefined).join(' ');
  return (name || (description ?? mac ?? hostname ?? ip ?? '')).replaceAll('\n', ' ').slice(0, 120);
}

/** The parties on lists that are this maker: by one of the names that its record gives, letter by letter, and never by similarity. */
export function listedAs({ listed }: MakerFacts, { snapshot, policy }: Situated): readonly Match[] {
  const names = new Set(listed.map(letters));
  const options = { threshold: policy.threshold, limit: MOST_MATCHES, lists: snapshot.listIds };
  const matches = listed.flatMap((name) =>
    snapshot.matcher.match({ name, schema: null, countries: [], identifiers: [] }, options),
  );
  return bestMatches(matches.filter(({ name }) => names.has(letters(name))));
}

/** Case and punctuation differ between lists, letters and digits don't. */
function letters(name: string): string {
  return name
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** One finding for each listing of the maker and each rule that speaks about it for this role, act and day. */
export function originFindings(question: Situated, thing: MadeThing): readonly Finding[] {
  return listedAs(thing.facts, question).flatMap((match) => {
    const list = question.snapshot.lists.get(match.list);
    const history = question.snapshot.history(match.id);
    if (!list || !history) return [];
    return listingsOnDay(history, list.timeline, question.asOf)
      .filter(({ onDate }) => onDate !== false)
      .flatMap((listing) => findingsFor({ question, thing, match, list, listing }));
  });
}

interface Hit {
  readonly question: Situated;
  readonly thing: MadeThing;
  readonly match: Match;
  readonly list: ListInSnapshot;
  readonly listing: ListingOnDay & { readonly listing: Listing };
}

function findingsFor(hit: Hit): readonly Finding[] {
  const { question, match, listing } = hit;
  if (listing.onDate === null) return [finding(hit, { outcome: 'unknown', rule: null })];
  const about = aboutListing(listNamed(match.list, listing.listing), listing.listing);
  const { speaking, lookedAt } = rulesAbout(question, about);
  if (speaking.length === 0) return [finding(hit, { outcome: 'not_covered', rule: null, lookedAt })];
  return speaking.map((rule) => finding(hit, { outcome: outcomeForGoods(rule, about.covers), rule, lookedAt }));
}

/** Regimes that reach goods by who made them, from whomever they are bought. */
const REACH_GOODS: ReadonlySet<Regime> = new Set(['us_ndaa_889', 'us_fcc', 'us_uflpa']);
const BINDS: ReadonlySet<Outcome> = new Set(['prohibited', 'licence_required', 'restricted']);

/** A rule about dealings with a party says of goods that the party made, and another sells, no more than that somebody should look. */
function outcomeForGoods({ regime, outcome }: Rule, covers: Listing['covers']): Outcome {
  return covers === 'equipment' || REACH_GOODS.has(regime) || !BINDS.has(outcome) ? outcome : 'red_flag';
}

interface Said {
  readonly outcome: Outcome;
  readonly rule: Rule | null;
  readonly lookedAt?: readonly RuleLookedAt[];
}

function finding(hit: Hit, { outcome, rule, lookedAt }: Said): Finding {
  const { question, thing, match, list } = hit;
  const { listing: source, ...listing } = hit.listing;
  const { maker, grade, kinds, device, signals } = thing;
  const found: Finding = {
    check: 'equipment-origin',
    subject: 'item',
    outcome,
    list: listNamed(match.list, source),
    listTitle: titleOf(list, source.subList),
    entity: { id: match.id, caption: match.caption, schema: match.schema },
    score: 1,
    name: match.name,
    features: [],
    listing,
    rule: rule && ruleOf(rule, question),
    ...(lookedAt && { lookedAt }),
    path: [],
    origin: { maker, grade, kinds, device, signals },
    because: [],
  };
  const context = { question, rule, source, provenance: list.title };
  const because = [
    ...thing.sentences,
    `${maker.name} is the party listed as "${match.name}", a name that its record here gives.`,
    listingSentence(found, context),
    ...listing.notes,
    partySentence(rule, source.covers),
    ruleSentence(found, context),
  ];
  return { ...found, because: because.filter((text) => text !== '') };
}

function partySentence(rule: Rule | null, covers: Listing['covers']): string {
  if (rule === null || covers === 'equipment' || REACH_GOODS.has(rule.regime)) return '';
  return 'The next sentence is about dealings with the listed party itself; that a thing was made by it, and is bought from or used by somebody else, is a reason to look closer and no more.';
}
