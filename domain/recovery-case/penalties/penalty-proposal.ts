import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import type { KeptText } from '../../kernel/kept-text.ts';
import { issueDocument } from '../paper.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import { rulesOf } from '../../kernel/rules-of-process.ts';
import type { CommandRules, Transition } from '../recovery-case.ts';
import type { IssuedDocument } from '../issued-document.ts';
import { endedInConviction, referralIsOpen } from '../police/referral.ts';
import type { Addressee } from '../service/addressee.ts';
import { startServiceFor } from '../service/service-attempts.ts';
import { penaltyIsUndecided, timesWhatWasDrawn } from './penalty.ts';
import { dropPenalty, penaltyMustBe } from './penalty-steps.ts';
import { amountDrawnBy, cannotBeFined, nobodyCanBeFined, whoIsToBeFined } from './who-is-fined.ts';

/**
 * A fine for drawing benefits by deceit (B1) is proposed by a person, with its ground, against one who drew. It is
 * announced to them first (A6): they may answer or ask for a hearing. None is proposed while the police or the courts have
 * the matter (C5), after a conviction, or for an act that was found after its limitation had run out (B5).
 */
export const penaltyProposalCommands: CommandRules<'propose-penalty' | 'drop-penalty'> = {
  'propose-penalty': {
    title: 'Propose a fine',
    titleChinese: '拟作出行政处罚',
    done: 'Fine proposed',
    words: ({ multiple, ground, addresseeId }) =>
      `${multiple} times what ${addresseeId == null ? 'was drawn' : `${addresseeId} drew`}. ${ground}`,
    closed: (state) =>
      firstRefusal(
        state.confirmation === null ? refusal('penalty-not-ready', 'The overpayment is not confirmed yet.') : null,
        penaltyIsUndecided(state) || state.penalty?.status === 'decided'
          ? refusal('penalty-already-open', 'A penalty has already been proposed.')
          : null,
        whyNoPenalty(state),
      ),
    check: (state, { multiple, addresseeId }) =>
      firstRefusal(outOfBounds(state, multiple), cannotBeFined(state, addresseeId ?? null)),
    apply: (t, { multiple, ground, addresseeId }) => {
      const fined = whoIsToBeFined(t.state, addresseeId ?? null);
      if (fined !== undefined) announce(t, fined, multiple, t.keep(ground));
    },
  },
  'drop-penalty': {
    title: 'Drop the penalty that is proposed',
    titleChinese: '不予行政处罚',
    done: 'Proposed penalty dropped',
    words: ({ reason }) => reason,
    closed: penaltyMustBe('announced', 'awaiting-referral'),
    apply: (t, { reason }) => dropPenalty(t, reason),
  },
};

export function onPenaltyNoticeServed(
  t: Transition,
  notice: IssuedDocument,
  addressee: Addressee,
  servedOn: PlainDate,
): void {
  if (t.state.penalty?.noticeId !== notice.id || !penaltyIsUndecided(t.state)) return;
  const clock = {
    from: servedOn,
    announcedIn: notice,
    scope: 'penalty',
    whoActs: 'debtor',
    addressee: addressee.id,
  } as const;
  startPeriod(t, { ...clock, purpose: 'penalty-defence', rule: 'A6.defence', title: 'Defence against the penalty' });
  startPeriod(t, {
    ...clock,
    purpose: 'penalty-hearing-request',
    rule: 'A6.hearing',
    title: 'Request for a hearing on the penalty',
  });
}

/** Why the law forbids a penalty now, whoever would be fined; null when it does not. */
function whyNoPenalty(state: RecoveryCaseState): Refusal | null {
  return firstRefusal(
    nobodyCanBeFined(state),
    endedInConviction(state)
      ? refusal('penalty-barred', 'The courts have convicted: no administrative penalty follows.')
      : null,
    referralIsOpen(state)
      ? refusal('penalty-awaits-referral', 'No penalty stands in for a transfer (C5): wait for the police.')
      : null,
  );
}

function outOfBounds(state: RecoveryCaseState, multiple: number): Refusal | null {
  const { fine } = rulesOf(state).charges;
  if (fine === null) return refusal('penalty-barred', 'The rulebook of this case knows no fine.');
  const { lowestMultiple, highestMultiple } = fine;
  return multiple >= lowestMultiple && multiple <= highestMultiple
    ? null
    : refusal('penalty-out-of-bounds', `The fine is ${lowestMultiple} to ${highestMultiple} times.`, 'multiple');
}

function announce(t: Transition, { id: addresseeId }: Addressee, multiple: number, ground: KeptText): void {
  const baseAmount = amountDrawnBy(t.state, addresseeId);
  const fine = timesWhatWasDrawn(t.state, { addresseeId }, multiple);
  const notice = issueDocument(t, {
    particulars: { kind: 'penalty-advance-notice', fine, baseAmount, multiple, findings: ground },
    periods: ['A6.defence', 'A6.hearing'],
    concerns: addresseeId,
  });
  t.change({
    penalty: {
      status: 'announced',
      addresseeId,
      multiple,
      baseAmount,
      fine,
      ground,
      proposedOn: t.today,
      noticeId: notice.id,
      defences: [],
      hearing: null,
      decisionId: null,
      decidedOn: null,
      claimId: null,
      payBy: null,
      reconsiderationUntil: null,
      suitUntil: null,
      remedy: null,
      pauses: [],
      finalSince: null,
      courtFiledOn: null,
    },
  });
  startPeriod(t, {
    purpose: 'penalty-decision-due',
    rule: 'A4.penalty',
    from: t.today,
    scope: 'penalty',
    whoActs: 'caseworker',
  });
  startServiceFor(t, notice, addresseeId, 'penalty');
}
