import { type OwnershipAnswer, answerFor, outcomeFor, partiesAsked } from '../core/ownership/answer.ts';
import { readListed } from '../core/ownership/formats/csv/listed.ts';
import { OwnershipGraph } from '../core/ownership/graph.ts';
import { type OwnershipQuestion, askOwnership } from '../core/ownership/question.ts';
import { ruleById } from '../core/ownership/rules/registry.ts';
import type { Day } from '../core/model/day.ts';
import { InputError } from '../core/model/errors.ts';
import { type GivenFile, givenName } from '../io/readers/byte-source.ts';
import { readHead, readPlainData } from '../io/readers/read.ts';
import { namingFile, openOwnershipFile, readOwnershipFile } from './ownership-files.ts';

export type { OwnershipAnswer };

export interface OwnershipOptions {
  /** Files of any known format, read into one graph. */
  readonly files: readonly GivenFile[];
  readonly rule: string;
  readonly asOf: Day;
  /** Ids of listed parties, and files that name them. */
  readonly listed: readonly string[];
  readonly listedFiles: readonly GivenFile[];
}

export interface OwnershipRun {
  /** How many parties were asked about, and how many edges were read. */
  readonly parties: number;
  readonly edges: number;
  readonly listed: number;
  readonly notes: readonly string[];
  /** What changes the meaning of every answer, and is in the reasons and the caveats of each. */
  readonly warnings: readonly string[];
  /** `yes` first, then `unknown`, then `no`, each by id. */
  answers(): Iterable<OwnershipAnswer>;
}

/** Who is owned by a listed party under a rule on a day, by what the files say. Throws an `InputError` when none of the ids that are named as listed is in the files. */
export async function explainOwnership(options: OwnershipOptions): Promise<OwnershipRun> {
  const rule = ruleById(options.rule);
  const graph = new OwnershipGraph();
  const notes: string[] = [];
  let edges = 0;
  for (const file of options.files) {
    const reading = await readOwnershipFile(await openOwnershipFile(file), graph, givenName(file));
    edges += reading.edges;
    notes.push(...reading.notes);
  }
  const warnings = unknownIds(options, graph).map(
    (id) => `${id} is named as listed, and no party of the files has that id`,
  );
  for (const file of options.listedFiles) {
    const before = graph.parties.length;
    const named = await readListedFile(file, graph);
    if (named > 0 && graph.parties.length - before >= named)
      warnings.push(`none of the ${named} parties that ${givenName(file)} names as listed is in the other files`);
  }
  for (const id of options.listed) graph.describe(id, { listings: [{ list: null, from: null, until: null }] });
  const question = askOwnership(graph, rule, options.asOf);
  const asked = sortedByOutcome(question);
  const listed = graph.parties.filter((_, number) => question.solution.isListed(number)).length;
  if (listed === 0)
    warnings.push(
      'Nobody in these files is listed on that day on a list that the rule speaks of, so a no says no more than that',
    );
  return {
    parties: asked.length,
    edges,
    listed,
    notes,
    warnings,
    *answers() {
      for (const party of asked) yield warned(answerFor(question, party), warnings);
    },
  };
}

function warned(answer: OwnershipAnswer, warnings: readonly string[]): OwnershipAnswer {
  if (warnings.length === 0) return answer;
  const sentences = warnings.map((warning) => `${warning}.`);
  return {
    ...answer,
    because: [...answer.because, ...sentences],
    caveats: [...answer.caveats, ...sentences],
  };
}

const SHOWN_IDS = 5;

/** The ids named as listed that the files do not have; when that is all of them, every answer would be a `no` that says nothing. */
function unknownIds({ listed, files }: OwnershipOptions, graph: OwnershipGraph): readonly string[] {
  const unknown = listed.filter((id) => graph.find(id) < 0);
  if (unknown.length === 0 || unknown.length < listed.length) return unknown;
  const some = graph.parties
    .filter(({ kind }) => kind !== 'unknown' && kind !== 'joint')
    .slice(0, SHOWN_IDS)
    .map(({ id }) => id);
  throw new InputError(
    `--listed: no party of ${files.map(givenName).join(', ')} has the id ${unknown.join(' or ')}; wanted are ids as the files write them, such as ${some.join(', ')}`,
  );
}

const ORDER = { yes: 0, unknown: 1, no: 2 } as const;

function sortedByOutcome(question: OwnershipQuestion): readonly number[] {
  const { graph } = question.solution;
  const asked = partiesAsked(question).map((party) => ({
    party,
    place: ORDER[outcomeFor(question, party)],
    id: graph.party(party).id,
  }));
  asked.sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
  return asked.map(({ party }) => party);
}

async function readListedFile(file: GivenFile, graph: OwnershipGraph): Promise<number> {
  const source = await openOwnershipFile(file);
  const { text } = await readHead(source);
  const [first = ''] = text.split(/\r?\n/);
  const delimiter = ([';', '\t', ','] as const).find((each) => first.includes(each)) ?? ',';
  const reader = { kind: 'csv', delimiter, encodings: ['utf-8', 'windows-1252'] } as const;
  return namingFile(givenName(file), () => readListed(readPlainData(source, reader), graph, source.name));
}
