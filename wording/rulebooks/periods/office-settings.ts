import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** What the law leaves to the office. */
export const officeSettingsWordings = {
  reply: {
    title: { zh: '退回告知书答复期限', en: 'Reply to the notice to return', vi: 'Trả lời thông báo hoàn trả' },
    startsFrom: { zh: '退回告知书发出', en: 'the notice to return', vi: 'ngày gửi thông báo hoàn trả' },
    onExpiry: {
      zh: '仍领取待遇的转入抵扣，否则作出追回决定',
      en: 'withholding if a benefit is still drawn, otherwise the decision',
      vi: 'khấu trừ nếu còn hưởng chế độ, nếu không thì ra quyết định',
    },
  },
  'reply.reminder': {
    title: { zh: '答复提醒', en: 'Reminder of the reply', vi: 'Nhắc trả lời' },
    startsFrom: {
      zh: '答复期限的最后一日（倒计）',
      en: 'the last day for the reply, counted back',
      vi: 'ngày cuối của thời hạn trả lời, tính ngược',
    },
    onExpiry: { zh: '发出提醒函', en: 'a reminder goes out', vi: 'gửi thư nhắc' },
  },
  'agreement.conclusion': {
    title: { zh: '还款协议签订期限', en: 'Conclusion of the repayment agreement', vi: 'Ký thỏa thuận trả dần' },
    startsFrom: { zh: '提出还款协议申请', en: 'the request for an agreement', vi: 'ngày đề nghị thỏa thuận' },
    onExpiry: {
      zh: '视同未申请，程序继续',
      en: 'the ladder goes on as without an agreement',
      vi: 'thủ tục tiếp tục như không có thỏa thuận',
    },
  },
  'agreement.reminder': {
    title: { zh: '分期还款提醒', en: 'Reminder of an instalment', vi: 'Nhắc trả kỳ' },
    startsFrom: {
      zh: '当期到期日（倒计）',
      en: 'the due date of the instalment, counted back',
      vi: 'ngày đến hạn của kỳ, tính ngược',
    },
    onExpiry: { zh: '发出提醒函', en: 'a reminder goes out', vi: 'gửi thư nhắc' },
  },
  'agreement.grace': {
    title: { zh: '分期还款宽限期', en: 'Grace for an instalment', vi: 'Thời gian ân hạn của kỳ trả' },
    startsFrom: { zh: '当期到期日', en: 'the due date of the instalment', vi: 'ngày đến hạn của kỳ' },
    onExpiry: { zh: '协议违约', en: 'the agreement is in default', vi: 'vi phạm thỏa thuận' },
  },
  'service.proof': {
    title: { zh: '送达回证返回期限', en: 'Return of the proof of service', vi: 'Nhận lại biên bản tống đạt' },
    startsFrom: { zh: '文书发出', en: 'dispatch of the document', vi: 'ngày gửi văn bản' },
    onExpiry: {
      zh: '改用公告送达',
      en: 'the document is served by public notice',
      vi: 'chuyển sang tống đạt bằng thông báo công khai',
    },
  },
  'hearing.reminder': {
    title: { zh: '听证与申辩办理提醒', en: 'Reminder of the right to be heard', vi: 'Nhắc về điều trần và giải trình' },
    startsFrom: {
      zh: '申请听证、提出申辩或者上次提醒',
      en: 'the request for a hearing, the defence or the last reminder',
      vi: 'ngày yêu cầu điều trần, giải trình hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提示举行听证或者答复申辩',
      en: 'the office is reminded to hold the hearing or to answer the defence',
      vi: 'nhắc cơ quan mở phiên điều trần hoặc trả lời giải trình',
    },
  },
  'remedy.reminder': {
    title: {
      zh: '复议诉讼进展提醒',
      en: 'Reminder of a pending remedy',
      vi: 'Nhắc về khiếu nại, khởi kiện đang giải quyết',
    },
    startsFrom: {
      zh: '复议机关或者法院的期限届满，或者上次提醒',
      en: 'the end of the period for the authority or the court, or the last reminder',
      vi: 'ngày hết thời hạn của cơ quan giải quyết hoặc Tòa án, hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提示询问复议机关或者法院',
      en: 'the office is reminded to ask the authority or the court',
      vi: 'nhắc cơ quan hỏi nơi giải quyết',
    },
  },
  'court.reminder': {
    title: { zh: '法院进展提醒', en: 'Reminder of the court', vi: 'Nhắc về tiến độ của Tòa án' },
    startsFrom: {
      zh: '法院办理的最近进展',
      en: 'the latest step of the court',
      vi: 'bước giải quyết gần nhất của Tòa án',
    },
    onExpiry: { zh: '提示询问法院', en: 'the office is reminded to ask the court', vi: 'nhắc cơ quan hỏi Tòa án' },
  },
  'referral.reminder': {
    title: { zh: '移送进展提醒', en: 'Reminder of the police referral', vi: 'Nhắc về việc chuyển Công an' },
    startsFrom: {
      zh: '公安机关办理的最近进展',
      en: 'the latest step of the police',
      vi: 'bước giải quyết gần nhất của Công an',
    },
    onExpiry: {
      zh: '提示询问公安机关',
      en: 'the office is reminded to ask the police',
      vi: 'nhắc cơ quan hỏi Công an',
    },
  },
  'investigation.reminder': {
    title: { zh: '调查逾期提醒', en: 'Reminder of an overdue investigation', vi: 'Nhắc điều tra quá hạn' },
    startsFrom: {
      zh: '调查期限届满或者上次提醒',
      en: 'the end of the investigation period or the last reminder',
      vi: 'ngày hết thời hạn điều tra hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提示办结调查',
      en: 'the office is reminded to finish the investigation',
      vi: 'nhắc cơ quan kết thúc điều tra',
    },
  },
  'refund.reminder': {
    title: { zh: '退还款项提醒', en: 'Reminder of a refund', vi: 'Nhắc trả lại tiền' },
    startsFrom: {
      zh: '形成应退款项或者上次提醒',
      en: 'the day on which money is owed by the agency, or the last reminder',
      vi: 'ngày phát sinh khoản phải trả hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提示退还应退款项',
      en: 'the office is reminded to pay out what it owes',
      vi: 'nhắc cơ quan trả khoản còn nợ',
    },
  },
  'debtor.reminder': {
    title: { zh: '确定责任人提醒', en: 'Reminder to name who owes', vi: 'Nhắc xác định người có nghĩa vụ' },
    startsFrom: {
      zh: '责任人不明或者上次提醒',
      en: 'the day on which nobody is known who owes, or the last reminder',
      vi: 'ngày chưa rõ người có nghĩa vụ hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提示登记继承人、遗产管理人或者实际领取人',
      en: 'the office is reminded to name heirs, the administrator of the estate, or who drew the benefit',
      vi: 'nhắc cơ quan nêu người thừa kế, người quản lý di sản hoặc người thực lĩnh',
    },
  },
  'suspended-benefit.reminder': {
    title: { zh: '暂停待遇处理提醒', en: 'Reminder of a suspended benefit', vi: 'Nhắc về chế độ đã tạm dừng' },
    startsFrom: {
      zh: '当事人到场或者上次提醒',
      en: 'the day on which the person appeared, or the last reminder',
      vi: 'ngày đương sự có mặt hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提示决定是否补发待遇',
      en: 'the office is reminded to decide whether the benefit is paid out',
      vi: 'nhắc cơ quan quyết định có truy lĩnh hay không',
    },
  },
  'penalty.reminder': {
    title: {
      zh: '处罚及加收款项进展提醒',
      en: 'Reminder of a penalty or charge',
      vi: 'Nhắc về xử phạt và khoản tính thêm',
    },
    startsFrom: {
      zh: '处罚或者加收款项的最近进展',
      en: 'the latest step about the penalty or charge',
      vi: 'bước gần nhất về xử phạt hoặc khoản tính thêm',
    },
    onExpiry: {
      zh: '提示作出决定或者收缴',
      en: 'the office is reminded to decide on it or to collect it',
      vi: 'nhắc cơ quan quyết định hoặc thu',
    },
  },
  'collaboration.reminder': {
    title: { zh: '协作回函提醒', en: 'Reminder of an answer from another authority', vi: 'Nhắc trả lời phối hợp' },
    startsFrom: {
      zh: '协作函发出或者上次提醒',
      en: 'the collaboration letter or the last reminder',
      vi: 'ngày gửi công văn hoặc lần nhắc trước',
    },
    onExpiry: { zh: '提示催促回函', en: 'the office is reminded of the answer', vi: 'nhắc cơ quan về câu trả lời' },
  },
  'approval.reminder': {
    title: { zh: '审批提醒', en: 'Reminder of a step that waits for approval', vi: 'Nhắc bước chờ phê duyệt' },
    startsFrom: {
      zh: '开始等待审批或者上次提醒',
      en: 'the day the step began to wait or the last reminder',
      vi: 'ngày bắt đầu chờ hoặc lần nhắc trước',
    },
    onExpiry: { zh: '提醒审批人', en: 'the second person is reminded', vi: 'nhắc người phê duyệt' },
  },
  'stopped-step.reminder': {
    title: { zh: '未自动进行步骤的决定', en: 'Decision on a stopped step', vi: 'Quyết định về bước đã dừng' },
    startsFrom: {
      zh: '步骤停止或者上次提醒',
      en: 'the day the step was stopped or the last reminder',
      vi: 'ngày bước bị dừng hoặc lần nhắc trước',
    },
    onExpiry: {
      zh: '提醒决定，并交由负责人督办',
      en: 'a reminder, and it is for the supervisor',
      vi: 'nhắc quyết định và chuyển cho người giám sát',
    },
  },
  'stopped-step.warning': {
    title: {
      zh: '权利丧失前决定停止步骤的最后日期',
      en: 'Latest decision on a stopped step before a right lapses',
      vi: 'Ngày chậm nhất quyết định về bước đã dừng trước khi mất quyền',
    },
    startsFrom: {
      zh: '权利丧失之日',
      en: 'the last day of the right that would lapse',
      vi: 'ngày cuối của quyền sắp mất',
    },
    onExpiry: {
      zh: '提醒决定，并交由负责人督办',
      en: 'a reminder, and it is for the supervisor',
      vi: 'nhắc quyết định và chuyển cho người giám sát',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
