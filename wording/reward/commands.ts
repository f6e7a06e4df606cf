import type { LossEvents, EventsForReport } from '../../domain/procedures/rewarding/matter-events.ts';
import type {
  AssessmentPayloads,
  HandlingPayloads,
  PayingPayloads,
  ReceivingPayloads,
  ReporterPayloads,
  RewardPayloads,
} from '../../domain/processes/reward/payloads.ts';
import { actServiceCommandWordings, remedyCommandWordings } from '../administrative-act/commands.ts';
import type { CommandWordings } from '../kernel/command-wording.ts';
import { steeringCommandWordings } from '../kernel/steering-commands.ts';
import { factCommandWordings } from '../kernel/fact-commands.ts';
import { gateCommandWordings } from '../kernel/gates-commands.ts';
import { stoppedStepCommandWordings } from '../kernel/stopped-step-commands.ts';

/** Receipt and examination. */
const receiving: CommandWordings<ReceivingPayloads> = {
  'record-statement': {
    title: {
      zh: '登记举报内容（隐去举报人信息）',
      en: 'Record what is reported, without a hint at who reports it',
      vi: 'Ghi nội dung tố giác, không để lộ người tố giác',
    },
    done: 'Reported facts recorded',
  },
  'confirm-statement': {
    title: {
      zh: '复核举报内容',
      en: 'Confirm that nothing hints at the reporter',
      vi: 'Xác nhận nội dung không để lộ người tố giác',
    },
    done: 'Reported facts read again',
  },
  screen: {
    title: { zh: '受理审查', en: 'Decide whether the report is accepted', vi: 'Xem xét thụ lý tố giác' },
    done: 'Report examined',
  },
  'route-up': {
    title: {
      zh: '上报、移送纪检监察',
      en: 'Route up a report on people of the office itself',
      vi: 'Chuyển lên cấp trên tố giác về người của cơ quan',
    },
    done: 'Report routed up',
  },
  reopen: {
    title: { zh: '根据新线索重新审查', en: 'Reopen on new leads', vi: 'Xem xét lại theo thông tin mới' },
    done: 'Report reopened',
  },
};

/** Handling and conclusion. */
const handling: CommandWordings<HandlingPayloads> = {
  'assign-handlers': {
    title: { zh: '指派办理人员', en: 'Assign two handlers', vi: 'Phân công hai người giải quyết' },
    done: 'Handlers assigned',
  },
  stay: { title: { zh: '中止办理', en: 'Stay the handling', vi: 'Tạm đình chỉ giải quyết' }, done: 'Handling stayed' },
  resume: { title: { zh: '恢复办理', en: 'Resume the handling', vi: 'Tiếp tục giải quyết' }, done: 'Handling resumed' },
  extend: {
    title: { zh: '延长办理期限', en: 'Extend the handling', vi: 'Gia hạn giải quyết' },
    done: 'Handling extended',
  },
  'record-police-takeover': {
    title: {
      zh: '登记公安机关立案',
      en: 'Record that the police have taken the case',
      vi: 'Ghi nhận Công an đã thụ lý vụ án',
    },
    done: 'Police have taken the case',
  },
  conclude: {
    title: { zh: '提出办结意见', en: 'Conclude the handling', vi: 'Đề xuất kết luận' },
    done: 'Conclusion proposed',
  },
  'confirm-conclusion': {
    title: { zh: '审批办结意见', en: 'Confirm the conclusion', vi: 'Phê duyệt kết luận' },
    done: 'Conclusion confirmed',
  },
  'answer-reporter': {
    title: { zh: '告知办理结果', en: 'Answer the reporter', vi: 'Trả lời người tố giác' },
    done: 'Reporter answered',
  },
  'correct-loss': {
    title: { zh: '更正损失金额', en: 'Correct the loss that was found', vi: 'Điều chỉnh số tiền thiệt hại' },
    done: 'Loss corrected',
  },
};

