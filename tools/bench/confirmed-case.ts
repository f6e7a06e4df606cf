import { recoveryCase } from '../../domain/recovery-case/definition.ts';
import { randomUUID } from 'node:crypto';
import { chinaCalendar } from '../../domain/calendar/china-calendar.ts';
import type { CaseOpening } from '../../domain/recovery-case/case-opening.ts';
import type { RecoveryCaseState } from '../../domain/recovery-case/case-state.ts';
import type { CommandEnvelope, TransitionRecord } from '../../domain/recovery-case/recovery-case.ts';
import { carryOut, openProcess, runOut } from '../../domain/kernel/procedure.ts';
import { earliestDeadline } from '../../domain/kernel/clocks/earliest.ts';

const day = 24 * 3_600_000;

/**
 * A case as it stands shortly before its reply period ends: opened and confirmed some weeks ago, reminded since. It is made
 * by the rules themselves, like one that has been opened through REST.
 */
export function confirmedCase(pattern: CaseOpening, index: number): readonly TransitionRecord[] {
  const processId = randomUUID();
  const opening: CaseOpening = { ...pattern, processId, number: `CONFIRMED-${index}` };
  const confirmedAt = Date.now() - 30 * day;
  const opened = openProcess(recoveryCase, opening, chinaCalendar, confirmedAt);
  const confirmed = carryOut(recoveryCase, opened.state, confirmation(opened.state), confirmedAt);
  const reminder = earliestDeadline(confirmed.state.deadlines);
  const reminded = reminder === null ? null : runOut(recoveryCase, confirmed.state, reminder.id, reminder.runsOutAt);
  if (reminded === null) throw new Error('The case has no reminder that runs out.');
  return [opened, confirmed, reminded];
}

/** The state of the case, with its reply period ending at an instant of the bench's choice. */
export function endingAt(state: RecoveryCaseState, instant: number): RecoveryCaseState {
  return {
    ...state,
    deadlines: state.deadlines.map((deadline) =>
      deadline.purpose === 'reply' ? { ...deadline, runsOutAt: instant } : deadline,
    ),
  };
}

function confirmation({ opening, claimPeriods }: RecoveryCaseState): CommandEnvelope<'confirm-overpayment'> {
  return {
    command: 'confirm-overpayment',
    payload: {
      amounts: claimPeriods.map(({ id, amount }) => ({ claimPeriodId: id, amount })),
      suspicion: 'none',
      continuingBenefit: null,
      findings: 'The death certificate of 2024 was found.',
    },
    actor: opening.openedBy,
    commandId: 'bench',
    bodyDigest: 'bench',
    expectedRevision: null,
    requestId: 'bench',
  };
}
