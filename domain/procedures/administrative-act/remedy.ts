import type { PlainDate } from '../../calendar/plain-date.ts';
import type { Deadline } from '../../kernel/clocks/deadline.ts';
import type { ChangedAmounts } from './remedy-payloads.ts';
import type { KeptText } from '../../kernel/kept-text.ts';

/** Periods in which an addressee may turn to the reconsideration authority (A11) or to the court (A15, A14). */
export const remedyRights = {
  reconsideration: 'A11',
  suit: 'A15',
  'suit-after-reconsideration': 'A14',
} as const;
export type RemedyRight = keyof typeof remedyRights;

/** A period for a remedy that does not run any more, with how it was counted. */
export interface RemedyPeriod extends Pick<Deadline, 'rule' | 'from' | 'fact' | 'counting' | 'due'> {
  readonly right: RemedyRight;
  /** Whose it is; null where whoever may act in the place of the dead can use it (ARL 14, ALL 25). */
  readonly addresseeId: string | null;
  /** The remedy was used and has ended, so that nothing dated inside the period opens it again. */
  readonly usedUp: boolean;
}

interface RemedyFacts {
  /** Unique within the process: M1, M2, … */
  readonly id: string;
  readonly addresseeId: string;
  /** The authority or court that it was filed with. */
  readonly filedWith: string;
  readonly filedOn: PlainDate;
  /** Why it was taken although it came late; null when it came in time. */
  readonly reasonForDelay: KeptText | null;
  readonly acceptedOn: PlainDate | null;
  /** File number at the authority or court. */
  readonly reference: string | null;
  /** The period that it was filed in: it may run on when the remedy ends without a decision on the matter. */
  readonly filedWithin: RemedyPeriod;
  /** The periods that its acceptance blocked (A16), for the same. */
  readonly blocks: readonly RemedyPeriod[];
}

/** Administrative reconsideration (行政复议), A11 to A13. */
export interface Reconsideration extends RemedyFacts {
  readonly kind: 'reconsideration';
  readonly status: 'filed' | 'to-be-corrected' | 'accepted' | 'stayed';
  /** Last day on which the authority could refuse it or ask for corrections. */
  readonly reviewUntil: PlainDate;
  readonly acceptedBySilence: boolean;
  readonly simplified: boolean;
  readonly extended: boolean;
  /** Since when it is stayed; null while it goes on. */
  readonly stayedOn: PlainDate | null;
}

/** Suit in the administrative court (行政诉讼), A14 and A15. */
export interface Suit extends RemedyFacts {
  readonly kind: 'suit';
  readonly status: 'filed' | 'accepted';
}

export type Remedy = Reconsideration | Suit;

/** How a remedy can end: without a word on the decision, or with one. */
export const remedyOutcomes = [
  'refused',
  /** It was not corrected in time. */
  'abandoned',
  'withdrawn',
  'undecided',
  'upheld',
  'dismissed',
  'changed',
  'annulled',
  'sent-back',
] as const;
export type RemedyOutcome = (typeof remedyOutcomes)[number];

/** A remedy that is over. */
export interface EndedRemedy {
  readonly remedy: Remedy;
  readonly endedOn: PlainDate;
  readonly outcome: RemedyOutcome;
  /** What the act had decided where it was changed or has fallen; left out otherwise. */
  readonly changedFrom?: ChangedAmounts;
}

/** Last day of the remedy periods. */
export interface RemedyEnd {
  readonly nominal: PlainDate;
  readonly rolled: PlainDate;
  /** The period that ended last, as it was counted. */
  readonly period: Pick<Deadline, 'rule' | 'from' | 'counting'>;
}
