import { z } from 'zod';
import { dossierFormats } from '../../../operations/dossier/write-dossier.ts';
import { Day } from './values.ts';

export const DossierRequest = z
  .strictObject({
    letter: z.string().max(200_000).optional().meta({
      description: 'The letter with its questions, as text; without one, or with a blank one, every topic is answered.',
    }),
    format: z.enum(dossierFormats).default('pdf').meta({
      description: '`bundle`: a ZIP for `verify`, with the events of the case and every file of evidence.',
    }),
    asOf: Day.optional().meta({ description: 'The day that the letter is about; else the day of each purchase.' }),
  })
  .meta({ id: 'DossierRequest' });
export type DossierRequest = z.output<typeof DossierRequest>;
