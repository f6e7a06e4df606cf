import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { standingWarnings } from '../../domain/recovery-case/standing-warnings.ts';
import { SimulatedCase, yuan } from '../sample/sample-case.ts';

const note = 'The outbox has room again.';

/** Confirmed on 2026-01-05: the notice to return is W1. */
function asked(): SimulatedCase {
  const simulated = new SimulatedCase('2026-01-05');
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('128900.00') }],
    suspicion: 'none',
    continuingBenefit: null,
    findings: 'Death certificate.',
  });
  return simulated;
}

const warned = (simulated: SimulatedCase) =>
  standingWarnings(simulated.state).filter(({ code }) => code === 'document-not-sent');

describe('a document that cannot be produced', () => {
  it('stands at the top of the case until it is produced, while its clocks run on', () => {
    const simulated = asked();
    const reply = simulated.due('reply');
    simulated.documentFails('W1', 'Another letter was sent under its number.');
    expect(simulated.records.at(-1)?.timeline.at(-1)).toMatchObject({ kind: 'alert', documentId: 'W1' });
    expect(warned(simulated)).toMatchObject([{ day: null }]);
    expect([simulated.state.stage, simulated.due('reply')]).toEqual(['persuasion', reply]);

    simulated.until('2026-01-07');
    simulated.give('produce-document', { documentId: 'W1', note });
    expect(warned(simulated)).toEqual([]);
    expect(simulated.state.documents).toMatchObject([{ id: 'W1', kind: 'notice-to-return', issuedOn: '2026-01-05' }]);
    expect(simulated.due('reply')).toBe(reply);
  });

  it('that fails once more is said to have failed once more', () => {
    const simulated = asked();
    simulated.documentFails('W1', 'No room.');
    simulated.give('produce-document', { documentId: 'W1', note });
    simulated.documentFails('W1', 'No room.');
    expect(warned(simulated)).toHaveLength(1);
    simulated.give('produce-document', { documentId: 'W1', note });
    expect(warned(simulated)).toEqual([]);
  });

  it('can be produced again while the case is on hold', () => {
    const simulated = asked();
    simulated.documentFails('W1', 'No room.');
    simulated.give('hold', { reason: 'Bereavement.', until: plainDate('2026-01-20') });
    expect(simulated.refusalOf('produce-document', { documentId: 'W1', note })).toBeNull();
  });

  it('is the only one that is produced a second time', () => {
    const simulated = asked();
    expect(simulated.refusalOf('produce-document', { documentId: 'W1', note })).toBe('document-not-failed');
    simulated.documentFails('W1', 'No room.');
    expect(simulated.refusalOf('produce-document', { documentId: 'W9', note })).toBe('document-unknown');
    simulated.give('produce-document', { documentId: 'W1', note });
    expect(simulated.refusalOf('produce-document', { documentId: 'W1', note })).toBe('document-not-failed');
  });
});
