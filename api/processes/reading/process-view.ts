import { z } from 'zod';
import type { ReadWords } from '../../../database/sealing/process-texts.ts';
import { earliestDeadline } from '../../../domain/kernel/clocks/earliest.ts';
import { dutiesOf } from '../../../domain/kernel/duties/duties.ts';
import type { ProcessDefinition } from '../../../domain/kernel/process-definition.ts';
import type { ProcessTypes } from '../../../domain/kernel/process-types.ts';
import { dutyView, presentDuty } from '../../duties/duty-view.ts';
import { said, speaker } from '../../language/readers-language.ts';
import type { OpenedProcess } from '../opening/process-openings.ts';
import type { RecordedProcess } from '../record/recorded-process.ts';
import { addressOfProcess, type KindAddress } from '../kind-address.ts';
import { dayText, instantText } from './amounts.ts';
import { confirmedWarningsView, presentConfirmedWarnings } from './confirmed-warnings-view.ts';
import { reasonInWords } from './reasons.ts';

/** Where everything about a process of any kind is. */
export const processLinks = z
  .object({
    self: z.string(),
    actions: z.string(),
    timeline: z.string(),
    deadlines: z.string(),
    documents: z.string(),
    forecast: z.string(),
    history: z.string(),
  })
  .meta({ id: 'AddressesOfProcess' });

/** What a process of any kind shows of itself after its latest recorded transition. */
export const processShape = {
  id: z.string(),
  number: z.string().meta({ example: 'FUJIAN-2026-000123-55' }),
  office: z.object({ id: z.string(), name: z.string() }).meta({ description: 'That which is responsible now.' }),
  rulebook: z.object({ id: z.string(), version: z.string() }),
  revision: z.number().int().meta({ description: 'Grows with every transition; the ETag.' }),
  stage: z.string(),
  stageTitle: z.string(),
  stageEnteredOn: dayText,
  assignee: z.string().nullable(),
  hold: z.object({ since: dayText, until: dayText, reason: z.string() }).nullable(),
  openedOn: dayText,
  openedBy: z.object({ id: z.string(), name: z.string() }),
  closing: z.object({ on: dayText, outcome: z.string(), outcomeTitle: z.string(), reason: z.string() }).nullable(),
  nextDeadline: z
    .object({
      id: z.string(),
      rule: z.string(),
      title: z.string(),
      due: dayText,
      legalBasis: z.string(),
      provisional: z.boolean(),
    })
    .nullable(),
  nextStep: z.string().meta({ description: 'What comes next, in words.' }),
  waitsFor: z.string().meta({ description: 'Whose move the process waits for.' }),
  duties: z.array(dutyView).meta({ description: 'What waits for people now.' }),
  confirmedWarnings: confirmedWarningsView,
  changedAt: instantText,
  links: processLinks,
} as const;

const shape = z.object(processShape);

/** The rules of a kind of process, and where its processes are. */
interface DefinedAt<P extends ProcessTypes<P>> {
  readonly definition: ProcessDefinition<P>;
  readonly address: KindAddress;
}

/** What of a recorded process is shown. */
export interface ShownProcess<P extends ProcessTypes<P>> extends Pick<RecordedProcess<P>, 'state' | 'office'> {
  readonly row: Pick<RecordedProcess<P>['row'], 'id' | 'changedAt'>;
}

export function presentProcess<P extends ProcessTypes<P>>(
  { definition, address }: DefinedAt<P>,
  { row, state, office }: ShownProcess<P>,
  read: ReadWords,
): z.output<typeof shape> {
  const { opening, closing } = state;
  const next = earliestDeadline(state.deadlines);
  return {
    id: row.id,
    number: opening.number,
    office: { id: office.id, name: office.name },
    rulebook: state.rulebook,
    revision: state.revision,
    stage: state.stage,
    stageTitle: speaker().stage(state.stage),
    stageEnteredOn: state.stageEnteredOn,
    assignee: state.assignee,
    hold: state.hold === null ? null : { ...state.hold, reason: reasonInWords(state.hold.reason, read) },
    openedOn: state.openedOn,
    openedBy: { id: opening.openedBy.id, name: opening.openedBy.name },
    closing:
      closing === null
        ? null
        : {
            on: closing.on,
            outcome: closing.outcome,
            outcomeTitle: speaker().outcome(closing.outcome),
            reason: reasonInWords(closing.reason, read),
          },
    nextDeadline:
      next === null
        ? null
        : {
            id: next.id,
            rule: next.rule,
            title: said(next.title),
            due: next.due,
            legalBasis: next.legalBasis,
            provisional: next.provisional,
          },
    nextStep: said(definition.nextStep(state)),
    waitsFor: definition.waitsFor(state),
    duties: dutiesOf(definition, state).map((duty) => presentDuty(state, duty)),
    confirmedWarnings: presentConfirmedWarnings(state.confirmedWarnings),
    changedAt: row.changedAt.toISOString(),
    links: linksOf(addressOfProcess(address, row.id)),
  };
}

/** Where everything about a process is. */
export function linksOf(self: string): z.output<typeof processLinks> {
  return {
    self,
    actions: `${self}/actions`,
    timeline: `${self}/timeline`,
    deadlines: `${self}/deadlines`,
    documents: `${self}/documents`,
    forecast: `${self}/forecast`,
    history: `${self}/history`,
  };
}

/** The answer to an opening, the same for every repetition. */
export const openedProcessView = z.object({
  id: z.string(),
  number: z.string().meta({ example: 'FUJIAN-2026-000123-55' }),
  revision: z.literal(1),
  links: processLinks,
});

/** @param self where the process is */
export function presentOpened({ processId, number }: OpenedProcess, self: string): z.output<typeof openedProcessView> {
  return { id: processId, number, revision: 1, links: linksOf(self) };
}
