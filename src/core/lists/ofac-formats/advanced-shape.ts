import { shapeOf } from './shape.ts';

/**
 * What an ADVANCED file may hold. Read but of no use: ids of parts, flags that say how exact a date is (the period itself shows it),
 * reliability, script and quality of names, the country and dates of documents, references back to what points here.
 */
export const ADVANCED_SHAPE = shapeOf({
  Location: '@ID LocationAreaCode LocationCountry LocationPart FeatureVersionReference IDRegDocumentReference',
  LocationAreaCode: '@AreaCodeID',
  LocationCountry: '@CountryID @CountryRelevanceID',
  LocationPart: '@LocPartTypeID LocationPartValue',
  LocationPartValue: '@Primary @LocPartValueTypeID @LocPartValueStatusID Comment Value',
  FeatureVersionReference: '@FeatureVersionID',
  IDRegDocumentReference: '@IDRegDocumentID',
  IDRegDocument:
    '@ID @IDRegDocTypeID @IdentityID @IssuedBy-CountryID @IssuedIn-LocationID @ValidityID Comment IDRegistrationNo IssuingAuthority DocumentDate DocumentedNameReference',
  DocumentDate: '@IDRegDocDateTypeID DatePeriod',
  DocumentedNameReference: '@DocumentedNameID',
  DistinctParty: '@FixedRef @DeltaAction Comment Profile',
  Profile: '@ID @PartySubTypeID Identity Feature SanctionsEntryReference ExternalReference',
  SanctionsEntryReference: '@SanctionsEntryID',
  Identity: '@ID @FixedRef @Primary @False Alias NamePartGroups IDRegDocumentReference',
  Alias: '@FixedRef @AliasTypeID @Primary @LowQuality DocumentedName',
  DocumentedName: '@ID @FixedRef @DocNameStatusID DocumentedNamePart',
  DocumentedNamePart: 'NamePartValue',
  NamePartValue: '@NamePartGroupID @ScriptID @ScriptStatusID @Acronym',
  NamePartGroups: 'MasterNamePartGroup',
  MasterNamePartGroup: 'NamePartGroup',
  NamePartGroup: '@ID @NamePartTypeID',
  Feature: '@ID @FeatureTypeID FeatureVersion IdentityReference',
  FeatureVersion: '@ID @ReliabilityID Comment DatePeriod VersionDetail VersionLocation IDRegDocumentReference',
  VersionDetail: '@DetailTypeID @DetailReferenceID',
  VersionLocation: '@LocationID',
  IdentityReference: '@IdentityID @IdentityFeatureLinkTypeID',
  DatePeriod: '@CalendarTypeID @YearFixed @MonthFixed @DayFixed Start End',
  Start: '@Approximate @YearFixed @MonthFixed @DayFixed From To',
  End: '@Approximate @YearFixed @MonthFixed @DayFixed From To',
  From: 'Year Month Day',
  To: 'Year Month Day',
  Date: '@CalendarTypeID Year Month Day',
  ProfileRelationship:
    '@ID @From-ProfileID @To-ProfileID @RelationTypeID @RelationQualityID @Former @SanctionsEntryID Comment',
  SanctionsEntry: '@ID @ProfileID @ListID EntryEvent SanctionsMeasure',
  EntryEvent: '@ID @EntryEventTypeID @LegalBasisID Comment Date',
  SanctionsMeasure: '@ID @SanctionsTypeID Comment DatePeriod',
});
