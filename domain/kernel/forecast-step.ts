import type { Message } from '../message.ts';
import type { PlainDate } from '../calendar/plain-date.ts';
import type { Actor } from './actors.ts';
import type { Words } from './kept-text.ts';
import type { ClockName, ProcessNames, StageName } from './process-names.ts';

/** What happens on a coming date if nobody does anything. */
export interface ForecastStep<N extends ProcessNames> {
  /** Day on which the step is taken. */
  readonly on: PlainDate;
  readonly deadlineId: string;
  readonly purpose: ClockName<N>;
  readonly rule: string;
  readonly title: Message;
  /** Last day of the period that runs out. */
  readonly due: PlainDate;
  readonly legalBasis: string;
  readonly provisional: boolean;
  /** The entries that the timeline will then show, in order. */
  readonly entries: readonly Message[];
  readonly stage: StageName<N>;
}

/** The path of a process from its state today to where it ends or waits for somebody. */
export interface Forecast<N extends ProcessNames> {
  readonly steps: readonly ForecastStep<N>[];
  readonly end: {
    readonly kind: 'closed' | 'waits';
    readonly stage: StageName<N>;
    readonly waitsFor: Actor;
    readonly text: Message | Words | null;
  };
}
