import type { Message } from '../message.ts';
import { message } from './messages.ts';
import type { LimitationWarnings } from './messages/warning-messages.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import { balanceOf } from './balance-of.ts';
import type { RecoveryCaseState } from './case-state.ts';
import { leftAfterDismissal } from './court/civil-suit.ts';
import { leftOfMissedWindow } from './court/court-window.ts';
import { nothingOutstanding } from './pursuit.ts';
import { settingsOfCase } from './rules-of-case.ts';
import { failedClocks } from '../kernel/steering/failed-clocks.ts';
import { lostStepsInWords } from '../kernel/steering/lost-steps.ts';
import { failedDocuments } from '../kernel/steering/failed-documents.ts';
import { claimsByPeriod } from './limitation/claim-limitations.ts';
import { lastDayOfClaim, lastDayOfPenalty } from './limitation/limitation-days.ts';
import type { LimitationStanding } from './limitation/limitation-state.ts';

/** What a case says of itself before anything else, for as long as it is so. */
export type StandingWarningCode =
  | 'court-window-missed'
  | 'court-refusal-open'
  | 'court-refused-finally'
  | 'enforcement-ended'
  | 'civil-suit-dismissed'
  | 'civil-title-performed'
  | 'claim-limitation-near'
  | 'claim-limitation-expired'
  | 'penalty-limitation-near'
  | 'penalty-limitation-expired'
  | 'document-not-sent'
  | 'clock-failed'
  | 'acknowledged-steps-lost';

export interface StandingWarning {
  readonly code: StandingWarningCode;
  /** What is so, and what is left to do. */
  readonly said: Message;
  /** The last day that it is about; null where it is about none. */
  readonly day: PlainDate | null;
}

/** Warnings after which nothing more happens by itself: a person has to choose what is left. */
const closedWays: readonly StandingWarningCode[] = [
  'court-window-missed',
  'court-refused-finally',
  'civil-suit-dismissed',
  'civil-title-performed',
];

/** The warning that a way has closed, with what is left; undefined while none has. */
export function closedWay(warnings: readonly StandingWarning[]): StandingWarning | undefined {
  return warnings.find(({ code }) => closedWays.includes(code));
}

/** The warnings that stand, the gravest first. */
export function standingWarnings(state: RecoveryCaseState): readonly StandingWarning[] {
  if (state.stage === 'closed') return [];
  const ways = isStillPursued(state) ? [...ofCourt(state), ...ofCivilSuit(state)] : [];
  return [
    ...ofLostSteps(state),
    ...ofClocks(state),
    ...ways,
    ...ofDocuments(state),
    ...ofClaims(state),
    ...ofPenalties(state),
  ];
}

/** Steps that somebody has taken, and been told so, and that stand nowhere any more. */
function* ofLostSteps({ lostSteps }: RecoveryCaseState): Generator<StandingWarning> {
  for (const lost of lostSteps) yield { code: 'acknowledged-steps-lost', said: lostStepsInWords(lost), day: null };
}

/** A step that the case owes and has not taken. */
function* ofClocks(state: RecoveryCaseState): Generator<StandingWarning> {
  for (const { id, title, due } of failedClocks(state))
    yield {
      code: 'clock-failed',
      said: message('clock-could-not-act', { clock: title, deadlineId: id }),
      day: due,
    };
}

/** Which way is left to the money matters only while there is some to recover. */
function isStillPursued(state: RecoveryCaseState): boolean {
  return state.pendingClosing === null && !nothingOutstanding(state);
}

