/** Signs that are patterns in what a device or its label says of itself: all readers of such a kind are alike. */
import type { AssetField, Signal, SignalKind } from '../../model/equipment.ts';
import type { MakerSign } from '../catalogue.ts';
import { likenessWords } from '../line-words.ts';
import { type Device, type SignalReader, linesOf } from './signal-reader.ts';

/** One signal for each maker whose sign a line of the field bears, the first such line. */
export function patternReader(kind: SignalKind, fields: readonly AssetField[], describes: string): SignalReader {
  return {
    kind,
    describes,
    fields,
    read(device) {
      const signs = device.catalogue.signs.get(kind) ?? [];
      const lines = fields.flatMap((field) => linesOf(device.asset[field]));
      const found = new Map<string, Signal>();
      for (const line of lines) {
        for (const sign of signs) {
          if (found.has(`${sign.maker.id} ${sign.sign.pattern}`)) continue;
          const match = sign.pattern.exec(line);
          if (!match || likenessWords.test(line)) continue;
          found.set(`${sign.maker.id} ${sign.sign.pattern}`, signalOf(kind, sign, line));
        }
      }
      return [...found.values()];
    },
  };
}

export function signalOf(kind: SignalKind, { maker, sign }: MakerSign, value: string): Signal {
  return {
    kind,
    value: value.slice(0, MOST_SHOWN),
    says: sign.says,
    source: sign.source,
    sourceDate: sign.sourceDate,
    maker: maker.id,
    bears: 'points',
  };
}

/** Characters of a value that are shown. */
export const MOST_SHOWN = 200;

/** The signs of a kind that a whole text bears. */
export function signsIn(kind: SignalKind, text: string, { catalogue }: Device): readonly MakerSign[] {
  return (catalogue.signs.get(kind) ?? []).filter(({ pattern }) => pattern.test(text));
}
