import { describe, expect, test } from 'vitest';
import { userRoles } from '../core/model/case.ts';
import { type OperationId, access, isAtLeast, lesserRole, mayDo, operationIds } from './access.ts';

/** Written down a second time: r reader, a analyst, p approver, d admin; in capitals where a key may do it too. */
const CELLS: Readonly<Record<OperationId, string>> = {
  listLists: 'RAPD',
  refreshList: '---D',
  diffList: 'RAPD',
  match: 'RAPD',
  compare: 'RAPD',
  search: 'RAPD',
  showEntity: 'RAPD',
  explainOwnership: 'RAPD',
  identifyEquipment: '-APD',
  auditDocuments: '-APD',
  screen: '-APD',
  startRun: '-APD',
  previewRun: '-APD',
  listRuns: 'RAPD',
  showRun: 'RAPD',
  listScreenings: 'RAPD',
  showScreening: 'RAPD',
  replayScreening: 'RAPD',
  listCases: 'RAPD',
  showCase: 'RAPD',
  noteCase: '-APD',
  assignCase: '-APD',
  dueCase: '-APD',
  attachFile: '-APD',
  readAttachment: 'RAPD',
  exportCases: 'RAPD',
  proposeDisposition: '-apd',
  withdrawDisposition: '-apd',
  approveDisposition: '--pd',
  rejectDisposition: '--pd',
  reopenCase: '-apd',
  makeDossier: '-APD',
  showLog: 'RAPD',
  stampLog: '---D',
  listPeople: 'RAPD',
  listUsers: '---d',
  addUser: '---d',
  changeRole: '---d',
  disableUser: '---d',
  enableUser: '---d',
  resetPassword: '---d',
  setPassword: 'rapd',
  listKeys: 'rapd',
  makeKey: 'rapd',
  revokeKey: 'rapd',
};

test('the second table is about the same operations', () => {
  expect(Object.keys(CELLS).sort()).toEqual([...operationIds].sort());
});

describe.each(operationIds)('%s', (operation) => {
  test.each(userRoles.map((role, column) => [role, column] as const))('by a %s', (role, column) => {
    const cell = CELLS[operation][column] ?? '';
    expect(mayDo(role, operation)).toBe(cell !== '-');
    expect(mayDo(role, operation, 'key')).toBe(/[A-Z]/.test(cell));
  });
});

test('whoever may do more may do what those before may', () => {
  for (const operation of operationIds)
    userRoles.slice(1).forEach((role, index) => {
      const lesser = userRoles[index];
      if (lesser && mayDo(lesser, operation)) expect(mayDo(role, operation)).toBe(true);
    });
});

test('no key decides about a case, nor about who may come in', () => {
  const inPerson = /Disposition$|^reopen|User|Role|Key|[pP]assword/;
  for (const operation of operationIds.filter((id) => inPerson.test(id)))
    expect(access[operation].byKey, operation).toBe(false);
});

test('the lesser of two roles', () => {
  for (const [one, i] of userRoles.map((role, index) => [role, index] as const))
    for (const [other, j] of userRoles.map((role, index) => [role, index] as const)) {
      expect(lesserRole(one, other)).toBe(i < j ? one : other);
      expect(isAtLeast(one, other)).toBe(i >= j);
    }
});
