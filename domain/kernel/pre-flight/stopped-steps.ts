import { message } from '../kernel-messages.ts';
import type { ClockDefinitions } from '../clock-definition.ts';
import type { CommandRules } from '../command-rule.ts';
import type { Asked } from '../duties/duty.ts';
import type { CommandName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import { firstRefusal, refusal, type Refusal } from '../refusal.ts';
import { endStopped, remindOfStopped, stoppedStep } from './pre-flight.ts';
import type { PreFlightPayloads } from './pre-flight-payloads.ts';
import type { PreFlightRules } from './pre-flight-rules.ts';
import type { StoppedStep } from './stopped-step.ts';

/**
 * What a check has stopped a person may take all the same, with a reason and under their own name, or give up where the law lets
 * them. Whatever the office has put behind a gate waits for a second person as ever.
 */
export function stoppedStepCommands<P extends ProcessTypes<P>>(
  rules: PreFlightRules<P> | null,
): CommandRules<P, PreFlightPayloads> {
  return {
    'take-stopped-step': {
      words: ({ step, reason }, t) => wordsOn(rules, t.state.stoppedSteps, step, reason),
      closed: nothingIsStopped,
      check: (state, { step }) => unknownStep(state, step),
      apply: (t, { step }) => {
        const stopped = t.state.stoppedSteps.find(({ burden }) => burden === step);
        if (stopped === undefined) return;
        endStopped(t, stopped.burden, 'met');
        t.decideOnStopped({ kind: 'taken', stopped });
      },
    },
    'give-up-stopped-step': {
      words: ({ step, reason }, t) => wordsOn(rules, t.state.stoppedSteps, step, reason),
      closed: (state) =>
        firstRefusal(
          nothingIsStopped(state),
          state.stoppedSteps.some((stopped) => mayBeGivenUp(rules, stopped))
            ? null
            : refusal('stopped-step-not-given-up', message('stopped-step-not-given-up')),
        ),
      check: (state, { step }) =>
        firstRefusal(
          unknownStep(state, step),
          state.stoppedSteps.some((stopped) => stopped.burden === step && !mayBeGivenUp(rules, stopped))
            ? refusal('stopped-step-not-given-up', message('stopped-step-not-given-up'), 'step')
            : null,
        ),
      apply: (t, { step }) => {
        const stopped = t.state.stoppedSteps.find(({ burden }) => burden === step);
        if (stopped === undefined) return;
        endStopped(t, stopped.burden, 'met');
        t.decideOnStopped({ kind: 'given-up', stopped });
      },
    },
  };
}

/** Somebody is reminded until they have decided; from then on it is for a supervisor. No hold puts that off: none stops what lapses. */
export function stoppedStepClocks<P extends ProcessTypes<P>>(
  rules: PreFlightRules<P> | null,
): ClockDefinitions<P, 'stopped-step-reminder'> {
  return {
    'stopped-step-reminder': {
      acts: 'reminder',
      heldBy: 'never',
      duty: ({ stoppedSteps }, { subject, earlier }) => {
        const stopped = stoppedSteps.find(({ burden }) => burden === subject);
        return stopped === undefined || rules === null ? null : dutyOf(rules, stopped, earlier !== undefined);
      },
      run: (t, { subject }) => {
        const stopped = t.state.stoppedSteps.find(({ burden }) => burden === subject);
        if (stopped === undefined || rules === null) return;
        const { since, reasons } = stopped;
        const step = rules.burdens[stopped.burden].title;
        t.alert(message('stopped-step-waits', { step, since, reasons: reasons.map(({ said }) => said) }));
        remindOfStopped(t, stoppedStep(t, stopped.burden) ?? stopped);
      },
    },
  };
}

function dutyOf<P extends ProcessTypes<P>>(
  { burdens, checks }: PreFlightRules<P>,
  { burden, reasons }: StoppedStep<P>,
  isReminded: boolean,
): Asked<P> {
  const { who, ways, mayBeGivenUp: lawful } = burdens[burden];
  const commands: readonly CommandName<P>[] = [
    'take-stopped-step',
    ...(lawful === true ? (['give-up-stopped-step'] as const) : []),
    ...ways,
    ...reasons.flatMap(({ check }) => checks[check]?.ways ?? []),
  ];
  return { kind: 'decide-stopped-step', who: isReminded ? 'supervisor' : who, commands: [...new Set(commands)] };
}

function wordsOn<P extends ProcessTypes<P>>(
  rules: PreFlightRules<P> | null,
  stoppedSteps: readonly StoppedStep<P>[],
  step: string,
  reason: string,
): ReturnType<typeof message> {
  const stopped = stoppedSteps.find(({ burden }) => burden === step);
  return stopped === undefined || rules === null
    ? message('what-with-words', { what: step, words: reason })
    : message('stopped-step-because', { step: rules.burdens[stopped.burden].title, reason });
}

function mayBeGivenUp<P extends ProcessTypes<P>>(rules: PreFlightRules<P> | null, { burden }: StoppedStep<P>): boolean {
  return rules?.burdens[burden].mayBeGivenUp === true;
}

interface Stopped {
  readonly stoppedSteps: readonly { readonly burden: string }[];
}

function nothingIsStopped({ stoppedSteps }: Stopped): Refusal | null {
  return stoppedSteps.length > 0 ? null : refusal('no-step-stopped', message('no-step-stopped'));
}

function unknownStep({ stoppedSteps }: Stopped, step: string): Refusal | null {
  return stoppedSteps.some(({ burden }) => burden === step)
    ? null
    : refusal('no-step-stopped', message('step-is-not-stopped', { step }), 'step');
}
