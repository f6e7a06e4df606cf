import type { ReporterIdentity } from '../../../../contracts/reporter-store.ts';
import type { ReportLetter } from '../../../../domain/processes/reward/letters.ts';

/**
 * A letter of a report as it is rendered. The record refers to those whom it names by opaque ids alone; who they are is added from
 * the store of reporters when it is rendered.
 */
export interface AddressedReportLetter extends ReportLetter {
  /** In the order of `reporterIds`; left out where it names none. */
  readonly reporters?: readonly ReporterIdentity[];
}
