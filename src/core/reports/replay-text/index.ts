/** A replay in sentences: whether the answer came out the same, and what has moved on since. */
import { dayOf } from '../../model/day.ts';
import { counted } from '../counted.ts';
import type { FindingInShort, ListSince, ListingDates, ReplayReport, RuleSince, Verdict } from '../replay-report.ts';
import { findingWord, outcomeWords } from '../words.ts';

/** Lines without line ends. */
export function renderReplayText(report: ReplayReport): readonly string[] {
  return [
    verdictSentence(report),
    ...differenceLines(report),
    ...rereadLines(report),
    ...recordedLines(report),
    ...listLines(report),
    ...ruleLines(report),
    ...checkLines(report),
    ...todayLines(report),
  ];
}

function recordedLines({ recorded: { at, run, program, contradictedBy } }: ReplayReport): readonly string[] {
  const note = `By this database's own note, which no hash covers, it was first answered on ${at} by Countersign ${program}, in the run ${run}.`;
  if (contradictedBy === null) return [note];
  const { list, seen, takenIn } = contradictedBy;
  return [
    note,
    `That note contradicts what the answer rests on: the copy of ${list} of ${dayOf(seen)} was taken in only on ${takenIn}. The note was changed, or a clock was wrong; it shows nothing about when the answer was given.`,
  ];
}

function verdictSentence({ verdict, checked, program, matcher, checks }: ReplayReport): string {
  const basis = `the stored purchase, ${counted(checked.copies, 'copy', 'copies')} of ${counted(checked.lists, 'list', 'lists')} (${counted(checked.files, 'archived file', 'archived files')}) and ${counted(checked.rules, 'rule', 'rules')}, each checked against its hash`;
  switch (verdict) {
    case 'same':
      return `Identical: computed again from ${basis}. The bytes are the same.`;
    case 'different':
      return `Not identical: what was stored is unchanged, but computed again from ${basis}, other bytes come out of Countersign ${program.now}${program.now === program.before ? '' : ` than out of ${program.before}`}. What is shown is the stored original.`;
    case 'incomplete': {
      const reasons = [
        matcher.before === matcher.now
          ? ''
          : `names were compared by the matcher ${matcher.before}, and this program has ${matcher.now}`,
        checks.missing.length === 0 ? '' : `this program no longer has ${checks.missing.join(', ')}`,
      ].filter((text) => text !== '');
      return `Incomplete: the original can't be computed again by this program, because ${reasons.join(', and ')}. What is shown is the stored original, whose bytes have the hash that is its id.`;
    }
  }
}

function differenceLines({ verdict, differences, matcher }: ReplayReport): readonly string[] {
  if (verdict === 'same') return [];
  if (differences.count === 0) return [`What this program gives in its place has the same bytes.`];
  const more = differences.count - differences.first.length;
  return [
    `What this program gives in its place${matcher.before === matcher.now ? '' : ` with the matcher ${matcher.now}`} differs in ${counted(differences.count, 'value', 'values')}:`,
    ...differences.first.map(
      ({ path, before, now }) => `- ${path}: ${before ?? 'nothing'} then, ${now ?? 'nothing'} now`,
    ),
    ...(more > 0 ? [`- and ${more} more`] : []),
  ];
}

function rereadLines({ reread }: ReplayReport): readonly string[] {
  if (reread === null) return [];
  const other = reread.filter(({ same }) => !same);
  if (other.length === 0)
    return [
      `Read again from the archived files, ${reread.length === 1 ? 'the copy says' : `all ${reread.length} copies say`} of every party what was stored.`,
    ];
  return [
    `Read again from the archived files, ${counted(other.length, 'copy does', 'copies do')} not say what was stored. Either the reader of this version understands the files differently, or the store was changed before the screening:`,
    ...other.map(
      ({ list, seen, parties, reason }) =>
        `- ${list} of ${dayOf(seen)}: ${reason ?? `${counted(parties, 'party differs', 'parties differ')}`}`,
    ),
  ];
}

function listLines({ lists }: ReplayReport): readonly string[] {
  const moved = lists.map((list) => listSentence(list)).filter((text) => text !== '');
  if (moved.length === 0) return ['No list has moved on since.'];
  return [`${counted(moved.length, 'list has', 'lists have')} moved on since:`, ...moved.map((text) => `- ${text}`)];
}

function listSentence({ list, asked, newer, newest, earlier, refusedSince, changed }: ListSince): string {
  const said = [
    asked === 'now' ? 'was not there to be asked then' : '',
    asked === 'then' ? 'is no longer there to be asked' : '',
    newer > 0 && newest !== null
      ? `${counted(newer, 'newer copy', 'newer copies')}, the newest of ${dayOf(newest)}`
      : '',
    earlier > 0 ? `${counted(earlier, 'earlier copy was', 'earlier copies were')} brought since` : '',
    refusedSince === null ? '' : `a release of ${dayOf(refusedSince)} was refused`,
    changed.length > 0 ? `its ${changed.join(', ')} changed` : '',
  ].filter((text) => text !== '');
  return said.length === 0 ? '' : `${list}: ${said.join('; ')}`;
}

function ruleLines({ rules }: ReplayReport): readonly string[] {
  if (rules.length === 0) return ['No rule has changed since.'];
  return [`${counted(rules.length, 'rule has', 'rules have')} changed since:`, ...rules.map(ruleSentence)];
}

function ruleSentence({ id, change, fields, cited }: RuleSince): string {
  const what = fields.length === 0 ? change : `${change} (${fields.join(', ')})`;
  return `- ${id}: ${what}${cited ? '; the original rests on it' : ''}`;
}

function checkLines({ checks }: ReplayReport): readonly string[] {
  return checks.added.length === 0 ? [] : [`Not asked then, but asked today: ${checks.added.join(', ')}.`];
}

function todayLines({ today }: ReplayReport): readonly string[] {
  const { differs, before, now, gone, came, changed } = today;
  const moved = changed.map(
    (each) => `- ${findingText(each.finding)}: ${datesText(each.before)} then, ${datesText(each.now)} now`,
  );
  if (!differs && moved.length === 0)
    return [`Asked again today, the answer is ${verdictWords(now)} too, and rests on the same findings.`];
  if (!differs)
    return [
      `Asked again today, the answer is ${verdictWords(now)} too, but what the lists say of ${counted(moved.length, 'finding', 'findings')} has changed:`,
      ...moved,
    ];
  return [
    `Asked again today, the answer differs: ${verdictWords(before)} then, ${verdictWords(now)} now.`,
    ...gone.map((finding) => `- no longer: ${findingText(finding)}`),
    ...came.map((finding) => `- new: ${findingText(finding)}`),
    ...moved,
  ];
}

function verdictWords({ status, outcome }: Verdict): string {
  return outcome === null ? status : `${status} (${outcomeWords[outcome]})`;
}

function findingText({ list, caption, outcome, onDate, rule }: FindingInShort): string {
  return `${list}, ${caption}: ${findingWord({ outcome, listing: { onDate } })}${rule === null ? '' : ` (${rule})`}`;
}

function datesText(listings: readonly ListingDates[]): string {
  return listings
    .map(({ effective, published, removed }) =>
      [
        effective === null ? '' : `in effect from ${effective}`,
        published === null ? '' : `published on ${published}`,
        removed === null ? 'not removed' : `removed on ${removed}`,
      ]
        .filter((text) => text !== '')
        .join(', '),
    )
    .join('; ');
}
