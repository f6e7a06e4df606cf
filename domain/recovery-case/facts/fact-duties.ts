import type { AskedApart } from '../../kernel/duties/duty.ts';
import type { Consequence } from '../../kernel/facts/consequence.ts';
import { consequenceDuties as dutiesOf } from '../../kernel/facts/consequence-commands.ts';
import { liesWithTheCourt } from '../acts/reopen-remedies.ts';
import type { Branch } from '../branch.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { CommandName } from '../commands.ts';
import { openWindow } from '../court/court-window.ts';

/** What was done because of a fact as it was entered before is looked at by a person, with the ways that are left. */
export function consequenceDuties(state: RecoveryCaseState): readonly AskedApart<RecoveryCase>[] {
  return dutiesOf<RecoveryCase>(
    state.consequences.filter((consequence) => standsStill(state, consequence)),
    (consequence) => waysLeft(state, consequence),
    ({ kind, subject }) => (kind === 'applied-before-window' ? windowFor(state, subject) : null),
  );
}

/** What can be done about it, beside saying that it stands. */
function waysLeft(
  state: RecoveryCaseState,
  { kind, subject }: Pick<Consequence, 'kind' | 'subject'>,
): readonly CommandName[] {
  const { decision } = state;
  if (kind === 'decided-too-early') return ['withdraw-act'];
  if (kind === 'filed-late') return ['record-reconsideration-refusal', 'record-suit-refusal'];
  if (kind === 'suspended-too-early') return ['decide-suspended-benefits'];
  if (kind === 'charged-too-early') return ['waive'];
  if (kind === 'applied-too-early') return ['withdraw-court-application'];
  if (kind === 'applied-before-window')
    return [subject === state.court?.documentId ? 'withdraw-court-application' : 'withdraw-fine-application'];
  if (kind === 'served-under-former-writing' || kind === 'served-at-other-place')
    return isOfActThatStands(state, subject) ? ['serve-again'] : [];
  if (kind === 'letter-tells-otherwise') return decision?.documentId === subject ? ['withdraw-act'] : [];
  if (kind === 'fine-fell-by-death') return ['propose-penalty'];
  if (kind === 'withheld-in-prison' || kind === 'benefit-paid-after-release') return ['report-benefit-ended'];
  if (kind === 'claim-rests-on-imprisonment') return ['correct-claim-period', 'drop-claim-period', 'close'];
  return kind === 'claim-rests-on-death' ? ['drop-claim-period', 'close'] : [];
}

/** The window in which the application can be made again: its last day is the last day to withdraw it; null before it opens. */
function windowFor(state: RecoveryCaseState, subject: string): string | null {
  return subject === state.court?.documentId ? (openWindow(state)?.id ?? null) : null;
}

/** Whether it is the document of an act that stands, or the announcement of one that is not issued yet. */
function isOfActThatStands(
  { decision, benefitActs, penalties, judgment, court }: RecoveryCaseState,
  documentId: string,
): boolean {
  if (judgment !== null || liesWithTheCourt(court)) return false;
  return (
    [decision, ...penalties].some((act) => documentId === (act?.documentId ?? act?.noticeId)) ||
    benefitActs.some((act) => act.documentId === documentId && act.standing === 'stands')
  );
}

/** Nobody looks at a decision that has been set aside, nor at an application that the court does not have any more. */
function standsStill(
  { decision, documents, penalties, court }: RecoveryCaseState,
  { kind, subject }: Pick<Consequence, 'kind' | 'subject'>,
): boolean {
  const fine = penalties.find(({ documentId }) => documentId === subject);
  if (kind === 'decided-too-early') return decision?.documentId === subject || fine?.status === 'decided';
  if (kind === 'applied-too-early' || kind === 'applied-before-window')
    return fine === undefined
      ? liesWithTheCourt(court) && court?.documentId === subject
      : fine.status === 'decided' && fine.courtFiledOn !== null;
  if (
    kind === 'letter-tells-otherwise' &&
    documents.some(({ id, kind: of }) => id === subject && of === 'recovery-decision')
  )
    return decision?.documentId === subject;
  return true;
}

/** What was done because of a fact that has turned out otherwise. */
export const factBranch = {
  unopened: { facts: [], consequences: [] },
  duties: consequenceDuties,
} as const satisfies Branch;
