import type { Property } from '../model/entity.ts';

/** A number of a register found in a publisher's free text, with the property that it is a value of. */
export interface RegistrationCode {
  readonly property: Property;
  readonly value: string;
}

/** Label and form together: a bare number of ten digits is nobody's INN. */
const PATTERNS: readonly (readonly [RegExp, Property])[] = [
  [/\bINN(?:\s*\/\s*TIN)?\b[\s:.–-]*(\d{10}(?:\d{2})?)(?!\d)/giu, 'innCode'],
  [/(?<!\d)(\d{10}(?:\d{2})?)\s*[-–]?\s*(?:\(?Russia\)?\s+)?INN\b/giu, 'innCode'],
  [/\b(?:BIN\s*\/\s*)?OGRN\b[\s:.–-]*(\d{13}(?:\d{2})?)(?!\d)/giu, 'ogrnCode'],
  [/\bKPP\b[\s:.–-]*(\d{9})(?!\d)/giu, 'kppCode'],
  [/\bOKPO\b[\s:.–-]*(\d{8}(?:\d{2})?)(?!\d)/giu, 'okpoCode'],
  [/\b(?:Unified|United) Social Credit (?:Code|Number)\b[^0-9A-Z]{0,12}([0-9A-Z]{18})\b/gu, 'uscCode'],
  [/\bLEI\b[\s:.–-]*([0-9A-Z]{18}\d{2})\b/gu, 'leiCode'],
  [/\b(?:SWIFT(?:\s*\/\s*BI[CN])?|BIC)\b[\s:.–-]*([A-Z]{6}[A-Z0-9]{2}(?:[A-Z0-9]{3})?)\b/gu, 'swiftBic'],
];

/**
 * `INN: 7720891730 / KPP: 772201001` -> innCode, kppCode.
 * A text of which something is left beside codes and labels is kept whole as `registrationNumber` too.
 */
export function readRegistrationCodes(text: string): readonly RegistrationCode[] {
  const codes: RegistrationCode[] = [];
  let rest = text;
  for (const [pattern, property] of PATTERNS) {
    rest = rest.replace(pattern, (_all, value: string) => {
      codes.push({ property, value });
      return ' ';
    });
  }
  const leftOver = rest.replace(/\b(?:Russia|Tax(?:payer)? Identification Number|Tax ID(?: No)?|number)\b/giu, '');
  if (/[\p{L}\p{N}]/u.test(leftOver)) codes.push({ property: 'registrationNumber', value: text.trim() });
  return codes;
}
