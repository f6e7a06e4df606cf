import assert from 'node:assert/strict';
import { reportedMatter } from '../../domain/processes/reported-matter/definition.ts';
import type { ReportedMatter } from '../../domain/processes/reported-matter/state.ts';
import { reportedMatterSpeakers } from '../../wording/reported-matter/catalogue.ts';
import type { Step } from '../ladder/invariants/invariant.ts';
import * as ofAnyKind from '../ladder/invariants/kind-invariants.ts';
import { kernelPayloads } from '../ladder/random-payloads/kernel.ts';
import { foretoldInvariants, requireSaidBy, eventInvariants } from '../ladder/invariants/event-invariants.ts';
import type { WalkedKind } from '../ladder/walks/walk-of-kind.ts';

/** An open matter waits for its reports, and reminds of those that wait for others; a closed one waits for nobody. */
function waitsForItsReports({ state }: Step<ReportedMatter>): void {
  const reminders = state.deadlines.filter(({ purpose }) => purpose === 'matter-reminder').length;
  const open = state.consequences.length > 0 ? 'caseworker' : 'another-process';
  const [expected, waitsFor] = state.closing === null ? [1, open] : [0, 'nobody'];
  assert.deepEqual([reminders, reportedMatter.waitsFor(state)], [expected, waitsFor]);
}

const notGiven = (): never => {
  throw new Error('Walks do not give what processes tell.');
};

/** Matters as walks take them on their way. */
export const walkedMatter: WalkedKind<ReportedMatter> = {
  definition: reportedMatter,
  payloads: {
    ...kernelPayloads,
    'report-accepted': notGiven,
    'report-kept-from': notGiven,
    'award-asked': notGiven,
    'award-paid': notGiven,
    'report-left': notGiven,
    'basis-corrected': notGiven,
  },
  invariants: [
    ...Object.values(ofAnyKind),
    ...eventInvariants(reportedMatter, reportedMatterSpeakers),
    ...foretoldInvariants(reportedMatter),
    waitsForItsReports,
  ],
  requireSaid: requireSaidBy(reportedMatterSpeakers),
};
