import { z } from 'zod';
import { diffLists } from '../../../operations/diff-lists.ts';
import { showLists } from '../../../operations/show-lists.ts';
import { jsonTagged, json } from '../answers.ts';
import { Diff, DiffQuery, ListPath, Lists, RefreshRequest } from '../contract/lists.ts';
import { JobStarted } from '../contract/jobs.ts';
import { HttpProblem } from '../problems.ts';
import { type Call, type Route, route } from '../route.ts';
import { receiveForm } from '../uploads.ts';

export const listRoutes: readonly Route[] = [
  route({
    operation: 'listLists',
    method: 'get',
    path: '/lists',
    summary: 'Every list with its newest copy, and whether that one still answers for today',
    responses: { 200: { description: 'The lists.', json: Lists } },
    async handle({ c, context, door }) {
      const names = await door.names.now();
      const lists = await showLists(context);
      return jsonTagged(c, names.tag, () => ({ snapshot: names.snapshot, lists }));
    },
  }),
  route<z.infer<typeof ListPath>, z.infer<typeof DiffQuery>>({
    operation: 'diffList',
    method: 'get',
    path: '/lists/{list}/diff',
    summary: 'Parties added, changed and removed between the copies that stood on two days',
    params: ListPath,
    query: DiffQuery,
    responses: { 200: { description: 'What differs; content, never bytes.', json: Diff } },
    handle: async ({ c, context, params, query }) =>
      json(c, { differences: await diffLists(context, params.list, query) }),
  }),
  route<z.infer<typeof ListPath>, Record<string, never>, z.infer<typeof RefreshRequest>>({
    operation: 'refreshList',
    method: 'post',
    path: '/lists/{list}/refresh',
    summary: 'Takes in a new copy of a list: from its publisher, or from uploaded files',
    description:
      'The work goes on beside the requests; GET /jobs/{id} and its progress tell what came of it. A copy that looks damaged is refused and the last good one stays.',
    params: ListPath,
    body: RefreshRequest,
    bodyOptional: true,
    raw: { 'multipart/form-data': 'The files of one release, with the fields `seen` and `accept`.' },
    form: RefreshRequest.omit({ from: true }),
    responses: { 202: { description: 'It has begun.', json: JobStarted } },
    handle: refresh,
  }),
];

async function refresh(
  call: Call<z.infer<typeof ListPath>, unknown, z.infer<typeof RefreshRequest>>,
): Promise<Response> {
  const { c, context, door, params, caller } = call;
  const by = caller?.actor ?? 'system';
  if (call.mediaType === 'multipart/form-data') {
    const form = await receiveForm(call, { fields: RefreshRequest.omit({ from: true }), files: ['files'] });
    if (form.files.length === 0) throw noFile();
    const { seen = null, accept = null } = form.fields;
    const order = { by, list: params.list, files: form.files.map(({ file }) => file), address: null, seen, accept };
    return json(c, { job: door.jobs.startRefresh(order) }, 202);
  }
  const { from, seen = null, accept = null } = call.body;
  const address =
    from === undefined ? null : ofPublisher(from, context.lists.find(({ id }) => id === params.list)?.sources ?? []);
  if (!context.lists.some(({ id }) => id === params.list))
    throw new HttpProblem('not_found', `there is no list ${params.list}`, {
      next: `There are ${context.lists.map(({ id }) => id).join(', ')}. A list of your own is made by uploading its file.`,
    });
  return json(c, { job: door.jobs.startRefresh({ by, list: params.list, files: [], address, seen, accept }) }, 202);
}

/** The server fetches from nowhere but the list's own publisher: it is not to be sent to addresses that only it can reach. */
function ofPublisher(address: string, sources: readonly { readonly url: string }[]): string {
  const hosts = new Set(sources.map(({ url }) => new URL(url).host));
  if (hosts.has(new URL(address).host)) return address;
  throw new HttpProblem(
    'bad_input',
    `from: the server fetches this list only from ${hosts.size > 0 ? [...hosts].join(' or ') : 'nowhere: it has no address'}`,
    { next: 'Fetch the file yourself and upload it.' },
  );
}

function noFile(): HttpProblem {
  return new HttpProblem('bad_input', 'the form has no file; it is wanted in the field `files`');
}
