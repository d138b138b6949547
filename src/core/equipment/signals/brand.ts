import type { Signal } from '../../model/equipment.ts';
import { macsOfCell, readMac } from '../../names/mac.ts';
import { foldName } from '../fold-name.ts';
import { UNKNOWN_NAME, cellSignals, textSignals } from './names.ts';
import { type Device, type SignalReader, modelOfItself } from './signal-reader.ts';

/** What the record calls the device. */
export const brand: SignalReader = {
  kind: 'brand',
  describes:
    'The brand and manufacturer that the record gives, and names in its text, with the dated reports of who made what is sold under them. A name that the thing only fits or replaces does not count.',
  fields: ['brand', 'manufacturer', 'supplier', 'description', 'model'],
  read(device) {
    const { asset } = device;
    const repeated = registrantRepeated(device);
    if (repeated) return [repeated];
    const cells = [...new Set([asset.brand, asset.manufacturer].filter((text) => text !== undefined))];
    const stated = [
      ...cells.flatMap((cell) => cellSignals(cell, { kind: 'brand', value: cell }, device, 'documents')),
      ...suppliedBy(device),
    ];
    // Where the record has a column for it, the text is only read when the column says nothing; beside a name that nobody knows, the model alone is.
    const texts =
      stated.length === 0 ? [asset.description, asset.model] : stated.every(isUnknownName) ? [asset.model] : [];
    const said = texts
      .filter((text) => text !== undefined)
      .flatMap((text) => textSignals(text, { kind: 'brand' }, device));
    return withoutRepeats([...stated, ...said]);
  },
};

function isUnknownName({ says }: Signal): boolean {
  return says === UNKNOWN_NAME;
}

/** Scanners fill their column of manufacturers from the address: then it is the registrant once more and no word about the device. */
function registrantRepeated({ asset, catalogue }: Device): Signal | null {
  const { mac, manufacturer, brand, model, serial, description } = asset;
  if (mac === undefined || manufacturer === undefined) return null;
  if ([brand, model, serial, description].some((text) => text !== undefined)) return null;
  const isRepeated = macsOfCell(mac).some((each) => {
    const reading = readMac(each);
    const found = reading.kind === 'address' ? catalogue.registrantOf(reading.hex) : null;
    return found !== null && foldName(found.registrant) === foldName(manufacturer);
  });
  if (!isRepeated) return null;
  return {
    kind: 'brand',
    value: manufacturer,
    says: 'The column repeats the registrant of the address, as scanners fill it in, so it says nothing more than the address does.',
    source: 'the record',
    sourceDate: null,
    maker: null,
    bears: 'notes',
  };
}

/** Who supplied a component may have made it, or be a distributor. */
function suppliedBy(device: Device): readonly Signal[] {
  const { supplier, manufacturer } = device.asset;
  if (supplier === undefined || manufacturer !== undefined) return [];
  return cellSignals(supplier, { kind: 'brand', value: supplier }, device, 'points');
}

/** What the device says of itself by ONVIF. */
export const onvif: SignalReader = {
  kind: 'onvif',
  describes:
    'Manufacturer, model and hardware that the device gives by ONVIF: one self-report, so one kind, however many of them agree. Whoever relabels may set them freely, and often leaves the hardware as it was.',
  fields: ['onvifManufacturer', 'onvifModel', 'hardware'],
  read(device) {
    const { onvifManufacturer, hardware } = device.asset;
    const named =
      onvifManufacturer === undefined
        ? []
        : cellSignals(onvifManufacturer, { kind: 'onvif', value: onvifManufacturer }, device, 'points');
    return [...named, ...modelSigns(device, [modelOfItself(device.asset), hardware])];
  },
};

function modelSigns({ catalogue }: Device, models: readonly (string | undefined)[]): readonly Signal[] {
  const signs = catalogue.signs.get('model') ?? [];
  return models.flatMap((model) =>
    model === undefined
      ? []
      : signs
          .filter(({ pattern }) => pattern.test(model))
          .slice(0, 1)
          .map(({ maker, sign }) => ({
            kind: 'onvif' as const,
            value: model,
            says: `The device gives a model of this shape: ${sign.says}`,
            source: sign.source,
            sourceDate: sign.sourceDate,
            maker: maker.id,
            bears: 'points' as const,
          })),
  );
}

/** The subject of the certificate. */
export const tls: SignalReader = {
  kind: 'tls',
  describes: 'The subject of the certificate that the device shows; set by the firmware or by whoever runs the device.',
  fields: ['tls'],
  read(device) {
    const { tls: subject } = device.asset;
    if (subject === undefined) return [];
    const names = [
      ...subject.matchAll(
        /(?:^|[,/;\s])(?:CN|O|OU|commonName|organizationName|organizationalUnitName)\s*=\s*([^,/;\n]+)/giu,
      ),
    ].map(([, name]) => (name ?? '').trim());
    return withoutRepeats(
      names.flatMap((name) => cellSignals(name, { kind: 'tls', value: name }, device, 'points')),
    ).filter(({ maker }) => maker !== null);
  },
};

/** A written statement of who made it. */
export const declaration: SignalReader = {
  kind: 'declaration',
  describes:
    'A written statement of the maker or seller about who made the device, as the record has it. A statement that it complies with section 889 is shown and acquits nobody.',
  fields: ['declaration'],
  read(device) {
    const { declaration: said } = device.asset;
    if (said === undefined) return [];
    const named = cellSignals(said, { kind: 'declaration', value: said }, device, 'documents');
    const inText = named.some(({ maker }) => maker !== null)
      ? named
      : textSignals(said, { kind: 'declaration' }, device);
    return inText.length > 0 ? inText : named;
  },
};

function withoutRepeats(signals: readonly Signal[]): readonly Signal[] {
  const seen = new Set<string>();
  return signals.filter(({ maker, says }) => {
    const key = `${maker} ${says}`;
    return seen.has(key) ? false : (seen.add(key), true);
  });
}
