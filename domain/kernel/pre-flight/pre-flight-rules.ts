import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Message } from '../../message.ts';
import { message } from '../kernel-messages.ts';
import type { DutyHolder } from '../duties/duty.ts';
import type { CommandName } from '../process-names.ts';
import type { ProcessTypes } from '../process-types.ts';
import type { Finding, StoppedStep } from './stopped-step.ts';

/**
 * What a check means for a step that burdens somebody, where it finds something:
 * - `stops`: the step is not taken by itself, and a person decides;
 * - `is-told`: a doubt alone; the step keeps a right that would lapse without it, so it is taken, and the doubt is told;
 * - `none`: what the check finds says nothing against such a step.
 */
export type Bearing = 'stops' | 'is-told' | 'none';

/** A step that burdens somebody and that a process takes by itself, as far as its pre-flight has to know it. */
export interface BurdenNature<P extends ProcessTypes<P>> {
  /** What the step is called. */
  readonly title: Message;
  /** Whether it is still to be taken where it was stopped; otherwise something else has overtaken it. */
  readonly isDue: (state: P['state']) => boolean;
  /** Last day on which it keeps the right that would lapse first; null where none is running out. */
  readonly lapsesOn: (state: P['state']) => PlainDate | null;
  /** Who decides on it where it was stopped. */
  readonly who: DutyHolder;
  /** Other commands by which somebody takes it, or decides that it is not taken. */
  readonly ways: readonly CommandName<P>[];
  /** It may lawfully be left undone, and the process goes on without it. */
  readonly mayBeGivenUp?: true;
}

/** Something that may speak against a step which nobody has given. */
export interface PreFlightCheck<P extends ProcessTypes<P>> {
  /** What it has found as things stand today; null where it has found nothing. */
  readonly finds: (state: P['state'], today: PlainDate) => Message | null;
  /** What that means for each step. */
  readonly bears: { readonly [Burden in P['burden']]: Bearing };
  /** Commands by which what it has found is taken away. */
  readonly ways: readonly CommandName<P>[];
}

/** What is looked at before a process takes a step by itself that burdens somebody. */
export interface PreFlightRules<P extends ProcessTypes<P>> {
  readonly burdens: { readonly [Burden in P['burden']]: BurdenNature<P> };
  /** By name. */
  readonly checks: Readonly<Record<string, PreFlightCheck<P>>>;
}

/** What the checks find that stops a step, and what is only to be told of it. */
export function findingsOn<P extends ProcessTypes<P>>(
  { checks }: PreFlightRules<P>,
  state: P['state'],
  today: PlainDate,
  burden: P['burden'],
): { readonly stopping: readonly Finding[]; readonly doubts: readonly Finding[] } {
  const found = (bearing: Bearing): readonly Finding[] =>
    Object.entries(checks).flatMap(([check, { bears, finds }]) => {
      const said = bears[burden] === bearing ? finds(state, today) : null;
      return said === null ? [] : [{ check, said }];
    });
  return { stopping: found('stops'), doubts: found('is-told') };
}

/** That a step was stopped, and what speaks against it. */
export function stoppedInWords<P extends ProcessTypes<P>>(
  { burdens }: Pick<PreFlightRules<P>, 'burdens'>,
  { burden, reasons }: Pick<StoppedStep<P>, 'burden' | 'reasons'>,
): Message {
  return message('step-stopped', { step: burdens[burden].title, reasons: reasons.map(({ said }) => said) });
}
