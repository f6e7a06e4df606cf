import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import type { AwardBasis } from '../../../domain/procedures/rewarding/award-amount.ts';
import { responsibleOffice } from '../../../domain/kernel/responsible-office.ts';
import { reward } from '../../../domain/processes/reward/definition.ts';
import type { Reward, RewardState } from '../../../domain/processes/reward/state.ts';
import { channels, reporterKinds } from '../../../domain/processes/reward/vocabulary.ts';
import { actSections, presentActs } from '../../processes/reading/acts-view.ts';
import { amountText, dayText, instantText, writeAmount } from '../../processes/reading/amounts.ts';
import { currencyOf } from '../../processes/reading/currency-of.ts';
import { presentProcess, processShape } from '../../processes/reading/process-view.ts';
import type { RecordedProcess } from '../../processes/record/recorded-process.ts';
import { reportAddressing } from '../report-addressing.ts';

const basis = z.object({ kind: z.enum(['loss', 'possible-loss']), level: z.int().nullable(), sum: amountText }).meta({
  description: 'What the reward is worked out from: a proven loss and a level, or what could have been lost.',
});

const proposed = {
  basis,
  onNewPart: z.boolean(),
  byTable: amountText.meta({ description: 'By the table alone, whatever else of the matter was awarded.' }),
  proposedBy: z.string(),
  reviewedBy: z.string().nullable(),
};

/** A report as it stands; who has reported it tells by opaque ids alone. */
export const reportView = z
  .object({
    ...processShape,
    channel: z.enum(channels),
    receivedAt: instantText,
    receivedOn: dayText.meta({ description: 'Day from which it is examined.' }),
    reporter: z.object({
      kind: z.enum(reporterKinds),
      ids: z.array(z.string()).meta({ description: 'Of their sealed identities.' }),
      speakerIds: z.array(z.string()),
      wantsAnswer: z.boolean(),
    }),
    subjects: z.array(z.object({ name: z.string(), staffId: z.string().nullable(), office: z.string().nullable() })),
    reported: z.object({ part: z.string(), item: z.int() }),
    statement: z
      .object({ text: z.string(), by: z.string(), confirmed: z.boolean() })
      .nullable()
      .meta({ description: 'What is reported, without a hint at who reports it.' }),
    routedTo: z.object({ to: z.string(), authority: z.string(), office: z.string() }).nullable(),
    acceptance: z.object({ at: instantText, on: dayText, matterId: z.string() }).nullable(),
    cases: z
      .array(
        z.object({
          caseId: z.string(),
          loss: amountText.nullable().meta({ description: 'As the case has established it; null until it has.' }),
        }),
      )
      .meta({ description: 'Recovery cases that the report has led to.' }),
    handlers: z.array(z.string()),
    stayedSince: dayText.nullable(),
    police: z.object({ authority: z.string(), on: dayText }).nullable(),
    finding: z
      .object({
        kind: z.string(),
        loss: amountText,
        possibleLoss: amountText,
        awaitsLoss: z.boolean(),
        allegations: z.array(z.object({ allegation: z.string(), finding: z.string(), evidence: z.string() })),
        concludedBy: z.string(),
        confirmedOn: dayText.nullable(),
      })
      .nullable(),
    answerDue: z.boolean(),
    exclusions: z.array(z.object({ code: z.string(), by: z.string().nullable() })),
    proposal: z.object(proposed).nullable(),
    award: z
      .object({
        ...proposed,
        approvedBy: z.string(),
        approvedOn: dayText,
        amount: amountText.nullable().meta({ description: 'As the matter has granted it; null until it has.' }),
        isCorrected: z.boolean(),
        noticeSentOn: dayText.nullable(),
        receivedOn: dayText.nullable(),
        failures: z.array(z.object({ on: dayText, way: z.string() })),
        claim: z
          .object({
            claimedOn: dayText,
            identityCopy: z.boolean(),
            receiptSlip: z.boolean(),
            accounts: z.array(z.object({ accountId: z.string(), holderId: z.string(), amount: amountText })),
            divisionSigned: z.boolean(),
            goodReason: z.string().nullable(),
          })
          .nullable(),
        paidOn: dayText.nullable(),
        repaid: amountText.nullable(),
      })
      .nullable(),
    ...actSections,
    deaths: z.array(z.object({ reporterId: z.string(), diedOn: dayText, heirIds: z.array(z.string()) })),
  })
  .meta({ id: 'Report' });
