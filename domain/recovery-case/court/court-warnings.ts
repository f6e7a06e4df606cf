import type { RecoveryCaseState } from '../case-state.ts';
import { message } from '../messages.ts';
import { nothingOutstanding } from '../pursuit.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import type { StandingWarning } from '../standing-warning.ts';
import { leftAfterDismissal } from './civil-suit.ts';
import { leftOfMissedWindow } from './court-window.ts';

/** Which way is left to the money through the courts, as long as there is some to recover. */
export function courtWarnings(state: RecoveryCaseState): readonly StandingWarning[] {
  const isStillPursued = state.pendingClosing === null && !nothingOutstanding(state);
  return isStillPursued ? [...ofCourt(state), ...ofCivilSuit(state)] : [];
}

function* ofCourt(state: RecoveryCaseState): Generator<StandingWarning> {
  const { court, courtWindow, enforcement, civilSuit, deadlines } = state;
  if (civilSuit !== null && civilSuit.status !== 'dismissed') return;
  if (courtWindow?.missed === true && (court === null || court.status === 'not-filed'))
    yield {
      code: 'court-window-missed',
      closesTheWay: true,
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
      closesTheWay: true,
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
      closesTheWay: true,
      said: message('civil-suit-was-dismissed', { on: civilSuit.dismissed.on, left: leftAfterDismissal(state) }),
      day: civilSuit.dismissed.on,
    };
  if (civilSuit?.status === 'performed')
    yield {
      code: 'civil-title-performed',
      closesTheWay: true,
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
