import { inEnglish } from '../sample/in-english.ts';
import { describe, expect, it } from '@jest/globals';
import { summaryOf } from '../../domain/recovery-case/summary.ts';
import { SimulatedCase, yuan } from '../sample/sample-case.ts';

const warnings = ({ state }: SimulatedCase) => summaryOf(state).warnings;

/** Opened, and taken up from a record that has lost a confirmation with its letter and a later note. */
function takenUpWithLoss(): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05');
  const letters = [`${simulated.state.opening.number}-01`, `${simulated.state.opening.number}-04`];
  simulated.isTakenUp({ afterRevision: 1, lastRevision: 5, letters });
  return simulated;
}

describe('a case that goes on without steps that were taken', () => {
  it('says so at its top and in its timeline, with what is known of them', () => {
    const simulated = takenUpWithLoss();
    const [warning] = warnings(simulated);
    expect(warning).toMatchObject({ code: 'acknowledged-steps-lost', day: null });
    const text = warning === undefined ? '' : inEnglish(warning.said);
    expect(text).toContain('after revision 1, up to revision 5 at least');
    expect(text).toContain(`${simulated.state.opening.number}-04`);
    expect(simulated.records.at(-1)?.timeline.map(({ kind }) => kind)).toEqual(['alert', 'steps-lost']);
  });

  it('gives no number again that a letter has gone out under', () => {
    const simulated = takenUpWithLoss();
    simulated.give('confirm-overpayment', {
      amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'Death certificate of 2017 found.',
    });
    expect(simulated.state.documents.map(({ number }) => number)).toEqual([`${simulated.state.opening.number}-05`]);
  });

  it('says so until a person has seen to it', () => {
    const simulated = takenUpWithLoss();
    simulated.give('acknowledge-lost-steps', { note: 'The debtor showed the notice; confirmed again.' });
    expect(warnings(simulated).map(({ code }) => code)).not.toContain('acknowledged-steps-lost');
    expect(simulated.refusalOf('acknowledge-lost-steps', { note: 'Again.' })).toBe('no-steps-lost');
  });

  it('is not one that was taken up whole', () => {
    const simulated = new SimulatedCase('2026-01-05');
    simulated.isTakenUp(null);
    expect(warnings(simulated)).toEqual([]);
    expect(simulated.refusalOf('acknowledge-lost-steps', { note: 'Nothing.' })).toBe('no-steps-lost');
  });
});
