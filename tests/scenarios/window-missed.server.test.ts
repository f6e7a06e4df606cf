import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays, addMonths, plainDate } from '../../domain/calendar/plain-date.ts';
import { DecidedCase } from '../harness/decided-case.ts';
import { TestProduct } from '../harness/product.ts';
import { lastDay } from './last-day.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

/** Demanded, with so much more time granted on the demand that the window for the court closes first. */
async function letWindowClose(): Promise<{ decided: DecidedCase; closes: string }> {
  const { decided } = await DecidedCase.served(product);
  const { followed } = decided;
  await followed.untilStage('demand');
  await decided.serve('demand-letter');
  const closes = (await decided.clocks()).find((clock) => clock.startsWith('court-window'))?.split(' ')[1] ?? '';
  const demand = (await followed.running()).find(({ purpose }) => purpose === 'demand');
  const until = addDays(plainDate(closes), 10);
  await followed.command('extend-deadline', { deadlineId: demand?.id, until, reason: 'A flood.' });
  return { decided, closes };
}

describe('the window for the court, on the real server', () => {
  it('is warned of 30, 14 and 3 days before; missed, the case says so first, and can be filed late with reasons', async () => {
    const { decided, closes } = await letWindowClose();
    const { followed } = decided;
    for (const days of [30, 14, 3]) {
      const warned = await decided.passUntil('court-window-warning');
      expect(warned).toBe(addDays(plainDate(closes), -days));
      expect(warned).toBe(lastDay(`A19.warning-${days}`, closes));
    }
    const missedOn = await decided.passUntil('court-window');
    expect(missedOn).toBe(addDays(plainDate(closes), 1));
    expect(await followed.read()).toMatchObject({
      courtWindow: { closes, missed: true },
      warnings: [{ code: 'court-window-missed', day: closes }],
    });

    await followed.untilStage('court-application');
    expect(await followed.read()).toMatchObject({ court: { status: 'not-filed' } });
    expect((await followed.read())['nextStep']).toContain('closed on');
    await followed.command('file-court-application', { reasonForDelay: 'A flood had closed the office.' });
    expect(await followed.read()).toMatchObject({
      court: { status: 'filed', reasonForDelay: 'A flood had closed the office.' },
      warnings: [],
    });
  });

  it('missed, leaves the civil suit as well, which ends the warning', async () => {
    const { decided, closes } = await letWindowClose();
    const { followed } = decided;
    await decided.passUntil('court-window');
    const filedOn = await followed.today();
    await followed.command('file-civil-suit', { grounds: 'The pension was drawn without legal ground.' });
    expect(await followed.read()).toMatchObject({
      stage: 'civil-suit',
      civilSuit: { status: 'filed', amount: '128900.00' },
      warnings: [],
    });
    expect((await followed.running()).map(({ purpose, due }) => `${purpose} ${due}`)).toContain(
      `civil-acceptance ${lastDay('D6.acceptance', filedOn)}`,
    );
    expect(addMonths(plainDate(closes), -3) < filedOn).toBe(true);
  });
});
