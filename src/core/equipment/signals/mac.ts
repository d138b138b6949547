import type { Signal } from '../../model/equipment.ts';
import type { Bearer, Catalogue } from '../catalogue.ts';
import { type MacReading, readMacs, writeMac } from '../../names/mac.ts';
import type { Device, SignalReader } from './signal-reader.ts';

/** Who got the block of the address from the IEEE. */
export const mac: SignalReader = {
  kind: 'mac',
  describes:
    'The IEEE block of the hardware address, by the longest prefix of 36, 28 or 24 bits. It shows who got the block of the network part, not who made the device; a seller with a block of its own hides the maker; each of several addresses is looked at; addresses given by software have no registrant.',
  fields: ['mac'],
  read(device) {
    const { mac: text } = device.asset;
    return text === undefined ? [] : readMacs(text).map((each) => signalOf(device, each.text, each.reading));
  },
};

function signalOf(device: Device, text: string, reading: MacReading): Signal {
  switch (reading.kind) {
    case 'bad':
      return note(device, text, 'This is no hardware address of twelve digits.');
    case 'blank':
      return note(device, text, 'All zeros: a placeholder and no address.');
    case 'group':
      return note(device, text, 'This is the address of a group of stations and of no device.');
    case 'local':
      return note(
        device,
        text,
        'The address was given by software, as phones do at random: it has no registrant and says nothing of the maker.',
      );
    case 'address':
      return registered(device, reading.hex);
  }
}

/** What a block says, the same for each of its addresses; by catalogue, as the facts decide it. */
const blocks = new WeakMap<Catalogue, Map<string, Signal>>();

function registered(device: Device, hex: string): Signal {
  const { catalogue, registry } = device;
  const value = writeMac(hex);
  const found = catalogue.registrantOf(hex);
  const any = found ?? registry?.(hex) ?? null;
  if (any === null)
    return note(
      device,
      value,
      registry
        ? 'The block is in no registration of this edition of the IEEE registry.'
        : 'The block is not registered to any maker or seller of which this edition has facts.',
    );
  const known = blocks.get(catalogue) ?? new Map<string, Signal>();
  if (known.size === 0) blocks.set(catalogue, known);
  let said = known.get(any.prefix);
  if (!said) {
    const block = `The block ${any.prefix} (${any.prefix.length * 4} bits) is registered to ${any.registrant}`;
    said = {
      ...note(device, '', `${block}, of whom this edition has no facts.`),
      ...(found && meaning(block, found.bearer)),
    };
    known.set(any.prefix, said);
  }
  return { ...said, value };
}

function meaning(block: string, bearer: Bearer): Pick<Signal, 'says' | 'maker' | 'bears'> {
  switch (bearer.kind) {
    case 'maker':
      return {
        says: `${block}, that is ${bearer.maker.short}; it shows who got the address block, not who made the device.`,
        maker: bearer.maker.id,
        bears: 'points',
      };
    case 'related':
      return {
        says: `${block}, ${bearer.related.relation} (${bearer.related.source}); it shows who got the address block, not who made the device.`,
        maker: bearer.maker.id,
        bears: 'points',
      };
    case 'brand':
      return {
        says: `${block}, a seller with a block of its own: it hides who made the device, and nothing follows from it for or against any maker.`,
        maker: null,
        bears: 'notes',
      };
    case 'other':
      return {
        says: `${block}; it shows who got the address block, not who made the device.`,
        maker: bearer.other.id,
        bears: 'notes',
      };
  }
}

function note({ catalogue }: Device, value: string, says: string): Signal {
  const { edition, published, source } = catalogue.data.ieee;
  return {
    kind: 'mac',
    value,
    says,
    source: `IEEE registry as in ${edition} (${source})`,
    sourceDate: published,
    maker: null,
    bears: 'notes',
  };
}
