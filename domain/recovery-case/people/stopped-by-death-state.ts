import type { Deadline } from '../../kernel/clocks/deadline.ts';
import type { KernelClock } from '../../kernel/kernel-payloads.ts';
import type { StoppedStep } from '../../kernel/pre-flight/stopped-step.ts';
import type { ProcessNames } from '../../kernel/process-names.ts';
import type { RemedyPeriod } from '../../procedures/administrative-act/remedy.ts';
import type { ContinuingBenefit } from '../claim-period.ts';
import type { DeadlinePurpose } from '../deadline-purposes.ts';
import type { DeadlineScope } from '../deadline-scope.ts';
import type { Penalty } from '../penalties/penalty-state.ts';
import type { Burden } from '../pre-flight/burden.ts';
import type { Service } from '../service/service.ts';
import type { Agreement } from '../stages/agreement-state.ts';
import type { Decision } from '../stages/decision-state.ts';
import type { Withholding } from '../stages/withholding-state.ts';
import type { Stage } from '../vocabulary.ts';

/**
 * What has ended with a death, as it was before. It goes on where the death turns out never to have been, as far as nothing
 * was issued since.
 */
export interface StoppedByDeath {
  /** Where the case stood, and where the death has brought it. */
  readonly stage: Stage;
  readonly leftIn: Stage;
  /** Documents that the case had issued by then: more of them say that something was issued since. */
  readonly documents: number;
  /** Clocks that have ended. */
  readonly clocks: readonly StoppedClock[];
  /** Clocks that have begun, by id. */
  readonly begun: readonly string[];
  readonly services: readonly StoppedService[];
  /** Addressees who have left: whoever died, and those who acted for them. */
  readonly left: readonly string[];
  /** What is left out has gone on. */
  readonly agreement?: Agreement;
  readonly withholding?: Withholding;
  /** A decision that was being prepared. */
  readonly decision?: Decision;
  /** Periods for remedies against the decision that nobody has used. */
  readonly endedRights?: readonly RemedyPeriod[];
  readonly continuingBenefit?: ContinuingBenefit;
  /** Penalties that were to be decided. */
  readonly penalties?: readonly Penalty[];
  /** Rungs that were not entered, and that somebody was to decide on. */
  readonly stoppedRungs?: readonly StoppedRung[];
}

export interface StoppedRung extends Omit<StoppedStep<ProcessNames>, 'burden' | 'act' | 'stage'> {
  readonly burden: Burden;
  readonly act: { readonly kind: 'stage'; readonly stage: Exclude<Stage, 'closed'> };
  readonly stage: Stage;
}

export interface StoppedClock extends Omit<Deadline, 'purpose' | 'scope'> {
  readonly purpose: DeadlinePurpose | KernelClock;
  readonly scope: DeadlineScope;
}

export interface StoppedService {
  readonly documentId: string;
  readonly service: Service;
}
