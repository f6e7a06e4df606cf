import type { CommandRules } from '../../kernel/command-rule.ts';
import { happened } from '../../kernel/days.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { commandOfAct } from './act-command.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import type { RuledActs } from './acts-of-process.ts';
import { endRemedy, filing } from './remedy-course.ts';
import { enterRemedyFact } from './remedy-fact.ts';
import type { RemedyPayloads } from './remedy-payloads.ts';
import { openReconsideration, reopenIfUndecided } from './undecided-reconsideration.ts';

const nothingToWithdraw = refusal('remedy-not-ready', message('no-remedy-to-withdraw'));

/**
 * A remedy is withdrawn (撤回). What was accepted cannot be brought again for the same reasons, nor can a withdrawn
 * reconsideration (RIR 38, ALI 60); the other remedy is open again for what is left of its period. What waits for the end of
 * the remedies goes on when nothing is left.
 */
export function withdrawalCommands<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): CommandRules<P, Pick<RemedyPayloads, 'record-remedy-withdrawal'>> {
  return {
    'record-remedy-withdrawal': commandOfAct(acts, {
      words: ({ withdrawnOn, reason }) => message('on-with-words', { on: withdrawnOn, words: reason }),
      onHold: true,
      followsRemedy: true,
      without: nothingToWithdraw,
      closed: (state, act) =>
        act.remedy === null && openReconsideration(acts, state, act) === null ? nothingToWithdraw : null,
      check: (state, act, { withdrawnOn }, moment) =>
        happened(withdrawnOn, 'withdrawnOn', moment, filing(act.remedy ?? openReconsideration(acts, state, act))),
      apply: (t, act, { withdrawnOn }) => {
        const remedy = act.remedy ?? reopenIfUndecided(acts, t, act);
        if (remedy === null) return;
        enterRemedyFact(acts, t, 'remedy-end', remedy, withdrawnOn);
        endRemedy(acts, t, act, 'withdrawn', withdrawnOn);
      },
    }),
  };
}
