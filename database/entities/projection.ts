/** What the tables have in common in which each kind of process lists what it alone has: a row a process. */
export interface ProjectionRow {
  /** The process. */
  readonly id: string;
  /** Whether its process is open, of which office, and since when: lists by what only this kind has need not look there. */
  readonly isOpen: boolean;
  readonly officeId: string;
  readonly openedAt: Date;
}
