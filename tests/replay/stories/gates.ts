import type { TestProduct } from '../../harness/product.ts';
import { PlayedCase } from '../played-case.ts';
import type { Story } from '../story.ts';

/** The office wants a second person for cases under the national rulebook, which none of the other stories goes by. */
async function wantSecondPerson(product: TestProduct): Promise<void> {
  const settings = '/offices/dayu/settings';
  const proposal = { rulebook: 'cn', reason: 'Four eyes.', settings: { gates: ['decision', 'waiver'] } };
  const proposed = await product.rest.post(settings, proposal, { actingPerson: 'director-1' });
  const version = String(proposed.body['version']);
  const approval = { reason: 'Read.' };
  const approved = await product.rest.post(`${settings}/${version}/approve`, approval, { actingPerson: 'deputy-1' });
  if (approved.status !== 200) throw new Error(JSON.stringify(approved.body));
}

/** Steps that wait for a second person. */
export const gateStories: readonly Story[] = [
  {
    name: 'decision-sent-back-submitted-and-approved-then-waived',
    play: async (product) => {
      await wantSecondPerson(product);
      const played = await PlayedCase.open(product, { rulebook: 'cn' });
      await played.confirm();
      await played.give('record-refusal', { reason: 'The money is spent.' });
      await played.serve('advance-notice');
      await played.waitFor('hearing-request');
      await played.waitFor('approval-reminder');
      const reason = 'The calculation is missing.';
      await played.giveAs('approver-1', 'send-back-step', { approvalId: 'G1', reason });
      await played.give('submit-step', { approvalId: 'G1', note: 'Enclosed.' });
      await played.giveAs('approver-1', 'approve-step', { approvalId: 'G1' });
      await played.give('close', { outcome: 'waived', reason: 'No estate.' });
      await played.giveAs('approver-1', 'approve-step', { approvalId: 'G2' });
      return played.ended();
    },
  },
];
