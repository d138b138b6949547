/** The columns of the table, in any order; the README says what each holds. */
export const columns = ['name', 'alias', 'parent', 'list_edition_date', 'published', 'citation', 'removed'] as const;
export type Column = (typeof columns)[number];
export const requiredColumns: readonly Column[] = ['name', 'list_edition_date'];
