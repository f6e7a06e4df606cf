import { addDays, addMonths, plainDate } from '../../../domain/calendar/plain-date.ts';
import { DemoError } from '../demo-error.ts';
import type { ActingPerson } from '../rest.ts';
import { NarratedCase } from '../narrated-case.ts';
import type { Stage } from '../narrated-process.ts';

const caseworker: ActingPerson = { id: 'fenyi.huang', name: '黄磊' };
const cashier: ActingPerson = { id: 'fenyi.zhou', name: '周颖' };
const instalmentCount = 6;
/** The instalment that comes late, within its period of grace. */
const lateInstalment = 3;

/** 袁某, Fenyi: a prisoner's pension drawn by the family; refused at first, then paid back in instalments (分期还款). */
export async function playDrawnInPrison(stage: Stage): Promise<NarratedCase> {
  const { narrator } = stage;
  narrator.heading("3. 袁某 (Fenyi): a prisoner's pension drawn by the family; refused, then paid in instalments");
  narrator.remark(
    'Known: a pensioner detained on 5 December 2017, found by the check of prisoners of 2019; the family had drawn',
  );
  narrator.remark(
    'the pension; return was refused; after a suit for unjust enrichment the family paid in instalments.',
  );
  narrator.remark(
    'The amount is not known: 57,600.00 is made up for this demonstration, as are the days and the instalments.',
  );
  narrator.gap();
  const told = await open(stage);
  await told.command(caseworker, 'record-refusal', { reason: 'The family says that it owes nothing.' });
  narrator.remark(
    'What was found in 2019 is barred by now (three years, CC 188): no decision is prepared by itself, and a caseworker is asked.',
  );
  await told.waitUntil(addDays(await told.today(), 5), 'the office sues and the family comes round');
  await told.command(caseworker, 'note', {
    text: 'Suit for unjust enrichment (不当得利) filed with the court of Fenyi.',
  });
  await told.command(caseworker, 'request-agreement', { note: 'The family asks to pay in instalments.' });
  await told.command(caseworker, 'conclude-agreement', {
    instalmentCount,
    firstDueOn: addMonths(await told.today(), 1),
    accelerationAgreed: false,
  });
  await payInstalments(told);
  return told;
}

async function open(stage: Stage): Promise<NarratedCase> {
  const told = await NarratedCase.open(stage, caseworker, {
    office: 'fenyi',
    scheme: 'public-institution-pension',
    violation: 'pension-while-serving-sentence',
    source: 'data-match',
    foundOn: '2019-06-20',
    person: {
      name: '袁某',
      identityNumber: '36052119550606003X',
      address: '江西省分宜县',
      prison: '江西省某监狱',
    },
    debtor: { name: '袁某之妻', address: '江西省分宜县', relationship: '妻子' },
    claimPeriods: [{ from: '2018-01-01', to: '2019-06-30', benefitCode: 'basic-pension', amount: '57600.00' }],
  });
  await told.command(caseworker, 'confirm-overpayment', {
    amounts: [{ claimPeriodId: 'P1', amount: '57600.00' }],
    suspicion: 'none',
    findings: 'In custody since 2017-12-05; eighteen months at 3,200.00 were paid and drawn by the family.',
  });
  return told;
}

async function payInstalments(told: NarratedCase): Promise<void> {
  const instalments = (await told.read()).agreement?.instalments ?? [];
  if (instalments.length !== instalmentCount) {
    throw new DemoError(`The agreement has ${instalments.length} instalments, not ${instalmentCount}.`);
  }
  for (const { number, dueOn, amount } of instalments) {
    const late = number === lateInstalment;
    const paidOn = late ? addDays(plainDate(dueOn), 4) : dueOn;
    await told.waitUntil(paidOn, `instalment ${number} is paid${late ? ', some days late' : ''}`);
    const reference = `bank transfer ${number}`;
    await told.command(cashier, 'record-payment', {
      amount,
      receivedOn: await told.today(),
      reference,
      payer: '袁某之妻',
    });
  }
}
