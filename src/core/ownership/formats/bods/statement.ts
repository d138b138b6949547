/** The shape of a statement of the Beneficial Ownership Data Standard 0.4 (https://standard.openownership.org/en/0.4.0/), as far as its schema can be wrong. */
import { z } from 'zod';
import { isDay } from '../../../model/day.ts';

const day = z.string().refine(isDay, 'wanted a day such as 2020-04-15');
/** RFC 3339: a full date, or a date with a time and an offset. */
const dayOrInstant = z
  .string()
  .refine(
    (text) =>
      isDay(text.slice(0, 10)) &&
      /^.{10}(?:T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2}))?$/.test(text),
    'wanted a day such as 2020-04-15, or an instant such as 2020-04-15T00:00:00Z',
  );
const dayOrLess = z
  .string()
  .refine(
    (text) => isDay(text) || /^\d{4}(-(0[1-9]|1[0-2]))?$/.test(text),
    'wanted a date such as 2020-04-15, 2020-04 or 2020',
  );
const uri = z.string().regex(/^[A-Za-z][A-Za-z0-9+.-]*:\S+$/, 'wanted a URI such as https://example.org/');
const text = z.string();
const percent = z.number().min(0).max(100);

const unspecified = z.object({
  reason: z.enum([
    'noBeneficialOwners',
    'subjectUnableToConfirmOrIdentifyBeneficialOwner',
    'interestedPartyHasNotProvidedInformation',
    'subjectExemptFromDisclosure',
    'interestedPartyExemptFromDisclosure',
    'unknown',
    'informationUnknownToPublisher',
  ]),
  description: text.optional(),
});
const identifier = z
  .object({ id: text.optional(), scheme: text.optional(), schemeName: text.optional(), uri: uri.optional() })
  .refine(({ scheme, schemeName }) => scheme !== undefined || schemeName !== undefined, 'wanted scheme or schemeName');
const named = z.object({ name: text, code: text.min(2).max(6).optional() });
const country = z.object({ name: text, code: text.length(2).optional() });
const address = z.object({
  type: z.enum(['placeOfBirth', 'residence', 'registered', 'service', 'alternative', 'business']).optional(),
  address: text.optional(),
  postCode: text.optional(),
  country: country.optional(),
});
const source = z.object({
  type: z
    .array(z.enum(['selfDeclaration', 'officialRegister', 'thirdParty', 'primaryResearch', 'verified']))
    .optional(),
  description: text.optional(),
  url: uri.optional(),
  retrievedAt: dayOrInstant.optional(),
  assertedBy: z.array(z.object({ name: text.optional(), uri: uri.optional() })).optional(),
});
const annotation = z
  .object({
    statementPointerTarget: text,
    creationDate: dayOrInstant.optional(),
    motivation: z.enum(['commenting', 'correcting', 'identifying', 'linking', 'transformation']),
    description: text.optional(),
    transformedContent: text.optional(),
    url: uri.optional(),
  })
  .refine(({ motivation, url }) => motivation !== 'linking' || url !== undefined, {
    path: ['url'],
    message: 'wanted, as the motivation is linking',
  });

export const interestTypes = [
  'shareholding',
  'votingRights',
  'appointmentOfBoard',
  'otherInfluenceOrControl',
  'seniorManagingOfficial',
  'settlor',
  'trustee',
  'protector',
  'beneficiaryOfLegalArrangement',
  'rightsToSurplusAssetsOnDissolution',
  'rightsToProfitOrIncome',
  'rightsGrantedByContract',
  'conditionalRightsGrantedByContract',
  'controlViaCompanyRulesOrArticles',
  'controlByLegalFramework',
  'boardMember',
  'boardChair',
  'unknownInterest',
  'unpublishedInterest',
  'enjoymentAndUseOfAssets',
  'rightToProfitOrIncomeFromAssets',
  'nominee',
  'nominator',
] as const;
export type InterestType = (typeof interestTypes)[number];

const share = z.object({
  exact: percent.optional(),
  minimum: percent.optional(),
  maximum: percent.optional(),
  exclusiveMinimum: percent.optional(),
  exclusiveMaximum: percent.optional(),
});
export type StatedShare = z.infer<typeof share>;

const interest = z.object({
  type: z.enum(interestTypes).optional(),
  directOrIndirect: z.enum(['direct', 'indirect', 'unknown']).optional(),
  beneficialOwnershipOrControl: z.boolean().optional(),
  details: text.optional(),
  share: share.optional(),
  startDate: day.optional(),
  endDate: day.optional(),
});
export type Interest = z.infer<typeof interest>;

/** Which subtypes each type of entity may have; every other type only `other`. */
const SUBTYPES: Readonly<Record<string, readonly string[]>> = {
  arrangement: ['trust', 'nomination', 'other'],
  legalEntity: ['trust', 'other'],
  stateBody: ['governmentDepartment', 'stateAgency', 'other'],
};
const entityType = z
  .object({
    type: z.enum([
      'registeredEntity',
      'legalEntity',
      'arrangement',
      'anonymousEntity',
      'unknownEntity',
      'state',
      'stateBody',
    ]),
    subtype: z.enum(['governmentDepartment', 'stateAgency', 'other', 'trust', 'nomination']).optional(),
    details: text.optional(),
  })
  .refine(({ type, subtype }) => subtype === undefined || (SUBTYPES[type] ?? ['other']).includes(subtype), {
    path: ['subtype'],
    message: 'wanted a subtype that belongs to this type of entity',
  });
