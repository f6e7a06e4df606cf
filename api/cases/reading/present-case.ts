import { actsOfCase } from '../../../domain/recovery-case/acts/acts-of-case.ts';
import { presentWarnings } from './warnings-view.ts';
import type { ReadWords } from '../../../database/process-texts.ts';
import { totalsOf } from '../../../domain/ledger/booking.ts';
import { dutiesOf } from '../../../domain/kernel/duties/duties.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { ContinuingBenefit } from '../../../domain/recovery-case/claim-period.ts';
import type { KeptText } from '../../../domain/kernel/kept-text.ts';
import { decisionServedOn } from '../../../domain/recovery-case/issue-document.ts';
import { summaryOf } from '../../../domain/recovery-case/summary.ts';
import { partyIdOfPerson } from '../../../domain/recovery-case/people/parties.ts';
import { personNow } from '../../../domain/recovery-case/people/person-now.ts';
import type { WithholdingBasis } from '../../../domain/recovery-case/stages/withholding-state.ts';
import { stageWordings } from '../../../wording/recovery-case/stages.ts';
import { violationWordings } from '../../../wording/recovery-case/violations.ts';
import { called, said, sentence } from '../../language/readers-language.ts';
import type { RecoveryCase, RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import type { RecordedProcess } from '../../processes/record/recorded-process.ts';
import { linksOf } from '../case-links.ts';
import { writeAmount } from '../../processes/reading/amounts.ts';
import type { CaseView } from './case-view.ts';
import { presentCourts } from './court-view.ts';
import { presentClosings } from './closing-view.ts';
import { partyReference } from '../../processes/search/party-reference.ts';
import { presentMoneyMovements } from './money-movements-view.ts';
import { presentDuty } from '../../duties/duty-view.ts';
import { presentApprovals } from './approval-view.ts';
import { presentAddressees, presentPeople } from './people-view.ts';
import { presentServices } from './service-view.ts';
import { presentPenalties } from './penalty-view.ts';
import { presentReferral } from './referral-view.ts';
import { presentActs } from '../../processes/reading/acts-view.ts';
import { presentTotals } from '../../processes/reading/totals.ts';

type Money = (amount: number) => string;

/** What of a recorded case is shown. */
interface ShownCase {
  readonly row: Pick<RecordedProcess<RecoveryCase>['row'], 'id' | 'changedAt'>;
  readonly state: RecoveryCaseState;
}

/** A recorded case as the API shows it. */
export function presentCase({ row, state }: ShownCase, read: ReadWords): CaseView {
  const money: Money = (amount) => writeAmount(amount, state.opening.currency);
  return {
    ...facts(state),
    addressees: presentAddressees(state, money),
    people: presentPeople(state, money),
    ...position(state, read),
    ...amounts(state, money),
    ...procedure(state, money, read),
    changedAt: row.changedAt.toISOString(),
    links: linksOf(row.id),
  };
}

function facts(state: RecoveryCaseState) {
  const { opening, openedOn } = state;
  return {
    id: opening.processId,
    number: opening.number,
    office: { id: opening.office.id, name: opening.office.name },
    rulebook: state.rulebook,
    settingsVersion: state.officeSettings?.version ?? null,
    scheme: opening.scheme,
    violation: opening.violation,
    violationTitle: called(violationWordings[opening.violation]),
    source: opening.source,
    foundOn: opening.foundOn,
    openedOn,
    openedBy: { id: opening.openedBy.id, name: opening.openedBy.name },
    person: { party: partyReference(opening.processId, partyIdOfPerson(state)), ...personNow(state) },
    debtor: opening.debtor === null ? null : { ...opening.debtor },
  };
}

function position(state: RecoveryCaseState, read: ReadWords) {
  const { nextDeadline, nextStep, waitsFor, warnings } = summaryOf(state);
  return {
    revision: state.revision,
    stage: state.stage,
    stageTitle: called(stageWordings[state.stage]),
    stageEnteredOn: state.stageEnteredOn,
    assignee: state.assignee,
    hold: state.hold === null ? null : { ...state.hold, reason: read(state.hold.reason) },
    ...presentClosings(state, read),
    nextDeadline:
      nextDeadline === null
        ? null
        : {
            id: nextDeadline.id,
            rule: nextDeadline.rule,
            title: said(nextDeadline.title),
            due: nextDeadline.due,
            legalBasis: nextDeadline.legalBasis,
            provisional: nextDeadline.provisional,
          },
    nextStep: said(nextStep),
    waitsFor,
    warnings: presentWarnings(warnings),
  };
}

function amounts(state: RecoveryCaseState, money: Money) {
  return {
    currency: state.opening.currency,
    totals: presentTotals(totalsOf(state.balances), money),
    owedBack: money(state.owedBack),
    backPayDue: money(state.backPayDue),
    moneyMovements: presentMoneyMovements(state, money),
    claimPeriods: state.claimPeriods.map(({ id, from, to, benefitCode }) => ({
      id,
      from,
      to,
      benefitCode,
      ...presentTotals(
        state.balances.find(({ claimId }) => claimId === id),
        money,
      ),
    })),
  };
}

function procedure(state: RecoveryCaseState, money: Money, read: ReadWords) {
  const { confirmation, withholding, decision } = state;
  return {
    benefitPayment: { ...state.benefitPayment },
    confirmation:
      confirmation === null
        ? null
        : {
            ...confirmation,
            findings: read(confirmation.findings),
            continuingBenefit: presentBenefit(confirmation.continuingBenefit, money),
          },
    agreement: presentAgreement(state.agreement, money),
    withholding:
      withholding === null
        ? null
        : {
            since: withholding.since,
            benefit: benefitOf(withholding.benefit, money),
            monthlyDeduction: money(withholding.monthlyDeduction),
            basis: presentBasis(withholding.basis, read),
          },
    services: presentServices(state.documents, read),
    collaborations: state.collaborations.map((each) => ({ ...each })),
    duties: dutiesOf(recoveryCase, state).map((duty) => presentDuty(state, duty)),
    approvals: presentApprovals(state, read),
    decision:
      decision === null
        ? null
        : {
            documentId: decision.documentId,
            amount: decision.amount === null ? null : money(decision.amount),
            servedOn: decisionServedOn(state),
          },
    ...presentActs(actsOfCase.acts(state), read),
    courtWindow: state.courtWindow === null ? null : { ...state.courtWindow },
    ...presentCourts(state, money, read),
    referral: presentReferral(state.referral, read),
    ...presentPenalties(state, money, read),
  };
}

function presentAgreement(agreement: RecoveryCaseState['agreement'], money: Money) {
  if (agreement === null) return null;
  const { status, requestedOn, concludedOn, accelerationAgreed, instalments, matured } = agreement;
  return {
    status,
    requestedOn,
    concludedOn,
    accelerationAgreed,
    instalments: instalments.map(({ number, agreedFor, dueOn, provisional, amount }) => ({
      number,
      agreedFor,
      dueOn,
      provisional,
      amount: money(amount),
    })),
    matured: money(matured),
  };
}

/** By what is withheld: the law, or the consent with what was said with it. */
function presentBasis(basis: WithholdingBasis<KeptText>, read: ReadWords) {
  return basis.kind === 'consent'
    ? { ...basis, text: sentence('by-consent', { on: basis.consentedOn, text: read(basis.text) }) }
    : { ...basis, consentedOn: null };
}

function presentBenefit(benefit: ContinuingBenefit | null, money: Money) {
  return benefit === null ? null : benefitOf(benefit, money);
}

function benefitOf({ benefitCode, monthlyAmount, payDay }: ContinuingBenefit, money: Money) {
  return { benefitCode, monthlyAmount: money(monthlyAmount), payDay };
}
