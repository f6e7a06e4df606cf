import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addMonths, addYears, nextDay, plainDate } from '../../domain/calendar/plain-date.ts';
import { DecidedCase } from '../harness/decided-case.ts';
import { TestProduct } from '../harness/product.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const courtReference = '（2027）赣0723行初12号';

/** A suit filed and accepted on the day after the performance period has ended. */
async function sued(): Promise<{ decided: DecidedCase; filedOn: string; servedOn: string }> {
  const { decided, servedOn } = await DecidedCase.served(product);
  const filedOn = await decided.passUntil('performance');
  await decided.followed.command('file-suit', { filedOn });
  expect(await decided.clocks()).toEqual([
    `reconsideration ${await decided.due('A11', servedOn)}`,
    `suit-acceptance ${await decided.due('A15.accept', filedOn)}`,
  ]);
  await decided.followed.command('record-suit-acceptance', { acceptedOn: filedOn, courtReference });
  return { decided, filedOn, servedOn };
}

describe('a suit, on the real server', () => {
  it('blocks reconsideration, is reminded of when the court is late, and withdrawn opens the window', async () => {
    const { decided, filedOn } = await sued();
    const { followed } = decided;
    expect(await decided.clocks()).toEqual([`suit-judgment ${await decided.due('A15.judgment', filedOn)}`]);
    expect(await decided.refusalOf('file-reconsideration', { filedOn })).toBe('remedy-already-open');
    expect(await followed.read()).toMatchObject({ waitsFor: 'court', courtWindow: null });

    await decided.passUntil('suit-judgment');
    const withdrawnOn = await decided.passUntil('remedy-reminder');
    expect((await followed.read()).stage).toBe('recovery-decision');
    await followed.command('record-remedy-withdrawal', { withdrawnOn, reason: 'Settled with the family.' });
    expect(await followed.read()).toMatchObject({
      stage: 'demand',
      acts: [{ remedy: null }],
      courtWindow: { opens: nextDay(plainDate(withdrawnOn)), closes: addMonths(plainDate(withdrawnOn), 3) },
    });
  });

  it('refused by the court is corrected and brought again within the six months', async () => {
    const { decided, filedOn, servedOn } = await sued();
    const { followed } = decided;
    await followed.command('record-suit-refusal', { refusedOn: filedOn, reason: 'The complaint names no facts.' });
    expect(await decided.clocks()).toEqual([
      `reconsideration ${await decided.due('A11', servedOn)}`,
      `suit ${await decided.due('A15', servedOn)}`,
    ]);
    await followed.command('file-suit', { filedOn });
    expect((await followed.read())['acts']).toMatchObject([{ remedy: { id: 'M2', kind: 'suit', status: 'filed' } }]);
  });

  it('dismissed: the judgment is enforced by its own route, without a demand', async () => {
    const { decided, filedOn } = await sued();
    const { followed } = decided;
    const performBy = addMonths(plainDate(filedOn), 1);
    await followed.command('record-judgment', {
      outcome: 'dismissed',
      effectiveOn: filedOn,
      courtReference,
      performBy,
    });
    const window = (await decided.clocks()).find((clock) => clock.startsWith('court-window'));
    expect(window).toBe(`court-window ${await decided.due('J1', performBy)}`);
    expect(window && window >= `court-window ${addYears(performBy, 2)}`).toBe(true);
    await decided.passUntil('judgment-performance');
    const kinds = (await decided.documents()).map(({ kind }) => kind);
    expect(kinds).toContain('court-application');
    expect(kinds).not.toContain('demand-letter');
  });

  it('won: the decision is annulled and the case closed as unfounded', async () => {
    const { decided, filedOn } = await sued();
    await decided.followed.command('record-judgment', { outcome: 'annulled', effectiveOn: filedOn, courtReference });
    expect(await decided.followed.read()).toMatchObject({
      stage: 'closed',
      closing: { on: filedOn, outcome: 'unfounded' },
      acts: [{ endedRemedies: [{ outcome: 'annulled', endedOn: filedOn }] }],
    });
  });
});
