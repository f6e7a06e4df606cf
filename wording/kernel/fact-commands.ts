import type { FactPayloads } from '../../domain/kernel/facts/fact-payloads.ts';
import type { CommandWordings } from './command-wording.ts';

/** What people can tell a process of facts that were entered wrongly. */
export const factCommandWordings: CommandWordings<FactPayloads> = {
  'correct-fact': {
    title: { zh: '更正事实', en: 'Correct a fact', vi: 'Đính chính sự kiện' },
    done: 'Fact corrected',
  },
  'withdraw-fact': {
    title: { zh: '撤回事实', en: 'Withdraw a fact that never was', vi: 'Rút lại sự kiện không có thật' },
    done: 'Fact withdrawn',
  },
};
