/** The columns of the file: what each is used for, or why it is not. */
export const columns = [
  '_id',
  'source',
  'entity_number',
  'type',
  'programs',
  'name',
  'title',
  'addresses',
  'federal_register_notice',
  'start_date',
  'end_date',
  'standard_order',
  'license_requirement',
  'license_policy',
  'call_sign',
  'vessel_type',
  'gross_tonnage',
  'gross_registered_tonnage',
  'vessel_flag',
  'vessel_owner',
  'remarks',
  'source_list_url',
  'alt_names',
  'citizenships',
  'dates_of_birth',
  'nationalities',
  'places_of_birth',
  'source_information_url',
  'ids',
] as const;
export type Column = (typeof columns)[number];

/** A file without these is not a release; `_id` is absent in files before 2020. */
export const requiredColumns: readonly Column[] = [
  'source',
  'name',
  'addresses',
  'federal_register_notice',
  'start_date',
  'alt_names',
  'ids',
];

export const ignoredColumns: Readonly<Partial<Record<Column, string>>> = {
  _id: 'not stable: an amended notice gives a new one, and Treasury uids repeat across sub-lists',
  source_information_url: 'the same page for every row of a sub-list; the list metadata names it',
};

/** One record in the form that CSV and JSON have in common: every value a list of texts. */
export type CslRecord = Readonly<Record<Column, readonly string[]>> & { readonly line: number };
