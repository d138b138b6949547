/** Who may do what: one row an operation. Every door asks this table, and nothing else decides. */
import { type UserRole, userRoles } from '../core/model/case.ts';

interface Access {
  /** The least role that may do it. */
  readonly least: UserRole;
  /** Whether a program with the key of such a person may do it: what decides about somebody, or about who may sign in, takes the person. */
  readonly byKey: boolean;
}

const readers: Access = { least: 'reader', byKey: true };
const analysts: Access = { least: 'analyst', byKey: true };
const admins: Access = { least: 'admin', byKey: true };
const inPerson = (least: UserRole): Access => ({ least, byKey: false });

export const access = {
  listLists: readers,
  refreshList: admins,
  diffList: readers,
  match: readers,
  compare: readers,
  search: readers,
  showEntity: readers,
  explainOwnership: readers,
  identifyEquipment: analysts,
  /** The archive keeps the documents. */
  auditDocuments: analysts,
  screen: analysts,
  startRun: analysts,
  previewRun: analysts,
  listRuns: readers,
  showRun: readers,
  listScreenings: readers,
  showScreening: readers,
  replayScreening: readers,
  listCases: readers,
  showCase: readers,
  noteCase: analysts,
  assignCase: analysts,
  dueCase: analysts,
  attachFile: analysts,
  readAttachment: readers,
  exportCases: readers,
  proposeDisposition: inPerson('analyst'),
  withdrawDisposition: inPerson('analyst'),
  approveDisposition: inPerson('approver'),
  rejectDisposition: inPerson('approver'),
  reopenCase: inPerson('analyst'),
  makeDossier: analysts,
  showLog: readers,
  stampLog: admins,
  listPeople: readers,
  listUsers: inPerson('admin'),
  addUser: inPerson('admin'),
  changeRole: inPerson('admin'),
  disableUser: inPerson('admin'),
  enableUser: inPerson('admin'),
  resetPassword: inPerson('admin'),
  /** Their own. */
  setPassword: inPerson('reader'),
  listKeys: inPerson('reader'),
  makeKey: inPerson('reader'),
  /** Their own; an admin may revoke anybody's. */
  revokeKey: inPerson('reader'),
} as const satisfies Readonly<Record<string, Access>>;

export type OperationId = keyof typeof access;
export const operationIds = Object.keys(access) as readonly OperationId[];

/** `person` is the role of whoever asks; with a key, the lesser of the owner's role and the key's. */
export function mayDo(role: UserRole, operation: OperationId, via: 'person' | 'key' = 'person'): boolean {
  const { least, byKey } = access[operation];
  return isAtLeast(role, least) && (via === 'person' || byKey);
}

export function isAtLeast(role: UserRole, least: UserRole): boolean {
  return userRoles.indexOf(role) >= userRoles.indexOf(least);
}

export function lesserRole(one: UserRole, other: UserRole): UserRole {
  return isAtLeast(one, other) ? other : one;
}
