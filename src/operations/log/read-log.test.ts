import { describe, expect, test } from 'vitest';
import { isConsistent, rootByInclusion } from '../../core/log/proofs.ts';
import type { NewEvent } from '../../core/model/log.ts';
import { lazySigner } from '../../io/keys/signer.ts';
import { type TestContext, engines, openTestContext } from '../../../test/stores.ts';
import { appendEvents, hex, sha256 } from './append-events.ts';
import { consistencyProof, inclusionProof, logEvents, logHead, logHeadAt } from './read-log.ts';

const notes = (count: number): readonly NewEvent[] =>
  Array.from({ length: count }, (_, index) => ({
    actor: 'command-line',
    subject: 'run:dahua',
    kind: 'noted',
    body: { text: `note ${index}` },
  }));
const append = (context: TestContext, count: number) =>
  context.store.db.transaction().execute((transaction) => appendEvents(context, transaction, notes(count)));
const bytes = (text: string): Uint8Array => Buffer.from(text, 'hex');

describe.each(engines)('on %s', (engine) => {
  test('proofs of a log above two kept levels lead to the heads that were signed', async () => {
    const context = await openTestContext(engine);
    try {
      expect(await logHead(context)).toBeNull();
      // 1 + 299, + 1, + 66,000: beyond 65,536 leaves a node of the second kept level is there.
      for (const count of [299, 1, 66_000]) await append(context, count);
      const head = await logHead(context);
      expect(head?.size).toBe(66_301);
      expect((await logHeadAt(context, 301))?.size).toBe(301);
      expect(await logHeadAt(context, 302)).toBeNull();
      const kept = await context.store.db.selectFrom('tree_node').select(['level', 'number']).execute();
      expect([kept.filter(({ level }) => level === 8).length, kept.filter(({ level }) => level === 16).length]).toEqual(
        [258, 1],
      );
      for (const number of [0, 1, 255, 256, 300, 65_535, 65_536, 66_300]) {
        const { path, leaf, root, size } = await inclusionProof(context, number, head?.size ?? 0);
        expect(root).toBe(head?.root);
        expect(hex(rootByInclusion(sha256, { number, size, leaf: bytes(leaf) }, path.map(bytes)) ?? bytes(''))).toBe(
          root,
        );
      }
      for (const from of [0, 1, 256, 300, 301, 40_000, 65_536, 66_301]) {
        const proof = await consistencyProof(context, from, 66_301);
        const [earlier, later] = [
          { size: from, root: bytes(proof.fromRoot) },
          { size: 66_301, root: bytes(proof.toRoot) },
        ];
        expect(isConsistent(sha256, earlier, later, proof.path.map(bytes))).toBe(true);
      }
      expect((await consistencyProof(context, 300, 301)).fromRoot).toBe((await logHeadAt(context, 300))?.root);
      expect((await logEvents(context, 299, 3)).map(({ body }) => body['text'])).toEqual([
        'note 298',
        'note 0',
        'note 0',
      ]);
      await expect(inclusionProof(context, 66_301, 66_301)).rejects.toThrow('has no event 66301');
      await expect(inclusionProof(context, 0, 66_302)).rejects.toThrow('it never had 66302');
      await expect(consistencyProof(context, 5, 4)).rejects.toThrow('from 0 to 4, not 5');
    } finally {
      await context.close();
    }
  });

  test('another key that takes over is an event that it signs itself', async () => {
    const context = await openTestContext(engine);
    try {
      await append(context, 1);
      const other = { ...context, signer: lazySigner(`${context.folder}/other.pem`) };
      await append(other, 1);
      const events = await logEvents(context, 0, 10);
      expect(events.map(({ kind }) => kind)).toEqual(['log_opened', 'noted', 'log_key_changed', 'noted']);
      expect(events[2]?.body['key']).toBe((await logHead(context))?.key);
    } finally {
      await context.close();
    }
  });
});
