import type { PlainDate } from '../../calendar/plain-date.ts';

/** What comes into a case and can hardly be true together with what it claims. */
export interface IncomingRemarks {
  'named-is-dead': null;
  'death-after-periods': { died: PlainDate; from: PlainDate };
  'found-before-periods': { foundOn: PlainDate };
  'money-before-claim': { receivedOn: PlainDate; first: PlainDate };
}
