import { describe, expect, it } from '@jest/globals';
import { plainDate } from '../../domain/calendar/plain-date.ts';
import { amountAskedOf } from '../../domain/recovery-case/people/liability.ts';
import { amountPursued } from '../../domain/recovery-case/pursuit.ts';
import { leaveDrawerAndHeir } from '../sample/drawer-and-heir.ts';
import { sampleOpening, yuan, type PaperCase } from '../sample/sample-case.ts';
import { confirmedOnPaper } from './paper-at-court.ts';

const named = { identityNumber: null, address: '大余县某村', telephone: null };

/**
 * Overpaid ¥60,000 until the death at the end of 2018, of which R3, who inherits ¥40,000, owes as much; the daughter R2 drew
 * ¥68,900 after it.
 */
function ofHeirAndDrawer(): PaperCase {
  const person = { ...sampleOpening().person, diedOn: null };
  const paper = confirmedOnPaper({}, { violation: 'double-drawing', person });
  return leaveDrawerAndHeir(paper, '2018-12-31');
}

function appointGuardian(paper: PaperCase, addresseeId: string): void {
  const guardian = { ...named, name: '戴妻', relationship: '配偶', incapableSince: plainDate('2026-01-01') };
  paper.give('appoint-guardian', { ...guardian, addresseeId });
}

function nameProxy(paper: PaperCase, addresseeId: string): void {
  const lawyer = { ...named, name: '李律师', authorisedOn: paper.today, proof: 'Power of attorney.' };
  paper.give('name-proxy', { ...lawyer, addresseeId });
}

function pay(paper: PaperCase, amount: string, addresseeId: string | null): void {
  const received = { receivedOn: paper.today, reference: `${addresseeId ?? 'somebody'} ${amount}`, payer: '某某' };
  paper.give('record-payment', { ...received, amount: yuan(amount), addresseeId });
}

const outstanding = ({ state }: PaperCase) => state.balances.map((balance) => balance.outstanding);

describe('what somebody pays who acts for a debtor', () => {
  it('counts for what the ward owes, and for nothing that another owes', () => {
    const paper = ofHeirAndDrawer();
    appointGuardian(paper, 'R2');
    pay(paper, '68900.00', 'R4');
    expect(outstanding(paper)).toEqual([yuan('60000.00'), 0]);
    expect(paper.state.owedBack).toBe(0);
  });

  it('counts for the heir whose guardian has named a lawyer, who is asked for no more than is left of their share', () => {
    const paper = ofHeirAndDrawer();
    appointGuardian(paper, 'R3');
    nameProxy(paper, 'R4');
    pay(paper, '30000.00', 'R5');
    expect(outstanding(paper)).toEqual([yuan('30000.00'), yuan('68900.00')]);
    const heir = paper.state.addressees.find(({ id }) => id === 'R3');
    expect(heir === undefined ? null : amountAskedOf(paper.state, heir)).toBe(yuan('10000.00'));
    expect(amountPursued(paper.state)).toBe(yuan('78900.00'));
  });
});
