import { message } from '../messages.ts';
import type { Branch } from '../branch.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { documentById } from '../../kernel/process-document.ts';
import { issueDocument } from '../issue-document.ts';
import { ofPurpose } from '../of-purpose.ts';
import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import type { CollaborationPayloads } from './collaboration-payloads.ts';
import type { Collaboration } from './collaboration-state.ts';

/**
 * Collaboration (案件协作). Another authority is asked by letter for facts or help. The law sets it no period, so the office
 * is reminded until the answer is in.
 */
export const collaborationCommands: CommandRules<keyof CollaborationPayloads> = {
  'ask-for-collaboration': {
    words: ({ authority, request }) => message('what-with-words', { what: authority, words: request }),
    atWill: true,
    closed: () => null,
    apply: (t, { authority, request }) => {
      const letter = issueDocument(t, {
        particulars: { kind: 'collaboration-letter', authority, request: t.keep(request) },
      });
      const asked = { documentId: letter.id, authority, askedOn: t.today, answeredOn: null };
      t.change({ collaborations: [...t.state.collaborations, asked] });
      remind(t, asked);
    },
  },
  'record-collaboration-answer': {
    words: ({ answeredOn, answer }) => message('on-with-words', { on: answeredOn, words: answer }),
    closed: (state) =>
      state.collaborations.some(isUnanswered)
        ? null
        : refusal('collaboration-not-asked', message('nobody-has-to-answer')),
    check: (state, { documentId, answeredOn }, moment) => {
      const asked = state.collaborations.find((each) => each.documentId === documentId && isUnanswered(each));
      return asked === undefined
        ? refusal('collaboration-not-asked', message('nobody-has-to-answer-letter', { documentId }), 'documentId')
        : happened(answeredOn, 'answeredOn', moment, { date: asked.askedOn, what: message('day-of-letter') });
    },
    apply: (t, { documentId, answeredOn }) => {
      t.change({
        collaborations: t.state.collaborations.map((each) =>
          each.documentId === documentId ? { ...each, answeredOn } : each,
        ),
      });
      endDeadlines(t, (deadline) => isReminder(deadline) && deadline.subject === documentId, 'met');
    },
  },
};

export const collaborationClocks: ClockDefinitions<'collaboration-reminder'> = {
  'collaboration-reminder': {
    acts: 'reminder',
    heldBy: 'hold',
    duty: () => ({ kind: 'obtain-collaboration', who: 'assignee', commands: ['record-collaboration-answer'] }),
    run: (t, { subject }) => {
      const asked = t.state.collaborations.find(({ documentId }) => documentId === subject);
      if (asked === undefined || !isUnanswered(asked)) return;
      t.alert(
        message('collaboration-unanswered', {
          authority: asked.authority,
          number: numberOf(t.state, asked),
          on: asked.askedOn,
        }),
      );
      remind(t, asked);
    },
  },
};

export const collaborationBranch = {
  unopened: { collaborations: [] },
  goesOn: remindOfUnanswered,
} as const satisfies Branch;

/** Letters that were not answered before the case was closed. */
function remindOfUnanswered(t: Transition): void {
  const reminded = new Set(t.state.deadlines.filter(isReminder).map(({ subject }) => subject));
  for (const asked of t.state.collaborations.filter(isUnanswered))
    if (!reminded.has(asked.documentId)) remind(t, asked);
}

function remind(t: Transition, { documentId, authority }: Collaboration): void {
  startPeriod(t, {
    purpose: 'collaboration-reminder',
    rule: 'collaboration.reminder',
    from: t.today,
    scope: 'collaboration',
    whoActs: 'caseworker',
    subject: documentId,
    title: message('answer-of', { authority }),
  });
}

const isReminder = ofPurpose('collaboration-reminder');

function numberOf(state: RecoveryCaseState, { documentId }: Collaboration): string {
  return documentById(state, documentId)?.number ?? documentId;
}

function isUnanswered({ answeredOn }: Collaboration): boolean {
  return answeredOn === null;
}
