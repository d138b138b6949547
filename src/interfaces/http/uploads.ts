/** Forms with files: the files go to places of our own, the fields are checked. */
import { z } from 'zod';
import { type ReceivedFile, receiveFile, receiveTexts, removeFile } from '../../operations/receive-file.ts';
import type { GivenText } from './contract/given-text.ts';
import { type FormPart, harmlessFileName, readForm } from './multipart.ts';
import { HttpProblem } from './problems.ts';
import { bodyChunks, checked } from './request.ts';
import type { Call } from './route.ts';

export interface ReceivedForm<F> {
  readonly fields: F;
  /** In order, each with the field that it came in. Whoever receives them removes them. */
  readonly files: readonly { readonly field: string; readonly file: ReceivedFile; readonly mediaType: string }[];
}

interface FormSpec<F> {
  /** The field `options` is JSON of these; they may also come one by one. */
  readonly fields: z.ZodType<F>;
  /** Names of the fields that hold files. */
  readonly files: readonly string[];
}

const MOST_FIELD_BYTES = 100_000;

/** Reads a form to its end; when anything is wrong with it no file of it stays. */
export async function receiveForm<F>(
  { c, door, context, mediaType }: Pick<Call, 'c' | 'door' | 'context' | 'mediaType'>,
  spec: FormSpec<F>,
): Promise<ReceivedForm<F>> {
  if (mediaType !== 'multipart/form-data')
    throw new HttpProblem('unsupported_media_type', 'a form with files is wanted (multipart/form-data)');
  const files: { field: string; file: ReceivedFile; mediaType: string }[] = [];
  const texts = new Map<string, string>();
  try {
    const chunks = bodyChunks(c, door.limits.uploadBytes);
    for await (const part of readForm(c.req.header('content-type') ?? '', chunks)) {
      if (part.fileName === null) texts.set(part.name, await textOf(part));
      else if (spec.files.includes(part.name)) {
        const name = unusedName(part.fileName, new Set(files.map((each) => each.file.name)));
        const file = await receiveFile(context, name, part.content);
        files.push({ field: part.name, file, mediaType: part.mediaType });
      } else
        throw new HttpProblem('bad_input', `a file is wanted in ${spec.files.join(' or ')}, not in "${part.name}"`);
    }
    return { fields: checked(spec.fields, fieldsOf(texts), 'body'), files };
  } catch (error) {
    for (const { file } of files) await removeFile(file);
    throw error;
  }
}

/** The files of a form in the field `files`, or those that stand as text in a JSON body, with the options beside them. Whoever receives them removes them. */
export async function receiveFormOrTexts<F>(
  call: Call<unknown, unknown, (F & { readonly files: readonly GivenText[] }) | null>,
  fields: z.ZodType<F>,
): Promise<{ readonly fields: F; readonly files: readonly ReceivedFile[] }> {
  if (call.body !== null) {
    const names = new Set<string>();
    const given = call.body.files.map(({ name, content }) => {
      const fresh = unusedName(harmlessFileName(name), names);
      names.add(fresh);
      return { name: fresh, content };
    });
    return { fields: call.body, files: await receiveTexts(call.context, given) };
  }
  const form = await receiveForm(call, { fields, files: ['files'] });
  if (form.files.length === 0)
    throw new HttpProblem('bad_input', 'the form has no file; it is wanted in the field `files`');
  return { fields: form.fields, files: form.files.map(({ file }) => file) };
}

/** Two files of one name are told apart in answers. */
function unusedName(name: string, taken: ReadonlySet<string>): string {
  for (let number = 2, fresh = name; ; number += 1) {
    if (!taken.has(fresh)) return fresh;
    fresh = name.replace(/(\.[^.]*)?$/, ` (${number})$1`);
  }
}

async function textOf({ name, content }: FormPart): Promise<string> {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of content) {
    bytes += chunk.length;
    if (bytes > MOST_FIELD_BYTES)
      throw new HttpProblem('too_large', `the field ${name} has more than ${MOST_FIELD_BYTES} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function fieldsOf(texts: ReadonlyMap<string, string>): unknown {
  const { options, ...single } = Object.fromEntries(texts);
  if (options === undefined) return single;
  let value: unknown;
  try {
    value = JSON.parse(options);
  } catch {
    throw new HttpProblem('bad_input', 'the field `options` of the form is no JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new HttpProblem('bad_input', 'the field `options` of the form is a JSON object');
  return { ...single, ...value };
}
