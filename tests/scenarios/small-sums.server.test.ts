import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { FollowedCase } from '../harness/followed-case.ts';
import { TestProduct } from '../harness/product.ts';

let product: TestProduct;
beforeAll(async () => {
  product = await TestProduct.start();
});
afterAll(() => product.stop());

const smallClaim = {
  claimPeriods: [{ from: '2025-01-01', to: '2025-01-31', benefitCode: 'basic-pension', amount: '180.00' }],
};
const confirmation = {
  amounts: [{ claimPeriodId: 'P1', amount: '180.00' }],
  suspicion: 'none',
  findings: 'One month was paid too much.',
};
const pursued = { outcome: 'small-sum', reason: 'The costs would exceed the sum.' };

async function refusalOf(followed: FollowedCase): Promise<unknown> {
  const answer = await product.rest.post(`/cases/${followed.id}/commands/close`, pursued);
  return answer.body['code'];
}

/** The office lets sums up to ¥200 go, as the director proposed and the deputy approved. */
async function letGoUpTo(smallSum: string): Promise<void> {
  const settings = '/offices/dayu/settings';
  const proposal = { rulebook: 'cn-jiangxi', reason: 'Costs of recovery.', settings: { smallSum } };
  const proposed = await product.rest.post(settings, proposal, { actingPerson: 'director-1' });
  const approve = `${settings}/${String(proposed.body['version'])}/approve`;
  const approved = await product.rest.post(approve, { reason: 'Read.' }, { actingPerson: 'deputy-1' });
  expect(approved.body).toMatchObject({ status: 'approved', inForce: true });
}

describe('a small sum, on the real server', () => {
  it('is let go with a reason where the office has set a figure, and stays in the accounts as outstanding', async () => {
    const before = await FollowedCase.open(product, smallClaim);
    expect(await refusalOf(before)).toBe('small-sum-not-set');

    await letGoUpTo('200.00');
    const large = await FollowedCase.confirmed(product);
    expect(await refusalOf(large)).toBe('sum-not-small');

    const small = await FollowedCase.open(product, smallClaim);
    await small.command('confirm-overpayment', confirmation);
    const today = await small.today();
    await small.command('close', pursued);
    expect(await small.read()).toMatchObject({
      stage: 'closed',
      closing: { on: today, outcome: 'small-sum', reason: pursued.reason },
      totals: { claimed: '180.00', outstanding: '180.00', waived: '0.00', recovered: '0.00' },
    });
    expect(await small.running()).toEqual([]);
  });
});
