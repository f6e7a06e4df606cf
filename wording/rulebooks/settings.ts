import type { ClaimNature } from '../../domain/ledger/ledger.ts';
import type { PeriodRule } from '../../domain/periods/period-rule.ts';
import type { DailyChargeRule, LadderSettings, RewardReadings } from '../../domain/rulebooks/rulebook.ts';
import type { Wordings } from '../wording.ts';

/** What an office sets, or reads in its own way. */
export const settingWordings: Wordings<keyof LadderSettings> = {
  withholdingRateBasisPoints: {
    zh: '每月待遇的抵扣比例',
    en: 'Share of a monthly benefit that is withheld',
    vi: 'Tỷ lệ khấu trừ chế độ hằng tháng',
  },
  withholdingFloor: {
    zh: '每月待遇须保留的数额',
    en: 'What must be left of a monthly benefit',
    vi: 'Số tiền chế độ hằng tháng phải giữ lại',
  },
  withholdingLimitMonths: { zh: '最长抵扣期限', en: 'Longest withholding', vi: 'Thời gian khấu trừ dài nhất' },
  fraudFigure: {
    zh: '涉嫌诈骗移送公安机关的数额标准',
    en: 'Amount from which suspected fraud goes to the police',
    vi: 'Số tiền mà nghi vấn lừa đảo phải chuyển Công an',
  },
  suspendOnPublicNotice: {
    zh: '公告期满后暂停发放待遇',
    en: 'Payment is suspended when a public notice has run out',
    vi: 'Tạm dừng chi trả khi hết thời hạn thông báo công khai',
  },
  referralWithoutDecision: {
    zh: '负责人逾期未决定移送时',
    en: 'When the head has not decided on a transfer in time',
    vi: 'Khi người đứng đầu không quyết định chuyển Công an đúng hạn',
  },
  smallSum: {
    zh: '可不予追究而结案的金额上限',
    en: 'Sum up to which a case may be closed without pursuit',
    vi: 'Mức tiền có thể kết thúc vụ việc mà không thu hồi',
  },
  serviceWays: {
    zh: '公告送达之前的送达方式',
    en: 'Ways of service before public notice',
    vi: 'Các cách tống đạt trước thông báo công khai',
  },
  allocationOrder: {
    zh: '退款的冲抵顺序',
    en: 'Order in which payments are allocated',
    vi: 'Thứ tự phân bổ khoản nộp',
  },
  gates: {
    zh: '须由第二人审批的事项',
    en: 'Steps that wait for a second person',
    vi: 'Các bước chờ người thứ hai',
  },
  restDays: { zh: '使期限顺延的日子', en: 'Days that make a period roll', vi: 'Những ngày làm thời hạn lùi lại' },
  decidingBody: {
    zh: '作出追回决定并申请强制执行的机关',
    en: 'Who decides on recovery and applies to the court',
    vi: 'Ai quyết định thu hồi và yêu cầu Tòa án',
  },
  courtWindowEnds: {
    zh: '申请强制执行期限的起止',
    en: 'How the window for the court opens and closes',
    vi: 'Cách mở và đóng thời hạn yêu cầu Tòa án',
  },
  demandAfter: { zh: '催告在何者之后', en: 'What the demand waits for', vi: 'Việc đôn đốc chờ điều gì' },
  lateCourtApplication: {
    zh: '逾期申请强制执行能否补救',
    en: 'Whether a late application can be cured',
    vi: 'Yêu cầu Tòa án quá hạn có khắc phục được không',
  },
  judgmentRoute: {
    zh: '经法院维持的决定如何执行',
    en: 'How a decision confirmed by a court is enforced',
    vi: 'Quyết định được Tòa án giữ nguyên thi hành thế nào',
  },
};

/** How a late fee may be counted. */
export const lateFeeWordings: Wordings<keyof Pick<DailyChargeRule, 'paymentDayCounted' | 'cappedAtPrincipal'>> = {
  paymentDayCounted: {
    zh: '滞纳金计算缴款当日',
    en: 'The day of payment is counted in a late fee',
    vi: 'Tiền chậm nộp tính cả ngày nộp',
  },
  cappedAtPrincipal: {
    zh: '滞纳金以本金为限',
    en: 'A late fee is capped at the principal',
    vi: 'Tiền chậm nộp giới hạn ở số gốc',
  },
};

