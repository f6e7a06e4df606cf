import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readAmountSums } from '../../database/figures/amount-sums.ts';
import { AmountByNatureEntity } from '../../database/entities/amount-by-nature.ts';
import { recoveryCaseKind } from '../../database/kinds/recovery-case.ts';
import { readMissed } from '../../database/steps/missed-transitions.ts';
import type { Totals } from '../../domain/ledger/booking.ts';
import type { TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import { beginnings } from '../../tests/ladder/walks/beginnings/beginnings.ts';
import { newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { yuan, type SimulatedCase } from '../../tests/sample/sample-case.ts';

let record: TestRecord;
beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

/** What a case has done, as that of a case that no other test has. */
function recordsOf(simulated: SimulatedCase): readonly TransitionRecord[] {
  const { processId, number } = newOpening();
  return simulated.records.map((each) => {
    const opening = { ...each.state.opening, processId, number };
    const documents = each.documents.map((document) => ({ ...document, number: `${number}-${document.id}` }));
    return { ...each, processId, documents, state: { ...each.state, opening } };
  });
}

function processOf([first]: readonly TransitionRecord[]): string {
  return first?.processId ?? '';
}

const shown = (processId: string, { dataSource } = record) =>
  dataSource.getRepository(AmountByNatureEntity).find({ where: { processId }, order: { nature: 'ASC' } });

/** What the ledger has on the claims of each nature, added up posting by posting. */
function booked(processId: string): Promise<readonly (Totals & { nature: string })[]> {
  const on = (account: string) => `coalesce(sum(amount) FILTER (WHERE account = '${account}'), 0)::bigint`;
  return record.dataSource.query(
    `SELECT nature, -${on('claimed')} AS claimed, ${on('recovered')} AS recovered, ${on('waived')} AS waived,
       ${on('outstanding')} AS outstanding
     FROM claim LEFT JOIN ledger_posting ON ledger_posting.process_id = claim.process_id AND claim_id = claim.id
     WHERE claim.process_id = $1 GROUP BY nature ORDER BY nature`,
    [processId],
  );
}

/** A fine beside the overpayment, of which a part is paid, another waived. */
function finedCase(): SimulatedCase {
  const simulated = beginnings['fined']?.();
  if (simulated === undefined) throw new Error('There is no fined case to begin with.');
  simulated.give('record-payment', {
    amount: yuan('1000.00'),
    receivedOn: simulated.today,
    reference: 'bank-9',
    payer: '戴某',
  });
  simulated.give('waive', { amount: yuan('100.00'), claimPeriodId: null, reason: 'Hardship.' });
  return simulated;
}

describe('the amounts of a process by nature', () => {
  it.each(Object.keys(beginnings))('are those of its ledger in a case %s', async (name) => {
    const simulated = beginnings[name]?.();
    const records = recordsOf(simulated ?? finedCase());
    await record.write(records);
    const amounts = await shown(processOf(records));
    expect(
      amounts.map(({ nature, claimed, recovered, waived, outstanding }) => ({
        nature,
        claimed,
        recovered,
        waived,
        outstanding,
      })),
    ).toEqual(await booked(processOf(records)));
    const isOpen = records.at(-1)?.state.closing === null;
    expect(amounts.map((each) => each.isOpen)).toEqual(amounts.map(() => isOpen));
  });

  it('are told apart where a fine is claimed beside the overpayment', async () => {
    const records = recordsOf(finedCase());
    await record.write(records);
    expect((await shown(processOf(records))).map(({ nature }) => nature)).toEqual(
      expect.arrayContaining(['fine', 'overpayment']),
    );
  });

  it('are written anew with transitions that were missed, each as it was then', async () => {
    const records = recordsOf(finedCase());
    const processId = processOf(records);
    await record.write(records);
    const missed = await readMissed(record.dataSource, recoveryCaseKind, processId, 0);
    const other = await openRecord();
    try {
      // The database refuses amounts that are not those of the ledger as far as it is written.
      expect(await other.recorder.recordMissed(processId, missed ?? '')).toBe(records.length);
      expect(await shown(processId, other)).toEqual(await shown(processId));
    } finally {
      await other.close();
    }
  });
});

describe('sums over processes', () => {
  it('are kept apart by nature, office and whether the processes are open', async () => {
    const records = recordsOf(finedCase()).map((each) => {
      const office = { ...each.state.opening.office, id: 'fujian' };
      return { ...each, state: { ...each.state, opening: { ...each.state.opening, office } } };
    });
    await record.write(records);
    const asked = { kind: undefined, office: ['fujian'], nature: undefined, status: 'open' } as const;
    const sums = await readAmountSums(record.dataSource, asked);
    expect(sums.map(({ nature, outstanding, claimed }) => ({ nature, outstanding, claimed }))).toEqual(
      (await booked(processOf(records))).map(({ nature, outstanding, claimed }) => ({ nature, outstanding, claimed })),
    );
    expect(await readAmountSums(record.dataSource, { ...asked, nature: ['fine'] })).toEqual(
      sums.filter(({ nature }) => nature === 'fine'),
    );
    expect(await readAmountSums(record.dataSource, { ...asked, status: 'closed' })).toEqual([]);
  });
});
