import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ServiceWay } from './service-ways.ts';

/** A document and whom it was to reach; the addressee may be left out where only one is still to be served. */
interface ServedDocument {
  readonly documentId: string;
  readonly addresseeId: string | null;
}

/** Commands about the service of documents. */
export interface ServicePayloads {
  'record-service': ServedDocument & {
    /** The day that the law takes as the day of service for this way. */
    readonly servedOn: PlainDate;
    readonly way: Exclude<ServiceWay, 'public-notice'>;
    readonly proof: string;
  };
  'record-failed-service': ServedDocument & {
    readonly attemptedOn: PlainDate;
    readonly way: Exclude<ServiceWay, 'public-notice'>;
    readonly reason: string;
  };
  /** A document that was served is served once more, with whole periods from the new day. */
  'serve-again': ServedDocument & { readonly reason: string };
}