/** How the rules on rewards may be read. */
export const rewardReadingWordings: Wordings<keyof RewardReadings> = {
  leastWithoutLoss: {
    zh: '最低奖励同样适用于可能的损失',
    en: 'The least reward holds for a possible loss as well',
    vi: 'Mức thưởng tối thiểu áp dụng cả cho thiệt hại có thể xảy ra',
  },
  statutoryDutyExcludes: {
    zh: '负有举报职责的人不得奖励',
    en: 'Who had the duty to report earns no reward',
    vi: 'Người có nghĩa vụ tố giác không được thưởng',
  },
  ownInterestExcludes: {
    zh: '与举报事项有利害关系的人不得奖励',
    en: 'Who has an interest of their own in the matter earns no reward',
    vi: 'Người có lợi ích riêng trong vụ việc không được thưởng',
  },
};

/** What may be charged on top of what is recovered. */
export const chargeWordings: Wordings<'fine' | 'surcharge' | 'late-fee'> = {
  fine: { zh: '罚款', en: 'Fine', vi: 'Tiền phạt' },
  surcharge: { zh: '加处罚款', en: 'Surcharge on a fine paid late', vi: 'Khoản tính thêm khi chậm nộp phạt' },
  'late-fee': { zh: '滞纳金', en: 'Late fee', vi: 'Tiền chậm nộp' },
};

/** What claims are for. */
export const natureWordings: Wordings<ClaimNature> = {
  overpayment: { zh: '应退待遇', en: 'overpayment', vi: 'khoản chi sai' },
  'late-fee': { zh: '滞纳金', en: 'late fee', vi: 'tiền chậm nộp' },
  fine: { zh: '罚款', en: 'fine', vi: 'tiền phạt' },
  surcharge: { zh: '加处罚款', en: 'surcharge', vi: 'khoản tính thêm' },
};

/** How a period rolls off rest days. */
export const rollingWordings: Wordings<PeriodRule['rolling']> = {
  rolls: { zh: '顺延', en: 'rolls', vi: 'lùi' },
  nominal: { zh: '不顺延', en: 'nominal', vi: 'theo ngày danh nghĩa' },
  'earlier-of-both': { zh: '两者中较早者', en: 'the earlier of both', vi: 'ngày sớm hơn trong hai ngày' },
};

type Choice =
  | 'yes'
  | 'no'
  | 'none'
  | LadderSettings['referralWithoutDecision']
  | LadderSettings['restDays']
  | LadderSettings['decidingBody']
  | LadderSettings['courtWindowEnds']
  | LadderSettings['demandAfter']
  | LadderSettings['lateCourtApplication']
  | LadderSettings['judgmentRoute'];

/** What can be chosen. */
export const choiceWordings: Wordings<Choice> = {
  yes: { zh: '是', en: 'yes', vi: 'có' },
  no: { zh: '否', en: 'no', vi: 'không' },
  none: { zh: '无', en: 'none', vi: 'không có' },
  transfer: { zh: '移送', en: 'transfer', vi: 'chuyển' },
  wait: { zh: '等待', en: 'wait', vi: 'chờ' },
  'weekends-and-days-off': { zh: '周末和放假日', en: 'weekends and days off', vi: 'cuối tuần và ngày nghỉ' },
  'statutory-holidays-only': { zh: '仅法定节假日', en: 'statutory holidays only', vi: 'chỉ ngày lễ theo luật' },
  department: { zh: '社会保险行政部门', en: 'department', vi: 'cơ quan quản lý' },
  agency: { zh: '经办机构', en: 'agency', vi: 'cơ quan BHXH' },
  strictest: { zh: '最严格', en: 'strictest', vi: 'chặt nhất' },
  rolled: { zh: '首尾均顺延', en: 'rolled', vi: 'cả hai đầu đều lùi' },
  nominal: { zh: '首尾均不顺延', en: 'nominal', vi: 'cả hai đầu theo ngày danh nghĩa' },
  remedies: { zh: '复议和诉讼期限', en: 'remedies', vi: 'thời hạn khiếu nại, khởi kiện' },
  performance: { zh: '履行期限', en: 'performance', vi: 'thời hạn thi hành' },
  'with-good-reason': { zh: '有正当理由的可以', en: 'with good reason', vi: 'khi có lý do chính đáng' },
  never: { zh: '不能', en: 'never', vi: 'không bao giờ' },
  judgment: { zh: '执行判决', en: 'judgment', vi: 'thi hành bản án' },
  'window-of-the-decision': {
    zh: '决定的申请强制执行期限',
    en: 'window of the decision',
    vi: 'thời hạn yêu cầu thi hành quyết định',
  },
};
