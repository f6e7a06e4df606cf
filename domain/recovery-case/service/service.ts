import type { PlainDate } from '../../calendar/plain-date.ts';
import type { DeadlineScope } from '../deadline-scope.ts';
import type { Reason } from '../../kernel/kept-text.ts';
import type { ServiceWay } from './service-ways.ts';

/** One try to serve a document on one addressee; what came of it stays on record (A9, A10). */
export interface ServiceAttempt {
  readonly number: number;
  readonly way: ServiceWay;
  readonly startedOn: PlainDate;
  readonly endedOn: PlainDate | null;
  readonly outcome: 'under-way' | 'served' | 'failed' | 'overtaken';
  /** The proof of service, or why the attempt failed; null while it is under way. */
  readonly remark: Reason | null;
  /** The fact that has ended it; left out while it is under way, or where no proof has come back in time. */
  readonly fact?: string;
}

/** Service of one document on one addressee (送达): attempts until one succeeds or public notice has run out. */
export interface Service {
  readonly addresseeId: string;
  /** Scope of the clocks of this service. */
  readonly scope: DeadlineScope;
  readonly attempts: readonly ServiceAttempt[];
  /** Day that the law takes as the day of service for the way that succeeded. */
  readonly servedOn: PlainDate | null;
  readonly way: ServiceWay | null;
  /** The fact of the service; left out before. */
  readonly fact?: string;
  /** The addressee is not served any more, or the document has been overtaken. */
  readonly ended: boolean;
}

/** Whether somebody still has to be served. */
export function isUnderWay(service: Service): boolean {
  return service.servedOn === null && !service.ended;
}

/** The way that is being tried; undefined once the service is over. */
export function currentAttempt(service: Service): ServiceAttempt | undefined {
  return service.attempts.find(({ outcome }) => outcome === 'under-way');
}

/** Ends the attempt that is under way. */
export function withAttemptEnded(
  service: Service,
  end: Pick<ServiceAttempt, 'endedOn' | 'outcome' | 'remark' | 'fact'>,
): Service {
  return {
    ...service,
    attempts: service.attempts.map((attempt) => (attempt.outcome === 'under-way' ? { ...attempt, ...end } : attempt)),
  };
}
