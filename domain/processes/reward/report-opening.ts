import type { PlainDate } from '../../calendar/plain-date.ts';
import type { ProcessOpening } from '../../kernel/process-opening.ts';
import type { Channel, ReportedPart, ReporterKind } from './vocabulary.ts';

/** Whom a report is about. */
export interface Subject {
  readonly name: string;
  /** Where it is somebody of the office itself: as whom they act. */
  readonly staffId: string | null;
  /** Where it is an office of the agency, or somebody who works there: its id. */
  readonly office: string | null;
}

/**
 * Who has reported, by opaque ids of the sealed identities: name, number, contact and account stand in a store of their own,
 * under a key of its own, and nowhere else.
 */
export interface Reporter {
  readonly kind: ReporterKind;
  /** None for an anonymous report. */
  readonly reporterIds: readonly string[];
  /** Those of a group who speak for it. */
  readonly speakerIds: readonly string[];
  readonly wantsAnswer: boolean;
  /** SHA-256 of the code that an anonymous reporter got on receipt, by which they can prove later that it was them. */
  readonly authorshipDigest: string | null;
}

/** What a report is recorded with. */
export interface ReportOpening extends ProcessOpening {
  readonly channel: Channel;
  /** Epoch milliseconds. */
  readonly receivedAt: number;
  readonly receivedOn: PlainDate;
  readonly reporter: Reporter;
  /** Id of the reporter's own words, sealed with the identity. */
  readonly statementId: string;
  readonly subjects: readonly Subject[];
  readonly reported: { readonly part: ReportedPart; readonly item: number };
}

/** Whether there is a reporter who is told what becomes of the report. */
export function isTold({
  reporterIds,
  opening,
}: {
  readonly reporterIds: readonly string[];
  readonly opening: Pick<ReportOpening, 'reporter'>;
}): boolean {
  return reporterIds.length > 0 && opening.reporter.wantsAnswer;
}

/** Whether a report is on the agency itself: on one of its people, or on one of its offices. Those are not to look into it. */
export function namesStaff({ subjects }: Pick<ReportOpening, 'subjects'>): boolean {
  return subjects.some(({ staffId, office }) => staffId !== null || office != null);
}
