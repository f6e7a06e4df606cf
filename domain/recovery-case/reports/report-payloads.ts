import type { EventsForCase } from '../../procedures/rewarding/matter-events.ts';

/** Whistleblower reports that a case belongs to. */
export interface ReportPayloads extends EventsForCase {
  'link-report': { readonly reportId: string };
  'unlink-report': { readonly reportId: string; readonly reason: string };
}
