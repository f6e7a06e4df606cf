import { message } from '../messages.ts';
import type { PlainDate } from '../../calendar/plain-date.ts';
import type { RecoveryCaseState } from '../case-state.ts';
import { endDeadlines, startPeriod } from '../../kernel/clocks/clocks.ts';
import { ofPurpose } from '../of-purpose.ts';
import { issueDocument } from '../issue-document.ts';
import { refusal } from '../refusal.ts';
import type { Refusal } from '../../kernel/refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { endCourtClocks, remindOfCourt } from './court-steps.ts';

/**
 * Enforcement (执行), whatever the title. Sums come in as payments, in parts, with the court as their payer. Where nothing
 * more is found the court ends it without full payment (终结本次执行程序): the case waits and looks for assets again and
 * again, and enforcement resumes at any time when some appear.
 */
export function beginEnforcement(t: Transition, courtReference: string, since: PlainDate): void {
  t.change({ enforcement: { courtReference, since, ended: null } });
  remindOfCourt(t);
}

export const enforcementCommands: CommandRules<'record-enforcement-ended' | 'record-assets-found'> = {
  'record-enforcement-ended': {
    words: ({ endedOn, reason }) => message('on-with-words', { on: endedOn, words: reason }),
    closed: (state) => mustBe(state, 'going-on'),
    check: (state, { endedOn }, moment) => {
      const since = state.enforcement?.since;
      return happened(
        endedOn,
        'endedOn',
        moment,
        since === undefined ? undefined : { date: since, what: message('day-enforcement-began') },
      );
    },
    apply: (t, { endedOn, reason }) => {
      const { enforcement } = t.state;
      if (enforcement === null) return;
      endCourtClocks(t);
      t.change({ enforcement: { ...enforcement, ended: { on: endedOn, reason: t.keep(reason) } } });
      checkAssetsAgain(t);
    },
  },
  'record-assets-found': {
    words: ({ foundOn, assets }) => message('on-day-words', { on: foundOn, words: assets }),
    closed: (state) => mustBe(state, 'ended'),
    check: (state, { foundOn }, moment) => {
      const ended = state.enforcement?.ended;
      return happened(
        foundOn,
        'foundOn',
        moment,
        ended == null ? undefined : { date: ended.on, what: message('end-of-enforcement') },
      );
    },
    apply: (t, { assets }) => {
      const { enforcement, civilSuit } = t.state;
      if (enforcement === null || enforcement.ended === null) return;
      const { courtReference, ended } = enforcement;
      issueDocument(t, {
        particulars: {
          kind: 'enforcement-resumption',
          courtReference,
          endedOn: ended.on,
          assets: t.keep(assets),
          procedure: civilSuit?.status === 'executing' ? 'civil' : 'administrative',
        },
      });
      endDeadlines(t, ofPurpose('asset-check'), 'cancelled');
      beginEnforcement(t, courtReference, t.today);
    },
  },
};

export const enforcementClocks: ClockDefinitions<'asset-check'> = {
  'asset-check': {
    acts: 'reminder',
    heldBy: 'hold',
    duty: () => ({ kind: 'look-for-assets', who: 'assignee', commands: ['record-assets-found'] }),
    run: (t) => {
      t.alert(message('look-for-assets'));
      checkAssetsAgain(t);
    },
  },
};

function checkAssetsAgain(t: Transition): void {
  startPeriod(t, {
    purpose: 'asset-check',
    rule: 'court.asset-check',
    from: t.today,
    scope: 'stage',
    whoActs: 'caseworker',
  });
}

function mustBe({ enforcement }: RecoveryCaseState, point: 'going-on' | 'ended'): Refusal | null {
  if (enforcement === null) return refusal('enforcement-not-running', message('no-court-enforces'));
  const stands = enforcement.ended === null ? 'going-on' : 'ended';
  return stands === point
    ? null
    : refusal('enforcement-not-running', message(stands === 'ended' ? 'enforcement-has-ended' : 'enforcement-goes-on'));
}
