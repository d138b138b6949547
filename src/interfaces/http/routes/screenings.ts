import type { z } from 'zod';
import { renderReplayText } from '../../../core/reports/replay-text/index.ts';
import { findRecorded } from '../../../operations/replay/find-recorded.ts';
import { replayScreening } from '../../../operations/replay/replay-screening.ts';
import { json } from '../answers.ts';
import { Passage, PassageQuery, Replay, ReplayRequest, Screening, ScreeningPath } from '../contract/screenings.ts';
import { type Route, route } from '../route.ts';

type Path = z.infer<typeof ScreeningPath>;

export const screeningRoutes: readonly Route[] = [
  route<Path>({
    operation: 'showScreening',
    method: 'get',
    path: '/screenings/{id}',
    summary: 'One screening, byte for byte as it was recorded',
    description: 'Its id is the SHA-256 of these bytes without the id, so anybody can check it.',
    params: ScreeningPath,
    responses: { 200: { description: 'The screening.', json: Screening } },
    async handle({ c, context, params }) {
      const { line } = await findRecorded(context, params.id);
      return c.body(line, 200, { 'content-type': 'application/json', 'cache-control': 'no-store' });
    },
  }),
  route<Path, z.output<typeof PassageQuery>>({
    operation: 'showScreening',
    method: 'get',
    path: '/screenings/{id}/passage',
    summary: 'The page around a quote that a finding of the screening rests on',
    description:
      'Taken again from the archived bytes of the document, and only where the screening quotes it: up to 6,000 characters on each side.',
    params: ScreeningPath,
    query: PassageQuery,
    responses: { 200: { description: 'The quote and what stands around it.', json: Passage } },
    async handle({ c, params, query, door }) {
      return json(c, await door.views.ask('passage', { screening: params.id, ...query }));
    },
  }),
  route<Path, unknown, z.output<typeof ReplayRequest>>({
    operation: 'replayScreening',
    method: 'post',
    path: '/screenings/{id}/replay',
    summary: 'Answers a past screening again from what was stored with it, and compares byte for byte',
    description: 'Nothing is recorded. The report says what has moved on since, and what the answer would be today.',
    params: ScreeningPath,
    body: ReplayRequest,
    bodyOptional: true,
    responses: { 200: { description: 'The original and the comparison.', json: Replay } },
    async handle({ c, context, params, body, door }) {
      const { screening, report } = await replayScreening(context, params.id, {
        version: door.version,
        reread: body.reread,
      });
      return json(c, { screening, report, sentences: renderReplayText(report) });
    },
  }),
];
