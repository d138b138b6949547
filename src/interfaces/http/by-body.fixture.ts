import type { OperationId } from '../../operations/access.ts';

/** The service of reconciliation: its manifest everybody may read; what is asked of it stands in a form or in the query string. */
const reconcileBy = (fields: Readonly<Record<string, string>>, row: OperationId) => ({
  row,
  body: new URLSearchParams(fields),
});
const QUERIES = { queries: '{"q":{"query":"Hikvision"}}' };
const EXTEND = { extend: '{"ids":[],"properties":[{"id":"country"}]}' };

const VERSION = { version: 0 };
/** Addresses that are several operations, by what is sent. */
export const BY_BODY: Readonly<Record<string, readonly { readonly row: OperationId; readonly body: unknown }[]>> = {
  'get //reconcile/{dataset}': [reconcileBy(QUERIES, 'match'), reconcileBy(EXTEND, 'showEntity')],
  'post //reconcile/{dataset}': [reconcileBy(QUERIES, 'match'), reconcileBy(EXTEND, 'showEntity')],
  'patch /users/{id}': [
    { row: 'changeRole', body: { role: 'reader' } },
    { row: 'disableUser', body: { status: 'disabled' } },
    { row: 'enableUser', body: { status: 'active' } },
  ],
  'post /cases/{id}/actions': [
    { row: 'noteCase', body: { do: 'note', text: 'x', ...VERSION } },
    { row: 'assignCase', body: { do: 'assign', to: null, ...VERSION } },
    { row: 'dueCase', body: { do: 'due', day: null, ...VERSION } },
    { row: 'proposeDisposition', body: { do: 'propose', disposition: 'inconclusive', reason: 'x', ...VERSION } },
    { row: 'approveDisposition', body: { do: 'approve', ...VERSION } },
    { row: 'rejectDisposition', body: { do: 'reject', reason: 'x', ...VERSION } },
    { row: 'withdrawDisposition', body: { do: 'withdraw', reason: 'x', ...VERSION } },
    { row: 'reopenCase', body: { do: 'reopen', reason: 'x', ...VERSION } },
  ],
};
