/** The capabilities that are looked for, as `data/documents/taxonomy.json` has them: what each is, why it matters, the instrument it touches, and which concepts of a lexicon make it up. */
import { z } from 'zod';
import { type Capability, capabilities } from '../model/document.ts';
import { InputError } from '../model/errors.ts';

const words = z.string().trim().min(1);

const taxonomyShape = z.strictObject({
  capabilities: z.array(
    z.strictObject({
      id: z.enum(capabilities),
      title: words,
      what: words,
      why: words,
      instruments: z.array(words).min(1),
      signs: z.array(z.strictObject({ of: z.array(words).min(1), with: z.array(z.array(words).min(1)) })).min(1),
    }),
  ),
});

/** One capability; those that stand first in the file take the words that several could claim. */
export interface CapabilityEntry {
  readonly id: Capability;
  readonly title: string;
  readonly what: string;
  readonly why: string;
  /** `UDHR 2`, `ICCPR 18`, `EU AI Act 5(1)(g)` */
  readonly instruments: readonly string[];
  readonly signs: readonly Sign[];
}

/** Met where one of the concepts `of` stands with at least one concept of each group in `with`. */
export interface Sign {
  readonly of: readonly string[];
  readonly with: readonly (readonly string[])[];
}

/** Throws an `InputError` that names the field, also when a capability is missing. */
export function parseTaxonomy(json: unknown, file: string): readonly CapabilityEntry[] {
  const read = taxonomyShape.safeParse(json);
  if (!read.success) {
    const [issue] = read.error.issues;
    throw new InputError(issue?.message ?? 'not understood', { file, column: issue?.path.map(String).join('.') ?? '' });
  }
  const missing = capabilities.filter((id) => !read.data.capabilities.some((entry) => entry.id === id));
  if (missing.length > 0) throw new InputError(`the taxonomy lacks ${missing.join(', ')}`, { file });
  return read.data.capabilities;
}
