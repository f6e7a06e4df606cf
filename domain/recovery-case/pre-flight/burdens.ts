import { earlierOf, type PlainDate } from '../../calendar/plain-date.ts';
import type { PreFlightRules } from '../../kernel/pre-flight/pre-flight-rules.ts';
import { isBeingHeard } from '../acts/decision-act.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { CommandName } from '../commands.ts';
import { message } from '../messages.ts';
import { ofPurpose } from '../of-purpose.ts';

/** Clocks after whose last day a right to the money has lapsed: the windows for the court, and limitation of the claim. */
const lapses = ofPurpose('court-window', 'claim-limitation', 'civil-execution-window');

/** The ways to end the pursuit of what is owed, or of a part of it. */
const endOfPursuit: readonly CommandName[] = ['waive', 'close'];

/** What a case knows of each step against somebody that it takes by itself. A stage is due for as long as the case stands where it was to be left. */
export const burdensOfCase: PreFlightRules<RecoveryCase>['burdens'] = {
  withholding: {
    title: message('step-withholding'),
    isDue: () => true,
    lapsesOn: firstToLapse,
    who: 'assignee',
    ways: endOfPursuit,
  },
  deduction: {
    title: message('step-deduction'),
    isDue: ({ stage, withholding }) => stage === 'withholding' && withholding !== null,
    lapsesOn: firstToLapse,
    who: 'assignee',
    ways: endOfPursuit,
  },
  announcement: {
    title: message('step-announcement'),
    isDue: () => true,
    lapsesOn: firstToLapse,
    who: 'assignee',
    ways: endOfPursuit,
  },
  decision: {
    title: message('step-decision'),
    isDue: isBeingHeard,
    lapsesOn: firstToLapse,
    who: 'assignee',
    ways: endOfPursuit,
  },
  demand: {
    title: message('step-demand'),
    isDue: () => true,
    lapsesOn: firstToLapse,
    who: 'assignee',
    ways: endOfPursuit,
  },
  'court-application': {
    title: message('step-court-application'),
    isDue: ({ stage, court }) => stage === 'court-application' && court?.status === 'not-filed',
    lapsesOn: firstToLapse,
    who: 'assignee',
    ways: ['file-court-application', 'file-civil-suit', ...endOfPursuit],
  },
  'civil-execution': {
    title: message('step-civil-execution'),
    isDue: ({ stage, civilSuit }) =>
      stage === 'civil-suit' && (civilSuit?.status === 'judged' || civilSuit?.status === 'settled'),
    lapsesOn: firstToLapse,
    who: 'assignee',
    ways: ['apply-for-civil-execution', ...endOfPursuit],
  },
  suspension: {
    title: message('step-suspension'),
    isDue: ({ stage }) => stage === 'public-notice',
    lapsesOn: () => null,
    who: 'assignee',
    ways: ['record-appearance', 'confirm-overpayment', 'close'],
    mayBeGivenUp: true,
  },
  'police-transfer': {
    title: message('step-police-transfer'),
    isDue: ({ referral }) => referral?.status === 'awaiting-head-decision',
    lapsesOn: () => null,
    who: 'head-of-agency',
    ways: ['approve-referral', 'decline-referral'],
  },
};

function firstToLapse({ deadlines }: RecoveryCaseState): PlainDate | null {
  const days = deadlines.filter(lapses).map(({ due }) => due);
  return days.length === 0 ? null : days.reduce(earlierOf);
}
