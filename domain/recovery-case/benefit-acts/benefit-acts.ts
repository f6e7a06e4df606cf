import { endDeadlines } from '../../kernel/clocks/clocks.ts';
import type { CountedFact } from '../../kernel/facts/fact.ts';
import { nothingSaid, type AdministrativeAct } from '../../procedures/administrative-act/administrative-act.ts';
import { openRights } from '../../procedures/administrative-act/remedy-rights.ts';
import { actsOfCase, nextActId } from '../acts/acts-of-case.ts';
import { issuerOfAct } from '../acts/issuer.ts';
import type { Branch } from '../branch.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import type { IssuedDocument } from '../issued-document.ts';
import type { Transition } from '../recovery-case.ts';
import type { Addressee } from '../service/addressee.ts';
import { endServices, startService } from '../service/service-attempts.ts';
import { benefitEnded } from './benefit-ended.ts';
import type { BenefitAct, BenefitActKind } from './benefit-act-state.ts';

type Acts = Pick<RecoveryCaseState, 'benefitActs'>;

/** The act on a benefit that an administrative act is, while it stands. */
export function standingBenefitAct(
  { benefitActs }: Acts,
  { id }: Pick<AdministrativeAct, 'id'>,
): BenefitAct | undefined {
  return benefitActs.find((act) => act.id === id && act.standing === 'stands');
}

/** An act on a benefit against which somebody has turned to an authority or court, and has no answer yet. */
export function benefitActUnderRemedy({ benefitActs }: Acts): BenefitAct | undefined {
  return benefitActs.find(({ standing, remedy }) => standing === 'stands' && remedy !== null);
}

/** Whether an authority or court, or the office itself, has undone an act of this kind: it is not done again by itself. */
export function hasFallen({ benefitActs }: Acts, kind: BenefitActKind): boolean {
  return benefitActs.some((act) => act.kind === kind && act.standing === 'fallen');
}

/** Issues an act on a benefit in its notice, and serves it on everybody concerned; one before of its kind gives way. */
export function issueBenefitAct(t: Transition, kind: BenefitActKind, notice: IssuedDocument): void {
  const replaces = replacedAct(t.state, kind)?.id ?? null;
  endBenefitActs(t, kind);
  const act: BenefitAct = {
    ...nothingSaid,
    id: nextActId(t.state),
    kind,
    addresseeId: null,
    issuedBy: issuerOfAct(t, kind),
    noticeId: null,
    announcedOn: null,
    documentId: notice.id,
    replaces,
    since: t.today,
    standing: 'stands',
  };
  t.change({ benefitActs: [...t.state.benefitActs, act] });
  startService(t, notice, 'benefit');
}

/** The act in whose place one of its kind is issued: it gives way to it, or has fallen and was not made anew yet. */
export function replacedAct({ benefitActs }: Acts, kind: BenefitActKind): BenefitAct | undefined {
  const last = benefitActs.findLast((act) => act.kind === kind);
  return last === undefined || last.standing === 'replaced' ? undefined : last;
}

/** What was done to the benefit is over by itself: acts of this kind give way. */
export function endBenefitActs(t: Transition, kind: BenefitActKind): void {
  for (const act of t.state.benefitActs)
    if (act.kind === kind && act.standing === 'stands' && act.remedy === null) endBenefitAct(t, act, 'replaced');
}

/** From service on, whoever it concerns may turn to the reconsideration authority (A11) or the court (A15). */
export function onBenefitActServed(
  t: Transition,
  notice: IssuedDocument,
  { id: addresseeId }: Addressee,
  service: CountedFact,
): void {
  const act = t.state.benefitActs.find(({ documentId }) => documentId === notice.id);
  if (act?.standing === 'stands') openRights(actsOfCase, t, act, addresseeId, service);
}

/** The act does not stand any more: nobody is served with it, and its clocks end. */
export function endBenefitAct(t: Transition, { id, documentId }: BenefitAct, standing: 'replaced' | 'fallen'): void {
  endServices(t, (document) => document.id === documentId);
  endDeadlines(t, ({ subject }) => subject === id, 'cancelled');
  t.change({ benefitActs: t.state.benefitActs.map((act) => (act.id === id ? { ...act, standing } : act)) });
}

/** What was done to a benefit: withholding, suspension and stop, each an act of its own. */
export const benefitActBranch = {
  unopened: { benefitActs: [], benefitPayment: { status: 'paid', since: null }, benefitRates: [] },
  checks: { 'benefit-ended': benefitEnded },
  onServed: {
    'withholding-notice': onBenefitActServed,
    'suspension-notice': onBenefitActServed,
    'stop-notice': onBenefitActServed,
  },
} as const satisfies Branch;
