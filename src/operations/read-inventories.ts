import type { IntakeContext } from '../core/intake/intake.ts';
import type { InventoryBatch, InventoryFormat } from '../core/intake/inventory.ts';
import { inventoryFormats } from '../core/intake/inventories/registry.ts';
import { ocdsFormats } from '../core/intake/ocds/index.ts';
import { ubl } from '../core/intake/ubl/index.ts';
import { InputError, SourceDefect } from '../core/model/errors.ts';
import type { FileHead, PlainData } from '../core/model/plain-data.ts';
import { assetOf } from '../core/screening/checks/equipment-origin.ts';
import { type ByteSource, type GivenFile, fileSource, givenName } from '../io/readers/byte-source.ts';
import { readHead, readPlainData } from '../io/readers/read.ts';

export interface ReadInventory extends InventoryBatch {
  readonly file: string;
}

/** The devices of files in any format that is known, in the order of the files; rows that are none come as problems. */
export async function* readInventories(
  files: readonly GivenFile[],
  mapping: Readonly<Record<string, string>> | null,
): AsyncGenerator<ReadInventory> {
  for (const given of files) {
    const source = await fileSource(given);
    const name = givenName(given);
    const format = await recogniseInventory(source, name);
    try {
      const batches = format.read(readPlainData(source, format.reader), { file: source.name, mapping });
      for await (const batch of batches) yield { ...batch, file: source.name };
    } catch (error) {
      if (error instanceof SourceDefect) throw new InputError(error.message, { ...error.place, file: name });
      if (error instanceof InputError) throw new InputError(error.message, { ...error.place, file: name });
      throw error;
    }
  }
}

/** The format of a file. Throws an `InputError` that names those that there are. */
export async function recogniseInventory(source: ByteSource, given: string): Promise<InventoryFormat> {
  if (source.bytes === 0) throw new InputError('the file is empty (0 bytes)', { file: given });
  const head = await readHead(source);
  const format = formats.find((each) => each.recognises(head));
  if (format) {
    checkSize(format, source, given);
    return format;
  }
  const root = rootOf(head);
  throw new InputError(
    `this is no inventory that is known${head.broken === undefined ? (root === null ? '' : `: the XML is a <${root}>`) : `: ${head.broken}`}; there are ${formats.map(({ describes }) => describes).join('; ')}`,
    { file: given },
  );
}

/** Documents of purchases hold lines of devices too; those that say their own name go first. */
const documents: readonly InventoryFormat[] = [...ocdsFormats, ubl].map((format) => ({
  ...format,
  async *read(data: PlainData, context: IntakeContext) {
    let row = 0;
    for await (const { purchases, problems } of format.read(data, context)) {
      const devices = purchases.flatMap(({ items, date, act }) =>
        // What is paid to another is the same lines once more.
        act === 'pay' ? [] : items.map((item) => ({ row: (row += 1), asset: assetOf(item, date) })),
      );
      yield { devices, problems };
    }
  },
}));

const [nmap, cyclonedx, ...rest] = inventoryFormats;
const formats: readonly InventoryFormat[] = [nmap, cyclonedx, ...documents, ...rest].filter(
  (each) => each !== undefined,
);

/** A JSON document is held whole where it is one object. */
const MOST_HELD_BYTES = 64 * 1024 * 1024;

function checkSize({ reader }: InventoryFormat, { bytes }: ByteSource, file: string): void {
  if (reader.kind !== 'json' || reader.items !== '$' || bytes <= MOST_HELD_BYTES) return;
  throw new InputError(
    `the document has ${bytes} bytes; one object is read up to ${MOST_HELD_BYTES}, a list of devices or a device a line without bound`,
    { file },
  );
}

function rootOf({ text }: FileHead): string | null {
  return /<([A-Za-z_][\w.:-]*)/.exec(text.replace(/<\?[^>]*>|<!--.*?-->|<![^>]*>/gs, ''))?.[1] ?? null;
}
