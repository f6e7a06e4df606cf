import type { DocumentKind } from '../../domain/recovery-case/document-kinds.ts';
import type { Wordings } from '../wording.ts';

/** What each document is called, on it and about it. */
export const documentWordings: Wordings<DocumentKind> = {
  'notice-to-return': { zh: '退回待遇告知书', en: 'Notice to return', vi: 'Thông báo hoàn trả chế độ' },
  'reply-reminder': { zh: '退回待遇提醒函', en: 'Reminder to reply', vi: 'Thư nhắc trả lời' },
  'repayment-agreement': { zh: '还款协议', en: 'Repayment agreement', vi: 'Thỏa thuận trả dần' },
  'instalment-reminder': { zh: '还款提醒函', en: 'Instalment reminder', vi: 'Thư nhắc trả nợ' },
  'withholding-notice': { zh: '待遇抵扣通知书', en: 'Withholding notice', vi: 'Thông báo khấu trừ chế độ' },
  'advance-notice': {
    zh: '追回决定事先告知书',
    en: 'Advance notice of decision',
    vi: 'Thông báo trước khi ra quyết định thu hồi',
  },
  'hearing-notice': { zh: '听证通知书', en: 'Notice of hearing', vi: 'Thông báo mở phiên điều trần' },
  'recovery-decision': { zh: '追回决定书', en: 'Recovery decision', vi: 'Quyết định thu hồi' },
  'proof-of-service': { zh: '送达回证', en: 'Proof of service', vi: 'Biên bản tống đạt' },
  'public-notice': { zh: '公告', en: 'Public notice', vi: 'Thông báo công khai' },
  'demand-letter': { zh: '履行催告书', en: 'Demand letter', vi: 'Thông báo đôn đốc thực hiện' },
  'court-application': {
    zh: '强制执行申请书',
    en: 'Application for compulsory execution',
    vi: 'Đơn yêu cầu cưỡng chế thi hành',
  },
  'court-objection': {
    zh: '复议申请书（不服不予受理或者不予执行裁定）',
    en: 'Request for review by the higher court',
    vi: 'Đơn đề nghị xem xét lại (không đồng ý quyết định không thụ lý hoặc không cho thi hành)',
  },
  'preservation-application': {
    zh: '财产保全申请书',
    en: 'Application for preservation',
    vi: 'Đơn yêu cầu bảo toàn tài sản',
  },
  'enforcement-resumption': {
    zh: '恢复执行申请书',
    en: 'Application to resume enforcement',
    vi: 'Đơn yêu cầu tiếp tục thi hành',
  },
  'civil-complaint': { zh: '民事起诉状', en: 'Civil complaint', vi: 'Đơn khởi kiện dân sự' },
  'civil-execution-application': {
    zh: '民事执行申请书',
    en: 'Application for execution of a civil judgment',
    vi: 'Đơn yêu cầu thi hành án dân sự',
  },
  'police-transfer': {
    zh: '涉嫌犯罪案件移送书',
    en: 'Case transfer to the police',
    vi: 'Văn bản chuyển vụ việc có dấu hiệu tội phạm',
  },
  'transfer-materials': {
    zh: '移送材料清单',
    en: 'List of transferred materials',
    vi: 'Danh mục tài liệu chuyển giao',
  },
  'transfer-reconsideration': {
    zh: '提请复议书',
    en: 'Request to reconsider the refusal to file',
    vi: 'Văn bản đề nghị xem xét lại việc không khởi tố',
  },
  'supervision-request': {
    zh: '建议立案监督函',
    en: 'Request for supervision of filing',
    vi: 'Văn bản kiến nghị kiểm sát việc khởi tố',
  },
  'collaboration-letter': { zh: '案件协作函', en: 'Collaboration letter', vi: 'Công văn đề nghị phối hợp' },
  'penalty-advance-notice': {
    zh: '行政处罚事先告知书',
    en: 'Advance notice of penalty',
    vi: 'Thông báo trước khi xử phạt vi phạm hành chính',
  },
  'penalty-decision': { zh: '行政处罚决定书', en: 'Penalty decision', vi: 'Quyết định xử phạt vi phạm hành chính' },
  'claim-amendment': {
    zh: '应退款项变更告知书',
    en: 'Notice of the amended amount',
    vi: 'Thông báo thay đổi số tiền phải hoàn trả',
  },
  'suspension-notice': { zh: '暂停发放待遇通知书', en: 'Suspension notice', vi: 'Thông báo tạm dừng chi trả chế độ' },
  'stop-notice': {
    zh: '停止发放待遇通知书',
    en: 'Notice of the end of payment',
    vi: 'Thông báo chấm dứt chi trả chế độ',
  },
  'act-withdrawal': { zh: '撤销决定书', en: 'Withdrawal of an act', vi: 'Quyết định hủy bỏ' },
  'refund-notice': { zh: '退还款项通知书', en: 'Refund notice', vi: 'Thông báo trả lại tiền' },
  'reopening-notice': { zh: '恢复办理通知书', en: 'Reopening notice', vi: 'Thông báo mở lại vụ việc' },
  'closing-notice': { zh: '结案通知书', en: 'Closing notice', vi: 'Thông báo kết thúc vụ việc' },
};
