import type { KernelPayloads } from '../../domain/kernel/kernel-payloads.ts';
import { endProcess, unopenedProcess } from '../../domain/kernel/beginning-and-end.ts';
import { startPeriod } from '../../domain/kernel/clocks/clocks.ts';
import { clocksOfEveryProcess, groupsOfEveryProcess } from '../../domain/kernel/every-process.ts';
import type { ProcessDefinition } from '../../domain/kernel/process-definition.ts';
import type { ProcessDocumentRequest } from '../../domain/kernel/process-document.ts';
import type { EventsOf } from '../../domain/kernel/process-event.ts';
import type { ProcessOpening } from '../../domain/kernel/process-opening.ts';
import type { ProcessState } from '../../domain/kernel/process-state.ts';
import type { ProcessSettings, ProcessTypes } from '../../domain/kernel/process-types.ts';
import { presentStateOf } from '../../domain/kernel/upcast.ts';
import { asWritten, type Message } from '../../domain/message.ts';
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
  readonly fact: never;
  readonly stage: 'asked';
  readonly enteredStage: 'asked';
  readonly outcome: 'answered' | 'unanswered';
  readonly burden: never;
  readonly ownStep: never;
  readonly state: InquiryState;
  readonly accounts: object;
  readonly documentKind: 'question';
  readonly documentRequest: QuestionRequest;
  readonly row: { readonly subject: string };
  readonly sequel: never;
  readonly sends: EventsOf<'inquiry', Pick<InquiryPayloads, 'learn'>>;
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

/** What an inquiry says stands in no catalogue: it speaks one language. */
const inWords = (text: string): Message => asWritten(text);

const groups = {
  inquiry: {
    answer: {
      words: ({ words }: InquiryPayloads['answer']) => inWords(words),
      closed: () => null,
      apply: (t) => t.close('answered', inWords('The question is answered.')),
    },
    'pass-on': {
      words: ({ findings }: InquiryPayloads['pass-on']) => inWords(findings.join(' ')),
      onceClosed: 'while-nothing-waits',
      closed: () => null,
      apply: (t, { to, findings }) => {
        for (const finding of findings)
          t.send({ to: { process: 'inquiry', id: to }, event: 'learn', payload: { finding } });
      },
    },
    learn: {
      words: ({ finding }: InquiryPayloads['learn']) => inWords(finding),
      sentByProcess: true,
      closed: () => null,
      apply: () => undefined,
    },
  } satisfies Pick<ProcessDefinition<Inquiry>['commands'], 'answer' | 'pass-on' | 'learn'>,
  ...groupsOfEveryProcess<Inquiry>(),
};

export const inquiry: ProcessDefinition<Inquiry> = {
  kind: 'inquiry',
  presentState: presentStateOf<Inquiry>('inquiry'),
  unopened: (opening, calendar, at) =>
    unopenedProcess<Inquiry, Inquiry['state']['opening']>(
      { process: 'inquiry', stateVersion: 1, stage: 'asked' },
      opening,
      calendar,
      at,
    ),
  opened: (t) => {
    t.say('process-opened', inWords(`Asked about ${t.state.opening.subject}.`));
    t.moveTo('asked');
  },
  stages: {
    asked: {
      enter: (t) => {
        const { processId: caseId, number: processNumber, office, subject, askedOf } = t.state.opening;
        const issued = { id: 'W1', kind: 'question', number: `${processNumber}-01`, issuedOn: t.today } as const;
        t.putDocument({ ...issued, processId: caseId, processNumber, templateVersion: 1, office, subject, askedOf });
        t.change({ documents: [{ ...issued, toBeServed: false, servedOn: null, serviceWay: null }] });
        startPeriod(t, { purpose: 'reply', rule: 'A18', from: t.today, scope: 'stage', whoActs: 'caseworker' });
      },
    },
  },
  groups,
  commands: { ...groups.inquiry, ...groups.steering, ...groups.approvals },
  clocks: {
    reply: {
      acts: 'period',
      heldBy: 'hold',
      run: (t) => t.close('unanswered', inWords('Nobody has answered in time.')),
    },
    ...clocksOfEveryProcess<Inquiry>(),
  },
  settings: ladderSettings,
  close: endProcess,
  settle: (_t, moveOn) => moveOn(),
  recounting: { countsFrom: ({ openedOn }) => openedOn },
  waitsFor: ({ stage }) => (stage === 'closed' ? 'nobody' : 'caseworker'),
  nextStep: ({ stage }) => inWords(stage === 'closed' ? 'Over.' : 'Waits for an answer.'),
  row: ({ opening }) => ({ subject: opening.subject }),
};
