import type { Property } from '../model/entity.ts';

/**
 * What the US Treasury (and with it the Consolidated Screening List) calls an identification document -> the property it is a value of.
 * Source: the feature and document types of OFAC's published lists, https://ofac.treasury.gov/sanctions-list-service.
 */
const KINDS: readonly (readonly [RegExp, Property])[] = [
  [/^(unified|united) social credit code/i, 'uscCode'],
  [/^legal entity (number|identifier)/i, 'leiCode'],
  [/^d-u-n-s/i, 'dunsCode'],
  [/^swift\/bic/i, 'swiftBic'],
  [/^isin$/i, 'isinCode'],
  [/^equity ticker/i, 'ticker'],
  [/^v\.?a\.?t\.? number/i, 'vatCode'],
  [/^okpo/i, 'okpoCode'],
  [
    /^(tax id no|r\.?f\.?c|rif #|ruc #|nit #|rtn|c\.?u\.?i\.?t|cnpj|c\.?i\.?f\.?$|us fein|rsin|romanian tax|fiscal code|tax)/i,
    'taxNumber',
  ],
  [/^(passport|stateless person (id|passport)|diplomatic passport|refugee id)/i, 'passportNumber'],
  [/^ssn/i, 'socialSecurityNumber'],
  [/^mmsi/i, 'mmsi'],
  [/^vessel registration identification/i, 'imoNumber'],
  [/^other vessel call sign/i, 'callSign'],
  [/^other vessel flag/i, 'flag'],
  [/^other vessel type/i, 'type'],
  [/^registration country/i, 'jurisdiction'],
  [/^micex code/i, 'ticker'],
  [/^former vessel flag/i, 'pastFlags'],
  [/^website/i, 'website'],
  [/^email address/i, 'email'],
  [/^phone number/i, 'phone'],
  [/^digital currency address/i, 'publicKey'],
  [/^gender/i, 'gender'],
  [/^nationality of registration/i, 'jurisdiction'],
  [/^nationality/i, 'nationality'],
  [/^citizen/i, 'citizenship'],
  [/^organization established date/i, 'incorporationDate'],
  [/^organization type/i, 'sector'],
  [/^target type/i, 'classification'],
  [/^aircraft model/i, 'model'],
  [/^aircraft (manufacturer's serial|construction|serial identification)/i, 'serialNumber'],
  [/^(previous )?aircraft (tail number|mode s)/i, 'idNumber'],
  [/^aircraft manufacture date/i, 'buildDate'],
  [/^aircraft operator/i, 'operator'],
  [
    /^(commercial registry|company number|business registration|registration (number|id|certificate)|registered charity|chamber of commerce|c\.?r\.? no|folio mercantil|matricula mercantil|trade license|public registration|certificate of incorporation|business number|enterprise number|uk company|bik \(ru\)|legal entity registration|government gazette|central registration|economic register|file number|istanbul chamber|iranian registration|romanian c\.?r|dubai chamber|company id|license|paraguay|tourism license|branch unit|msb registration|sre permit|numero)/i,
    'registrationNumber',
  ],
  [
    /^(national id|cedula|c\.?u\.?r\.?p|d\.?n\.?i|identification|driver|electoral|kenyan id|bosnian|residency|turkish|british national|personal id|birth certificate|british|travel document|numero unico|i\.?f\.?e|id|national foreign|serial no|uae identification|afghan|lebanese|moroccan|italian|credencial|voter|immigration|stateless|c\.?u\.?i|cnp|cartilla|le number|n\.?i\.?e|public security|romanian permanent|seafarer|tazkira|visa|pilot|professional|carnet|citizen)/i,
    'idNumber',
  ],
];

/** Remarks about the measures, or codes for a name or a port: kept with the listing. */
const MEASURES =
  /^(additional sanctions information|secondary sanctions risk|transactions prohibited|executive order|caatsa|listing date|effective date|purchase\/sales|issuer name|ns-|cmic|capta|list of foreign|prohibited|sanctions|ifca|peesa|chinese commercial code|un\/locode)/i;

export type IdentifierUse =
  | { readonly use: 'property'; readonly property: Property }
  | { readonly use: 'measure' }
  | { readonly use: 'unknown' };

/** What to do with a value of that kind; an unknown kind is reported by the list and kept in its remarks. */
export function identifierUse(kind: string): IdentifierUse {
  const text = kind.trim();
  if (MEASURES.test(text)) return { use: 'measure' };
  const found = KINDS.find(([pattern]) => pattern.test(text));
  return found ? { use: 'property', property: found[1] } : { use: 'unknown' };
}
