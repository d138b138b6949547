/** What the page asks of the server, with the names under which the answers are kept. */
import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import { ask, queryText } from './client.ts';
import type {
  ApiKey,
  Case,
  CasePage,
  EntityAnswer,
  ListStatus,
  LogEvent,
  Passage,
  RecordedScreening,
  RunSummary,
  SearchAnswer,
  SignedTreeHead,
  Person,
  User,
} from './shapes.ts';

/** As many rows of the queue as one request brings. */
export const CASES_AT_ONCE = 500;

export interface CaseFilter {
  readonly state?: string | undefined;
  readonly outcome?: string | undefined;
  readonly assignee?: string | undefined;
  readonly q?: string | undefined;
}

export function casesOf(filter: CaseFilter) {
  return infiniteQueryOptions({
    queryKey: ['cases', filter],
    queryFn: ({ pageParam, signal }) =>
      ask<CasePage>(`/cases${queryText({ ...filter, after: pageParam, limit: CASES_AT_ONCE })}`, { signal }),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export function caseOf(id: string) {
  return queryOptions({ queryKey: ['case', id], queryFn: () => ask<Case>(`/cases/${encodeURIComponent(id)}`) });
}

export function caseEventsOf(id: string) {
  return queryOptions({
    queryKey: ['case', id, 'events'],
    queryFn: async () => (await ask<{ events: readonly LogEvent[] }>(`/cases/${encodeURIComponent(id)}/events`)).events,
  });
}

export function screeningOf(id: string) {
  return queryOptions({
    queryKey: ['screening', id],
    queryFn: () => ask<RecordedScreening>(`/screenings/${encodeURIComponent(id)}`),
    // Its id is the hash of what it says: it never changes.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

/** The page around a quote that a finding rests on. */
export function passageOf(screening: string, quoted: { sha256: string; page: number; start: number }) {
  const { sha256, page, start } = quoted;
  return queryOptions({
    queryKey: ['passage', screening, sha256, page, start],
    queryFn: ({ signal }) =>
      ask<Passage>(`/screenings/${encodeURIComponent(screening)}/passage${queryText({ sha256, page, start })}`, {
        signal,
      }),
    // Of archived bytes, which never change.
    staleTime: Number.POSITIVE_INFINITY,
  });
}

export function searchFor(q: string) {
  return queryOptions({
    queryKey: ['search', q],
    queryFn: ({ signal }) => ask<SearchAnswer>(`/search${queryText({ q, limit: 30 })}`, { signal }),
    enabled: q !== '',
    placeholderData: keepPreviousData,
  });
}

export function partyOf(id: string, clocks: { asOf?: string | undefined; knownAt?: string | undefined }) {
  return queryOptions({
    queryKey: ['party', id, clocks],
    queryFn: () => ask<EntityAnswer>(`/entities/${encodeURIComponent(id)}${queryText(clocks)}`),
    placeholderData: keepPreviousData,
  });
}

export const listsQuery = queryOptions({
  queryKey: ['lists'],
  queryFn: async () => (await ask<{ lists: readonly ListStatus[] }>('/lists')).lists,
});

export const runsQuery = infiniteQueryOptions({
  queryKey: ['runs'],
  queryFn: ({ pageParam }) =>
    ask<{ runs: readonly RunSummary[]; next: string | null }>(`/runs${queryText({ after: pageParam, limit: 50 })}`),
  initialPageParam: null as string | null,
  getNextPageParam: (page) => page.next,
});

export function runOf(id: string) {
  return queryOptions({ queryKey: ['run', id], queryFn: () => ask<RunSummary>(`/runs/${encodeURIComponent(id)}`) });
}

export interface ScreeningPage {
  readonly screenings: readonly { readonly number: number; readonly screening: RecordedScreening }[];
  readonly next: number | null;
}

export function runScreenings(id: string, outcome: string | undefined) {
  return infiniteQueryOptions({
    queryKey: ['run', id, 'screenings', outcome ?? ''],
    queryFn: ({ pageParam }) =>
      ask<ScreeningPage>(
        `/runs/${encodeURIComponent(id)}/screenings${queryText({ after: pageParam, limit: 100, outcome })}`,
      ),
    initialPageParam: null as number | null,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

export const logHeadQuery = queryOptions({
  queryKey: ['log', 'head'],
  queryFn: async () => (await ask<{ head: SignedTreeHead | null }>('/log/head')).head,
});

export function logEvents(from: number, limit: number) {
  return queryOptions({
    queryKey: ['log', from, limit],
    queryFn: async () => (await ask<{ events: readonly LogEvent[] }>(`/log${queryText({ from, limit })}`)).events,
    placeholderData: keepPreviousData,
  });
}

/** Everybody who can be assigned something or stands behind an event. */
export const peopleQuery = queryOptions({
  queryKey: ['people'],
  queryFn: async () => (await ask<{ people: readonly Person[] }>('/people')).people,
  staleTime: 60_000,
});

export const usersQuery = queryOptions({
  queryKey: ['users'],
  queryFn: async () => (await ask<{ users: readonly User[] }>('/users')).users,
});

export const keysQuery = queryOptions({
  queryKey: ['keys'],
  queryFn: async () => (await ask<{ keys: readonly ApiKey[] }>('/keys')).keys,
});
