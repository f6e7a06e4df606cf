import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Reports and rewards (rows G3 and G5 to G8). */
export const reportsAndRewardsWordings = {
  'G5.screen': {
    title: { zh: '举报审查期限', en: 'Examination of a report', vi: 'Xem xét đơn tố giác' },
    startsFrom: { zh: '收到举报', en: 'receipt of the report', vi: 'ngày nhận tố giác' },
    onExpiry: {
      zh: '提示审查逾期；不因逾期视为受理',
      en: 'the office is told that it is overdue; a report is never accepted by silence',
      vi: 'nhắc rằng đã quá hạn; không bao giờ coi như thụ lý do im lặng',
    },
  },
  'G5.reply': {
    title: {
      zh: '举报受理告知期限',
      en: 'Reply to the reporter whether it is accepted',
      vi: 'Báo người tố giác về việc thụ lý',
    },
    startsFrom: { zh: '收到举报', en: 'receipt of the report', vi: 'ngày nhận tố giác' },
    onExpiry: { zh: '提示告知逾期', en: 'the office is told that it is overdue', vi: 'nhắc rằng đã quá hạn' },
  },
  'G5.transfer': {
    title: { zh: '举报移送期限', en: 'Hand-over to the competent authority', vi: 'Chuyển đến cơ quan có thẩm quyền' },
    startsFrom: {
      zh: '无管辖权的单位收到举报',
      en: 'receipt of the report by an authority that is not competent',
      vi: 'ngày cơ quan không có thẩm quyền nhận tố giác',
    },
    onExpiry: { zh: '提示移送逾期', en: 'the office is told that it is overdue', vi: 'nhắc rằng đã quá hạn' },
  },
  'G6.handle': {
    title: { zh: '举报办理期限', en: 'Handling of a report', vi: 'Giải quyết tố giác' },
    startsFrom: { zh: '受理举报', en: 'acceptance of the report', vi: 'ngày thụ lý tố giác' },
    onExpiry: {
      zh: '提示办理逾期并持续提醒',
      en: 'the office is told that it is overdue, and reminded',
      vi: 'nhắc rằng đã quá hạn và tiếp tục nhắc',
    },
  },
  'G6.extend': {
    title: {
      zh: '举报办理延长期限',
      en: 'Extension of the handling of a report',
      vi: 'Kéo dài thời hạn giải quyết tố giác',
    },
    startsFrom: { zh: '办理期限届满', en: 'the end of the period for handling', vi: 'ngày hết thời hạn giải quyết' },
    onExpiry: {
      zh: '提示办理逾期并持续提醒',
      en: 'the office is told that it is overdue, and reminded',
      vi: 'nhắc rằng đã quá hạn và tiếp tục nhắc',
    },
  },
  'G7.answer': {
    title: { zh: '举报办理结果告知期限', en: 'Answer to the reporter', vi: 'Trả lời người tố giác' },
    startsFrom: { zh: '办结', en: 'conclusion of the handling', vi: 'ngày kết thúc giải quyết' },
    onExpiry: { zh: '提示告知逾期', en: 'the office is told that it is overdue', vi: 'nhắc rằng đã quá hạn' },
  },
  'G3.notice': {
    title: {
      zh: '举报奖励通知期限',
      en: 'Notice of the reward to the reporter',
      vi: 'Thông báo thưởng cho người tố giác',
    },
    startsFrom: {
      zh: '认定举报应予奖励',
      en: 'finding that the report earns a reward',
      vi: 'ngày xác định đủ điều kiện thưởng',
    },
    onExpiry: {
      zh: '提示奖励通知逾期',
      en: 'the office is told that the notice is overdue',
      vi: 'nhắc cơ quan rằng việc thông báo đã quá hạn',
    },
  },
  'G3.claim': {
    title: { zh: '举报奖励申领期限', en: 'Claim of the reward', vi: 'Nhận tiền thưởng' },
    startsFrom: { zh: '收到奖励通知', en: 'receipt of the notice of the reward', vi: 'ngày nhận thông báo thưởng' },
    onExpiry: { zh: '视为放弃奖励', en: 'the reward is waived', vi: 'coi như từ bỏ tiền thưởng' },
  },
  'G3.reach': {
    title: { zh: '联系举报人期限', en: 'Attempts to reach the reporter', vi: 'Liên hệ người tố giác' },
    startsFrom: { zh: '首次联系未果', en: 'the first attempt that failed', vi: 'lần liên hệ đầu tiên không thành' },
    onExpiry: {
      zh: '三次在不同日期以不同方式联系均未果的，视为放弃奖励',
      en: 'the reward is waived where three attempts, on other days and in other ways, have failed',
      vi: 'coi như từ bỏ tiền thưởng khi ba lần liên hệ vào ngày khác và bằng cách khác đều không thành',
    },
  },
  'G8.pay': {
    title: { zh: '举报奖励发放期限', en: 'Payment of the reward', vi: 'Chi trả tiền thưởng' },
    startsFrom: { zh: '材料收齐', en: 'receipt of all materials', vi: 'ngày nhận đủ hồ sơ' },
    onExpiry: { zh: '提示发放逾期', en: 'the office is told that it is overdue', vi: 'nhắc rằng đã quá hạn' },
  },
  'G8.recall': {
    title: {
      zh: '举报奖励退回期限',
      en: 'Return of a reward that was revoked',
      vi: 'Hoàn trả tiền thưởng đã bị thu hồi',
    },
    startsFrom: {
      zh: '撤销奖励决定送达',
      en: 'service of the decision that revokes it',
      vi: 'ngày tống đạt quyết định thu hồi thưởng',
    },
    onExpiry: {
      zh: '提示申请强制执行',
      en: 'the office is reminded to have it enforced',
      vi: 'nhắc cơ quan yêu cầu cưỡng chế',
    },
  },
  'report.reminder': {
    title: { zh: '举报办理提醒', en: 'Reminder of a report', vi: 'Nhắc về tố giác' },
    startsFrom: {
      zh: '无其他期限进行之日或者上次提醒',
      en: 'the day on which nothing else ran, or the last reminder',
      vi: 'ngày không còn thời hạn nào khác chạy hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提示尚待办理的事项',
      en: 'the office is reminded of what is still to be done',
      vi: 'nhắc cơ quan về việc còn phải làm',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
