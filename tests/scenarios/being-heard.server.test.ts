import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, plainDate } from '../../domain/calendar/plain-date.ts';
import { DecidedCase } from '../harness/decided-case.ts';
import { TestProduct } from '../harness/product.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

describe('before a decision, on the real server', () => {
  it('a defence is answered and a hearing held; only then the decision is issued', async () => {
    const decided = await DecidedCase.announced(product);
    const { followed } = decided;
    const announcedOn = await followed.today();
    expect(await decided.clocks()).toEqual([
      `defence ${await decided.due('A6.defence', announcedOn)}`,
      `hearing-request ${await decided.due('A6.hearing', announcedOn)}`,
    ]);

    await followed.command('record-defence', { receivedOn: announcedOn, summary: 'The death was reported in 2018.' });
    await followed.command('request-hearing', { requestedOn: announcedOn });
    await decided.passUntil('defence');
    const remindedOn = await decided.passUntil('hearing-reminder');
    expect((await followed.read())['waitsFor']).toBe('caseworker');

    const first = await firstPossibleDay(decided, remindedOn);
    const place = '县社会保险中心三楼会议室';
    const dayBefore = addDays(plainDate(first), -1);
    expect(await decided.refusalOf('schedule-hearing', { hearingOn: dayBefore, place })).toBe('hearing-too-early');
    await followed.command('schedule-hearing', { hearingOn: first, place });
    expect((await decided.clocks()).filter((clock) => clock.startsWith('hearing'))).toEqual([`hearing-day ${first}`]);
    await decided.passUntil('hearing-day');
    expect((await decided.documents()).map(({ kind }) => kind)).not.toContain('recovery-decision');

    await followed.command('record-hearing', { heldOn: first, minutes: 'The daughter was heard.' });
    expect((await decided.documents()).map(({ kind }) => kind)).not.toContain('recovery-decision');
    await followed.command('answer-defence', { answer: 'No report of 2018 was received.' });
    expect((await decided.documents()).map(({ kind }) => kind)).toContain('recovery-decision');
    const beingHeard = {
      defences: [{ id: 'F1', receivedOn: announcedOn, answer: 'No report of 2018 was received.' }],
      hearings: [{ id: 'H1', status: 'held', on: first, place }],
    };
    expect((await followed.read())['acts']).toMatchObject([{ id: 'A1', beingHeard }]);
    expect(await decided.refusalOf('record-defence', { receivedOn: announcedOn, summary: 'Again.' })).toBe(
      'decision-already-issued',
    );
  });

  it('a hearing to which nobody comes lapses', async () => {
    const decided = await DecidedCase.announced(product);
    const { followed } = decided;
    const on = await followed.today();
    await followed.command('request-hearing', { requestedOn: on });
    const hearingOn = await firstPossibleDay(decided, on);
    await followed.command('schedule-hearing', { hearingOn, place: 'Room 1' });
    await decided.passUntil('hearing-day');
    const lapse = { lapsedOn: hearingOn, because: 'not-appeared', note: 'Waited for an hour.' };
    await followed.command('record-hearing-lapse', lapse);
    expect((await decided.documents()).map(({ kind }) => kind)).toContain('recovery-decision');
  });
});

/** The first day before which the notice of today lies by the whole period of A6, counted back. */
async function firstPossibleDay(decided: DecidedCase, today: string): Promise<string> {
  let day = addDays(plainDate(today), 1);
  while ((await decided.due('A6.hearing-notice', day)) < today) day = addDays(day, 1);
  return day;
}
