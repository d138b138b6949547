/** The registry of features, in the order in which a reviewer reads them. */
import type { Feature } from './feature.ts';
import { contradictingWords } from './features/contradicting-words.ts';
import { differentCountry } from './features/different-country.ts';
import { differentLegalForm } from './features/different-legal-form.ts';
import { differentTrade } from './features/different-trade.ts';
import { differentNamePart } from './features/different-name-part.ts';
import { differentNumbers } from './features/different-numbers.ts';
import { littleInCommon } from './features/little-in-common.ts';
import { formOfElsewhere } from './features/form-of-elsewhere.ts';
import { lookalikeLetters } from './features/lookalike-letters.ts';
import { longerName } from './features/longer-name.ts';
import { moreGivenNames } from './features/more-given-names.ts';
import { muchInCommon } from './features/much-in-common.ts';
import { sameIdentifier } from './features/same-identifier.ts';
import { sameWords } from './features/same-words.ts';
import { similarWords } from './features/similar-words.ts';
import { weakAlias } from './features/weak-alias.ts';
import { wordOrder } from './features/word-order.ts';

export const FEATURES: readonly Feature[] = [
  sameWords,
  similarWords,
  longerName,
  moreGivenNames,
  muchInCommon,
  contradictingWords,
  differentTrade,
  differentNamePart,
  differentNumbers,
  littleInCommon,
  differentLegalForm,
  formOfElsewhere,
  wordOrder,
  lookalikeLetters,
  weakAlias,
  differentCountry,
  sameIdentifier,
];
