import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { casePartlyPaid, openRecord, rowsOf, type TestRecord } from '../../tests/record/record.ts';
import { yuan } from '../../tests/sample/sample-case.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

/** What differs between two writings of the same: instants of the writing, the hashes over them, nonces of seals. */
const ofTheWriting = /^(recorded_at|next_attempt_at|hash|previous_hash|audit_hash|.*_sealed)$/;

async function contentOf({ dataSource }: TestRecord, processId: string): Promise<unknown> {
  const rows = await rowsOf(dataSource, processId);
  return JSON.parse(JSON.stringify(rows), (name, value: unknown) => (ofTheWriting.test(name) ? undefined : value));
}

/** A case with all that a transition can leave: money of several kinds, texts, letters, services, events, links, clocks that have acted. */
function eventfulCase() {
  const simulated = casePartlyPaid();
  simulated.give('waive', { amount: yuan('100.00'), claimPeriodId: 'P1', reason: 'Hardship.' });
  simulated.give('note', { text: 'Rang the debtor, who is ill. '.repeat(200) });
  simulated.give('link-report', { reportId: 'report-1' });
  simulated.until('2026-10-01');
  simulated.give('unlink-report', { reportId: 'report-1', reason: 'Another pensioner.' });
  return simulated;
}

describe('a process that finds the record beyond itself', () => {
  const simulated = eventfulCase();
  const { processId } = simulated.state.opening;
  const last = simulated.state.revision;
  beforeAll(() => record.write(simulated.records));

  it.each([0, 1, 2, 4, Math.floor(last / 2), last - 1])(
    'is told what it missed after revision %d, from which a record that was restored to there is written again, the same',
    async (revision) => {
      const standing = await record.recorder.findStanding({ processId, revision });
      if (standing.kind !== 'ahead' || standing.missed === null) throw new Error(standing.kind);

      const restored = await openRecord();
      try {
        await restored.write(simulated.records.slice(0, revision));
        expect(await restored.recorder.recordMissed(processId, standing.missed)).toBe(last - revision);
        expect(await restored.recorder.recordMissed(processId, standing.missed)).toBe(0);

        expect(await contentOf(restored, processId)).toEqual(await contentOf(record, processId));
        expect((await verifyAuditChain(restored.dataSource, processId)).faults).toEqual([]);
        expect(await restored.recorder.findStanding({ processId, revision: last })).toEqual({
          kind: 'level',
          revision: last,
          toBeSent: simulated.state.documents.map(({ id }) => id),
        });
      } finally {
        await restored.close();
      }
    },
  );

  it('leaves no gap: what came before the missed transitions has to be there', async () => {
    const standing = await record.recorder.findStanding({ processId, revision: 3 });
    if (standing.kind !== 'ahead' || standing.missed === null) throw new Error(standing.kind);
    const restored = await openRecord();
    try {
      await restored.write(simulated.records.slice(0, 2));
      expect(await restored.recorder.recordMissed(processId, standing.missed)).toBe(0);
    } finally {
      await restored.close();
    }
  });
});
