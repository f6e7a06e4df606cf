import type { RecoveryCaseState } from '../case-state.ts';

/** Whether it is the death of the person concerned, who need not be an addressee. */
export function isOfPerson({ addressees }: Pick<RecoveryCaseState, 'addressees'>, addressee: string | null): boolean {
  return addressee === null || addressees.some(({ id, role }) => id === addressee && role === 'person');
}
