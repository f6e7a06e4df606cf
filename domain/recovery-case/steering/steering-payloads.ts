import type { PlainDate } from '../../calendar/plain-date.ts';

/** Commands of the desk. Amounts are minor units of the case's currency. */
export interface SteeringPayloads {
  assign: { readonly assignee: string };
  note: { readonly text: string };
  hold: { readonly reason: string; readonly until: PlainDate };
  release: { readonly reason: string };
  'extend-deadline': { readonly deadlineId: string; readonly until: PlainDate; readonly reason: string };
}
