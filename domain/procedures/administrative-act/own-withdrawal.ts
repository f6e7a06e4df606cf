import type { CommandRules } from '../../kernel/command-rule.ts';
import { asWritten } from '../../message.ts';
import { withReasonKept } from '../../kernel/gates/command-gate.ts';
import { wordsAtHand, type Words } from '../../kernel/kept-text.ts';
import type { ProcessTypes } from '../../kernel/process-types.ts';
import { commandOfAct } from './act-command.ts';
import { message } from './act-messages.ts';
import { refusal } from './act-refusal.ts';
import { asItStands, type RuledActs } from './acts-of-process.ts';
import type { OfAct } from './of-act.ts';
import type { OrderedStep } from './remedy-payloads.ts';

/** What the authority says of an act of its own that it takes back. */
export interface OwnWithdrawalPayloads {
  'withdraw-act': OfAct & {
    /** Where it begins anew; null where nothing is made in its place, or the kind leaves no choice. */
    readonly orderedStep: OrderedStep | null;
    readonly reason: Words;
  };
}

const nothingToWithdraw = refusal('act-unknown', message('no-act-to-withdraw'));

/**
 * The authority takes back an act of its own that it finds wrong (自行撤销), before or after service. A remedy that is open
 * against it stays open until the authority or court that has it ends it: whoever has brought it may go on (ALL 62).
 */
export function ownWithdrawalCommands<P extends ProcessTypes<P>>(
  acts: RuledActs<P>,
): CommandRules<P, OwnWithdrawalPayloads> {
  return {
    'withdraw-act': commandOfAct<P, OwnWithdrawalPayloads['withdraw-act']>(acts, {
      words: ({ reason }) => asWritten(wordsAtHand(reason)),
      gate: { step: () => 'correction', kept: withReasonKept },
      without: nothingToWithdraw,
      closed: (state, act) => acts.rulesFor(act).closedToOwnWithdrawal(state, act),
      check: (state, act, { orderedStep }) => acts.rulesFor(act).checkOwnWithdrawal(state, act, orderedStep),
      apply: (t, act, { orderedStep, reason }) => {
        if (act.remedy !== null) {
          const { kind: remedy, filedWith } = act.remedy;
          t.alert(message('tell-that-act-is-withdrawn', { remedy, filedWith }));
        }
        acts.change(t, act.id, { withdrawnOn: t.today });
        acts.rulesFor(act).withdrawn(t, asItStands(acts, t.state, act), orderedStep, t.keep(reason));
      },
    }),
  };
}
