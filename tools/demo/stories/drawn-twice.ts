import { addDays } from '../../../domain/calendar/plain-date.ts';
import type { ActingPerson } from '../rest.ts';
import { NarratedCase } from '../narrated-case.ts';
import type { Stage } from '../narrated-process.ts';

const caseworker: ActingPerson = { id: 'fengcheng.wu', name: '吴刚' };
const auditor: ActingPerson = { id: 'fengcheng.xu', name: '徐静' };

/** 游某某, Fengcheng: two pensions at once; notice to return and audit opinion, then the money comes back in two parts. */
export async function playDrawnTwice(stage: Stage): Promise<NarratedCase> {
  const { narrator } = stage;
  narrator.heading('2. 游某某 (Fengcheng): ¥138,000.00 of a second pension, returned upon notice');
  narrator.remark(
    'Known: retired in Fengcheng in August 2012, found to draw a pension in Ningbo as well; notice to return and',
  );
  narrator.remark(
    'audit opinion were served; 138,000.00 to return. Made up: the days, and that it comes in two transfers.',
  );
  narrator.gap();
  const told = await NarratedCase.open(stage, auditor, {
    office: 'fengcheng',
    scheme: 'employee-pension',
    violation: 'double-drawing',
    source: 'inspection',
    foundOn: '2019-08-12',
    person: { name: '游某某', identityNumber: '360781195208010023', address: '江西省丰城市某矿区' },
    claimPeriods: [{ from: '2012-08-01', to: '2019-07-31', benefitCode: 'basic-pension', amount: '138000.00' }],
  });
  await told.command(auditor, 'confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: '138000.00' }],
    suspicion: 'none',
    findings: 'Ningbo confirms that it has paid a pension for the same months.',
  });
  await told.command(auditor, 'note', {
    text: 'Audit opinion (社会保险稽核意见书) served together with the notice to return.',
  });
  await told.waitUntil(addDays(await told.today(), 6), 'the first transfer comes in');
  await told.command(caseworker, 'record-payment', await transfer(told, 1, '100000.00'));
  await told.waitForNext();
  await told.waitUntil(addDays(await told.today(), 3), 'the second transfer comes in');
  await told.command(caseworker, 'record-payment', await transfer(told, 2, '38000.00'));
  return told;
}

async function transfer(told: NarratedCase, number: number, amount: string) {
  return { amount, receivedOn: await told.today(), reference: `bank transfer ${number}`, payer: '游某某' };
}
