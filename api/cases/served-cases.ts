import { recoveryCaseKind } from '../../database/kinds/recovery-case.ts';
import { askForSameMatter } from '../../database/processes/same-matters.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { refusalCodes } from '../../domain/recovery-case/refusal.ts';
import { recoveryCaseCatalogue } from '../../wording/recovery-case/catalogue.ts';
import { shownOfEveryProcess } from '../history/shown-of-every-process.ts';
import { processModule } from '../processes/process-module.ts';
import type { ServedKind } from '../processes/served-kind.ts';
import { servedProcesses } from '../processes/served-processes.ts';
import { caseAddressing } from './case-addressing.ts';
import { commandSchemas } from './commands/schemas/command-schemas.ts';
import { caseOpening } from './opening/case-opening.ts';
import { CaseOpenings } from './opening/case-openings.ts';
import { UnusedCaseNumbersController } from './opening/unused-case-numbers-controller.ts';
import { UnusedCaseNumbers } from './opening/unused-case-numbers.ts';
import { AmountsExplanations } from './explaining/amounts-explanations.ts';
import { draftView } from './previewing/draft-view.ts';
import { presentDraft } from './previewing/present-draft.ts';
import { Ledger } from './reading/ledger.ts';
import { ReadingMoneyController } from './reading/money-controller.ts';
import { caseView, presentCase } from './reading/case-view.ts';
import { caseListing } from './search/case-listing.ts';

/** How cases are served. */
export const cases: ServedKind<RecoveryCase> = {
  kind: recoveryCaseKind,
  address: caseAddressing,
  catalogue: recoveryCaseCatalogue,
  commandSchemas,
  findSameMatters: askForSameMatter,
  refusals: refusalCodes,
  whole: { view: caseView, present: presentCase },
  draft: { view: draftView, present: presentDraft },
  listing: caseListing,
  shownAttributes: shownOfEveryProcess,
};

/** Recovery cases, as this API serves them. */
export const servedCases = servedProcesses(
  cases,
  processModule(cases, {
    opening: caseOpening,
    controllers: [ReadingMoneyController, UnusedCaseNumbersController],
    providers: [CaseOpenings, UnusedCaseNumbers, Ledger, AmountsExplanations],
  }),
);
