import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { textsIn } from '../domain/kernel/kept-text.ts';
import { newOpening, openRecord, type TestRecord } from '../tests/record/record.ts';
import { PaperCase } from '../tests/sample/sample-case.ts';
import { keptText } from '../tests/sample/words.ts';
import { wordsFor } from './process-texts.ts';

let record: TestRecord;
const longest = '善意领取，不知情。'.repeat(1_111);

beforeAll(async () => {
  record = await openRecord();
});
afterAll(() => record.close());

describe('the texts of a case', () => {
  const paper = new PaperCase('2026-01-05', newOpening());
  const { processId } = paper.state.opening;
  const read = (value: unknown) => wordsFor(record.dataSource, record.keyring, processId, value);

  beforeAll(async () => {
    paper.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: paper.state.claimPeriods[0]?.amount ?? fail() }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: longest,
    });
    paper.give('hold', { reason: '等待上级答复。', until: paper.due('reply') ?? fail() });
    await record.write(paper.records);
  });

  it('are read as they were written, however long, all at once', async () => {
    const { confirmation, hold } = paper.state;
    const words = await read(paper.state);
    expect(textsIn(paper.state).length).toBe(2);
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
