import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, nextDay, plainDate } from '../../domain/calendar/plain-date.ts';
import { DecidedCase } from '../harness/decided-case.ts';
import { TestProduct } from '../harness/product.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const reference = '余府复决字〔2026〕5号';
const reason = 'As the letter of the authority says.';

/** Reconsideration filed and accepted on the day after the performance period has ended. */
async function accepted(): Promise<{ decided: DecidedCase; filedOn: string }> {
  const { decided } = await DecidedCase.served(product);
  const filedOn = await decided.passUntil('performance');
  await decided.followed.command('file-reconsideration', { filedOn });
  await decided.followed.command('record-reconsideration-acceptance', { acceptedOn: filedOn });
  return { decided, filedOn };
}

describe('reconsideration, on the real server', () => {
  it('corrected, taken by silence, stayed, resumed, extended and never decided: the court route waits for it all', async () => {
    const { decided, servedOn } = await DecidedCase.served(product);
    const { followed } = decided;
    expect(await decided.clocks()).toEqual([
      `performance ${await decided.due('A7', servedOn)}`,
      `reconsideration ${await decided.due('A11', servedOn)}`,
      `suit ${await decided.due('A15', servedOn)}`,
    ]);

    const filedOn = await decided.passUntil('performance');
    await followed.command('file-reconsideration', { filedOn });
    expect(await decided.refusalOf('file-suit', { filedOn })).toBe('remedy-already-open');
    await followed.command('record-correction-notice', { noticedOn: filedOn, receivedOn: filedOn, note: 'Sign it.' });
    const suit = `suit ${await decided.due('A15', servedOn)}`;
    expect(await decided.clocks()).toEqual([
      `reconsideration-correction ${await decided.due('A12.correct', filedOn)}`,
      suit,
    ]);
    await followed.command('record-correction', { correctedOn: filedOn, note: 'Signed.' });
    const acceptedOn = await decided.due('A12.review', filedOn);
    expect(await decided.clocks()).toEqual([`reconsideration-review ${acceptedOn}`, suit]);

    const today = await decided.passUntil('reconsideration-review');
    const remedy = { status: 'accepted', acceptedOn, acceptedBySilence: true };
    expect((await followed.read())['acts']).toMatchObject([{ remedy }]);
    expect(await decided.clocks()).toEqual([`reconsideration-decision ${await decided.due('A13', acceptedOn)}`]);
    expect(await followed.read()).toMatchObject({ waitsFor: 'reconsideration-authority' });

    await followed.command('record-reconsideration-stay', { stayedOn: today, reason });
    const resumedOn = await decided.passUntil('remedy-reminder');
    await followed.command('record-reconsideration-resumption', { resumedOn, reason });
    // One of the sixty days had gone by before the stay.
    const [resumed = ''] = await decided.clocks();
    expect(resumed >= `reconsideration-decision ${addDays(plainDate(resumedOn), 59)}`).toBe(true);
    await followed.command('record-reconsideration-extension', { extendedOn: resumedOn, reason });
    const [extended = ''] = await decided.clocks();
    const endsOn = extended.split(' ')[1] ?? '';
    expect(endsOn >= addDays(plainDate(resumed.split(' ')[1] ?? ''), 30)).toBe(true);

    await decided.passUntil('reconsideration-decision');
    const lastDay = await decided.due('A14', endsOn);
    expect(await decided.clocks()).toEqual([`suit-after-reconsideration ${lastDay}`]);
    const endedRemedies = [{ outcome: 'undecided', endedOn: endsOn }];
    expect((await followed.read())['acts']).toMatchObject([{ endedRemedies }]);

    await decided.passUntil('suit-after-reconsideration');
    const nominal = addDays(plainDate(endsOn), 15);
    expect(await followed.read()).toMatchObject({
      stage: 'demand',
      courtWindow: { opens: nextDay(plainDate(lastDay)), closes: addMonths(nominal, 3), missed: false },
    });
  });

  it('changed: the new amount is demanded when the person does not sue', async () => {
    const { decided, filedOn } = await accepted();
    const { followed } = decided;
    const amounts = [{ claimPeriodId: 'P1', amount: '100000.00' }];
    const changed = { outcome: 'changed', receivedOn: filedOn, reference, amounts };
    const more = [{ claimPeriodId: 'P1', amount: '200000.00' }];
    expect(await decided.refusalOf('record-reconsideration-decision', { ...changed, amounts: more })).toBe(
      'change-to-disadvantage',
    );
    await followed.command('record-reconsideration-decision', changed);
    expect(await decided.clocks()).toEqual([`suit-after-reconsideration ${await decided.due('A14', filedOn)}`]);
    expect(await followed.read()).toMatchObject({
      decision: { amount: '100000.00' },
      totals: { claimed: '100000.00', outstanding: '100000.00' },
    });
    await followed.untilStage('demand');
  });

  it('annulled: the claim falls, and the case closes when what was paid has been refunded', async () => {
    const { decided, filedOn } = await accepted();
    const { followed } = decided;
    const paid = { amount: '30000.00', receivedOn: filedOn, reference: 'bank-1', payer: '戴某之子' };
    await followed.command('record-payment', paid);
    await followed.command('record-reconsideration-decision', { outcome: 'annulled', receivedOn: filedOn, reference });
    expect(await followed.read()).toMatchObject({ stage: 'refund-due', decision: null, owedBack: '30000.00' });
    await followed.command('record-refund', { amount: '30000.00', paidOn: filedOn, reference: 'bank-2' });
    expect(await followed.read()).toMatchObject({ stage: 'closed', closing: { on: filedOn, outcome: 'unfounded' } });
    expect(await followed.running()).toEqual([]);
  });

  it('sent back: the procedure begins again and ends in a decision that replaces the one that fell', async () => {
    const { decided, filedOn } = await accepted();
    const { followed } = decided;
    const sentBack = { outcome: 'sent-back', receivedOn: filedOn, reference, orderedStep: 'advance-notice' };
    await followed.command('record-reconsideration-decision', sentBack);
    expect(await followed.read()).toMatchObject({ stage: 'recovery-decision', decision: { documentId: null } });
    await decided.serve('advance-notice');
    await decided.passUntil('hearing-request');
    const servedOn = await decided.serve('recovery-decision');
    expect(await decided.clocks()).toEqual([
      `performance ${await decided.due('A7', servedOn)}`,
      `reconsideration ${await decided.due('A11', servedOn)}`,
      `suit ${await decided.due('A15', servedOn)}`,
    ]);
  });
});
