/** The whole contract: requests, answers and problems of the API. The web page imports it as types. */
export * from './cases.ts';
export * from './documents.ts';
export * from './dossier.ts';
export * from './entities.ts';
export * from './equipment.ts';
export * from './given-text.ts';
export * from './health.ts';
export * from './jobs.ts';
export * from './lists.ts';
export * from './log.ts';
export * from './names.ts';
export * from './ownership.ts';
export * from './problem.ts';
export * from './screenings.ts';
export * from './values.ts';
