/** The schemata of FollowTheMoney as clients name them, and which parties of ours each of them means. */
import { type Schema, schemata } from '../../../core/model/entity.ts';
import { HttpProblem } from '../problems.ts';

export interface AskedSchema {
  /** What the matcher compares with; null: everything, and `covers` decides. */
  readonly asks: Schema | null;
  readonly covers: ReadonlySet<Schema>;
}

const ORGANISATIONS: readonly Schema[] = ['Organization', 'Company', 'PublicBody', 'LegalEntity'];

/** After the tree at https://followthemoney.tech/explorer/. A publisher who does not say whether it is a company or a person says `LegalEntity`, so that one is always meant too. */
const COVERED: Readonly<Record<string, readonly Schema[]>> = {
  Thing: schemata,
  LegalEntity: [...ORGANISATIONS, 'Person'],
  Organization: ORGANISATIONS,
  Company: ORGANISATIONS,
  PublicBody: ORGANISATIONS,
  Person: ['Person', 'LegalEntity'],
  Asset: ['Company', 'Vehicle', 'Vessel', 'Airplane', 'CryptoWallet'],
  Vehicle: ['Vehicle', 'Vessel', 'Airplane'],
  Vessel: ['Vessel'],
  Airplane: ['Airplane'],
  CryptoWallet: ['CryptoWallet'],
  Address: ['Address'],
};

/** Schemata of FollowTheMoney that no party of the lists has. */
const OTHERS: ReadonlySet<string> = new Set(
  `Article Assessment Associate Audio BankAccount Call CallForTenders Contract ContractAward CourtCase CourtCaseParty
  Debt Directorship Document Documentation EconomicActivity Email Employment Event Family Folder HyperText
  Identification Image License Membership Mention Message Note Occupancy Ownership Package Page Pages Passport
  Payment PlainText Position Post Project ProjectParticipant RealEstate Representation Sanction Security Similar
  Succession Table Train Trip UnknownLink UserAccount Video Workbook`.split(/\s+/),
);

/** Throws a problem for what is no schema of FollowTheMoney. */
export function askedSchema(name: string, where: string): AskedSchema {
  const covers = Object.hasOwn(COVERED, name) ? COVERED[name] : OTHERS.has(name) ? [] : undefined;
  if (covers === undefined)
    throw new HttpProblem('bad_input', `${where}: "${name.slice(0, 60)}" is no schema of FollowTheMoney`, {
      next: `Parties of the lists are ${schemata.join(', ')}.`,
    });
  const own = schemata.find((schema) => schema === name) ?? null;
  const isBroad = own === null || own === 'Thing' || own === 'Vehicle';
  return { asks: isBroad ? null : own, covers: new Set(covers) };
}

const LABELS: Readonly<Record<Schema, string>> = {
  Company: 'Company',
  Organization: 'Organization',
  PublicBody: 'Public body',
  LegalEntity: 'Legal entity',
  Person: 'Person',
  Vessel: 'Vessel',
  Airplane: 'Airplane',
  Vehicle: 'Vehicle',
  CryptoWallet: 'Cryptocurrency wallet',
  Address: 'Address',
  Thing: 'Thing',
};

export function schemaLabel(schema: Schema): string {
  return LABELS[schema];
}
