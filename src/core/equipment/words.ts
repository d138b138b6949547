/** The one sentence about a device, which could be read aloud: who says what, when, and how sure that is. */
import type { Origin, Signal, SignalKind } from '../model/equipment.ts';
import type { Catalogue } from './catalogue.ts';

export const kindNames: Readonly<Record<SignalKind, string>> = {
  mac: 'the IEEE block of the address',
  onvif: 'what the device says by ONVIF',
  banner: 'a banner',
  api: 'the shape of its interface',
  tls: 'its certificate',
  snmp: 'its SNMP object id',
  fcc_id: 'the FCC ID',
  model: 'the shape of the model number',
  brand: 'the brand',
  declaration: 'a written declaration',
};

export function sentenceFor({ maker, grade, kinds, signals }: Omit<Origin, 'sentence'>, catalogue: Catalogue): string {
  if (maker === null) return unknownSentence(signals, catalogue);
  switch (grade) {
    case 'documented':
      return documentedSentence(maker, signals);
    case 'likely':
      return `Likely made by ${maker.name}: ${kinds.length} independent kinds of signal speak for it (${kindList(kinds)}). This is an inference and no report.`;
    case 'possible':
      return possibleSentence(maker, kinds, signals);
    case 'unknown':
      return unknownSentence(signals, catalogue);
  }
}

function documentedSentence(maker: { readonly id: string; readonly name: string }, signals: readonly Signal[]): string {
  const documents = signals.filter(({ bears, maker: id }) => bears === 'documents' && id === maker.id);
  const report = documents.find(({ source }) => source !== 'the record');
  if (!report) return `The record itself names ${maker.name} as the maker or brand ("${documents[0]?.value ?? ''}").`;
  return `"${report.value}" is reported as made by, or under a brand of, ${maker.name}: ${report.says} (${report.source}${dated(report)})`;
}

function possibleSentence(
  maker: { readonly id: string; readonly name: string },
  kinds: readonly SignalKind[],
  signals: readonly Signal[],
): string {
  const hints = signals.filter(({ bears, maker: id }) => bears === 'hints' && id === maker.id);
  if (kinds.length === 0) {
    const [hint] = hints;
    return `Possibly made by ${maker.name}; this is disputed or depends on when the device was got: ${hint?.says ?? ''} (${hint?.source ?? ''}${hint ? dated(hint) : ''})`;
  }
  if (kinds.length === 1)
    return `Possibly made by ${maker.name}: one kind of signal speaks for it (${kindList(kinds)}), which alone shows no maker.`;
  return `Possibly made by ${maker.name}: ${kindList(kinds)} speak for it, and something speaks against it.`;
}

function unknownSentence(signals: readonly Signal[], catalogue: Catalogue): string {
  if (signals.every(({ bears }) => bears === 'notes')) return NOT_KNOWN;
  const excepted = signals.find(({ bears, maker }) => bears === 'contradicts' && maker === null);
  if (excepted)
    return `Who made it is not known from this record. ${excepted.says} (${excepted.source}${dated(excepted)})`;
  const makers = new Set(
    signals.filter(({ bears }) => bears === 'points' || bears === 'documents').map(({ maker }) => maker),
  );
  const named = [...makers].flatMap((id) => (id === null ? [] : (catalogue.makers.get(id)?.short ?? [])));
  if (named.length > 1)
    return `Who made it is not known from this record: its signals speak for different makers (${named.join(', ')}).`;
  if (named.length === 1)
    return `Who made it is not known from this record: something in it resembles what ${named[0] ?? ''} uses, and it names another.`;
  return NOT_KNOWN;
}

const NOT_KNOWN = 'Who made it is not known from this record.';

function kindList(kinds: readonly SignalKind[]): string {
  return kinds.map((kind) => kindNames[kind]).join(', ');
}

function dated({ sourceDate }: Signal): string {
  return sourceDate === null ? '' : `, ${sourceDate}`;
}
