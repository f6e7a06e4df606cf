import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import { goOnWithClocks } from '../../kernel/clocks/clocks-that-go-on.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import { ofPurpose } from '../of-purpose.ts';
import type { Transition } from '../recovery-case.ts';
import type { Penalty } from '../penalties/penalty-state.ts';
import { isUndecided } from '../penalties/penalty.ts';
import { putService } from '../service/service-attempts.ts';
import { watchInstalmentsAnew } from '../stages/repayment-agreement.ts';
import type { Estate } from './people-state.ts';
import type { StoppedByDeath } from './stopped-by-death-state.ts';

const instalmentClocks = ofPurpose('instalment-reminder', 'instalment-due', 'instalment-grace');

/** Keeps what a death has ended, so that it goes on should the death never have been. */
export function keepWhatDeathHasStopped(t: Transition, before: RecoveryCaseState): void {
  const { people } = t.state;
  const known = before.people.estates.length;
  const [estate, ...others] = people.estates.slice(known);
  if (estate === undefined || others.length > 0 || estate.heirs.length > 0) return;
  if (people.drawings.length > before.people.drawings.length) return;
  const stopped = whatHasStopped(before, t.state);
  t.change({
    people: { ...people, estates: people.estates.map((each) => (each === estate ? { ...estate, stopped } : each)) },
  });
}

/** What a death has ended, where it can go on as it was: nothing was issued since, and nobody has come in their place. */
export function whatCanGoOn(state: RecoveryCaseState, { heirs, stopped }: Estate): StoppedByDeath | null {
  if (stopped === null || heirs.length > 0 || state.people.drawings.length > 0) return null;
  return state.stage === stopped.leftIn && state.counters.document === stopped.documents ? stopped : null;
}

/** What a death had ended goes on as it was: it never was, and nothing has followed from it. */
export function goOnAsBefore(t: Transition, stopped: StoppedByDeath): void {
  const { stage, left, services, begun, agreement, withholding, decision, endedRights, continuingBenefit } = stopped;
  const { penalties = [], stoppedRungs } = stopped;
  const { confirmation } = t.state;
  endDeadlines(t, ({ id }) => begun.includes(id), 'cancelled');
  t.change({
    addressees: t.state.addressees.map((each) => (left.includes(each.id) ? { ...each, until: null } : each)),
    penalties: t.state.penalties.map((each) => penalties.find(({ id }) => id === each.id) ?? each),
    ...(agreement === undefined ? {} : { agreement }),
    ...(withholding === undefined ? {} : { withholding }),
    ...(continuingBenefit === undefined || confirmation === null
      ? {}
      : { confirmation: { ...confirmation, continuingBenefit } }),
  });
  if (decision !== undefined) t.change({ decision });
  if (endedRights !== undefined && t.state.decision !== null)
    t.change({ decision: { ...t.state.decision, endedRights: [...t.state.decision.endedRights, ...endedRights] } });
  for (const { documentId, service } of services) putService(t, documentId, service);
  if (t.state.stage !== stage) t.change({ stage, stageEnteredOn: t.today });
  if (stoppedRungs !== undefined) t.change({ stoppedSteps: [...t.state.stoppedSteps, ...stoppedRungs] });
  goOnWithClocks<RecoveryCase>(
    t,
    stopped.clocks.filter((clock) => !instalmentClocks(clock)),
  );
  if (agreement !== undefined && agreement.status !== 'requested') watchInstalmentsAnew(t);
}

function whatHasStopped(before: RecoveryCaseState, after: RecoveryCaseState): StoppedByDeath {
  const running = new Set(after.deadlines.map(({ id }) => id));
  const ran = new Set(before.deadlines.map(({ id }) => id));
  const left = after.addressees.filter(
    ({ until }, index) => until !== null && before.addressees[index]?.until === null,
  );
  const { agreement, withholding, decision } = before;
  const continuingBenefit = before.confirmation?.continuingBenefit ?? null;
  const endsBenefit = continuingBenefit !== null && (after.confirmation?.continuingBenefit ?? null) === null;
  const stoppedRungs = before.stoppedSteps.flatMap(({ act, ...step }) =>
    act.kind === 'stage' ? [{ ...step, act }] : [],
  );
  const dropped = before.penalties.filter((each) => each.status !== 'dropped' && isDropped(after, each));
  const penalties = dropped.filter(isUndecided);
  const fallen = dropped.filter((each) => !isUndecided(each));
  const isOfFallen = (id: string | null): boolean => fallen.some((each) => each.id === id || each.documentId === id);
  const endedRights =
    decision?.endedRights.filter((right) => after.decision?.endedRights.includes(right) !== true) ?? [];
  return {
    stage: before.stage,
    leftIn: after.stage,
    documents: after.counters.document,
    clocks: before.deadlines.filter(
      ({ id, scope, purpose, subject }) =>
        !running.has(id) && scope !== 'approval' && purpose !== 'stopped-step-reminder' && !isOfFallen(subject),
    ),
    begun: after.deadlines.filter(({ id }) => !ran.has(id)).map(({ id }) => id),
    services: before.documents.flatMap(({ id: documentId, services }) => {
      const now = after.documents.find(({ id }) => id === documentId)?.services ?? [];
      const stopped = isOfFallen(documentId) ? [] : services.filter((service) => !now.includes(service));
      return stopped.map((service) => ({ documentId, service }));
    }),
    left: left.map(({ id }) => id),
    ...(agreement === null || after.agreement !== null ? {} : { agreement }),
    ...(withholding === null || after.withholding !== null ? {} : { withholding }),
    ...(decision === null || after.decision !== null ? {} : { decision }),
    ...(after.decision === null || endedRights.length === 0 ? {} : { endedRights }),
    ...(endsBenefit ? { continuingBenefit } : {}),
    ...(stoppedRungs.length === 0 ? {} : { stoppedRungs }),
    ...(penalties.length === 0 ? {} : { penalties }),
  };
}

function isDropped({ penalties }: RecoveryCaseState, { id }: Penalty): boolean {
  return penalties.some((each) => each.id === id && each.status === 'dropped');
}
