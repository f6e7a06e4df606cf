import { calendarFrom } from '../../domain/calendar/calendar.ts';
import { yearOf } from '../../domain/calendar/plain-date.ts';
import type { KernelPayloads } from '../../domain/kernel/kernel-payloads.ts';
import { endDeadlines, startPeriod } from '../../domain/kernel/clocks/clocks.ts';
import { deskCommands } from '../../domain/kernel/desk/desk.ts';
import { failedClockCommands } from '../../domain/kernel/desk/failed-clocks.ts';
import { failedDocumentCommands } from '../../domain/kernel/desk/failed-documents.ts';
import { holdClocks, holdCommands, type HoldRules } from '../../domain/kernel/desk/hold.ts';
import { lostStepsCommands } from '../../domain/kernel/desk/lost-steps.ts';
import { gateClocks, gateCommands } from '../../domain/kernel/gates/approvals.ts';
import { momentOf } from '../../domain/kernel/moment.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import type { EventsOf } from '../../domain/kernel/process-event.ts';
import type { ProcessOpening } from '../../domain/kernel/process-opening.ts';
import type { ProcessState } from '../../domain/kernel/process-state.ts';
import type { ProcessSettings, ProcessTypes } from '../../domain/kernel/process-types.ts';
import { upcast, type StateOfAnyVersion } from '../../domain/kernel/upcast.ts';
import { asMessage } from '../../domain/message.ts';
import { ladderSettings } from '../../domain/rulebooks/rulebook.ts';

/**
 * A process as small as can be: one stage, one clock, one letter. A question is put, and answered or not; what is found out meanwhile
 * can be passed on to another inquiry.
 */
export interface Inquiry extends ProcessTypes<Inquiry> {
  readonly kind: 'inquiry';
  readonly commands: InquiryPayloads;
  readonly period: 'A18';
  readonly clock: 'reply';
  readonly scope: never;
  readonly duty: never;
  readonly stage: 'asked';
  readonly enteredStage: 'asked';
  readonly outcome: 'answered' | 'unanswered';
  readonly ownStep: never;
  readonly state: InquiryState;
  readonly accounts: object;
  readonly documentKind: 'question';
  readonly documentRequest: QuestionRequest;
  readonly row: { readonly subject: string };
  readonly sequel: never;
  readonly tells: EventsOf<'inquiry', Pick<InquiryPayloads, 'learn'>>;
  readonly settings: ProcessSettings;
}

export interface InquiryPayloads extends KernelPayloads {
  answer: { readonly words: string };
  'pass-on': { readonly to: string; readonly findings: readonly string[] };
  /** Told by another inquiry. */
  learn: { readonly finding: string };
}

export interface InquiryOpening extends ProcessOpening {
  readonly subject: string;
  readonly askedOf: string;
}

export interface InquiryState extends ProcessState<Inquiry> {
  readonly opening: InquiryOpening;
}

export interface QuestionRequest extends ProcessDocumentRequest {
  readonly kind: 'question';
  readonly subject: string;
  readonly askedOf: string;
}

const nothing = (): void => undefined;
const hold: HoldRules<Inquiry> = { outlasts: () => null, released: nothing };

const groups = {
  inquiry: {
    answer: {
      words: ({ words }: InquiryPayloads['answer']) => words,
      closed: () => null,
      apply: (t) => t.close('answered', 'The question is answered.'),
    },
    'pass-on': {
      words: ({ findings }: InquiryPayloads['pass-on']) => findings.join(' '),
      onceClosed: 'while-nothing-waits',
      closed: () => null,
      apply: (t, { to, findings }) => {
        for (const finding of findings)
          t.tell({ to: { process: 'inquiry', id: to }, event: 'learn', payload: { finding } });
      },
    },
    learn: {
      words: ({ finding }: InquiryPayloads['learn']) => finding,
      toldByProcess: true,
      closed: () => null,
      apply: nothing,
    },
  } satisfies Pick<ProcessDefinition<Inquiry>['commands'], 'answer' | 'pass-on' | 'learn'>,
  desk: {
    ...deskCommands<Inquiry>({ before: nothing, after: nothing }),
    ...failedClockCommands<Inquiry>(),
    ...failedDocumentCommands<Inquiry>(),
    ...lostStepsCommands<Inquiry>(),
    ...holdCommands(hold),
    ...gateCommands<Inquiry>(),
  },
};

export const inquiry: ProcessDefinition<Inquiry> = {
  kind: 'inquiry',
  presentState: (state) => {
    const present = upcast([], state);
    if (isInquiry(present)) return present;
    throw new Error(`A state of ${present.process} is no inquiry.`);
  },
  unopened: (opening, calendar, at) => {
    const { on } = momentOf({ opening }, at);
    return {
      process: 'inquiry',
      stateVersion: 1,
      opening,
      calendar: calendarFrom(calendar, yearOf(on)),
      officeSettings: opening.officeSettings,
      openedOn: on,
      revision: 0,
      stage: 'asked',
      stageEnteredOn: on,
      assignee: null,
      deadlines: [],
      documents: [],
      hold: null,
      approvals: [],
      editors: [],
      closing: null,
      lostSteps: [],
      processed: [],
      counters: { deadline: 0, document: 0, timeline: 0, transaction: 0, approval: 0, text: 0 },
    };
  },
  opened: (t) => {
    t.say('case-opened', `Asked about ${t.state.opening.subject}.`);
    t.moveTo('asked');
  },
  stages: {
    asked: {
      enter: (t) => {
        const { processId: caseId, number: caseNumber, office, subject, askedOf } = t.state.opening;
        const issued = { id: 'W1', kind: 'question', number: `${caseNumber}-01`, issuedOn: t.today } as const;
        t.putDocument({ ...issued, processId: caseId, caseNumber, templateVersion: 1, office, subject, askedOf });
        t.change({ documents: [{ ...issued, toBeServed: false, servedOn: null, serviceWay: null }] });
        startPeriod(t, { purpose: 'reply', rule: 'A18', from: t.today, scope: 'stage', whoActs: 'caseworker' });
      },
    },
  },
  groups,
  commands: { ...groups.inquiry, ...groups.desk },
  clocks: {
    reply: { acts: 'period', heldBy: 'hold', run: (t) => t.close('unanswered', 'Nobody has answered in time.') },
    ...holdClocks(hold),
    ...gateClocks<Inquiry>(),
  },
  settings: ladderSettings,
  follow: nothing,
  resume: nothing,
  destination: (t) => t.takeDestination(),
  close: (t, { outcome, reason }) => {
    endDeadlines(t, () => true, 'cancelled');
    t.change({ stage: 'closed', stageEnteredOn: t.today, closing: { on: t.today, outcome, reason } });
  },
  settle: (_t, moveOn) => moveOn(),
  afterEach: nothing,
  duties: () => [],
  recounting: {
    countsFrom: ({ openedOn }) => openedOn,
    beforeClocks: nothing,
    onClockMoved: nothing,
    afterClocks: nothing,
    onOfficeSettings: nothing,
    datesWithoutClock: () => [],
  },
  waitsFor: ({ stage }) => (stage === 'closed' ? 'nobody' : 'caseworker'),
  nextStep: ({ stage }) => asMessage(stage === 'closed' ? 'Over.' : 'Waits for an answer.'),
  row: ({ opening }) => ({ subject: opening.subject }),
  parties: () => [],
  claims: () => [],
  mostEntriesOf: {},
};

function isInquiry(state: StateOfAnyVersion): state is InquiryState {
  return state.process === 'inquiry' && 'revision' in state;
}
