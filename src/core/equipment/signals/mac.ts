import type { Signal } from '../../model/equipment.ts';
import type { Bearer } from '../catalogue.ts';
import { macsOfCell, readMac, writeMac } from '../../names/mac.ts';
import type { Device, SignalReader } from './signal-reader.ts';

/** Who got the block of the address from the IEEE. */
export const mac: SignalReader = {
  kind: 'mac',
  describes:
    'The IEEE block of the hardware address, by the longest prefix of 36, 28 or 24 bits. It shows who got the block of the network part, not who made the device; a seller with a block of its own hides the maker; each of several addresses is looked at; addresses given by software have no registrant.',
  read(device) {
    const { mac: text } = device.asset;
    return text === undefined ? [] : macsOfCell(text).map((each) => signalOf(device, each));
  },
};

function signalOf(device: Device, text: string): Signal {
  const reading = readMac(text);
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

function registered(device: Device, hex: string): Signal {
  const found = device.catalogue.registrantOf(hex);
  const value = writeMac(hex);
  if (found) {
    const block = `The block ${found.prefix} (${found.prefix.length * 4} bits) is registered to ${found.registrant}`;
    return { ...note(device, value, ''), ...meaning(block, found.bearer) };
  }
  const any = device.registry?.(hex) ?? null;
  if (device.registry && any === null)
    return note(device, value, 'The block is in no registration of this edition of the IEEE registry.');
  return note(
    device,
    value,
    any === null
      ? 'The block is not registered to any maker or seller of which this edition has facts.'
      : `The block ${any.prefix} (${any.prefix.length * 4} bits) is registered to ${any.registrant}, of whom this edition has no facts.`,
  );
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
