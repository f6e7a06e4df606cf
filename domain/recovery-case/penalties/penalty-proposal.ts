import { asWritten } from '../../message.ts';
import { message } from '../messages.ts';
import type { RecoveryCase, RecoveryCaseState } from '../case-state.ts';
import type { CommandPayloads } from '../commands.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { startPeriodFrom } from '../../kernel/facts/counted-from.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import { issueDocument } from '../issue-document.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { endedInConviction, referralIsOpen } from '../police/referral.ts';
import type { Addressee } from '../service/addressee.ts';
import type { Penalty } from './penalty-state.ts';
import { startServiceFor } from '../service/service-attempts.ts';
import { commandOfAct } from '../../procedures/administrative-act/act-command.ts';
import { nothingSaid } from '../../procedures/administrative-act/administrative-act.ts';
import { mayAskForHearing } from '../../procedures/administrative-act/hearing.ts';
import { nextActId } from '../acts/acts-of-case.ts';
import { issuerOfAct } from '../acts/issuer.ts';
import { finesOnly, noPenalty } from './fines-only.ts';
import { isUndecided, timesWhatWasDrawn } from './penalty.ts';
import { dropPenalty, penaltyAt } from './penalty-steps.ts';
import { amountDrawnBy, cannotBeFined, isFinedAlready, nobodyCanBeFined, whoIsToBeFined } from './who-is-fined.ts';

/**
 * A fine for drawing benefits by deceit (B1) is proposed by a person, with its ground, against one who drew. It is
 * announced to them first (A6): they may answer or ask for a hearing. None is proposed while the police or the courts have
 * the matter (C5), after a conviction, or for an act that was found after its limitation had run out (B5).
 */
export const penaltyProposalCommands: CommandRules<'propose-penalty' | 'drop-penalty'> = {
  'propose-penalty': {
    words: ({ multiple, ground, addresseeId }) =>
      message('penalty-proposed', { multiple, addresseeId: addresseeId ?? null, ground }),
    closed: (state) =>
      firstRefusal(
        state.confirmation === null ? refusal('penalty-not-ready', message('not-confirmed-yet')) : null,
        whyNoPenalty(state),
      ),
    check: (state, { multiple, addresseeId, claimPeriodIds }) =>
      firstRefusal(
        outOfBounds(state, multiple),
        cannotBeFined(state, addresseeId ?? null, claimPeriodIds ?? null),
        isFinedAlready(state, addresseeId ?? null, claimPeriodIds ?? null),
      ),
    apply: (t, { multiple, ground, addresseeId, claimPeriodIds, weighsHeavily }) => {
      const fined = whoIsToBeFined(t.state, addresseeId ?? null);
      if (fined === undefined) return;
      const proposal = { multiple, ground: t.keep(ground), weighsHeavily: weighsHeavily ?? false };
      announce(t, fined, claimPeriodIds ?? null, proposal);
    },
  },
  'drop-penalty': commandOfAct<RecoveryCase, CommandPayloads['drop-penalty']>(finesOnly, {
    words: ({ reason }) => asWritten(reason),
    without: noPenalty,
    closed: (state, act) => penaltyAt(state, act, 'announced', 'awaiting-referral').refused,
    apply: (t, act, { reason }) => {
      const { penalty } = penaltyAt(t.state, act, 'announced', 'awaiting-referral');
      if (penalty !== null) dropPenalty(t, penalty, asWritten(reason));
    },
  }),
};

export function onPenaltyNoticeServed(
  t: Transition,
  notice: IssuedDocument,
  addressee: Addressee,
  service: CountedFact,
): void {
  const penalty = t.state.penalties.find(({ noticeId }) => noticeId === notice.id);
  if (penalty === undefined || !isUndecided(penalty)) return;
  const clock = {
    announcedIn: notice,
    scope: 'penalty',
    whoActs: 'debtor',
    subject: penalty.id,
    addressee: addressee.id,
  } as const;
  startPeriodFrom(t, service, {
    ...clock,
    purpose: 'defence',
    rule: 'A6.defence',
    title: message('defence-against-penalty'),
  });
  if (service.corrects !== null && !mayAskForHearing(penalty, addressee.id)) return;
  startPeriodFrom(t, service, {
    ...clock,
    purpose: 'hearing-request',
    rule: 'A6.hearing',
    title: message('hearing-on-penalty'),
  });
}

/** Why the law forbids a penalty now, whoever would be fined; null when it does not. */
function whyNoPenalty(state: RecoveryCaseState): Refusal | null {
  return firstRefusal(
    nobodyCanBeFined(state),
    endedInConviction(state) ? refusal('penalty-barred', message('convicted-no-penalty')) : null,
    referralIsOpen(state) ? refusal('penalty-awaits-referral', message('no-penalty-for-transfer')) : null,
  );
}

function outOfBounds(state: RecoveryCaseState, multiple: number): Refusal | null {
  const { fine } = rulesOf(state).charges;
  if (fine === null) return refusal('penalty-barred', message('no-fine-rule'));
  const { lowestMultiple, highestMultiple } = fine;
  return multiple >= lowestMultiple && multiple <= highestMultiple
    ? null
    : refusal(
        'penalty-out-of-bounds',
        message('fine-bounds', { lowest: lowestMultiple, highest: highestMultiple }),
        'multiple',
      );
}

/** The fine on them that was decided last, where it has fallen: this one is proposed in its place. */
function annulledBefore({ penalties }: RecoveryCaseState, addresseeId: string): Penalty | undefined {
  const last = penalties.findLast((each) => each.addresseeId === addresseeId && each.documentId !== null);
  return last?.status === 'annulled' ? last : undefined;
}

function announce(
  t: Transition,
  { id: addresseeId }: Addressee,
  claimPeriodIds: readonly string[] | null,
  { multiple, ground, weighsHeavily }: Pick<Penalty, 'multiple' | 'ground' | 'weighsHeavily'>,
): void {
  const fined = { addresseeId, claimPeriodIds };
  const baseAmount = amountDrawnBy(t.state, fined);
  const fine = timesWhatWasDrawn(t.state, fined, multiple);
  const notice = issueDocument(t, {
    particulars: { kind: 'penalty-advance-notice', fine, baseAmount, multiple, findings: ground },
    periods: ['A6.defence', 'A6.hearing'],
    concerns: addresseeId,
    forPeriods: claimPeriodIds,
  });
  const penalty: Penalty = {
    ...nothingSaid,
    ...fined,
    id: nextActId(t.state),
    kind: 'fine',
    issuedBy: issuerOfAct(t, 'fine'),
    status: 'announced',
    multiple,
    baseAmount,
    fine,
    ground,
    weighsHeavily,
    reviewedBy: null,
    proposedOn: t.today,
    noticeId: notice.id,
    announcedOn: t.today,
    documentId: null,
    replaces: annulledBefore(t.state, addresseeId)?.id ?? null,
    decidedOn: null,
    claimId: null,
    payBy: null,
    finalSince: null,
    courtFiledOn: null,
  };
  t.change({ penalties: [...t.state.penalties, penalty] });
  startPeriod(t, {
    purpose: 'penalty-decision-due',
    rule: 'A4.penalty',
    from: t.today,
    scope: 'penalty',
    whoActs: 'caseworker',
    subject: penalty.id,
  });
  startServiceFor(t, notice, addresseeId, 'penalty');
}
