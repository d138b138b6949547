/** Countries as people write them, for doors that take them in words. */
export { countryCode, countryName } from '../core/names/countries.ts';
