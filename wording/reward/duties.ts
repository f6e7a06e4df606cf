import type { DutyName } from '../../domain/kernel/process-names.ts';
import type { Reward } from '../../domain/processes/reward/state.ts';
import { kernelDutyWordings } from '../kernel/duties.ts';
import type { Wordings } from '../wording.ts';

/** What each duty of a report is called. */
export const dutyWordings: Wordings<DutyName<Reward>> = {
  ...kernelDutyWordings,
  'screen-report': { zh: '受理审查', en: 'Decide whether the report is accepted', vi: 'Xem xét thụ lý tố giác' },
  'route-report-up': { zh: '上报、移送纪检监察', en: 'Route the report up', vi: 'Chuyển tố giác lên cấp trên' },
  'assign-handlers': { zh: '指派办理人员', en: 'Assign two handlers', vi: 'Phân công hai người giải quyết' },
  'conclude-report': { zh: '办理举报', en: 'Handle the report and conclude it', vi: 'Giải quyết và kết luận tố giác' },
  'confirm-conclusion': { zh: '审批办结意见', en: 'Confirm the conclusion', vi: 'Phê duyệt kết luận' },
  'resume-report': {
    zh: '中止原因消除后恢复办理',
    en: 'Resume the handling once its obstacle is gone',
    vi: 'Tiếp tục giải quyết khi hết lý do tạm đình chỉ',
  },
  'answer-reporter': { zh: '告知办理结果', en: 'Answer the reporter', vi: 'Trả lời người tố giác' },
  'establish-loss': {
    zh: '跟进损失认定',
    en: 'Find out what loss is established',
    vi: 'Theo dõi việc xác định thiệt hại',
  },
  'assess-reward': { zh: '奖励认定', en: 'Assess the reward', vi: 'Xét thưởng' },
  'refuse-reward': { zh: '决定不予奖励', en: 'Decide to refuse the reward', vi: 'Quyết định không thưởng' },
  'review-reward': {
    zh: '法制审核',
    en: 'Review the reward for its legality',
    vi: 'Thẩm định tính hợp pháp của việc thưởng',
  },
  'approve-reward': { zh: '审批奖励', en: 'Approve the reward', vi: 'Phê duyệt thưởng' },
  'send-notice': { zh: '送出奖励通知书', en: 'Send the notice of the reward', vi: 'Gửi thông báo thưởng' },
  'reach-reporter': { zh: '联系举报人', en: 'Reach the reporter', vi: 'Liên hệ người tố giác' },
  'complete-claim': {
    zh: '补齐申领材料',
    en: 'Obtain the materials that are missing',
    vi: 'Bổ sung hồ sơ nhận thưởng',
  },
  'pay-reward': { zh: '发放奖励', en: 'Pay the reward', vi: 'Chi trả tiền thưởng' },
  'serve-act': { zh: '送达决定', en: 'Have the decision served', vi: 'Tống đạt quyết định' },
  'follow-up-remedy': { zh: '跟进复议诉讼', en: 'Ask how the remedy stands', vi: 'Theo dõi khiếu nại, khởi kiện' },
  'recall-reward': { zh: '追回奖励', en: 'Have the reward returned', vi: 'Thu hồi tiền thưởng đã chi' },
};