const entityDetails = z.object({
  isComponent: z.boolean(),
  entityType,
  unspecifiedEntityDetails: unspecified.optional(),
  name: text.optional(),
  alternateNames: z.array(text).optional(),
  jurisdiction: named.optional(),
  identifiers: z.array(identifier).optional(),
  foundingDate: day.optional(),
  dissolutionDate: day.optional(),
  addresses: z.array(address).optional(),
  uri: uri.optional(),
});
const personDetails = z.object({
  isComponent: z.boolean(),
  personType: z.enum(['anonymousPerson', 'unknownPerson', 'knownPerson']),
  unspecifiedPersonDetails: unspecified.optional(),
  names: z.array(z.object({ fullName: text })).optional(),
  identifiers: z.array(identifier).optional(),
  nationalities: z.array(country).optional(),
  placeOfBirth: address.optional(),
  birthDate: dayOrLess.optional(),
  deathDate: dayOrLess.optional(),
  taxResidencies: z.array(country).optional(),
  addresses: z.array(address).optional(),
});
const relationshipDetails = z
  .object({
    isComponent: z.boolean(),
    componentRecords: z.array(text).optional(),
    subject: z.union([text, unspecified]),
    interestedParty: z.union([text, unspecified]),
    interests: z.array(interest).optional(),
  })
  .refine(({ isComponent, componentRecords }) => !isComponent || (componentRecords ?? []).length === 0, {
    path: ['componentRecords'],
    message: 'wanted an empty list, as isComponent is true',
  });

const frame = z.object({
  statementId: text.min(32).max(64),
  statementDate: dayOrInstant,
  declarationSubject: text,
  declaration: text.optional(),
  recordId: text.min(1),
  recordStatus: z.enum(['new', 'updated', 'closed']).optional(),
  annotations: z.array(annotation).optional(),
  publicationDetails: z
    .object({
      publicationDate: dayOrInstant,
      bodsVersion: text.regex(/^\d+\.\d+$/, 'wanted a version such as 0.4'),
      license: uri.optional(),
      publisher: z
        .object({ name: text.optional(), url: uri.optional() })
        .refine(({ name, url }) => name !== undefined || url !== undefined, 'wanted name or url'),
    })
    .optional(),
  source: source.optional(),
});

const entityStatement = frame.extend({ recordType: z.literal('entity'), recordDetails: entityDetails });
const personStatement = frame.extend({ recordType: z.literal('person'), recordDetails: personDetails });
const relationshipStatement = frame.extend({
  recordType: z.literal('relationship'),
  recordDetails: relationshipDetails,
});
const statementFrame = frame.extend({
  recordType: z.enum(['entity', 'person', 'relationship']),
  recordDetails: z.object({}),
});

export type RelationshipStatement = z.infer<typeof relationshipStatement>;
export type Statement = z.infer<typeof entityStatement> | z.infer<typeof personStatement> | RelationshipStatement;

/** Statements of 0.1 to 0.3, which have their details at the top, under other names. */
const id32 = text.min(32).max(64);
const oldStatement = z
  .object({
    statementType: z.enum(['personStatement', 'entityStatement', 'ownershipOrControlStatement']).optional(),
    statementID: id32.optional(),
    statementDate: day.optional(),
    replacesStatements: z.array(id32).optional(),
    personType: z.enum(['anonymousPerson', 'unknownPerson', 'knownPerson']).optional(),
    birthDate: dayOrLess.optional(),
    source: source.optional(),
    identifiers: z.array(identifier).optional(),
    interests: z.array(interest).optional(),
    annotations: z.array(annotation).optional(),
    uri: uri.optional(),
    missingPersonType: text.optional(),
    missingPersonReason: text.optional(),
  })
  .refine(
    ({ missingPersonReason, missingPersonType }) =>
      missingPersonReason === undefined || missingPersonType !== undefined,
    {
      path: ['missingPersonType'],
      message: 'wanted, as there is a missingPersonReason',
    },
  );

export interface StatementProblem {
  readonly path: readonly PropertyKey[];
  /** What would be right. */
  readonly message: string;
}

/** A statement of 0.4, or everything that is wrong with it. */
export function readStatement(
  value: unknown,
): { readonly statement: Statement } | { readonly problems: readonly StatementProblem[] } {
  const schema = schemaFor(value);
  const read = schema.safeParse(value);
  const old = isOld(value) ? (oldStatement.safeParse(value).error?.issues ?? []) : [];
  if (read.success && old.length === 0) return { statement: read.data as Statement };
  const seen = new Set<string>();
  const problems = [...(read.error?.issues ?? []), ...old]
    .map((issue) => ({ path: issue.path, message: wanted(issue) }))
    .filter(({ path, message }) => {
      const key = `${path.map(String).join('.')} ${message}`;
      return seen.size < seen.add(key).size;
    });
  return { problems };
}

/** What would have been right, in words. */
function wanted(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return TYPES[issue.expected] ?? issue.expected;
    case 'invalid_value':
      return `one of ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return issue.origin === 'string' ? `${issue.minimum} characters or more` : `${issue.minimum} or more`;
    case 'too_big':
      return issue.origin === 'string' ? `${issue.maximum} characters or less` : `${issue.maximum} or less`;
    case 'invalid_union':
      return 'the recordId, or a reason why nobody is named';
    default:
      return issue.message.replace(/^wanted,? ?/, '');
  }
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  boolean: 'true or false',
  object: 'an object',
  array: 'a list',
};

function schemaFor(value: unknown): z.ZodType {
  const recordType = typeof value === 'object' && value !== null ? Reflect.get(value, 'recordType') : undefined;
  if (recordType === 'entity') return entityStatement;
  if (recordType === 'person') return personStatement;
  return recordType === 'relationship' ? relationshipStatement : statementFrame;
}

function isOld(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    ['statementType', 'statementID', 'replacesStatements'].some((key) => key in value)
  );
}
