import type { ThresholdId } from '../../domain/rulebooks/row-ids.ts';
import type { Wording } from '../wording.ts';

/** A figure or rule of the law that is no period, in words. */
export interface ThresholdWording {
  readonly title: Wording;
  readonly value: Wording;
}

export const thresholdWordings: Readonly<Record<ThresholdId, ThresholdWording>> = {
  A2: {
    title: { zh: '停止发放', en: 'Stop of payment', vi: 'Dừng chi trả' },
    value: {
      zh: '经核实丧失资格的，立即停止发放并启动追回',
      en: 'payment stops at once when ineligibility is verified, and recovery opens',
      vi: 'dừng chi trả ngay khi xác minh không đủ điều kiện và bắt đầu thu hồi',
    },
  },
  'A8.surcharge': {
    title: { zh: '加处罚款', en: 'Surcharge on a fine paid late', vi: 'Khoản tính thêm khi chậm nộp phạt' },
    value: {
      zh: '每日按罚款数额的百分之三加处罚款，总额不超出罚款数额；救济期间不增加',
      en: '3 % of the fine for each day, never more than the fine; it does not grow while a remedy is pending',
      vi: '3 % tiền phạt mỗi ngày, không vượt quá tiền phạt; không tăng trong thời gian khiếu nại, khởi kiện',
    },
  },
  A6: {
    title: { zh: '陈述、申辩和听证权利', en: 'Right to be heard', vi: 'Quyền được trình bày' },
    value: {
      zh: '对陈述申辩应当审查并在决定中答复；在期限内申请听证的，先举行听证',
      en: 'a defence is examined and answered in the decision; a hearing asked for in time is held before it',
      vi: 'giải trình được xem xét và trả lời trong quyết định; điều trần yêu cầu đúng hạn được mở trước khi quyết định',
    },
  },
  A9: {
    title: { zh: '送达方式', en: 'Ways of service', vi: 'Cách thức tống đạt' },
    value: {
      zh: '直接、留置、邮寄、经同意的电子送达，服刑人员由监狱转交；自签收、留置、签收回执或者到达之日起算',
      en: 'direct, leaving, post, electronic with consent, a prisoner through the prison; clocks start on signature, leaving, receipt or arrival',
      vi: 'trực tiếp, để lại, bưu điện, điện tử khi đồng ý, qua trại giam đối với phạm nhân; thời hạn tính từ ngày ký, để lại, nhận hoặc đến nơi',
    },
  },
  A16: {
    title: { zh: '复议与诉讼择一', en: 'One remedy at a time', vi: 'Mỗi lần một biện pháp khiếu nại hoặc khởi kiện' },
    value: {
      zh: '一种救济途径已受理的，不得采取另一种，后续程序等待',
      en: 'while one remedy is accepted the other is blocked and escalation waits',
      vi: 'khi một biện pháp đã thụ lý thì biện pháp kia bị loại trừ và thủ tục chờ',
    },
  },
  A17: {
    title: {
      zh: '救济期间不停止执行',
      en: 'Effect of a pending remedy',
      vi: 'Hiệu lực của việc đang khiếu nại, khởi kiện',
    },
    value: {
      zh: '除法定情形外，不停止执行；申请法院强制执行须等待',
      en: 'the decision is not suspended, with exceptions; the court route waits all the same',
      vi: 'quyết định không bị đình chỉ, trừ ngoại lệ; việc yêu cầu Tòa án vẫn phải chờ',
    },
  },
  A22: {
    title: { zh: '申请前财产保全', en: 'Preservation before the application', vi: 'Bảo toàn trước khi yêu cầu' },
    value: {
      zh: '有转移、隐匿财产等情形的，可以申请',
      en: 'may be asked for where flight or dissipation of assets threatens',
      vi: 'có thể yêu cầu khi có nguy cơ tẩu tán tài sản',
    },
  },
  A23: {
    title: { zh: '金融机构协助划扣', en: 'Debit of paid benefits by the bank', vi: 'Ngân hàng trích lại tiền đã chi' },
    value: {
      zh: '须经本人或者继承人同意，否则通过法院途径',
      en: 'needs the consent of the person or the heirs; otherwise the court route',
      vi: 'cần sự đồng ý của đương sự hoặc người thừa kế; nếu không thì qua Tòa án',
    },
  },
  'E1.dalian': {
    title: { zh: '违法案件曝光', en: 'Publication of violations', vi: 'Công khai vi phạm' },
    value: {
      zh: '违法案件适时曝光并列入社会保险信用记录',
      en: 'violations are made public in due course and enter the credit list of social insurance',
      vi: 'vi phạm được công khai kịp thời và ghi vào danh sách tín nhiệm bảo hiểm xã hội',
    },
  },
  'F1.dalian': {
    title: {
      zh: '违反服务协议的处理',
      en: 'Breach of a service agreement in Dalian',
      vi: 'Vi phạm thỏa thuận dịch vụ tại Đại Liên',
    },
    value: {
      zh: '约谈并告诫机构负责人及有关参保人员；违约处理；解除协议',
      en: 'the responsible heads of institutions and the insured persons concerned are interviewed and admonished; penalty; termination of the agreement',
      vi: 'phỏng vấn và nhắc nhở người đứng đầu cơ sở và người tham gia liên quan; xử lý vi phạm; chấm dứt thỏa thuận',
    },
  },
  G1: {
    title: {
      zh: '造成基金损失的举报奖励',
      en: 'Reward where a loss is proven',
      vi: 'Thưởng khi chứng minh được thiệt hại',
    },
    value: {
      zh: '一级：损失的百分之五，二级：百分之二；最低二百元；同一事项奖励总额最高十万元',
      en: 'level 1: 5 % of the loss, level 2: 2 %; at least ¥200; at most ¥100,000 over all awards of one matter',
      vi: 'mức 1: 5 % thiệt hại, mức 2: 2 %; ít nhất 200 tệ; tối đa 100.000 tệ cho mọi khoản thưởng của một việc',
    },
  },
  G2: {
    title: { zh: '尚未造成基金损失的举报奖励', en: 'Reward without a loss yet', vi: 'Thưởng khi chưa có thiệt hại' },
    value: {
      zh: '可能造成损失的百分之一，最高一万元',
      en: '1 % of the possible loss, at most ¥10,000',
      vi: '1 % thiệt hại có thể xảy ra, tối đa 10.000 tệ',
    },
  },
  G3: {
    title: { zh: '自动放弃奖金', en: 'Waiver of a reward', vi: 'Từ bỏ tiền thưởng' },
    value: {
      zh: '无正当理由逾期未申领的，视为放弃，无法联系举报人的亦同',
      en: 'a reward not claimed in time without good reason is waived, also if the reporter cannot be reached',
      vi: 'tiền thưởng không nhận đúng hạn mà không có lý do chính đáng coi như từ bỏ, kể cả khi không liên hệ được',
    },
  },
  G4: {
    title: { zh: '多人举报', en: 'Several reporters', vi: 'Nhiều người tố giác' },
    value: {
      zh: '奖励最先受理的举报人；联名举报视为一人，奖金自行协商分配',
      en: 'the first accepted is rewarded; joint reporters count as one and share as they agree',
      vi: 'thưởng người được thụ lý đầu tiên; người tố giác chung coi như một người và tự thỏa thuận chia',
    },
  },
  'A4.jiangxi': {
    title: { zh: '案件协作函', en: 'Collaboration letter to the police', vi: 'Công văn phối hợp gửi Công an' },
    value: {
      zh: '公安机关核实当事人及共同居住人的户籍信息',
      en: 'the police confirm the household registration of the person and those living with them',
      vi: 'Công an xác nhận hộ khẩu của đương sự và người cùng sống',
    },
  },
  E1: {
    title: { zh: '严重失信人名单', en: 'List of serious dishonesty', vi: 'Danh sách mất tín nhiệm nghiêm trọng' },
    value: {
      zh: '骗取一万元以上，或者不足一万元但拒不退回；丧失资格后领取超过六个月或者超过一万元且拒不退回；违反还款协议',
      en: 'fraud over ¥10,000, or less with refusal to return; entitlement lost for over 6 months or over ¥10,000 with refusal to return; breach of a repayment agreement',
      vi: 'gian lận trên 10.000 tệ, hoặc ít hơn nhưng từ chối hoàn trả; lĩnh sau khi hết điều kiện trên 6 tháng hoặc trên 10.000 tệ và từ chối hoàn trả; vi phạm thỏa thuận trả dần',
    },
  },
  F1: {
    title: { zh: '违反服务协议', en: 'Breach of a service agreement', vi: 'Vi phạm thỏa thuận dịch vụ' },
    value: {
      zh: '约谈、告诫、暂停或者拒付、追回、违约处理、解除协议；应当保障陈述申辩权利',
      en: 'interview, admonition, suspended or refused payment, recovery, penalty, termination; with the right to be heard',
      vi: 'phỏng vấn, nhắc nhở, tạm dừng hoặc từ chối thanh toán, thu hồi, xử lý vi phạm, chấm dứt; có quyền giải trình',
    },
  },
  F2: {
    title: { zh: '机构欺诈骗保', en: 'Fraud by an institution', vi: 'Gian lận của cơ sở' },
    value: {
      zh: '医疗机构：暂停服务六至十二个月；其他机构：解除协议',
      en: 'a medical institution: the service is suspended for 6 to 12 months; others: the agreement is terminated',
      vi: 'cơ sở y tế: tạm dừng dịch vụ 6 đến 12 tháng; cơ sở khác: chấm dứt thỏa thuận',
    },
  },
  B7: {
    title: { zh: '涉嫌犯罪', en: 'Suspected crime', vi: 'Dấu hiệu tội phạm' },
    value: { zh: '移送公安机关（C1）', en: 'is transferred to the police (C1)', vi: 'được chuyển Công an (C1)' },
  },
  'C5.penalty': {
    title: { zh: '不得以罚代移', en: 'No penalty in place of a transfer', vi: 'Không xử phạt thay cho việc chuyển' },
    value: {
      zh: '公安机关、司法机关处理期间不作出处罚；不立案、撤销案件、不起诉或者宣告无罪的，可以处罚',
      en: 'no penalty is decided while the police and the courts deal with the matter; it is open again when the case is not filed, withdrawn, not prosecuted, or ends in an acquittal',
      vi: 'không xử phạt khi Công an và Tòa án đang giải quyết; được xử phạt lại khi không khởi tố, đình chỉ, không truy tố hoặc tuyên không phạm tội',
    },
  },
  C6: {
    title: { zh: '诈骗数额标准', en: 'Bands of fraud', vi: 'Khung số tiền lừa đảo' },
    value: {
      zh: '三千元至一万元、三万元至十万元、五十万元；由省级在幅度内确定数额；达到第一档的必须审查是否移送',
      en: '¥3,000–10,000, ¥30,000–100,000, ¥500,000; the province fixes the figure in the band; a transfer check is mandatory from the first',
      vi: '3.000–10.000 tệ, 30.000–100.000 tệ, 500.000 tệ; tỉnh ấn định trong khung; từ mức đầu phải xem xét việc chuyển',
    },
  },
  B1: {
    title: { zh: '骗取社会保险待遇', en: 'Benefit fraud', vi: 'Gian lận chế độ' },
    value: {
      zh: '退回骗取的待遇，并处骗取金额二倍以上五倍以下罚款',
      en: 'return of the benefit and a fine of 2 to 5 times the fraud amount',
      vi: 'hoàn trả chế độ và phạt 2 đến 5 lần số tiền gian lận',
    },
  },
  B3: {
    title: { zh: '用人单位欠缴', en: 'Arrears of an employer', vi: 'Đơn vị chậm đóng' },
    value: {
      zh: '自欠缴之日起按日加收万分之五的滞纳金；逾期仍不缴纳的，处欠缴数额一倍以上三倍以下罚款',
      en: '0.05 % per calendar day from the default date; then a fine of 1 to 3 times the arrears',
      vi: '0,05 %/ngày từ ngày chậm đóng; sau đó phạt 1 đến 3 lần số tiền chậm đóng',
    },
  },
  B4: {
    title: { zh: '逾期仍未缴纳', en: 'Contributions still unpaid', vi: 'Tiền đóng vẫn chưa nộp' },
    value: {
      zh: '查询存款账户、决定划拨、提供担保并延期缴费、申请法院扣押拍卖',
      en: 'account query, transfer decision, security with deferral, seizure by the court',
      vi: 'tra cứu tài khoản, quyết định trích chuyển, bảo đảm và hoãn, Tòa án kê biên',
    },
  },
  D1: {
    title: {
      zh: '分期退还与抵扣',
      en: 'Overpayment that is hard to return at once',
      vi: 'Khoản hưởng sai khó hoàn trả ngay',
    },
    value: {
      zh: '分期退还，或者从后续待遇、个人账户中抵扣',
      en: 'instalments, or deduction from later benefits or the personal account',
      vi: 'trả dần, hoặc khấu trừ từ chế độ sau hay tài khoản cá nhân',
    },
  },
  D2: {
    title: { zh: '逐月抵扣', en: 'Monthly deduction', vi: 'Khấu trừ hằng tháng' },
    value: {
      zh: '无全国统一比例，由经办机构确定；应当保留当地最低生活保障标准',
      en: 'no national rate: the office sets it; the local minimum living standard must be left',
      vi: 'không có tỷ lệ chung toàn quốc: cơ quan ấn định; phải để lại mức sống tối thiểu tại địa phương',
    },
  },
  D3: {
    title: { zh: '分期逾期', en: 'Missed instalment', vi: 'Không trả đúng kỳ' },
    value: {
      zh: '协议有约定的，方可要求一次性偿还全部余额',
      en: 'the whole balance falls due only if the agreement says so',
      vi: 'toàn bộ số dư chỉ đến hạn nếu thỏa thuận có quy định',
    },
  },
  D4: {
    title: { zh: '债务人死亡', en: 'Death of the debtor', vi: 'Người có nghĩa vụ chết' },
    value: {
      zh: '继承人以所得遗产实际价值为限清偿；放弃继承的不负清偿责任',
      en: 'heirs owe up to the value of the estate; one who renounces owes nothing',
      vi: 'người thừa kế chịu trách nhiệm trong phạm vi di sản; người từ chối không phải trả',
    },
  },
  'D4.administrator': {
    title: {
      zh: '无人继承或者均放弃继承',
      en: 'No heir, or all have renounced',
      vi: 'Không có người thừa kế hoặc đều từ chối',
    },
    value: {
      zh: '由民政部门或者村民委员会担任遗产管理人，清偿被继承人债务',
      en: 'the civil affairs bureau or the village committee administers the estate and pays what the dead person owed',
      vi: 'cơ quan dân chính hoặc ủy ban thôn quản lý di sản và trả nợ của người chết',
    },
  },
  D5: {
    title: { zh: '死亡后冒领', en: 'Drawn after death', vi: 'Lĩnh sau khi chết' },
    value: {
      zh: '实际领取人承担退回责任，不以遗产为限',
      en: 'the drawer owes personally, without the cap of the estate',
      vi: 'người thực lĩnh tự chịu trách nhiệm, không giới hạn trong di sản',
    },
  },
  D7: {
    title: { zh: '无民事行为能力人', en: 'Debtor without capacity', vi: 'Người có nghĩa vụ không có năng lực hành vi' },
    value: { zh: '由监护人代为实施', en: 'act through the guardian', vi: 'thực hiện qua người giám hộ' },
  },
  H1: {
    title: { zh: '滞纳金', en: 'Late fee', vi: 'Tiền chậm đóng' },
    value: { zh: '迟缴金额的0.03%', en: '0.03 % of the late contribution', vi: '0,03 % số tiền chậm đóng' },
  },
  H7: {
    title: { zh: '报送公安机关名单', en: 'Police list', vi: 'Danh sách gửi Công an' },
    value: {
      zh: '每月报送：欠缴三个月以上的用人单位及坏账',
      en: 'every month: employers with arrears of 3 months or more, and bad debt',
      vi: 'hằng tháng: đơn vị chậm đóng từ 3 tháng trở lên và nợ khó thu',
    },
  },
  H8: {
    title: { zh: '逃缴社会保险费罪', en: 'Evasion of contributions as a crime', vi: 'Tội trốn đóng bảo hiểm xã hội' },
    value: {
      zh: '受处罚后六个月以上以欺骗手段逃缴，五千万至三亿越盾以下或者十人至五十人以下；三亿越盾以上或者五十人以上；十亿越盾以上或者二百人以上',
      en: 'tricks for 6 months or more after a sanction, and ₫50m to under ₫300m or 10 to under 50 workers; then ₫300m or 50 workers; then ₫1bn or 200 workers',
      vi: 'gian dối từ 6 tháng trở lên sau khi bị xử phạt, từ 50 triệu đến dưới 300 triệu đồng hoặc từ 10 đến dưới 50 người; từ 300 triệu đồng hoặc 50 người; từ 1 tỷ đồng hoặc 200 người',
    },
  },
  H9: {
    title: {
      zh: '伪造材料骗取社会保险罪',
      en: 'Insurance fraud with forged papers as a crime',
      vi: 'Tội gian lận bảo hiểm xã hội bằng giấy tờ giả',
    },
    value: {
      zh: '骗取一千万越盾以上或者造成损失二千万越盾以上',
      en: 'from ₫10m taken or ₫20m damage',
      vi: 'từ 10 triệu đồng chiếm đoạt hoặc 20 triệu đồng thiệt hại',
    },
  },
};

/** A figure or rule in words; one that this version of the product does not know is told by its id. */
export function wordingOfThreshold(id: string): ThresholdWording {
  if (isThresholdId(id)) return thresholdWordings[id];
  const unknown = { zh: id, en: id, vi: id };
  return { title: unknown, value: unknown };
}

function isThresholdId(id: string): id is ThresholdId {
  return Object.hasOwn(thresholdWordings, id);
}

const unitWordings: Readonly<Record<string, Wording>> = {
  'per calendar day': { zh: '每日', en: 'per calendar day', vi: 'mỗi ngày' },
  'per month': { zh: '每月', en: 'per month', vi: 'mỗi tháng' },
};

/** By what a figure is counted; a currency is called by its code. */
export function wordingOfUnit(unit: string): Wording {
  return unitWordings[unit] ?? { zh: unit, en: unit, vi: unit };
}
