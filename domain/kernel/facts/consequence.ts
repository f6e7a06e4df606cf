import type { PlainDate } from '../../calendar/plain-date.ts';

/** What was done on what has turned out otherwise since: because of a fact as it was entered before, or before news that came late. */
export interface Consequence {
  /** Unique within the process: the fact, what was done, and by what. */
  readonly id: string;
  /** The fact as it stands now, or that was withdrawn; how somebody was written before; or of whom the news came late. */
  readonly causeId: string;
  /** What was done, by its name in the process's rules. */
  readonly kind: string;
  /** The document by which it was done, or what else it is about. */
  readonly subject: string;
  readonly foundOn: PlainDate;
}

/** What was done, by the id of a consequence; undefined for what is no such id. */
export function kindOfConsequence(id: string): string | undefined {
  return id.split('/').at(1);
}
