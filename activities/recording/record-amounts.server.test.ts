import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { verifyAuditChain } from '../../database/audit/audit-verification.ts';
import { createDataSource } from '../../database/connection/data-source.ts';
import { ProcessEntity } from '../../database/entities/process.ts';
import { RecoveryCaseEntity } from '../../database/entities/recovery-case.ts';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { casePartlyPaid, openRecord, rowsOf, type TestRecord } from '../../tests/record/record.ts';
import { yuan, type SimulatedCase } from '../../tests/sample/sample-case.ts';

let record: TestRecord;

beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

const rule = (constraint: string) => expect.objectContaining({ driverError: expect.objectContaining({ constraint }) });

/** Paid in part, reversed, claimed otherwise, closed as unfounded with a refund, and reopened. */
function caseOfManyAmounts(): SimulatedCase {
  const simulated = casePartlyPaid();
  const on = simulated.state.openedOn;
  simulated.give('reverse-payment', { reference: 'bank-1', reason: 'bank-return', otherCase: null, note: 'Returned.' });
  simulated.give('record-payment', { amount: yuan('500.00'), receivedOn: on, reference: 'bank-2', payer: '戴某' });
  simulated.give('add-claim-period', {
    from: plainDate('2020-01-01'),
    to: plainDate('2020-03-31'),
    benefitCode: 'basic-pension',
    amount: yuan('3000.00'),
    reason: 'Three more months.',
  });
  simulated.give('drop-claim-period', { claimPeriodId: 'P2', reason: 'Not paid after all.' });
  simulated.give('waive', { amount: yuan('100.00'), claimPeriodId: null, reason: 'Hardship.' });
  simulated.give('close', { outcome: 'unfounded', reason: 'The person was entitled.' });
  simulated.give('record-refund', { amount: yuan('500.00'), paidOn: on, reference: 'out-1' });
  simulated.give('reopen', { reason: 'New facts.', newFacts: 'The certificate was forged.' });
  return simulated;
}

describe('a case of many amounts', () => {
  it('stands in the record booking by booking, its audit chain whole over the reopening', async () => {
    const simulated = caseOfManyAmounts();
    const { processId } = simulated.state.opening;
    await record.write(simulated.records);

    const booked = await record.dataSource.query<{ id: string; kind: string; reverses: string | null }[]>(
      'SELECT id, kind, reverses FROM ledger_transaction WHERE process_id = $1 ORDER BY revision, position',
      [processId],
    );
    expect(booked.map(({ kind, reverses }) => (reverses === null ? kind : `${kind} of ${reverses}`))).toEqual([
      'claim-raised',
      'payment',
      'reversal of L2',
      'payment',
      'claim-corrected',
      'claim-corrected',
      'waiver',
      'claim-withdrawn',
      'refund',
      'claim-raised',
    ]);
    expect(await record.dataSource.getRepository(ProcessEntity).findOneByOrFail({ id: processId })).toMatchObject({
      stage: 'verification',
      closedOn: null,
      closingOutcome: null,
      revision: simulated.state.revision,
    });
    expect(await record.dataSource.getRepository(RecoveryCaseEntity).findOneByOrFail({ id: processId })).toMatchObject({
      claimed: 12_890_000,
      outstanding: 12_890_000,
      recovered: 0,
      owedBack: 0,
    });
    expect(await verifyAuditChain(record.dataSource, processId)).toEqual({
      processId,
      entries: simulated.state.revision,
      faults: [],
    });
  });

  it('is not recorded twice when its steps are recorded again', async () => {
    const simulated = caseOfManyAmounts();
    await record.write(simulated.records);
    const before = await rowsOf(record.dataSource, simulated.state.opening.processId);
    const last = simulated.records.at(-1);
    expect(last && (await record.recorder.recordTransition(last))).toMatchObject({ kind: 'recorded' });
    expect(await rowsOf(record.dataSource, simulated.state.opening.processId)).toEqual(before);
  });
});

describe('the database', () => {
  const reversal = (processId: string, reverses: string) =>
    record.dataSource.query(
      `INSERT INTO ledger_transaction (process_id, id, revision, position, kind, booked_on, reverses)
       VALUES ($1, 'X1', 1000, 1, 'reversal', '2026-01-06', $2)`,
      [processId, reverses],
    );

  it('takes a booking back once, and only one that there is', async () => {
    const simulated = caseOfManyAmounts();
    const { processId } = simulated.state.opening;
    await record.write(simulated.records);
    await expect(reversal(processId, 'L2')).rejects.toEqual(rule('ledger_transaction_reversed_once'));
    await expect(reversal(processId, 'L99')).rejects.toEqual(rule('ledger_transaction_reversed'));
  });

  it('refuses to change which booking a reversal names, and to remove a reversal', async () => {
    const simulated = caseOfManyAmounts();
    const { processId } = simulated.state.opening;
    await record.write(simulated.records);
    const owner = await createDataSource(record.database.urlAs('owner'), { poolSize: 1 }).initialize();
    for (const change of [
      'UPDATE ledger_transaction SET reverses = NULL WHERE process_id = $1',
      `DELETE FROM ledger_transaction WHERE process_id = $1 AND kind = 'reversal'`,
    ]) {
      await expect(owner.query(change, [processId])).rejects.toEqual(rule('ledger_transaction_append_only'));
    }
    await owner.destroy();
  });
});
