/** The record is kept for good: no migration takes tables or rows away again. A failed upgrade goes back to a backup. */
export function refuseToRevert(): never {
  throw new Error('The record cannot be taken back by a migration. Restore a backup made before the upgrade.');
}