function* ofCourt(state: RecoveryCaseState): Generator<StandingWarning> {
  const { court, courtWindow, enforcement, civilSuit, deadlines } = state;
  if (civilSuit !== null && civilSuit.status !== 'dismissed') return;
  if (courtWindow?.missed === true && (court === null || court.status === 'not-filed'))
    yield {
      code: 'court-window-missed',
      said: message('court-window-missed', {
        closed: courtWindow.closes,
        left: leftOfMissedWindow(settingsOfCase(state)),
      }),
      day: courtWindow.closes,
    };
  if (court?.status === 'refused') {
    const last = deadlines.find(({ purpose }) => purpose === 'court-objection')?.due ?? null;
    yield {
      code: 'court-refusal-open',
      said: message('object-to-refusal', { by: last }),
      day: last,
    };
  }
  if (court?.status === 'refused-finally')
    yield {
      code: 'court-refused-finally',
      said: message('refusal-of-court-final'),
      day: null,
    };
  if (enforcement?.ended != null)
    yield {
      code: 'enforcement-ended',
      said: message('enforcement-ended', { on: enforcement.ended.on }),
      day: enforcement.ended.on,
    };
}

function* ofCivilSuit(state: RecoveryCaseState): Generator<StandingWarning> {
  const { civilSuit, enforcement } = state;
  if (civilSuit?.status === 'dismissed' && civilSuit.dismissed !== null)
    yield {
      code: 'civil-suit-dismissed',
      said: message('civil-suit-was-dismissed', { on: civilSuit.dismissed.on, left: leftAfterDismissal(state) }),
      day: civilSuit.dismissed.on,
    };
  if (civilSuit?.status === 'performed')
    yield {
      code: 'civil-title-performed',
      said: message('civil-title-performed'),
      day: null,
    };
  if (civilSuit?.status === 'executing' && enforcement?.ended != null)
    yield {
      code: 'enforcement-ended',
      said: message('enforcement-ended', { on: enforcement.ended.on }),
      day: enforcement.ended.on,
    };
}

/** Clocks may run to a day by which a letter that has not gone out was to be answered. */
function* ofDocuments(state: RecoveryCaseState): Generator<StandingWarning> {
  for (const { number } of failedDocuments(state))
    yield {
      code: 'document-not-sent',
      said: message('document-not-sent', { number }),
      day: null,
    };
}

function* ofClaims(state: RecoveryCaseState): Generator<StandingWarning> {
  const claims = claimsByPeriod(state);
  for (const standing of ['expired', 'near'] as const) {
    const concerned = state.claimPeriods.flatMap((period) => {
      const claim = claims.get(period.id);
      const owed = (balanceOf(state, period.id)?.outstanding ?? 0) > 0;
      return claim?.standing === standing && owed
        ? [{ id: period.id, day: lastDayOfClaim(state, period, claim).due }]
        : [];
    });
    yield* about(state, concerned, standing, {
      near: 'claim-limitation-near',
      expired: 'claim-limitation-expired',
    });
  }
}

function* ofPenalties(state: RecoveryCaseState): Generator<StandingWarning> {
  if (state.confirmation === null || state.confirmation.suspicion === 'none') return;
  const penalties = state.limitation?.penalties ?? [];
  for (const standing of ['expired', 'near'] as const) {
    const standingSo = new Set(
      penalties.filter((each) => each.standing === standing).map(({ claimPeriodId }) => claimPeriodId),
    );
    const concerned = state.claimPeriods
      .filter(({ id }) => standingSo.has(id))
      .map((period) => ({ id: period.id, day: lastDayOfPenalty(state, period).due }));
    yield* about(state, concerned, standing, {
      near: 'penalty-limitation-near',
      expired: 'penalty-limitation-expired',
    });
  }
}

function* about(
  { opening: { foundOn } }: RecoveryCaseState,
  concerned: readonly { readonly id: string; readonly day: PlainDate }[],
  standing: Extract<LimitationStanding, 'near' | 'expired'>,
  codes: Readonly<Record<'near' | 'expired', keyof LimitationWarnings>>,
): Generator<StandingWarning> {
  const [first] = concerned.toSorted((one, other) => one.day.localeCompare(other.day));
  if (first === undefined) return;
  const code = codes[standing];
  const claimPeriods = concerned.map(({ id }) => id);
  yield { code, said: message(code, { claimPeriods, day: first.day, foundOn }), day: first.day };
}
