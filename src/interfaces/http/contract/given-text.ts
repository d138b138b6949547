import { z } from 'zod';

const MOST_CHARACTERS = 5_000_000;

/** A file as text and not as a path: who writes to us is not to read the disk through it. */
export const GivenText = z
  .strictObject({
    name: z.string().min(1).max(200).meta({ description: 'What the file is called, with its ending: graph.csv' }),
    content: z.string().min(1).max(MOST_CHARACTERS).meta({ description: 'The file itself, as text.' }),
  })
  .meta({ id: 'GivenText' });
export type GivenText = z.output<typeof GivenText>;

/** Few, as they are held in memory with the request; more of them go in a form. */
export const GivenTexts = z.array(GivenText).min(1).max(10);
