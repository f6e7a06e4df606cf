import { refusal } from '../refusal.ts';
import { happened } from '../../kernel/days.ts';
import type { CommandRules } from '../recovery-case.ts';
import type { Remedy, RemedyPeriod } from './remedy.ts';
import { endRemedy, filing } from './remedy-course.ts';
import { reconsiderationInHand, takeInHand } from './undecided-reconsideration.ts';

/**
 * A remedy is withdrawn (撤回). What was accepted cannot be brought again for the same reasons, nor can a withdrawn
 * reconsideration (RIR 38, ALI 60); the other remedy is open again for what is left of its period. The court route goes
 * on when nothing is left.
 */
export const withdrawalCommands: CommandRules<'record-remedy-withdrawal'> = {
  'record-remedy-withdrawal': {
    title: 'Record that the remedy is withdrawn',
    titleChinese: '登记撤回复议申请或者撤诉',
    done: 'Remedy withdrawn',
    words: ({ withdrawnOn, reason }) => `On ${withdrawnOn}. ${reason}`,
    onHold: true,
    closed: (state) =>
      state.remedy === null && reconsiderationInHand(state) === null
        ? refusal('remedy-not-ready', 'No remedy is open that could be withdrawn.')
        : null,
    check: (state, { withdrawnOn }, moment) =>
      happened(withdrawnOn, 'withdrawnOn', moment, filing(state.remedy ?? reconsiderationInHand(state))),
    apply: (t, { withdrawnOn }) => {
      const remedy = t.state.remedy ?? takeInHand(t);
      if (remedy !== null) endRemedy(t, 'withdrawn', withdrawnOn, whatIsLeft(remedy));
    },
  },
};

function whatIsLeft(remedy: Remedy): {
  readonly runOn: readonly RemedyPeriod[];
  readonly usedUp: readonly RemedyPeriod[];
} {
  return remedy.kind === 'suit' && remedy.status === 'filed'
    ? { runOn: [remedy.filedWithin, ...remedy.blocks], usedUp: [] }
    : { runOn: remedy.blocks, usedUp: [remedy.filedWithin] };
}