/** Whether a report earns a reward, and how much; what its matter and recovery cases tell it. */
const assessment: CommandWordings<AssessmentPayloads & EventsForReport & LossEvents> = {
  'record-exclusion': {
    title: { zh: '登记不予奖励情形', en: 'Record what excludes a reward', vi: 'Ghi nhận trường hợp không được thưởng' },
    done: 'Exclusion recorded',
  },
  'lift-exclusion': {
    title: { zh: '撤销不予奖励情形', en: 'Lift an exclusion', vi: 'Bỏ trường hợp không được thưởng' },
    done: 'Exclusion lifted',
  },
  'refuse-reward': {
    title: { zh: '决定不予奖励', en: 'Refuse the reward', vi: 'Quyết định không thưởng' },
    done: 'Reward refused',
  },
  'propose-award': {
    title: { zh: '提出奖励意见', en: 'Propose a reward', vi: 'Đề xuất thưởng' },
    done: 'Reward proposed',
  },
  'review-award': {
    title: { zh: '法制审核', en: 'Review the reward for its legality', vi: 'Thẩm định tính hợp pháp của việc thưởng' },
    done: 'Reward reviewed',
  },
  'approve-award': {
    title: { zh: '审批奖励', en: 'Approve the reward', vi: 'Phê duyệt thưởng' },
    done: 'Reward approved',
  },
  'award-granted': {
    title: {
      zh: '核定奖励金额',
      en: 'Grant the reward, as the matter does',
      vi: 'Vụ việc được tố giác xác định tiền thưởng',
    },
    done: 'Reward granted',
  },
  'award-denied': {
    title: {
      zh: '不予核定奖励',
      en: 'Grant nothing, as the matter does',
      vi: 'Vụ việc được tố giác không dành tiền thưởng',
    },
    done: 'Reward not granted',
  },
  'award-corrected': {
    title: {
      zh: '更正奖励金额',
      en: 'Correct the reward, as the matter does',
      vi: 'Vụ việc được tố giác điều chỉnh tiền thưởng',
    },
    done: 'Reward by the corrected loss',
  },
  'loss-established': {
    title: {
      zh: '追回案件确认损失',
      en: 'Establish the loss, as a recovery case does',
      vi: 'Vụ việc thu hồi xác định thiệt hại',
    },
    done: 'Loss established',
  },
  'case-unlinked': {
    title: {
      zh: '追回案件解除关联',
      en: 'Unlink the report, as a recovery case does',
      vi: 'Vụ việc thu hồi bỏ liên kết',
    },
    done: 'Recovery case unlinked',
  },
};

/** Notice, claim, payment and recall. */
const paying: CommandWordings<PayingPayloads> = {
  'send-notice': {
    title: { zh: '送出奖励通知书', en: 'Send the notice of the reward', vi: 'Gửi thông báo thưởng' },
    done: 'Notice sent',
  },
  'record-contact-failure': {
    title: {
      zh: '登记联系未果',
      en: 'Record that the reporter could not be reached',
      vi: 'Ghi nhận không liên hệ được người tố giác',
    },
    done: 'Reporter not reached',
  },
  'record-receipt': {
    title: { zh: '登记通知书签收', en: 'Record that the notice has been received', vi: 'Ghi nhận đã nhận thông báo' },
    done: 'Notice received',
  },
  'record-claim': {
    title: { zh: '登记奖励申领', en: 'Record the claim of the reward', vi: 'Ghi nhận đề nghị nhận thưởng' },
    done: 'Reward claimed',
  },
  waive: {
    title: {
      zh: '登记放弃奖励',
      en: 'Record that the reporter waives the reward',
      vi: 'Ghi nhận người tố giác từ bỏ tiền thưởng',
    },
    done: 'Reward waived',
  },
  pay: { title: { zh: '发放奖励', en: 'Pay the reward', vi: 'Chi trả tiền thưởng' }, done: 'Reward paid' },
  'revoke-award': {
    title: { zh: '撤销奖励', en: 'Revoke the reward', vi: 'Thu hồi quyết định thưởng' },
    done: 'Reward revoked',
  },
  'record-repayment': {
    title: { zh: '登记退回奖励', en: 'Record what the reporter has returned', vi: 'Ghi nhận tiền thưởng hoàn trả' },
    done: 'Reward returned',
  },
};

/** Who has reported, and who keeps away from the report. */
const reporter: CommandWordings<ReporterPayloads> = {
  'open-identity': {
    title: { zh: '查阅举报人身份信息', en: 'Open the identity of the reporter', vi: 'Xem danh tính người tố giác' },
    done: 'Identity of the reporter opened',
  },
  'prove-authorship': {
    title: {
      zh: '核验匿名举报人身份',
      en: 'Record that an anonymous reporter proves authorship',
      vi: 'Xác nhận tác giả của tố giác ẩn danh',
    },
    done: 'Authorship proven',
  },
  'record-death': {
    title: { zh: '登记举报人死亡', en: 'Record the death of a reporter', vi: 'Ghi nhận người tố giác qua đời' },
    done: 'Death of a reporter recorded',
  },
  'keep-away': {
    title: { zh: '登记回避', en: 'Keep away from the report', vi: 'Từ chối tham gia giải quyết' },
    done: 'Somebody keeps away',
  },
  'hand-over-clue': {
    title: {
      zh: '移送线索',
      en: 'Hand clues over to the police or to discipline inspection',
      vi: 'Chuyển manh mối cho Công an hoặc cơ quan kiểm tra kỷ luật',
    },
    done: 'Clues handed over',
  },
};

/** What every command of a report is called. */
export const commandWordings: CommandWordings<RewardPayloads> = {
  ...steeringCommandWordings,
  ...gateCommandWordings,
  ...stoppedStepCommandWordings,
  ...receiving,
  ...handling,
  ...assessment,
  ...paying,
  ...actServiceCommandWordings,
  ...remedyCommandWordings,
  ...factCommandWordings,
  ...reporter,
};
