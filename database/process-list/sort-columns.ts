/** The next deadline, with what takes the place of an empty one, as the indexes of open processes have it. */
export const nextDeadline = `COALESCE(process.next_deadline_on, 'infinity')`;

/** What lists of every kind can be sorted by. */
export const processSorts = ['openedAt', 'changedAt', 'nextDeadline', 'number'] as const;
export type ProcessSort = (typeof processSorts)[number];

/** Column of each sort, and what takes the place of an empty one so that those processes come last when ascending. */
export const processSortColumns: Readonly<Record<ProcessSort, string>> = {
  openedAt: 'process.opened_at',
  changedAt: 'process.changed_at',
  nextDeadline,
  number: 'process.number',
};
