import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import { actsOfCase } from '../../../domain/recovery-case/acts/acts-of-case.ts';
import type { RecoveryCase, RecoveryCaseState } from '../../../domain/recovery-case/case-state.ts';
import { recoveryCase } from '../../../domain/recovery-case/definition.ts';
import type { ProcessState } from '../../../domain/kernel/process-state.ts';
import { actSections, presentActs } from '../../processes/reading/acts-view.ts';
import { writeAmount } from '../../processes/reading/amounts.ts';
import { presentProcess, processShape, type ShownProcess } from '../../processes/reading/process-view.ts';
import { caseAddressing } from '../case-addressing.ts';
import { caseLinks, linksOf } from '../case-links.ts';
import { approvalSection } from './approval-view.ts';
import { caseSection } from './case-section.ts';
import { closingSection } from './closing-view.ts';
import { collaborationSection } from './collaboration-view.ts';
import { courtSection } from './court-view.ts';
import { ladderSection } from './ladder-view.ts';
import { moneySection } from './money-view.ts';
import { openingSection } from './opening-view.ts';
import { peopleSection } from './people-view.ts';
import { penaltySection } from './penalty-view.ts';
import { policeSection } from './referral-view.ts';
import { serviceSection } from './service-view.ts';
import { stoppedStepSection } from './stopped-step-view.ts';
import { warningSection } from './warnings-view.ts';

const actSection = caseSection(actSections, (state, { read }) => presentActs(actsOfCase.acts(state), read));

/** What a case has beyond what every process has. */
const ownParts = warningSection
  .and(openingSection)
  .and(moneySection)
  .and(peopleSection)
  .and(ladderSection)
  .and(serviceSection)
  .and(actSection)
  .and(courtSection)
  .and(policeSection)
  .and(penaltySection)
  .and(collaborationSection)
  .and(approvalSection)
  .and(stoppedStepSection)
  .and(closingSection);

/** What of its state a case shows under another name – among its acts, its totals – or at an address of its own. */
type ShownOtherwise =
  'balances' | 'benefitActs' | 'benefitRates' | 'establishedLoss' | 'formerDecisions' | 'limitation';

/** All else stands in the view under the name that it has in the state. */
type ShownByName = Exclude<keyof RecoveryCaseState, keyof ProcessState<RecoveryCase> | ShownOtherwise>;

/** A case as it stands after its latest recorded transition. */
export const caseView = z
  .object({
    ...processShape,
    ...(ownParts.shape satisfies Readonly<Record<ShownByName, z.ZodType>>),
    links: caseLinks,
  })
  .meta({ id: 'Case' });

/** A recorded case as the API shows it. */
export function presentCase(shown: ShownProcess<RecoveryCase>, read: ReadWords): z.output<typeof caseView> {
  const { row, state } = shown;
  return {
    ...presentProcess({ definition: recoveryCase, address: caseAddressing }, shown, read),
    ...ownParts.present(state, { money: (amount) => writeAmount(amount, state.opening.currency), read }),
    links: linksOf(row.id),
  };
}
