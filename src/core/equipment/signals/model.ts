import type { Signal } from '../../model/equipment.ts';
import { isAside } from '../mentions.ts';
import { signalOf, signsIn } from './patterns.ts';
import { type Device, type SignalReader, linesOf, modelOfItself } from './signal-reader.ts';

/** Model numbers by their shape. */
export const model: SignalReader = {
  kind: 'model',
  describes:
    'Model numbers whose shape is a maker’s, in the column of models or in the text. Others use alike shapes and sellers renumber, so alone it is never more than possible, and beside another brand it shows nothing.',
  fields: ['model', 'description'],
  read(device) {
    const { asset } = device;
    const found = new Map<string, Signal>();
    const isOwnWord = asset.model !== undefined && modelOfItself(asset) === asset.model;
    for (const text of [isOwnWord ? undefined : asset.model, asset.description]) {
      for (const line of linesOf(text)) {
        for (const { token, before, after } of tokensOf(line)) {
          for (const sign of signsIn('model', token, device))
            if (!found.has(sign.maker.id) && !isAside(before, after, sign.maker.id, device.catalogue))
              found.set(sign.maker.id, signalOf('model', sign, token));
        }
      }
    }
    return [...found.values()];
  },
};

/** Words that can be a model number: with a digit, of five characters or more. */
export function* tokensOf(line: string): Generator<{ token: string; before: string; after: string }> {
  const text = line.slice(0, MOST_READ);
  for (const { 0: token, index } of text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}/()._+-]{4,40}/gu)) {
    if (!/\d/.test(token)) continue;
    yield {
      token: token.replace(/[.,)]+$/, ''),
      before: text.slice(0, index),
      after: text.slice(index + token.length),
    };
  }
}

const MOST_READ = 2000;

/** `VIP 1230`, as some sellers write their numbers. */
const NUMBER_IN_TWO_WORDS = /(?<![\p{L}\p{N}])\p{Lu}{2,5} \d{3,5}(?!\d)/gu;

/** The first model number of a device: the column, or a word of the text that could be one. */
export function modelsOf({ asset }: Device): readonly string[] {
  const own = [asset.model, asset.onvifModel, asset.hardware].flatMap(linesOf);
  const words = linesOf(asset.description).flatMap((line) => [
    ...[...tokensOf(line)].map(({ token }) => token),
    ...[...line.slice(0, MOST_READ).matchAll(NUMBER_IN_TWO_WORDS)].map(([number]) => number),
  ]);
  return [...own, ...own.flatMap((text) => [...tokensOf(text)].map(({ token }) => token)), ...words];
}
