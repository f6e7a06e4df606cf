import { describe, expect, it } from '@jest/globals';
import { minorUnits, parseAmount, sum, type MinorUnits } from '../../money/money.ts';
import { rulebook } from '../../rulebooks/registry.ts';
import type { RewardRules } from '../../rulebooks/rulebook.ts';
import { fc } from '../../../tests/sample/drawing.ts';
import { amountBeside, amountByTable, type AwardBasis } from './award-amount.ts';

const yuan = (text: string): MinorUnits => parseAmount(text, 'CNY');

function table(): RewardRules {
  const { rewards } = rulebook('cn-fujian');
  if (rewards === null) throw new Error('Fujian has a table of rewards.');
  return rewards;
}

const ofLoss = (level: 1 | 2, loss: string): AwardBasis => ({ kind: 'loss', level, loss: yuan(loss) });
const ofPossible = (possibleLoss: string): AwardBasis => ({ kind: 'possible-loss', possibleLoss: yuan(possibleLoss) });

describe('the sum of an award', () => {
  it.each([
    [ofLoss(1, '120000.00'), '6000.00'],
    [ofLoss(2, '120000.00'), '2400.00'],
    [ofLoss(2, '5000.00'), '200.00'],
    [ofLoss(1, '3000000.00'), '100000.00'],
    [ofPossible('2000000.00'), '10000.00'],
    [ofLoss(1, '87654.32'), '4382.72'],
    [ofLoss(2, '9900.00'), '200.00'],
    [ofPossible('12000.00'), '120.00'],
    [ofLoss(1, '70000.00'), '3500.00'],
    [ofLoss(2, '10000.00'), '200.00'],
    [ofLoss(2, '10000.25'), '200.01'],
    [ofLoss(1, '0.01'), '200.00'],
    [ofLoss(1, '0.00'), '0.00'],
    [ofPossible('0.50'), '0.01'],
    [ofPossible('0.49'), '0.00'],
    [ofPossible('1000000.00'), '10000.00'],
    [ofPossible('999999.49'), '9999.99'],
  ])('of %j is %s', (basis, award) => {
    expect(amountByTable(table(), basis)).toBe(yuan(award));
  });

  it('leaves earlier awards of the matter what they are, and has what is left', () => {
    const first = amountBeside(table(), ofLoss(1, '1500000.00'), []);
    expect(first).toBe(yuan('75000.00'));
    expect(amountBeside(table(), ofLoss(1, '800000.00'), [first])).toBe(yuan('25000.00'));
    expect(amountBeside(table(), ofLoss(1, '800000.00'), [first, yuan('25000.00')])).toBe(0);
  });

  it('has the least sum for a possible loss where the office reads it so', () => {
    expect(amountByTable({ ...table(), leastWithoutLoss: true }, ofPossible('12000.00'))).toBe(yuan('200.00'));
  });

  it('is never negative, never over what its kind may be, and all of a matter are never over its most', () => {
    const basis = fc.oneof(
      fc.record({
        kind: fc.constant('loss' as const),
        level: fc.constantFrom<1 | 2>(1, 2),
        loss: fc.integer({ min: 0, max: 9_999_999_999_999 }).map(minorUnits),
      }),
      fc.record({
        kind: fc.constant('possible-loss' as const),
        possibleLoss: fc.integer({ min: 0, max: 9_999_999_999_999 }).map(minorUnits),
      }),
    );
    fc.assert(
      fc.property(fc.array(basis, { maxLength: 12 }), (bases) => {
        const awards: MinorUnits[] = [];
        for (const each of bases) {
          const award = amountBeside(table(), each, awards);
          expect(award).toBeGreaterThanOrEqual(0);
          expect(award).toBeLessThanOrEqual(each.kind === 'loss' ? 10_000_000 : 1_000_000);
          awards.push(award);
        }
        expect(sum(awards)).toBeLessThanOrEqual(table().mostOfMatter);
      }),
    );
  });
});
