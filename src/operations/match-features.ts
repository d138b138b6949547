/** The comparisons that go into a score, for doors that describe them. */
export { FEATURES as matchFeatures } from '../core/matching/features.ts';
