import { addDays, plainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlayedCase } from '../../replay/played-case.ts';
import { living } from '../../sample/opening-body.ts';
import { reason, type Situation } from './situation.ts';

const ground = 'The second pension was concealed with a forged certificate.';

/** Drawn until shortly before it was found, so that a penalty is not barred. */
const recent = {
  ...living,
  claimPeriods: [{ from: '2025-01-01', to: '2025-09-30', benefitCode: 'basic-pension', amount: '10000.00' }],
};

async function transferred(played: PlayedCase): Promise<string> {
  await played.confirm({ suspicion: 'forged-papers' });
  await played.give('approve-referral', { reason: 'The certificate of life is forged.' });
  return played.today();
}

async function refused(played: PlayedCase): Promise<string> {
  const refusedOn = await transferred(played);
  await played.give('record-police-refusal', { refusedOn, reason: 'No intent.' });
  return refusedOn;
}

async function supervisionRequested(played: PlayedCase): Promise<string> {
  const today = await refused(played);
  await played.give('request-filing-supervision', { grounds: 'The forged certificate is overlooked.' });
  return today;
}

async function fined(played: PlayedCase): Promise<void> {
  await played.confirm({ amounts: [{ claimPeriodId: 'P1', amount: '10000.00' }] });
  await played.give('propose-penalty', { multiple: 2, ground });
}

/** The overpayment is paid; nobody asks to be heard against the fine, and its decision is served. */
async function finedAfterPaying(played: PlayedCase): Promise<void> {
  await fined(played);
  await played.pay('10000.00', 'bank-1');
  await played.serve('penalty-advance-notice');
  await played.waitFor('hearing-request');
  await played.giveAs('head-1', 'approve-step', { approvalId: 'G1' });
  await played.serve('penalty-decision');
}

/** The police, penalties and charges, beside the ladder. */
export const situationsBesideTheLadder: readonly Situation[] = [
  { name: 'transferred to the police', lead: async (played) => void (await transferred(played)) },
  {
    name: 'received by the police',
    lead: async (played) => played.give('record-police-receipt', { receivedOn: await transferred(played) }),
  },
  {
    name: 'the police ask for materials',
    lead: async (played) => {
      const today = await transferred(played);
      await played.give('record-police-receipt', { receivedOn: today });
      await played.give('record-police-gaps', { askedOn: today, missing: 'The original certificate.' });
    },
  },
  { name: 'refused by the police', lead: async (played) => void (await refused(played)) },
  {
    name: 'the police are asked to reconsider',
    lead: async (played) => {
      await refused(played);
      await played.give('request-police-reconsideration', { grounds: 'The statements show the intent.' });
    },
  },
  { name: 'the procuratorate is asked', lead: async (played) => void (await supervisionRequested(played)) },
  {
    name: 'the police have to explain',
    lead: async (played) => {
      const demandedOn = await supervisionRequested(played);
      await played.give('record-procuratorate-demand', { demandedOn });
    },
  },
  {
    name: 'the police are ordered to file',
    lead: async (played) => {
      const decidedOn = await supervisionRequested(played);
      await played.give('record-procuratorate-decision', { decidedOn, outcome: 'filing-ordered', reason });
    },
  },
  {
    name: 'filed by the police, and paid',
    lead: async (played) => {
      const filedOn = await transferred(played);
      await played.give('record-police-filing', { filedOn, policeReference: '余公（经）立字〔2026〕1号' });
      await played.pay('128900.00', 'bank-1');
    },
  },
  { name: 'penalty proposed', opening: recent, lead: fined },
  {
    name: 'penalty waits for a hearing',
    opening: recent,
    lead: async (played) => {
      await fined(played);
      await played.serve('penalty-advance-notice');
      await played.give('request-hearing', { requestedOn: await played.today() });
    },
  },
  {
    name: 'penalty decided and served, the overpayment paid',
    opening: recent,
    lead: finedAfterPaying,
  },
  {
    name: 'penalty under reconsideration, the overpayment paid',
    opening: recent,
    lead: async (played) => {
      await finedAfterPaying(played);
      await played.give('file-reconsideration', { filedOn: await played.today() });
    },
  },
  {
    name: 'late fee imposed',
    opening: recent,
    lead: async (played) => {
      await played.confirm({ amounts: [{ claimPeriodId: 'P1', amount: '10000.00' }] });
      const from = addDays(plainDate(await played.today()), -9);
      await played.give('impose-late-fee', { claimId: 'P1', from, ground: 'In default.' });
    },
  },
];
