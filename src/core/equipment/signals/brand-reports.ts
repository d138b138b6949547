/** What is reported of a brand, for one device on its day. */
import type { Signal, SignalKind } from '../../model/equipment.ts';
import type { BrandFact } from '../facts.ts';
import type { Brand } from '../catalogue.ts';
import { namesEquipment } from '../mentions.ts';
import { modelsOf } from './model.ts';
import type { Device, DeviceDay } from './signal-reader.ts';

export interface NamedAs {
  readonly kind: SignalKind;
  /** As the record writes the name. */
  readonly value: string;
}

/** A signal for each report that is about this device; a line that the reports leave out silences those about the whole brand. */
export function brandSignals(brand: Brand, named: NamedAs, device: Device): readonly Signal[] {
  const reports = brand.reports.filter((report) => isInScope(report, device) && isWorthNoting(report, device));
  const excepted = reports.filter(({ fact }) => fact.stance === 'excepts' && periodFor(fact, device.day) === 'in');
  if (excepted.length > 0) return excepted.map(({ fact }) => signal(fact, named, 'contradicts', null));
  const signals = reports.flatMap(({ fact }) => signalOf(fact, named, device.day));
  return signals.length > 0 ? signals : [nothingReported(brand, named)];
}

type Report = Brand['reports'][number];

/** Notes that name no model are about video equipment, and nothing to say of a drill of the same brand. */
function isWorthNoting({ fact }: Report, { asset }: Device): boolean {
  if (fact.scope.kind !== 'some') return true;
  const { mac, ip, firmware, hardware, onvifManufacturer, onvifModel, brand, manufacturer, model, description } = asset;
  return (
    [mac, ip, firmware, hardware, onvifManufacturer, onvifModel].some((text) => text !== undefined) ||
    [brand, manufacturer, model, description].some((text) => text !== undefined && namesEquipment(text)) ||
    (model === undefined && description === undefined)
  );
}

function isInScope({ fact, models, words }: Report, device: Device): boolean {
  if (fact.scope.kind !== 'models') return true;
  if (modelsOf(device).some((model) => models.some((pattern) => pattern.test(model)))) return true;
  const { asset } = device;
  return (
    words !== null &&
    [asset.brand, asset.manufacturer, asset.model, asset.description].some(
      (text) => text !== undefined && words.test(text),
    )
  );
}

function signalOf(fact: BrandFact, named: NamedAs, day: DeviceDay): readonly Signal[] {
  const when = periodFor(fact, day);
  if (when === 'out' || fact.stance === 'excepts') return [];
  const [maker, ...others] = fact.makers;
  if (fact.stance === 'denies') return [signal(fact, named, 'contradicts', maker ?? null)];
  if (maker === undefined || others.length > 0 || fact.scope.kind === 'some')
    return [signal(fact, named, 'notes', null)];
  if (when === 'perhaps') {
    const said = `${fact.says} The record does not say on what day the device was got: this counts if it dates${fact.from === null ? '' : ` from ${fact.from} or later`}${fact.from !== null && fact.until !== null ? ' and' : ''}${fact.until === null ? '' : ` from before ${fact.until}`}.`;
    return [{ ...signal(fact, named, 'hints', maker), says: said }];
  }
  return [signal(fact, named, fact.disputed ? 'hints' : fact.grade === 'C' ? 'points' : 'documents', maker)];
}

/** `perhaps`: the fact had ended by the day, and the device may be older than it; or the year that the record gives is only in part the fact's. */
function periodFor({ from, until }: BrandFact, { day, latest, basis }: DeviceDay): 'in' | 'perhaps' | 'out' {
  if (from !== null && latest < from) return 'out';
  if (until !== null && day >= until) return basis === 'acquired' ? 'out' : 'perhaps';
  return (from !== null && day < from) || (until !== null && latest >= until) ? 'perhaps' : 'in';
}

function signal(fact: BrandFact, { kind, value }: NamedAs, bears: Signal['bears'], maker: string | null): Signal {
  const weak = fact.grade === 'C' ? ' (A weak source.)' : '';
  const period =
    fact.from === null && fact.until === null
      ? ''
      : ` (For devices ${fact.from === null ? '' : `from ${fact.from}`}${fact.from !== null && fact.until !== null ? ' and ' : ''}${fact.until === null ? '' : `before ${fact.until}`}.)`;
  return {
    kind,
    value,
    says: `${fact.says}${period}${weak}`,
    source: fact.source,
    sourceDate: fact.sourceDate,
    maker,
    bears,
  };
}

function nothingReported(brand: Brand, { kind, value }: NamedAs): Signal {
  return {
    kind,
    value,
    says: `Of this model and day of ${brand.facts.name} nothing is reported here; what is reported of the brand is about other models or times.`,
    source: `data/equipment/brands/${brand.facts.id}.json`,
    sourceDate: brand.facts.checked,
    maker: null,
    bears: 'notes',
  };
}
