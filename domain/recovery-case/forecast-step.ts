import type { PlainDate } from '../calendar/plain-date.ts';
import type { Actor } from './actors.ts';
import type { DeadlinePurpose } from './deadline-purposes.ts';
import type { Words } from './kept-text.ts';
import type { Stage } from './vocabulary.ts';

/** What happens on a coming date if nobody does anything. */
export interface ForecastStep {
  /** Day on which the step is taken. */
  readonly on: PlainDate;
  readonly deadlineId: string;
  readonly purpose: DeadlinePurpose;
  readonly rule: string;
  readonly title: string;
  /** Last day of the period that runs out. */
  readonly due: PlainDate;
  readonly legalBasis: string;
  readonly provisional: boolean;
  /** The entries that the timeline will then show, in order. */
  readonly entries: readonly string[];
  readonly stage: Stage;
}

/** The path of a case from its state today to where it ends or waits for somebody. */
export interface Forecast {
  readonly steps: readonly ForecastStep[];
  readonly end: {
    readonly kind: 'closed' | 'waits';
    readonly stage: Stage;
    readonly waitsFor: Actor;
    readonly text: Words;
  };
}
