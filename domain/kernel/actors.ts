/** Whose move the process waits for. */
export const actors = [
  'caseworker',
  'approver',
  'debtor',
  'reporter',
  'head-of-agency',
  'court',
  'reconsideration-authority',
  'police',
  'another-process',
  'system',
  'nobody',
] as const;
export type Actor = (typeof actors)[number];

/** Whether somebody outside acts who was told a day: it becomes no earlier one by what an office sets later. */
export function wasNotifiedOfDays(actor: Actor): boolean {
  return actor === 'debtor' || actor === 'reporter';
}
