/** How matching is done, as yente's clients ask about it; there is one way here, and its scale is calibrated to 0.7. */
import { matchFeatures } from '../../../operations/match-features.ts';
import { HttpProblem } from '../problems.ts';

export const ALGORITHM = 'countersign';

/** Names that say: whichever is best. */
const ANY: ReadonlySet<string> = new Set([ALGORITHM, 'best', 'default']);
/** Those of yente. */
const THEIRS: ReadonlySet<string> = new Set([
  'logic-v1',
  'logic-v2',
  'name-based',
  'name-qualified',
  'regression-v1',
  'regression-v2',
  'ofac-249',
  'ofac-155',
]);

/** A warning for an algorithm of yente's, whose scores are others; a problem for what is none. */
export function algorithmWarnings(name: string): readonly string[] {
  if (ANY.has(name)) return [];
  if (THEIRS.has(name))
    return [`algorithm ${name} is not here: the scores are those of ${ALGORITHM}, on whose scale 0.7 is an alert`];
  throw new HttpProblem('bad_input', `algorithm: there is no algorithm "${name.slice(0, 60)}"`, {
    next: `There is ${ALGORITHM}; GET /algorithms describes it.`,
  });
}

export const featureDocs: Readonly<
  Record<string, { readonly description: string; readonly coefficient: number; readonly url: null }>
> = Object.fromEntries(
  matchFeatures.map(({ name, weight, describes }) => [
    name,
    { description: describes, coefficient: weight, url: null },
  ]),
);
