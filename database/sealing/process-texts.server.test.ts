import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../../domain/kernel/kept-text.ts';
import { newOpening, openRecord, type TestRecord } from '../../tests/record/record.ts';
import { SimulatedCase } from '../../tests/sample/sample-case.ts';
import { keptText } from '../../tests/sample/words.ts';
import { wordsFor } from './process-texts.ts';

let record: TestRecord;
const longest = '善意领取，不知情。'.repeat(1_111);

beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

describe('the texts of a case', () => {
  const simulated = new SimulatedCase('2026-01-05', newOpening());
  const { processId } = simulated.state.opening;
  const read = (value: unknown) => wordsFor(record.dataSource, record.keyring, processId, value);

  beforeAll(async () => {
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: simulated.state.claimPeriods[0]?.amount ?? fail() }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: longest,
    });
    simulated.give('hold', { reason: '等待上级答复。', until: simulated.due('reply') ?? fail() });
    await record.write(simulated.records);
  });

  it('are read as they were written, however long, all at once', async () => {
    const { confirmation, hold } = simulated.state;
    const words = await read(simulated.state);
    expect(textsIn(simulated.state).length).toBe(2);
    expect([words(confirmation?.findings ?? ''), words(hold?.reason ?? '')]).toEqual([longest, '等待上级答复。']);
    expect(words('Nothing is outstanding any more.')).toBe('Nothing is outstanding any more.');
  });

  it('are not read where they are missing, or not what the case refers to', async () => {
    const unknown = keptText(longest, 'T9');
    const other = keptText('等待上级批复。', 'T2');
    const words = await read([unknown, other]);
    expect(() => words(unknown)).toThrow(expect.objectContaining({ code: 'process-text-missing' }));
    expect(() => words(other)).toThrow(expect.objectContaining({ code: 'process-text-damaged' }));
  });
});

function fail(): never {
  throw new Error('The case is another than was thought.');
}
