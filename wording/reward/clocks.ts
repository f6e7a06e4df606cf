import type { ClockName } from '../../domain/kernel/process-names.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { remedyConsequences } from '../administrative-act/clocks.ts';
import { kernelConsequences } from '../kernel/clock-consequences.ts';
import type { Wordings } from '../wording.ts';

/** What the procedure does when a clock of a report runs out. */
export const consequences: Wordings<ClockName<Reward>> = {
  ...kernelConsequences,
  screening: {
    zh: '提示审查逾期；不因逾期视为受理',
    en: 'the office is told that the examination is overdue; nothing is accepted by silence',
    vi: 'nhắc cơ quan việc xem xét đã quá hạn; không coi như thụ lý do im lặng',
  },
  reply: {
    zh: '提示尚未告知举报人是否受理',
    en: 'the office is told that the reporter is still to be answered',
    vi: 'nhắc cơ quan còn phải báo người tố giác về việc thụ lý',
  },
  handling: {
    zh: '提示办理逾期并持续提醒',
    en: 'the office is told that the handling is overdue, and reminded',
    vi: 'nhắc cơ quan việc giải quyết đã quá hạn và tiếp tục nhắc',
  },
  answer: {
    zh: '提示尚未告知举报人办理结果',
    en: 'the office is told that the reporter is still to be told the result',
    vi: 'nhắc cơ quan còn phải báo kết quả cho người tố giác',
  },
  notice: {
    zh: '提示奖励通知逾期；领取奖励的权利不受影响',
    en: 'the office is told that the notice is overdue; the right stays',
    vi: 'nhắc cơ quan việc thông báo thưởng đã quá hạn; quyền nhận thưởng không mất',
  },
  claim: {
    zh: '视为放弃奖励，有正当理由的除外',
    en: 'the reward is waived, unless good reason is recorded',
    vi: 'coi như từ bỏ tiền thưởng, trừ khi có lý do chính đáng',
  },
  reach: {
    zh: '三次在不同日期以不同方式联系均未果的，视为放弃奖励',
    en: 'the reward is waived where three attempts, on other days and in other ways, have failed',
    vi: 'coi như từ bỏ tiền thưởng khi ba lần liên hệ vào ngày khác, bằng cách khác đều không thành',
  },
  payment: {
    zh: '提示发放逾期',
    en: 'the office is told that the payment is overdue',
    vi: 'nhắc cơ quan việc chi trả đã quá hạn',
  },
  recall: {
    zh: '提示催告并申请强制执行',
    en: 'the office is reminded to demand it, and to apply to the court',
    vi: 'nhắc cơ quan đôn đốc và yêu cầu cưỡng chế',
  },
  ...remedyConsequences,
  suit: { zh: '决定生效', en: 'the decision is final', vi: 'quyết định có hiệu lực cuối cùng' },
  'report-reminder': {
    zh: '提醒尚待办理的事项',
    en: 'the office is reminded of what is still to be done',
    vi: 'nhắc cơ quan về việc còn phải làm',
  },
};
