import type { PlainDate } from '../../calendar/plain-date.ts';
import type { BeingHeard } from './being-heard-state.ts';
import type { EndedRemedy, Remedy, RemedyPeriod } from './remedy.ts';

/** What those concerned have said of an act: before it, and by way of remedies against it. */
export interface ActProceedings {
  readonly beingHeard: BeingHeard;
  /** The reconsideration or suit that is open; one act never has two (A16). */
  readonly remedy: Remedy | null;
  /** Remedies that are over, oldest first. */
  readonly remedies: readonly EndedRemedy[];
  /** Periods for remedies that do not run any more, by addressee. */
  readonly endedRights: readonly RemedyPeriod[];
  /** Day on which the authority took it back itself; null while it has not. */
  readonly withdrawnOn: PlainDate | null;
}

/**
 * An administrative act (行政行为): announced and heard as its kind requires, issued, served on those whom it concerns, open
 * to reconsideration or suit, and final when nobody has a remedy any more. A process may have any number of them.
 */
export interface AdministrativeAct extends ActProceedings {
  /** Unique within the process: A1, A2, … */
  readonly id: string;
  readonly kind: string;
  /** Whom alone it concerns; null: everybody who is a party to the process. */
  readonly addresseeId: string | null;
  /** The authority in whose name it is issued: the one that has the power for acts of its kind. */
  readonly issuedBy: string;
  /** The announcement of it (事先告知), the latest where it was announced again; null for a kind that needs none. */
  readonly noticeId: string | null;
  /** Day of the first announcement; null for a kind that needs none. */
  readonly announcedOn: PlainDate | null;
  /** The document that it is issued in; null before. */
  readonly documentId: string | null;
  /** The act in whose place it is made, because that was sent back, annulled or taken back; null where it is in no other's. */
  readonly replaces: string | null;
}

/** Of an act that nobody has said anything of yet. */
export const nothingSaid: ActProceedings = {
  beingHeard: { defences: [], hearings: [], hearingRightsEnded: [] },
  remedy: null,
  remedies: [],
  endedRights: [],
  withdrawnOn: null,
};
