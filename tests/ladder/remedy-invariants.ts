import { expect } from '@jest/globals';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import { pendingHearings, unansweredDefences } from '../../domain/recovery-case/remedies/being-heard.ts';
import type { TransitionRecord } from '../../domain/recovery-case/transition-record.ts';

const rights = ['reconsideration', 'suit', 'suit-after-reconsideration'];
const courses = {
  reconsideration: [
    'reconsideration-review',
    'reconsideration-correction',
    'reconsideration-decision',
    'remedy-reminder',
  ],
  suit: ['suit-acceptance', 'suit-judgment', 'remedy-reminder'],
};

/** A decision is issued only when everybody has been heard: served, periods over, hearings held, defences answered. */
export function nobodyIsDecidedOnUnheard({ documents, state }: TransitionRecord): void {
  if (!documents.some(({ kind }) => kind === 'recovery-decision')) return;
  expect(unansweredDefences(state)).toEqual([]);
  expect(pendingHearings(state)).toEqual([]);
  expect(state.deadlines.filter(({ purpose }) => purpose === 'defence' || purpose === 'hearing-request')).toEqual([]);
  const notice = state.documents.findLast(({ kind }) => kind === 'advance-notice');
  expect(notice?.servedOn).not.toBeNull();
}

/** Never two remedies, and each that is open is waited for; accepted, it leaves its applicant no other. */
export function remediesAreOneAtATime({ remedy, remedies, deadlines }: RecoveryCaseState): void {
  const waiting = deadlines.filter(({ purpose }) => [...courses.reconsideration, ...courses.suit].includes(purpose));
  if (remedy === null) return expect(waiting).toEqual([]);
  expect(waiting.filter(({ status }) => status === 'running').length).toBeGreaterThan(0);
  expect(waiting.filter(({ purpose }) => !courses[remedy.kind].includes(purpose))).toEqual([]);
  expect(remedies.map((ended) => ended.remedy.id)).not.toContain(remedy.id);
  if (remedy.acceptedOn !== null)
    expect(
      deadlines.filter(({ purpose, addressee }) => rights.includes(purpose) && addressee === remedy.addresseeId),
    ).toEqual([]);
}

/** While anybody may still turn to an authority or court, or has, the agency does not. */
export function theWayToTheCourtWaits({ documents, state }: TransitionRecord): void {
  const { remedy, deadlines, court, judgment, courtWindow } = state;
  const open = remedy !== null || deadlines.some(({ purpose }) => rights.includes(purpose));
  if (!open) return;
  expect(documents.filter(({ kind }) => kind === 'demand-letter' || kind === 'court-application')).toEqual([]);
  if (judgment === null && (court === null || court.status === 'not-filed')) expect(courtWindow).toBeNull();
}
