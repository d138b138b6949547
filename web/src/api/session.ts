import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { ask, rememberToken } from './client.ts';
import type { Session } from './shapes.ts';

export const SESSION = ['session'] as const;

/** What the page leaves out for those who may not do it; the server's table decides. */
export type Operation =
  | 'approveDisposition'
  | 'assignCase'
  | 'attachFile'
  | 'dueCase'
  | 'listKeys'
  | 'listUsers'
  | 'makeDossier'
  | 'noteCase'
  | 'proposeDisposition'
  | 'refreshList'
  | 'reopenCase'
  | 'startRun';

/** Who is signed in; asked once, and again after signing in or out. */
export function useSession() {
  return useQuery({ queryKey: SESSION, queryFn: readSession, staleTime: 60_000 });
}

/** The one before the page, as the log names them; null when nobody is. */
export function useMe(): { readonly id: string; readonly actor: string } | null {
  const user = useSession().data?.user;
  return user ? { id: user.id, actor: `user:${user.id}` } : null;
}

export function useMay(): (operation: Operation) => boolean {
  const mayDo = useSession().data?.mayDo ?? [];
  return (operation) => mayDo.includes(operation);
}

export function useSignIn() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (given: { name: string; password: string }) => ask('/session', { method: 'POST', body: given }),
    onSuccess: () => queries.resetQueries(),
  });
}

export function useSignOut() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => ask('/session', { method: 'DELETE' }),
    onSuccess: () => queries.resetQueries(),
  });
}

export async function readSession(): Promise<Session> {
  const session = await ask<Session>('/session');
  rememberToken(session.csrf);
  return session;
}
