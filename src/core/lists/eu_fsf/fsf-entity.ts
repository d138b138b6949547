/** A party as both formats state it: attributes of the XML, or the columns of the CSV under the same names. Empty text is not given. */
export interface FsfEntity {
  readonly line: number;
  readonly values: Values;
  readonly remarks: readonly string[];
  readonly regulations: readonly FsfAct[];
  readonly components: readonly FsfComponent[];
}

export type Values = Readonly<Partial<Record<string, string>>>;

export type ComponentKind = 'nameAlias' | 'address' | 'birthdate' | 'identification' | 'citizenship';

export interface FsfComponent {
  readonly kind: ComponentKind;
  readonly line: number;
  readonly values: Values;
  readonly remarks: readonly string[];
  readonly contacts: readonly { readonly key: string; readonly value: string }[];
  /** The act that brought this component onto the list. */
  readonly act: FsfAct | null;
}

/** A legal act in the Official Journal. Days are as published, ISO 8601 or empty. */
export interface FsfAct {
  readonly numberTitle: string;
  readonly publicationDate: string;
  readonly entryIntoForceDate: string;
  readonly programme: string;
  readonly url: string;
}

export const componentKinds: readonly ComponentKind[] = [
  'nameAlias',
  'address',
  'birthdate',
  'identification',
  'citizenship',
];
