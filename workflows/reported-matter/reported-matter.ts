import type { ProcessInput, ProcessResult } from '../../contracts/process.ts';
import { processSearchAttributesOf } from '../../contracts/search-attributes.ts';
import { reportedMatter as definition } from '../../domain/processes/reported-matter/definition.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { reportedMatterSpeakers } from '../../wording/reported-matter/catalogue.ts';
import { runProcess } from '../process/run-process.ts';
import { spokenKind } from '../process/spoken-kind.ts';

const kind = spokenKind<ReportedMatter>(definition, reportedMatterSpeakers, {
  searchAttributesOf: (state) => processSearchAttributesOf(definition, state),
  detailsOf: (state, { say, stage }) => [
    ['Matter', state.opening.number],
    ['Stage', `${stage(state.stage)}, ${state.stageEnteredOn}`],
    ['Next step', say(definition.nextStep(state))],
    ['Reports', String(state.reports.length)],
  ],
});

/** What several reports are on: it grants their awards, from the first report to the last. */
export async function reportedMatter(input: ProcessInput<ReportedMatter>): Promise<ProcessResult<ReportedMatter>> {
  return runProcess(kind, input);
}
