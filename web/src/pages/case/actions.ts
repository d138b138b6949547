/** What one does with a case: sent with the version that one has seen, so that nobody decides over somebody else's head. */
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ask } from '../../api/client.ts';
import { isProblem } from '../../api/problem.ts';
import type { Case, CaseAction } from '../../api/shapes.ts';

export type CaseActions = ReturnType<typeof useCaseActions>;

export function useCaseActions(shown: Case) {
  const queries = useQueryClient();
  const path = `/cases/${encodeURIComponent(shown.id)}`;
  const reload = (): Promise<unknown> =>
    Promise.all([
      queries.invalidateQueries({ queryKey: ['case', shown.id] }),
      queries.invalidateQueries({ queryKey: ['cases'] }),
      queries.invalidateQueries({ queryKey: ['log'] }),
    ]);
  const act = useMutation({
    mutationFn: (action: CaseAction) =>
      ask(`${path}/actions`, { method: 'POST', body: { ...action, version: shown.version } }),
    onSuccess: reload,
    // Somebody was faster: what they did has to be seen before the next try.
    onError: (error) => (isProblem(error, 409) || isProblem(error, 412) ? reload() : undefined),
  });
  const attach = useMutation({
    mutationFn: (file: File) => {
      const form = new FormData();
      form.append('file', file, file.name);
      return ask(`${path}/attachments`, { method: 'POST', body: form });
    },
    onSuccess: reload,
  });
  return { act, attach };
}
