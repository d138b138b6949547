/** Signals of a name that a record, a device or a text gives: the maker's own, a company of its group, a brand with reports, or another's. */
import type { Signal } from '../../model/equipment.ts';
import type { Bearer, Brand } from '../catalogue.ts';
import { foldName, isNoName } from '../fold-name.ts';
import { otherTrades } from '../line-words.ts';
import { falseFriend, namesEquipment, readText } from '../mentions.ts';
import { type NamedAs, brandSignals } from './brand-reports.ts';
import { modelsOf } from './model.ts';
import { MOST_SHOWN } from './patterns.ts';
import type { Device } from './signal-reader.ts';

export const UNKNOWN_NAME = 'Nothing is known here of this name.';

/** The bearers of a cell that is nothing but names: `Lorex (Dahua)` has two. */
export function bearersOf(cell: string, { catalogue }: Device): readonly Bearer[] {
  const whole = catalogue.names.get(foldName(cell));
  if (whole) return [whole];
  const parts = partsOf(cell);
  const bearers = parts.flatMap((part) => catalogue.names.get(foldName(part)) ?? []);
  return parts.some((part) => otherTrades.test(part)) ? [] : bearers;
}

/** Names parted by signs, and a remark in brackets behind them; a bracket with more behind it is a part of the name: `大华(集团)有限公司`. */
function partsOf(cell: string): readonly string[] {
  const [, name = cell, remark = ''] = /^([^()[\]]*)[([]([^()[\]]*)[)\]]\s*$/u.exec(cell.normalize('NFKC')) ?? [];
  return `${name}/${remark}`.split(/[/,;|]+/).filter((part) => part.trim() !== '');
}

/** What a cell says that names a brand or a maker and nothing else. `bears`: how far such a cell shows a maker whose own name it has. */
export function cellSignals(
  cell: string,
  named: NamedAs,
  device: Device,
  bears: 'documents' | 'points',
): readonly Signal[] {
  if (cell.trim() === '' || isNoName(cell)) return [];
  const bearers = bearersOf(cell, device);
  if (bearers.length > 0) return bearers.flatMap((bearer) => bearerSignals(bearer, named, device, bears));
  const { mentions, passedOver } = readText(cell, device.catalogue);
  const [mention] = [...mentions, ...passedOver].filter(
    ({ bearer, text }) => bearer.kind !== 'maker' && isNameOf(cell, text),
  );
  if (mention) return bearerSignals(mention.bearer, named, device, bears);
  const says = passedOver[0]?.says ?? UNKNOWN_NAME;
  return [record(named, says)];
}

/** `Lorex Security USA` is Lorex; `Lorex Pharmaceuticals` is somebody else. */
function isNameOf(cell: string, name: string): boolean {
  const rest = foldName(cell.replace(name, ' '));
  return rest.split(' ').every((word) => word === '' || PLAIN_WORDS.has(word));
}

const PLAIN_WORDS = new Set(
  'security technology technologies video surveillance systems system solutions usa us uk canada india brasil brazil europe international group camera cameras by brand the network inc co ltd llc corp'.split(
    ' ',
  ),
);

/** What a text says that names a maker or a brand among other words. */
export function textSignals(text: string, named: Omit<NamedAs, 'value'>, device: Device): readonly Signal[] {
  const { mentions, passedOver } = readText(text, device.catalogue);
  const bearers = [...new Map(mentions.map((mention) => [mention.bearer, mention])).values()];
  const makers = new Set(bearers.flatMap(({ bearer }) => (bearer.kind === 'brand' ? [] : [makerIdOf(bearer)])));
  if (makers.size > 1) {
    const value = bearers.map((each) => each.text).join(', ');
    return [record({ ...named, value }, 'The text names several makers, so it shows none.')];
  }
  const said = bearers.flatMap(({ bearer, text: value }) =>
    bearerSignals(bearer, { ...named, value }, device, 'documents'),
  );
  return said.length > 0
    ? said
    : passedOver.slice(0, 1).map(({ text: value, says }) => record({ ...named, value }, says));
}

function makerIdOf(bearer: Exclude<Bearer, { kind: 'brand' }>): string {
  return bearer.kind === 'other' ? bearer.other.id : bearer.maker.id;
}

/** What follows from a name of this bearer on the device. */
export function bearerSignals(
  bearer: Bearer,
  named: NamedAs,
  device: Device,
  bears: 'documents' | 'points',
): readonly Signal[] {
  const friend = falseFriend(bearer, allText(device), device.catalogue);
  if (friend !== null) return [record(named, friend)];
  const by =
    named.kind === 'onvif' || named.kind === 'tls' || named.kind === 'banner' ? 'The device gives' : 'The record gives';
  switch (bearer.kind) {
    case 'maker':
      return [
        {
          ...record(named, `${by} the name "${named.value}", which is that of ${bearer.maker.name} itself.`),
          maker: bearer.maker.id,
          bears,
        },
      ];
    case 'related':
      return [
        {
          ...record(named, `${by} the name "${named.value}", ${bearer.related.relation}.`),
          source: bearer.related.source,
          sourceDate: bearer.related.sourceDate,
          maker: bearer.maker.id,
          bears,
        },
      ];
    case 'brand':
      return isSomethingElse(bearer.brand, device)
        ? [
            record(
              named,
              `Others bear the name "${named.value}" too, and the record names no equipment of ${bearer.brand.facts.name}.`,
            ),
          ]
        : brandSignals(bearer.brand, named, device);
    case 'other':
      return [
        {
          ...record(
            named,
            `${by} the name "${named.value}", which is that of ${bearer.other.name}; of itself this shows no maker.`,
          ),
          maker: bearer.other.id,
        },
      ];
  }
}

function record({ kind, value }: NamedAs, says: string): Signal {
  return {
    kind,
    value: value.slice(0, MOST_SHOWN),
    says,
    source: kind === 'onvif' || kind === 'tls' || kind === 'banner' ? 'the device, as recorded' : 'the record',
    sourceDate: null,
    maker: null,
    bears: 'notes',
  };
}

/** A name that others bear, on a record whose texts are about no equipment, that has no model by number, and no place in a network. A name that means one brand alone is somebody else's only where the texts speak of another trade. */
function isSomethingElse({ facts }: Brand, device: Device): boolean {
  const { description, model, mac, ip, firmware, onvifManufacturer } = device.asset;
  const texts = [description, model].filter((text) => text !== undefined);
  if (texts.length === 0 || texts.some(namesEquipment)) return false;
  if (facts.distinct && !texts.some((text) => otherTrades.test(text))) return false;
  if (modelsOf(device).some((text) => /\d/.test(text) && text.length >= 4)) return false;
  return [mac, ip, firmware, onvifManufacturer].every((text) => text === undefined);
}

function allText({ asset }: Device): string {
  return [asset.brand, asset.manufacturer, asset.model, asset.description]
    .filter((text) => text !== undefined)
    .join(' \n ');
}
