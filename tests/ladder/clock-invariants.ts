import { expect } from '@jest/globals';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { Deadline } from '../../domain/recovery-case/deadline.ts';
import { approvalsAreWatched } from './gate-invariants.ts';
import { unansweredLettersAreRemindedOf } from './collaboration-invariants.ts';
import {
  courtsAreWatched,
  limitationIsWatched,
  preservationsAreWatched,
  theWindowIsWatched,
} from './court-invariants.ts';
import { theSuspendedBenefitIsDecidedOn } from './people-invariants.ts';
import { thePoliceAreWatched } from './police-invariants.ts';
import { servicesAreWatched } from './service-invariants.ts';

/** Whatever is waited for has its clock, once, and no clock waits for nothing: periods do not lapse unseen. */
export function everythingIsWatched(state: RecoveryCaseState): void {
  noClockHasFailed(state);
  holdsAreWhole(state);
  noClockRunsTwice(state);
  theLadderNeverStalls(state);
  agreementsAreWatched(state);
  withholdingIsWatched(state);
  servicesAreWatched(state);
  approvalsAreWatched(state);
  unansweredLettersAreRemindedOf(state);
  thePoliceAreWatched(state);
  theWindowIsWatched(state);
  courtsAreWatched(state);
  preservationsAreWatched(state);
  limitationIsWatched(state);
  theSuspendedBenefitIsDecidedOn(state);
}

/** Whatever people have told the case, every clock can act when it is due. */
function noClockHasFailed({ deadlines }: RecoveryCaseState): void {
  expect(deadlines.filter(({ status }) => status === 'failed')).toEqual([]);
}

/** A hold stops what it may, has its end before the window for the court closes, and leaves nothing stopped. */
function holdsAreWhole({ hold, deadlines }: RecoveryCaseState): void {
  expect(deadlines.filter(({ purpose }) => purpose === 'hold-end')).toHaveLength(hold === null ? 0 : 1);
  const stoppable = (status: Deadline['status']) =>
    deadlines.filter((each) => each.status === status && each.heldBy === 'hold').map(({ purpose }) => purpose);
  // The authority's own period stands still while it has suspended the proceedings.
  const held = deadlines.flatMap(({ purpose, status }) =>
    status === 'on-hold' && purpose !== 'reconsideration-decision' ? [purpose] : [],
  );
  if (hold === null) return expect(held).toEqual([]);
  expect(stoppable('running')).toEqual([]);
  const window = deadlines.find(({ purpose }) => purpose === 'court-window');
  if (window !== undefined) expect(hold.until < window.due).toBe(true);
  expect(held).toEqual(stoppable('on-hold'));
}

/** No clock is set twice; warnings before the end of one window stand on days of their own. */
function noClockRunsTwice({ deadlines }: RecoveryCaseState): void {
  const clocks = deadlines.map(({ purpose, subject, addressee, due }) =>
    [purpose, subject, addressee, purpose === 'court-window-warning' ? due : null].join(' '),
  );
  expect(clocks.toSorted()).toEqual([...new Set(clocks)].toSorted());
}

/** Stages in which the overpayment itself is settled. */
const offTheLadder = ['penalty-collection', 'awaiting-police-report', 'refund-due', 'closed'];

/** Clocks that watch something else than the step the case is at: none of them takes it to the next. */
const besideTheStep =
  /^(claim-limitation|penalty|collaboration|preservation|charge-cap|fine|refund|suspended-benefit|court-window)/;

/** A case on the ladder goes on by itself, or somebody is reminded of its next step. */
function theLadderNeverStalls({ stage, hold, deadlines, approvals }: RecoveryCaseState): void {
  if (hold !== null || offTheLadder.includes(stage)) return;
  const steps = new Set(approvals.filter(({ act }) => act.kind !== 'command').map(({ id }) => id));
  const takesOn = ({ purpose, scope, subject }: Deadline): boolean => {
    if (scope === 'referral' || scope === 'penalty') return false;
    if (scope === 'approval') return subject !== null && steps.has(subject);
    if (purpose.startsWith('instalment')) return stage === 'repayment-agreement' || stage === 'court-application';
    return !besideTheStep.test(purpose);
  };
  expect([stage, deadlines.some(takesOn)]).toEqual([stage, true]);
}

/** A request waits for its agreement, an agreement for the instalment that is next. */
function agreementsAreWatched({ stage, agreement, deadlines }: RecoveryCaseState): void {
  const conclusions = deadlines.filter(({ purpose }) => purpose === 'agreement-conclusion');
  const instalments = deadlines.filter(({ purpose }) => purpose === 'instalment-due' || purpose === 'instalment-grace');
  if (stage !== 'repayment-agreement') return expect(conclusions).toEqual([]);
  const concluded = agreement?.status === 'concluded';
  expect([conclusions.length, instalments.length]).toEqual(concluded ? [0, 1] : [1, expect.any(Number)]);
}

/** Somebody deducts on the next pay day for as long as the case stands there, and not a day longer. */
function withholdingIsWatched({ stage, deadlines }: RecoveryCaseState): void {
  const payDays = deadlines.filter(({ purpose }) => purpose === 'withholding-pay-day');
  expect(payDays).toHaveLength(stage === 'withholding' ? 1 : 0);
}
