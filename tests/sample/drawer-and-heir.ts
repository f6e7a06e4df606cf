import { plainDate } from '../../domain/calendar/plain-date.ts';
import { yuan, type SimulatedCase } from './sample-case.ts';

const named = { identityNumber: null, address: '大余县某村', telephone: null };

/**
 * The person, R1, died on a day: ¥60,000.00 of the ¥128,900.00 had been drawn until then. R2, the daughter, drew the
 * other ¥68,900.00; R3, the son, inherits ¥40,000.00.
 */
export function leaveDrawerAndHeir(simulated: SimulatedCase, diedOn: string): SimulatedCase {
  simulated.give('record-death', {
    addresseeId: null,
    diedOn: plainDate(diedOn),
    note: '',
    divided: [{ claimPeriodId: 'P1', untilDeath: yuan('60000.00'), afterDeath: yuan('68900.00') }],
  });
  simulated.give('name-drawer', { ...named, name: '戴女', relationship: '女儿', drewFrom: null });
  const heir = { ...named, name: '戴子', relationship: '儿子', estateShare: yuan('40000.00') };
  simulated.give('name-heirs', { deceasedId: null, heirs: [heir] });
  return simulated;
}
