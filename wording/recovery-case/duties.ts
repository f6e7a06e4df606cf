import type { DutyName } from '../../domain/kernel/process-names.ts';
import type { RecoveryCase } from '../../domain/recovery-case/case-state.ts';
import { kernelDutyWordings } from '../kernel/duties.ts';
import type { Wordings } from '../wording.ts';

/** What each duty of a case is called. */
export const dutyWordings: Wordings<DutyName<RecoveryCase>> = {
  ...kernelDutyWordings,
  'establish-overpayment': {
    zh: '核查认定',
    en: 'Establish whether and how much was overpaid',
    vi: 'Xác định có hưởng sai hay không và số tiền',
  },
  'conclude-agreement': { zh: '签订还款协议', en: 'Conclude the repayment agreement', vi: 'Ký thỏa thuận trả dần' },
  'answer-defence': { zh: '答复陈述申辩', en: 'Answer the defence', vi: 'Trả lời ý kiến giải trình' },
  'arrange-hearing': { zh: '确定听证时间', en: 'Set the day of the hearing', vi: 'Ấn định ngày điều trần' },
  'record-hearing': {
    zh: '组织听证并制作笔录',
    en: 'Hold the hearing and record it',
    vi: 'Tổ chức điều trần và lập biên bản',
  },
  'prove-service': { zh: '取得送达回证', en: 'Obtain the proof of service', vi: 'Lấy biên bản tống đạt' },
  'follow-up-remedy': { zh: '跟进复议诉讼', en: 'Ask how the remedy stands', vi: 'Theo dõi khiếu nại, khởi kiện' },
  'file-court-application': {
    zh: '申请强制执行',
    en: 'File the application to the court',
    vi: 'Nộp đơn yêu cầu tòa án cưỡng chế',
  },
  'answer-court': {
    zh: '向法院补正材料',
    en: 'Supply what the court asks for',
    vi: 'Bổ sung tài liệu theo yêu cầu của tòa án',
  },
  'contest-court-refusal': {
    zh: '对法院裁定申请复议',
    en: 'Object to the refusal of the court',
    vi: 'Khiếu nại việc tòa án từ chối',
  },
  'follow-up-court': {
    zh: '跟进法院办理',
    en: 'Ask the court how the matter stands',
    vi: 'Theo dõi việc giải quyết của tòa án',
  },
  'follow-up-enforcement': { zh: '跟进执行', en: 'Follow the enforcement', vi: 'Theo dõi việc thi hành' },
  'look-for-assets': {
    zh: '查找财产线索',
    en: 'Look for assets of the debtor',
    vi: 'Tìm kiếm tài sản của người có nghĩa vụ',
  },
  'contest-civil-dismissal': {
    zh: '对驳回起诉上诉',
    en: 'Contest the dismissal of the civil suit',
    vi: 'Kháng cáo việc bác đơn kiện dân sự',
  },
  'apply-for-execution': {
    zh: '申请民事强制执行',
    en: 'Apply for execution of the civil title',
    vi: 'Yêu cầu thi hành bản án dân sự',
  },
  'choose-what-is-left': {
    zh: '确定后续处理',
    en: 'Choose what is left, as the way to the court is closed',
    vi: 'Chọn cách xử lý còn lại khi không còn được yêu cầu tòa án',
  },
  'follow-up-preservation': {
    zh: '跟进财产保全',
    en: 'Ask the court about the preservation',
    vi: 'Theo dõi việc bảo toàn tài sản',
  },
  'renew-preservation': {
    zh: '申请续行保全',
    en: 'Ask the court to go on holding the assets',
    vi: 'Yêu cầu tiếp tục bảo toàn tài sản',
  },
  'decide-referral': {
    zh: '决定是否移送公安机关',
    en: 'Decide on the transfer to the police',
    vi: 'Quyết định việc chuyển hồ sơ cho Công an',
  },
  'follow-up-police': {
    zh: '跟进公安办理',
    en: 'Ask the police how the matter stands',
    vi: 'Theo dõi việc giải quyết của Công an',
  },
  'supply-police': {
    zh: '向公安机关补正材料',
    en: 'Supply what the police ask for',
    vi: 'Bổ sung tài liệu theo yêu cầu của Công an',
  },
  'contest-police-refusal': {
    zh: '对不予立案提请复议或者监督',
    en: 'Contest the refusal of the police',
    vi: 'Khiếu nại việc Công an không khởi tố',
  },
  'hand-over-materials': {
    zh: '办理涉案材料交接',
    en: 'Have the police sign for the materials',
    vi: 'Bàn giao tài liệu cho Công an ký nhận',
  },
  'decide-penalty': { zh: '作出行政处罚决定', en: 'Bring the penalty to its decision', vi: 'Ra quyết định xử phạt' },
  'correct-fine': {
    zh: '更正罚款金额',
    en: 'Correct the fine, which is above its bounds',
    vi: 'Sửa mức phạt vượt quá giới hạn',
  },
  'collect-charges': {
    zh: '跟进罚款及加收款项',
    en: 'Follow the payment of fines and charges',
    vi: 'Theo dõi việc nộp tiền phạt và các khoản tính thêm',
  },
  'enforce-fine': {
    zh: '申请强制执行罚款',
    en: 'Apply for enforcement of the fine',
    vi: 'Yêu cầu cưỡng chế thi hành tiền phạt',
  },
  'pay-out': { zh: '退还款项', en: 'Pay out what the agency owes', vi: 'Chi trả số tiền cơ quan còn nợ' },
  'name-who-owes': { zh: '确定责任人', en: 'Find out who owes', vi: 'Xác định người có nghĩa vụ' },
  'decide-suspended-benefit': {
    zh: '决定暂停待遇的补发',
    en: 'Decide on the suspended benefit',
    vi: 'Quyết định về chế độ đã tạm dừng',
  },
  'obtain-collaboration': {
    zh: '催办协作回函',
    en: 'Obtain the answer of another authority',
    vi: 'Lấy văn bản trả lời của cơ quan khác',
  },
};
