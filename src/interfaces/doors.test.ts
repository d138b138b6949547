/** One operation, three doors: what can be done is behind each of them, or it is said here why not. */
import type { Command } from 'commander';
import { beforeAll, describe, expect, test } from 'vitest';
import { type OperationId, operationIds } from '../operations/access.ts';
import { createProgram } from './cli/program.ts';
import { BY_BODY } from './http/by-body.fixture.ts';
import type { Document } from './http/schema-check.fixture.ts';
import { startWhole } from './http/server.fixture.ts';
import { tools } from './mcp/registry.ts';

/** Commands of the command line, and the operations that each is; none where it starts a door, needs no store, or only leads to others. */
const COMMANDS: Readonly<Record<string, readonly OperationId[]>> = {
  demo: [],
  serve: [],
  mcp: [],
  verify: [],
  lists: ['listLists'],
  'lists refresh': ['refreshList'],
  'lists diff': ['diffList'],
  screen: ['screen', 'startRun'],
  replay: ['replayScreening', 'showScreening'],
  match: ['match'],
  compare: ['compare'],
  entity: ['showEntity'],
  ownership: ['explainOwnership'],
  equipment: ['identifyEquipment'],
  documents: ['auditDocuments'],
  log: [],
  'log head': ['showLog'],
  'log bundle': ['showLog'],
  'log stamp': ['stampLog'],
  user: [],
  'user list': ['listUsers', 'listPeople'],
  'user invite': ['addUser'],
  'user join': [],
  'user reset': ['resetPassword'],
  'user role': ['changeRole'],
  'user disable': ['disableUser'],
  'user enable': ['enableUser'],
  dossier: ['makeDossier'],
  case: [],
  'case list': ['listCases'],
  'case show': ['showCase'],
  'case events': ['showCase'],
  'case export': ['exportCases'],
  'case note': ['noteCase'],
  'case assign': ['assignCase'],
  'case due': ['dueCase'],
  'case attach': ['attachFile'],
  'case propose': ['proposeDisposition'],
  'case approve': ['approveDisposition'],
  'case reject': ['rejectDisposition'],
  'case withdraw': ['withdrawDisposition'],
  'case reopen': ['reopenCase'],
};

const OF_A_PERSON = 'is about the person who is signed in, and nobody is signed in here';
const DECIDES = 'decides about a case, which takes a person and not a program';
const OF_ACCOUNTS = 'decides who may come in; no model is to';
const AS_YOU_TYPE = 'completes names for who types';
const CASES = 'is the work of reviewers, who sign in';

type Door = 'http' | 'cli' | 'mcp';
/** What a door does not have, and why. */
const EXCEPTIONS: Readonly<Record<Door, Readonly<Partial<Record<OperationId, string>>>>> = {
  http: {
    stampLog: 'reaches out to an address that somebody names: only who is at the machine may say which',
  },
  cli: {
    search: AS_YOU_TYPE,
    previewRun: '`screen` says the columns that it took before the first line',
    listRuns: 'each run prints its lines, and `replay` finds each of them again',
    showRun: 'as listRuns',
    listScreenings: 'as listRuns',
    readAttachment: 'the bundle of the dossier has the files of the case, each by its SHA-256',
    setPassword: OF_A_PERSON,
    listKeys: OF_A_PERSON,
    makeKey: OF_A_PERSON,
    revokeKey: OF_A_PERSON,
  },
  mcp: {
    refreshList: 'fetches from the network and changes what every answer rests on',
    startRun: 'screens whole files; `screen` takes purchases as they are',
    previewRun: 'as startRun',
    listCases: CASES,
    showCase: CASES,
    noteCase: CASES,
    assignCase: CASES,
    dueCase: CASES,
    attachFile: CASES,
    readAttachment: CASES,
    exportCases: CASES,
    proposeDisposition: DECIDES,
    withdrawDisposition: DECIDES,
    approveDisposition: DECIDES,
    rejectDisposition: DECIDES,
    reopenCase: DECIDES,
    makeDossier: 'is a document in the name of whoever makes it, who signs in or is at the machine',
    stampLog: 'reaches out to an address that somebody names',
    listPeople: OF_ACCOUNTS,
    listUsers: OF_ACCOUNTS,
    addUser: OF_ACCOUNTS,
    changeRole: OF_ACCOUNTS,
    disableUser: OF_ACCOUNTS,
    enableUser: OF_ACCOUNTS,
    resetPassword: OF_ACCOUNTS,
    setPassword: OF_A_PERSON,
    listKeys: OF_A_PERSON,
    makeKey: OF_A_PERSON,
    revokeKey: OF_A_PERSON,
  },
};

const behind: Record<Door, ReadonlySet<string>> = { http: new Set(), cli: new Set(), mcp: new Set() };
beforeAll(async () => {
  const whole = await startWhole();
  const { paths } = (await (await whole.ask('/openapi.json')).json()) as Document;
  await whole.close();
  const named = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, each]) => {
      const several = BY_BODY[`${method} ${path}`];
      if (several) return several.map(({ row }) => row as string);
      return [(each as { 'x-operation'?: string })['x-operation'] ?? each.operationId];
    }),
  );
  behind.http = new Set(named);
  behind.cli = new Set(Object.values(COMMANDS).flat());
  behind.mcp = new Set(tools.flatMap(({ operations }) => operations));
}, 60_000);

function commandsOf(command: Command, before: readonly string[] = []): readonly string[] {
  return command.commands.flatMap((each) => {
    const path = [...before, each.name()];
    return [path.join(' '), ...commandsOf(each, path)];
  });
}

test('every command is in the table, and every one in the table is a command', () => {
  const program = createProgram(process, async () => undefined);
  expect(Object.keys(COMMANDS).sort()).toEqual([...commandsOf(program)].sort());
});

describe.each(['http', 'cli', 'mcp'] as const)('%s', (door) => {
  test('has every operation, but for those that are named with the reason', () => {
    const missing = operationIds.filter((id) => !behind[door].has(id));
    expect(missing).toEqual(operationIds.filter((id) => EXCEPTIONS[door][id] !== undefined));
  });

  test('each reason is a sentence', () => {
    for (const [id, reason] of Object.entries(EXCEPTIONS[door])) expect(reason.length, id).toBeGreaterThan(10);
  });
});

test('every tool is registered once, under the name of its command', () => {
  const names = tools.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  for (const name of names) expect(name).toMatch(/^[a-z]+(_[a-z]+)*$/);
});