type ReportView = z.output<typeof reportView>;

type Money = (amount: number) => string;

/** A recorded report as the API shows it. */
export function presentReport(recorded: RecordedProcess<Reward>, read: ReadWords): ReportView {
  const { state } = recorded;
  const money: Money = (amount) => writeAmount(amount, currencyOf(state));
  const common = presentProcess({ definition: reward, address: reportAddressing }, recorded, read);
  return { ...common, ...ownParts(state, money, read) };
}

/** What a report has of its own. */
function ownParts(state: RewardState, money: Money, read: ReadWords): Omit<ReportView, keyof typeof processShape> {
  const { opening, acceptance, statement } = state;
  const { reporter } = opening;
  return {
    channel: opening.channel,
    receivedAt: new Date(opening.receivedAt).toISOString(),
    receivedOn: state.receivedOn,
    reporter: {
      kind: reporter.kind,
      ids: [...state.reporterIds],
      speakerIds: [...reporter.speakerIds],
      wantsAnswer: reporter.wantsAnswer,
    },
    subjects: opening.subjects.map((each) => ({ ...each })),
    reported: { ...opening.reported },
    statement: statement === null ? null : { ...statement, text: read(statement.text) },
    routedTo: state.routedTo === null ? null : { ...state.routedTo, office: responsibleOffice(state).id },
    acceptance: acceptance === null ? null : { ...acceptance, at: new Date(acceptance.at).toISOString() },
    cases: state.cases.map(({ caseId, loss }) => ({ caseId, loss: loss === null ? null : money(loss) })),
    handlers: [...state.handlers],
    stayedSince: state.stayedSince,
    police: state.police === null ? null : { ...state.police },
    finding: presentFinding(state, money, read),
    answerDue: state.answerDue,
    exclusions: state.exclusions.map((each) => ({ ...each })),
    proposal: state.proposal === null ? null : presentProposal(state.proposal, money),
    award: presentAward(state, money, read),
    ...presentActs(state.acts.toReversed(), read),
    deaths: state.deaths.map(({ heirIds, ...death }) => ({ ...death, heirIds: [...heirIds] })),
  };
}

function presentFinding({ finding }: RewardState, money: Money, read: ReadWords): ReportView['finding'] {
  if (finding === null) return null;
  return {
    ...finding,
    loss: money(finding.loss),
    possibleLoss: money(finding.possibleLoss),
    allegations: finding.allegations.map((each) => ({
      allegation: read(each.allegation),
      finding: each.finding,
      evidence: read(each.evidence),
    })),
  };
}

function presentProposal(
  { basis: from, onNewPart, byTable, proposedBy, reviewedBy }: NonNullable<RewardState['proposal']>,
  money: Money,
): NonNullable<ReportView['proposal']> {
  return { basis: presentBasis(from, money), onNewPart, byTable: money(byTable), proposedBy, reviewedBy };
}

function presentBasis(from: AwardBasis, money: Money): z.output<typeof basis> {
  return from.kind === 'loss'
    ? { kind: from.kind, level: from.level, sum: money(from.loss) }
    : { kind: from.kind, level: null, sum: money(from.possibleLoss) };
}

function presentAward({ award }: RewardState, money: Money, read: ReadWords): ReportView['award'] {
  if (award === null) return null;
  const { claim } = award;
  return {
    ...presentProposal(award, money),
    approvedBy: award.approvedBy,
    approvedOn: award.approvedOn,
    amount: award.amount === null ? null : money(award.amount),
    isCorrected: award.isCorrected,
    noticeSentOn: award.noticeSentOn,
    receivedOn: award.receivedOn,
    failures: award.failures.map((each) => ({ ...each })),
    claim:
      claim === null
        ? null
        : {
            ...claim,
            accounts: claim.accounts.map((each) => ({ ...each, amount: money(each.amount) })),
            goodReason: claim.goodReason === null ? null : read(claim.goodReason),
          },
    paidOn: award.paidOn,
    repaid: award.repaid === null ? null : money(award.repaid),
  };
}
