import type { OwnershipReading } from '../src/core/ownership/format.ts';
import { ownershipFormats } from '../src/core/ownership/formats/registry.ts';
import { OwnershipGraph } from '../src/core/ownership/graph.ts';
import { shareText } from '../src/core/ownership/share.ts';
import { addDays } from '../src/core/model/day.ts';
import { type ByteSource, fileSource, memorySource } from '../src/io/readers/byte-source.ts';
import { readHead, readPlainData } from '../src/io/readers/read.ts';

export interface OwnershipRead extends OwnershipReading {
  readonly format: string;
  readonly graph: OwnershipGraph;
}

/** Reads a file of ownership as the command does. Give a path, or content with a name. */
export async function readOwnership(
  file: string | { readonly name: string; readonly content: string },
): Promise<OwnershipRead> {
  const source: ByteSource = typeof file === 'string' ? await fileSource(file) : memorySource(file.name, file.content);
  const head = await readHead(source);
  const formats = ownershipFormats.filter((each) => each.recognises(head));
  const [format] = formats;
  if (!format || formats.length > 1) throw new Error(`${formats.length} formats recognise ${source.name}`);
  const graph = new OwnershipGraph();
  return { format: format.id, graph, ...(await format.read(readPlainData(source, format.reader), graph, source.name)) };
}

/** The edges as text, in the order in which they were added: `X -> A shareholding 50 % direct 2019-01-01 – 2020-01-01`. */
export function edgesAsText(graph: OwnershipGraph): readonly string[] {
  const { columns } = graph;
  const dayText = (number: number | undefined): string =>
    number === undefined || Math.abs(number) > 2_000_000_000 ? '' : addDays('1970-01-01', number);
  return Array.from({ length: graph.edgeCount }, (_, edge) => {
    const [owner, asset] = [graph.party(columns.owner[edge] ?? 0).id, graph.party(columns.asset[edge] ?? 0).id];
    const flags = columns.flags[edge] ?? 0;
    const chain = (flags & 8) !== 0 ? ' summary' : (flags & 4) !== 0 ? ' indirect' : '';
    const period = `${dayText(columns.from[edge])} – ${dayText(columns.until[edge])}`.trim();
    return `${owner} -> ${asset} ${graph.kindOf(edge)} ${shareText(graph.shareOf(edge))}${chain} ${period}`;
  });
}
