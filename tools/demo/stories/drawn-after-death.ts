import { addDays } from '../../../domain/calendar/plain-date.ts';
import type { ActingPerson } from '../rest.ts';
import { NarratedCase } from '../narrated-case.ts';
import type { Stage } from '../narrated-process.ts';

const caseworker: ActingPerson = { id: 'dayu.li', name: '李敏' };
const cashier: ActingPerson = { id: 'dayu.chen', name: '陈芳' };

/** 戴某, Dayu: an official's pension drawn on after his death, paid back by the family after persuasion (劝返). */
export async function playDrawnAfterDeath(stage: Stage): Promise<NarratedCase> {
  const { narrator } = stage;
  narrator.heading('1. 戴某 (Dayu): ¥128,900.00 drawn after death, paid back after persuasion');
  narrator.remark(
    'Known: an official of a town in Dayu died in 2017; in January 2020 a data match found that the family',
  );
  narrator.remark(
    'went on drawing his pension; the 128,900.00 came back in full. Made up: the days, and who does what.',
  );
  narrator.gap();
  const told = await NarratedCase.open(stage, caseworker, {
    office: 'dayu',
    scheme: 'public-institution-pension',
    violation: 'pension-after-death',
    source: 'data-match',
    foundOn: '2020-01-15',
    person: {
      name: '戴某',
      identityNumber: '360723195001010014',
      address: '江西省大余县某镇',
      diedOn: '2017-03-20',
    },
    debtor: { name: '戴某之子', address: '江西省大余县某镇', relationship: '儿子' },
    claimPeriods: [{ from: '2017-04-01', to: '2019-12-31', benefitCode: 'basic-pension', amount: '128900.00' }],
  });
  await told.command(caseworker, 'confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: '128900.00' }],
    suspicion: 'none',
    findings: 'The register of deaths has 2017-03-20; thirty-three months were paid after it.',
  });
  await told.command(caseworker, 'note', {
    text: 'Visited the family and explained why the pension has to be returned.',
  });
  await told.waitForNext();
  const today = await told.today();
  await told.waitUntil(addDays(today, 2), 'the family pays');
  await told.command(cashier, 'record-payment', {
    amount: '128900.00',
    receivedOn: await told.today(),
    reference: 'bank transfer 1',
    payer: '戴某之子',
  });
  return told;
}
