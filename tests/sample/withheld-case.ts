import { plainDate } from '../../domain/calendar/plain-date.ts';
import { serve } from './remedy-cases.ts';
import { SimulatedCase, sampleOpening, yuan } from './sample-case.ts';

const day = plainDate;

/** ¥10,000.00 is withheld from a pension of ¥3,400.00, in parts, from 15 February 2026 on; the notice is served on 26 January. */
export function withheld(notice: 'served' | 'not served' = 'served'): SimulatedCase {
  const person = { ...sampleOpening().person, diedOn: null };
  const drawn = { from: day('2025-01-01'), to: day('2025-09-30'), amount: yuan('10000.00') };
  const claimPeriods = [{ id: 'P1', benefitCode: 'basic-pension', ...drawn }];
  const simulated = new SimulatedCase(
    '2026-01-05',
    sampleOpening({ violation: 'double-drawing', person, claimPeriods }),
  );
  simulated.give('confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: yuan('10000.00') }],
    suspicion: 'none',
    continuingBenefit: { benefitCode: 'basic-pension', monthlyAmount: yuan('3400.00'), payDay: 15 },
    findings: 'Two pensions were drawn.',
  });
  while (simulated.state.stage !== 'withholding') simulated.runOutNext();
  simulated.until('2026-01-26');
  if (notice === 'served') serve(simulated, 'withholding-notice', '2026-01-26');
  return simulated;
}
