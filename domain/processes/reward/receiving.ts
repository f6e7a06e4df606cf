import { asWritten } from '../../message.ts';
import { meetClocks } from '../../kernel/clocks/by-purpose.ts';
import { startClock } from '../../kernel/clocks/clocks.ts';
import { officePeriod } from '../../kernel/clocks/office-clocks.ts';
import { notBy } from '../../kernel/four-eyes.ts';
import { firstRefusal } from '../../kernel/refusal.ts';
import { responsibleOffice } from '../../kernel/responsible-office.ts';
import { endAct } from '../../procedures/administrative-act/issued-acts.ts';
import { actsOfReport } from './acts.ts';
import { concernedBy } from './handling.ts';
import { issueAct, issueLetter } from './issue-letter.ts';
import { message } from './messages.ts';
import type { ReceivingPayloads, Screening } from './payloads.ts';
import { onlyIn, unless } from './refusal.ts';
import { isTold, namesStaff } from './report-opening.ts';
import type { ClockDefinitions, CommandRules, Transition } from './reward.ts';
import type { RewardState } from './state.ts';

/** A report is examined within five working days, and its reporter told within ten whether it is accepted. */
export function enterReceived(t: Transition): void {
  const from = t.state.receivedOn;
  startClock(t, 'screening', from);
  if (isTold(t.state)) startClock(t, 'reply', from);
}

/** Receipt and examination (接收、审查). */
export const receivingCommands: CommandRules<keyof ReceivingPayloads> = {
  'record-statement': {
    by: ['intake'],
    closed: onlyIn('received'),
    apply: (t, { text }) => t.change({ statement: { text: t.keep(text), by: t.givenBy?.id ?? '', confirmed: false } }),
  },
  'confirm-statement': {
    words: ({ note }) => asWritten(note),
    by: ['intake'],
    closed: (state) => firstRefusal(onlyIn('received')(state), hasStatement(state)),
    check: ({ statement }, _payload, _moment, actor) => notBy(actor, statement?.by ?? null),
    apply: (t) => {
      const { statement } = t.state;
      if (statement !== null) t.change({ statement: { ...statement, confirmed: true } });
    },
  },
  screen: {
    words: ({ outcome }) => message('screened-as', { outcome }),
    by: ['intake'],
    closed: (state) => firstRefusal(onlyIn('received')(state), staffOnlyRoutedUp(state)),
    check: (state, screening) => {
      if (screening.outcome === 'refuse') return null;
      const told = state.statement?.confirmed === true;
      return firstRefusal(
        unless(told, 'statement-missing'),
        screening.outcome === 'hand-over'
          ? unless(screening.reporterAgrees || !screening.withIdentity, 'consent-missing', 'withIdentity')
          : null,
      );
    },
    apply: (t, screening) => {
      meetClocks(t, 'screening', 'reply');
      screened(t, screening);
    },
  },
  'route-up': {
    words: ({ to, authority, reason }) => message('routed-up-to', { to, authority, reason }),
    by: ['head'],
    closed: onlyIn('received', 'accepted', 'handling'),
    check: (state, { office }) =>
      firstRefusal(
        unless(office.id !== responsibleOffice(state).id, 'office-not-another', 'office'),
        unless(
          state.opening.subjects.every((subject) => subject.office !== office.id),
          'conflict-of-interest',
          'office',
        ),
      ),
    apply: (t, { to, authority, office, reason }) => {
      clueTransfer(t, authority, reason);
      t.change({ routedTo: { to, authority }, takenOverBy: office });
    },
  },
  reopen: {
    words: ({ reason }) => asWritten(reason),
    by: ['intake'],
    onceClosed: 'while-nothing-waits',
    closed: ({ stage, closing }) =>
      unless(stage === 'not-accepted' || closing?.outcome === 'not-accepted', 'report-not-reopenable'),
    apply: (t) => {
      const refused = t.state.acts.at(-1);
      if (refused !== undefined) endAct(actsOfReport, t, refused, 'overtaken');
      t.change({ closing: null, receivedOn: t.today });
      t.moveTo('received');
    },
  },
};

export const receivingClocks: ClockDefinitions<'screening' | 'reply'> = {
  screening: officePeriod('G5.screen', message('screening-overdue'), { scope: 'stage' }),
  reply: officePeriod('G5.reply', message('reply-overdue'), { scope: 'stage' }),
};

/** Hands facts over to the police or to discipline inspection, without who reported them. */
export function clueTransfer(t: Transition, to: string, reason: string): void {
  issueLetter(t, { kind: 'clue-transfer', to, reason: t.keep(reason), statement: t.state.statement?.text ?? null });
}

function screened(t: Transition, screening: Screening): void {
  switch (screening.outcome) {
    case 'accept':
      return accept(t, screening);
    case 'refuse': {
      const reason = t.keep(screening.reason);
      if (t.state.reporterIds.length === 0) return t.close('not-accepted', reason);
      issueAct(t, { kind: 'refusal-to-accept', reason });
      return t.moveTo('not-accepted');
    }
    case 'hand-over': {
      const { to, withIdentity } = screening;
      const statement = t.state.statement?.text ?? null;
      issueLetter(t, { kind: 'hand-over-letter', to, statement, evidence: t.keep(screening.evidence), withIdentity });
      if (t.state.reporterIds.length > 0) issueLetter(t, { kind: 'hand-over-notice', to });
      return t.close('handed-over', asWritten(to));
    }
    default:
      return screening satisfies never;
  }
}

/** The second counts: of several reports on one matter the one that was accepted first is rewarded. */
function accept(t: Transition, { matterId, caseIds }: Extract<Screening, { outcome: 'accept' }>): void {
  const { processId: reportId, number, receivedAt, office } = t.state.opening;
  const at = Math.floor(t.moment.at / 1000) * 1000;
  t.change({
    acceptance: { at, on: t.today, matterId },
    cases: withCases(t.state, caseIds),
    links: [
      ...t.state.links,
      { kind: 'reported-matter', processId: matterId, since: t.today, until: null },
      ...caseIds.map((processId) => ({ kind: 'recovery-case', processId, since: t.today, until: null })),
    ],
  });
  t.send({
    to: { process: 'reported-matter', id: matterId },
    event: 'report-accepted',
    payload: { reportId, number, receivedAt, acceptedAt: at, office: office.id, keptFrom: concernedBy(t.state) },
  });
  for (const caseId of caseIds)
    t.send({ to: { process: 'recovery-case', id: caseId }, event: 'report-linked', payload: { reportId } });
  if (isTold(t.state)) issueLetter(t, { kind: 'acceptance-notice', acceptedAt: at });
  startClock(t, 'handling', t.today);
  t.moveTo('accepted');
}

/** A case that a caseworker has linked before may have told its loss already. */
function withCases({ cases }: RewardState, caseIds: readonly string[]): RewardState['cases'] {
  const news = caseIds.filter((id) => !cases.some(({ caseId }) => caseId === id));
  return [...cases, ...news.map((caseId) => ({ caseId, loss: null }))];
}

function hasStatement({ statement }: RewardState): ReturnType<typeof unless> {
  return unless(statement !== null, 'statement-missing');
}

function staffOnlyRoutedUp({ opening, routedTo }: RewardState): ReturnType<typeof unless> {
  return unless(routedTo !== null || !namesStaff(opening), 'own-staff-named');
}
