import { asWritten } from '../../message.ts';
import { startPeriod } from '../../kernel/clocks/clocks.ts';
import { issueDocument } from '../issue-document.ts';
import { onlyIn } from '../only-in.ts';
import type { ClockDefinitions, CommandRules, Transition } from '../recovery-case.ts';
import { settingsOfCase } from '../rules-of-case.ts';
import { publishedToday } from '../service/published-notice.ts';
import { appearLate, canAppearLate, isToBeSuspended, suspendBenefit } from '../people/suspended-benefit.ts';

/**
 * Public notice (公告) to a person who cannot be reached for verification (A3). If the person appears, verification goes
 * on with them; if the notice runs out, payment is suspended and verification goes on without them. Who appears only then
 * is heard where the case stands, and it is decided what becomes of the suspended benefit.
 */
export function enterPublicNotice(t: Transition): void {
  const { id: fact, day: from } = publishedToday(t);
  const notice = startPeriod(t, {
    purpose: 'public-notice',
    rule: 'A3',
    from,
    fact,
    scope: 'stage',
    whoActs: 'debtor',
  });
  issueDocument(t, {
    particulars: {
      kind: 'public-notice',
      serves: null,
      reason: null,
      failedAttempts: [],
    },
    deadlines: [notice],
  });
}

export const publicNoticeCommands: CommandRules<'record-appearance'> = {
  'record-appearance': {
    words: ({ note }) => asWritten(note),
    closed: (state) => (canAppearLate(state) ? null : onlyIn('public-notice')(state)),
    apply: (t) => (t.state.stage === 'public-notice' ? t.moveTo('verification') : appearLate(t)),
  },
};

export const publicNoticeClocks: ClockDefinitions<'public-notice'> = {
  'public-notice': {
    acts: 'period',
    heldBy: 'hold',
    extendable: true,
    burdens: (state) => (settingsOfCase(state).suspendOnPublicNotice && isToBeSuspended(state) ? 'suspension' : null),
    run: (t, { legalBasis }) => {
      if (t.settings.suspendOnPublicNotice) suspendBenefit(t, legalBasis);
      t.moveTo('verification');
    },
  },
};
