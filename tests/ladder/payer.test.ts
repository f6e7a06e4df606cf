import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { amountAskedOf } from '../../domain/recovery-case/people/liability.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { leaveDrawerAndHeir } from '../sample/drawer-and-heir.ts';
import { sampleOpening, yuan, type SimulatedCase } from '../sample/sample-case.ts';
import { simulateConfirmed } from './simulated-at-court.ts';

const named = { identityNumber: null, address: '大余县某村', telephone: null };

/**
 * Overpaid ¥60,000 until the death at the end of 2018, of which R3, who inherits ¥40,000, owes as much; the daughter R2 drew
 * ¥68,900 after it.
 */
function ofHeirAndDrawer(): SimulatedCase {
  const person = { ...sampleOpening().person, diedOn: null };
  const simulated = simulateConfirmed({}, { violation: 'double-drawing', person });
  return leaveDrawerAndHeir(simulated, '2018-12-31');
}

function appointGuardian(simulated: SimulatedCase, addresseeId: string): void {
  const guardian = { ...named, name: '戴妻', relationship: '配偶', incapableSince: plainDate('2026-01-01') };
  simulated.give('appoint-guardian', { ...guardian, addresseeId });
}

function nameProxy(simulated: SimulatedCase, addresseeId: string): void {
  const lawyer = { ...named, name: '李律师', authorisedOn: simulated.today, proof: 'Power of attorney.' };
  simulated.give('name-proxy', { ...lawyer, addresseeId });
}

function pay(simulated: SimulatedCase, amount: string, addresseeId: string | null): void {
  const received = { receivedOn: simulated.today, reference: `${addresseeId ?? 'somebody'} ${amount}`, payer: '某某' };
  simulated.give('record-payment', { ...received, amount: yuan(amount), addresseeId });
}

const outstanding = ({ state }: SimulatedCase) => state.balances.map((balance) => balance.outstanding);

describe('what somebody pays who acts for a debtor', () => {
  it('counts for what the ward owes, and for nothing that another owes', () => {
    const simulated = ofHeirAndDrawer();
    appointGuardian(simulated, 'R2');
    pay(simulated, '68900.00', 'R4');
    expect(outstanding(simulated)).toEqual([yuan('60000.00'), 0]);
    expect(simulated.state.owedBack).toBe(0);
  });

  it('counts for the heir whose guardian has named a lawyer, who is asked for no more than is left of their share', () => {
    const simulated = ofHeirAndDrawer();
    appointGuardian(simulated, 'R3');
    nameProxy(simulated, 'R4');
    pay(simulated, '30000.00', 'R5');
    expect(outstanding(simulated)).toEqual([yuan('30000.00'), yuan('68900.00')]);
    const heir = simulated.state.addressees.find(({ id }) => id === 'R3');
    expect(heir === undefined ? null : amountAskedOf(simulated.state, heir)).toBe(yuan('10000.00'));
    expect(amountPursued(simulated.state)).toBe(yuan('78900.00'));
  });
});
