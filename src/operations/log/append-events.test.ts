import { verify, createPublicKey } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { type Engine } from '../../io/database/migrations/append-only.ts';
import { treeHeadText } from '../../core/log/entry.ts';
import { type Frontier, leafHash, rootOf, withLeaf } from '../../core/log/tree.ts';
import type { NewEvent } from '../../core/model/log.ts';
import { eventsFrom, newestHead } from '../../io/database/log.ts';
import { type TestContext, engines, openTestContext } from '../../../test/stores.ts';
import { appendEvents, sha256 } from './append-events.ts';

const note = (text: string): NewEvent => ({
  actor: 'command-line',
  subject: 'run:dahua',
  kind: 'noted',
  body: { text },
});

async function withStore(engine: Engine, work: (context: TestContext) => Promise<void>): Promise<void> {
  const context = await openTestContext(engine);
  try {
    await work(context);
  } finally {
    await context.close();
  }
}

const append = (context: TestContext, ...events: readonly NewEvent[]) =>
  context.store.db.transaction().execute((transaction) => appendEvents(context, transaction, events));

describe.each(engines)('on %s', (engine) => {
  test('a log begins with its key, counts without a gap, and every head is signed over the root of all leaves', () =>
    withStore(engine, async (context) => {
      const [first] = await append(context, note('浙江大华技术股份有限公司'));
      const more = await append(context, note('two'), note('three'));
      expect([first?.number, ...more.map(({ number }) => number)]).toEqual([1, 2, 3]);
      const rows = await eventsFrom(context.store.db, 0, 100);
      expect(rows.map(({ kind }) => kind)).toEqual(['log_opened', 'noted', 'noted', 'noted']);
      let frontier: Frontier = [];
      rows.forEach(({ entry }, size) => {
        frontier = withLeaf(sha256, frontier, { size, leaf: leafHash(sha256, Buffer.from(entry)) });
      });
      const head = await newestHead(context.store.db);
      if (!head) throw new Error('no head');
      expect([head.size, head.root, head.origin]).toEqual([
        4,
        Buffer.from(rootOf(sha256, frontier)).toString('hex'),
        rows[0]?.leaf,
      ]);
      const key = createPublicKey(context.signer().publicKey);
      const signature = Buffer.from(head.signature, 'base64');
      expect(verify(null, Buffer.from(treeHeadText(head)), key, signature)).toBe(true);
      expect(verify(null, Buffer.from(treeHeadText({ ...head, size: 3 })), key, signature)).toBe(false);
    }));

  test('writers at the same moment take turns', () =>
    withStore(engine, async (context) => {
      await Promise.all(Array.from({ length: 20 }, (_, index) => append(context, note(`${index}`))));
      const rows = await eventsFrom(context.store.db, 0, 100);
      expect(rows.map(({ number }) => number)).toEqual(Array.from({ length: 21 }, (_, index) => index));
      expect((await newestHead(context.store.db))?.size).toBe(21);
    }));

  test('the database refuses a gap, a number twice, a change and a removal', () =>
    withStore(engine, async (context) => {
      await append(context, note('kept'));
      const { db } = context.store;
      const row = { at: '', actor: 'system', subject: 'log', kind: 'x', about: null, entry: '{}', leaf: '' };
      const refused = [
        db.insertInto('event').values({ ...row, number: 3 }),
        db.insertInto('event').values({ ...row, number: 1 }),
        db.updateTable('event').set({ kind: 'y' }).where('number', '=', 1),
        db.deleteFrom('event').where('number', '=', 1),
        db.deleteFrom('tree_head'),
      ];
      for (const query of refused) await expect(query.execute()).rejects.toThrow(/gap|append-only/);
      expect(await eventsFrom(db, 0, 100)).toHaveLength(2);
    }));

  test('text that UTF-8 cannot hold is kept with U+FFFD in its place, and a zero character as it is', () =>
    withStore(engine, async (context) => {
      const [event] = await append(context, note('a\ud800b\u0000'));
      expect(event?.body).toEqual({ text: 'a\ufffdb\u0000' });
      expect(JSON.parse((await eventsFrom(context.store.db, 1, 1))[0]?.entry ?? '')).toEqual(event);
    }));

  test('a clock that is set back does not put an event before an earlier one', () =>
    withStore(engine, async (context) => {
      await append(context, note('first'));
      context.setNow('2020-01-01T00:00:00Z');
      const [second] = await append(context, note('second'));
      expect(second?.at).toBe('2026-11-23T12:00:00.000Z');
    }));
});
