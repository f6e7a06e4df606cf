import { asWritten, type Message } from '../../message.ts';
import { message } from '../messages.ts';
import type { MinorUnits } from '../../money/money.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { isOfOwnStep, passesGate } from '../../kernel/gates/gate.ts';
import { issueDocument, referenceTo } from '../issue-document.ts';
import { firstRefusal, type Refusal } from '../../kernel/refusal.ts';
import { refusal } from '../refusal.ts';
import type { Asked, ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { overpaymentOf } from '../overpayment.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import type { Suspicion } from '../vocabulary.ts';
import { isJudged, referralIsOpen } from './referral.ts';
import {
  endReferral,
  referralMustBe,
  remindOfReferral,
  startReferralClock,
  updateReferral,
} from './referral-changes.ts';

/**
 * The head of the agency decides on the transfer (C1). Forged papers, or suspected fraud at or over the figure (C6), must
 * be looked at for transfer: the head decides within C1; without a decision the rulebook's default applies. With the
 * transfer go the materials and their list.
 */
export function considerReferral(t: Transition, suspicion: Exclude<Suspicion, 'none'>): void {
  const { claimed } = overpaymentOf(t.state);
  if (suspicion === 'fraud' && claimed < t.settings.fraudFigure) {
    t.say(
      'alert',
      message('below-transfer-figure', { amount: t.amount(claimed), figure: t.amount(t.settings.fraudFigure) }),
    );
    return;
  }
  const { referral } = t.state;
  if (referral === null || referral.status === 'declined') return openReferral(t, suspicion);
  t.alert(whyNotReferredAnew(t.state));
}

/** A claim that is raised over the figure has to be looked at for transfer as if it had been confirmed with that amount. */
export function considerRaisedClaim(t: Transition, before: MinorUnits): void {
  const { suspicion } = t.state.confirmation ?? { suspicion: 'none' };
  const { fraudFigure } = t.settings;
  if (suspicion === 'fraud' && before < fraudFigure && overpaymentOf(t.state).claimed >= fraudFigure)
    considerReferral(t, suspicion);
}

/** A case that is verified anew has been referred before: what the police have stays with them. */
function whyNotReferredAnew(state: RecoveryCaseState): Message {
  if (referralIsOpen(state)) return message('referral-goes-on');
  return isJudged(state) ? message('judged-not-referred-again') : message('refer-again-on-new-facts');
}

export const headDecisionCommands: CommandRules<'open-referral' | 'approve-referral' | 'decline-referral'> = {
  'open-referral': {
    words: ({ suspicion, reason }) => message('suspicion-because', { suspicion, reason }),
    closed: (state) =>
      firstRefusal(
        state.confirmation === null ? refusal('referral-not-ready', message('not-confirmed-yet')) : null,
        alreadyReferred(state),
      ),
    apply: (t, { suspicion }) => openReferral(t, suspicion),
  },
  'approve-referral': {
    words: ({ reason }) => asWritten(reason),
    closed: referralMustBe('awaiting-head-decision'),
    apply: (t) => transferWhenApproved(t),
  },
  'decline-referral': {
    words: ({ reason }) => asWritten(reason),
    closed: referralMustBe('awaiting-head-decision'),
    apply: (t, { reason }) => endReferral(t, 'declined', { words: t.keep(reason) }),
  },
};

export const headDecisionClocks: ClockDefinitions<'referral-decision' | 'referral-reminder'> = {
  'referral-decision': {
    acts: 'period',
    heldBy: 'never',
    duty: headDecides,
    burdens: (state) => (settingsOfCase(state).referralWithoutDecision === 'transfer' ? 'police-transfer' : null),
    run: (t, { legalBasis }) => {
      if (t.settings.referralWithoutDecision === 'transfer') return transferWhenApproved(t);
      t.alert(message('head-late'), legalBasis);
      remindOfReferral(t);
    },
  },
  'referral-reminder': {
    acts: 'reminder',
    heldBy: 'never',
    duty: followUp,
    run: (t) => {
      t.alert(message('follow-up-referral'));
      remindOfReferral(t);
    },
  },
};

/** Materials and their list go to the police: with the transfer, and once more what has come since when they file. */
export function handOverMaterials(t: Transition): void {
  const { referral } = t.state;
  if (referral === null) return;
  const { suspicion, policeAuthority } = referral;
  const materials = t.state.documents.map(referenceTo);
  issueDocument(t, { particulars: { kind: 'transfer-materials', suspicion, materials, policeAuthority } });
}

/** One referral at a time, another on new facts where the police did not take it up, and none after a judgment. */
function alreadyReferred(state: RecoveryCaseState): Refusal | null {
  if (referralIsOpen(state)) return refusal('referral-already-open', message('already-referred'));
  return isJudged(state) ? refusal('referral-not-ready', message('judged-already')) : null;
}

function openReferral(t: Transition, suspicion: Exclude<Suspicion, 'none'>): void {
  t.change({
    referral: {
      status: 'awaiting-head-decision',
      suspicion,
      openedOn: t.today,
      policeAuthority: t.state.opening.office.policeAuthority,
      transferredOn: null,
      receivedOn: null,
      refusedOn: null,
      reconsideredOn: null,
      supervisionRequestedOn: null,
      filedOn: null,
      materialsSignedForOn: null,
      policeReference: null,
      result: null,
      words: null,
      latestStepOn: t.today,
    },
  });
  startReferralClock(t, 'referral-decision', 'C1.decide', t.today, 'head-of-agency');
}

/** Transfers, or once a second person has approved where the office wants that. */
function transferWhenApproved(t: Transition): void {
  if (passesGate(t, { step: 'referral', ownStep: { kind: 'transfer-to-police' } })) transferToPolice(t);
}

/** The transfer leaves at once, well within the 24 hours after approval (C1); their review runs from receipt alone. */
export function transferToPolice(t: Transition): void {
  updateReferral(t, { status: 'transferred', transferredOn: t.today, latestStepOn: t.today });
  const { referral } = t.state;
  if (referral === null) return;
  const { suspicion, policeAuthority } = referral;
  const materials = t.state.documents.map(referenceTo);
  issueDocument(t, { particulars: { kind: 'police-transfer', suspicion, materials, policeAuthority } });
  handOverMaterials(t);
  remindOfReferral(t);
}

/** The head decides, unless that was done and waits for a second person. */
function headDecides({ approvals }: RecoveryCaseState): Asked | null {
  return approvals.some(isOfOwnStep('transfer-to-police'))
    ? null
    : { kind: 'decide-referral', who: 'head-of-agency', commands: ['approve-referral', 'decline-referral'] };
}

function followUp(state: RecoveryCaseState): Asked | null {
  const { referral } = state;
  if (referral?.status === 'awaiting-head-decision') return headDecides(state);
  if (referral?.status === 'filed' && referral.materialsSignedForOn === null)
    return { kind: 'hand-over-materials', who: 'assignee', commands: ['record-handover-receipt'] };
  return {
    kind: 'follow-up-police',
    who: 'assignee',
    commands: [
      'record-police-receipt',
      'record-police-jurisdiction',
      'record-police-gaps',
      'record-police-gaps-cured',
      'record-police-filing',
      'record-police-refusal',
      'record-police-reconsideration',
      'request-filing-supervision',
      'record-procuratorate-demand',
      'record-police-explanation',
      'record-procuratorate-decision',
      'record-police-report',
    ],
  };
}
