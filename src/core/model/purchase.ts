import type { Day } from './day.ts';
import type { Act, Dealing, Role } from './rule.ts';

/** One purchase: an order, award, contract or invoice with its supplier and items. Words as in OCDS. */
export interface Purchase {
  readonly id: string;
  readonly file: string | null;
  /** The row or line of the file where it begins, counted from 1; null when there is none. */
  readonly row: number | null;
  /** The day that counts: of signature, award, order or invoice, in that order of preference. */
  readonly date: Day | null;
  readonly buyer: PurchaseParty | null;
  readonly supplier: PurchaseParty;
  readonly items: readonly Item[];
  readonly amount: Amount | null;
  /** ISO 3166-1 alpha-2 in lower case. */
  readonly destination: string | null;
  readonly contract: string | null;
  readonly role: Role | null;
  readonly act: Act | null;
  /** There when the file says what is dealt in. */
  readonly dealing?: Dealing;
}

export interface PurchaseParty {
  readonly name: string;
  /** Further names that the same document gives for the party: a trading name beside the registered one. To be screened as well. */
  readonly otherNames?: readonly string[];
  readonly country: string | null;
  readonly address: string | null;
  readonly identifiers: readonly { readonly scheme: string | null; readonly id: string }[];
}

export interface Item {
  readonly description: string | null;
  readonly brand: string | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly mac: string | null;
  /** A decimal string. */
  readonly quantity: string | null;
  readonly origin: string | null;
}

/** `value` is a decimal string with a point, `currency` ISO 4217. */
export interface Amount {
  readonly value: string;
  readonly currency: string | null;
}
