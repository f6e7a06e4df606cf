import { addMonths, plainDate } from '../../../domain/calendar/plain-date.ts';
import type { PlayedCase } from '../../replay/played-case.ts';
import { decided, reason, type Situation } from './situation.ts';

const courtReference = '（2027）赣0723行初12号';
const reference = '余府复决字〔2026〕5号';

async function reconsiderationFiled(played: PlayedCase): Promise<string> {
  await decided(played);
  const filedOn = await played.today();
  await played.give('file-reconsideration', { filedOn });
  return filedOn;
}

async function reconsiderationAccepted(played: PlayedCase): Promise<string> {
  const acceptedOn = await reconsiderationFiled(played);
  await played.give('record-reconsideration-acceptance', { acceptedOn });
  return acceptedOn;
}

async function suitFiled(played: PlayedCase): Promise<string> {
  await decided(played);
  const filedOn = await played.today();
  await played.give('file-suit', { filedOn });
  return filedOn;
}

async function suitAccepted(played: PlayedCase): Promise<string> {
  const acceptedOn = await suitFiled(played);
  await played.give('record-suit-acceptance', { acceptedOn, courtReference });
  return acceptedOn;
}

/** The decision is served: nobody does anything, or somebody asks for a remedy. */
export const situationsAfterDecision: readonly Situation[] = [
  { name: 'decision served', lead: decided },
  { name: 'reconsideration filed', lead: async (played) => void (await reconsiderationFiled(played)) },
  {
    name: 'reconsideration to be corrected',
    lead: async (played) => {
      const filedOn = await reconsiderationFiled(played);
      await played.give('record-correction-notice', { noticedOn: filedOn, receivedOn: filedOn, note: 'Sign it.' });
    },
  },
  { name: 'reconsideration accepted', lead: async (played) => void (await reconsiderationAccepted(played)) },
  {
    name: 'reconsideration stayed',
    lead: async (played) => {
      const stayedOn = await reconsiderationAccepted(played);
      await played.give('record-reconsideration-stay', { stayedOn, reason });
    },
  },
  {
    name: 'reconsideration refused',
    lead: async (played) => {
      const refusedOn = await reconsiderationFiled(played);
      await played.give('record-reconsideration-refusal', { refusedOn, reason });
    },
  },
  {
    name: 'reconsideration upheld, suit still open (A14)',
    lead: async (played) => {
      const receivedOn = await reconsiderationAccepted(played);
      await played.give('record-reconsideration-decision', { outcome: 'upheld', receivedOn, reference });
    },
  },
  { name: 'suit filed', lead: async (played) => void (await suitFiled(played)) },
  { name: 'suit accepted', lead: async (played) => void (await suitAccepted(played)) },
  {
    name: 'suit withdrawn',
    lead: async (played) => {
      const withdrawnOn = await suitAccepted(played);
      await played.give('record-remedy-withdrawal', { withdrawnOn, reason });
    },
  },
  {
    name: 'judgment to be performed',
    lead: async (played) => {
      const effectiveOn = await suitAccepted(played);
      const performBy = addMonths(plainDate(effectiveOn), 1);
      await played.give('record-judgment', { outcome: 'dismissed', effectiveOn, courtReference, performBy });
    },
  },
  {
    name: 'sent back and to be decided anew',
    lead: async (played) => {
      const effectiveOn = await suitAccepted(played);
      const orderedStep = 'verification';
      await played.give('record-judgment', { outcome: 'sent-back', orderedStep, effectiveOn, courtReference });
    },
  },
];
