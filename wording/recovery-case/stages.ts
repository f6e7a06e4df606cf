import type { Stage } from '../../domain/recovery-case/vocabulary.ts';
import type { Wordings } from '../wording.ts';

/** What each stage is called. */
export const stageWordings: Wordings<Stage> = {
  verification: { zh: '核查', en: 'Verification', vi: 'Xác minh' },
  'public-notice': { zh: '公告', en: 'Public notice', vi: 'Thông báo công khai' },
  persuasion: { zh: '劝返', en: 'Persuasion', vi: 'Vận động hoàn trả' },
  'repayment-agreement': { zh: '协议还款', en: 'Repayment agreement', vi: 'Thỏa thuận trả dần' },
  withholding: { zh: '待遇抵扣', en: 'Withholding', vi: 'Khấu trừ chế độ' },
  'recovery-decision': { zh: '追回决定', en: 'Recovery decision', vi: 'Quyết định thu hồi' },
  demand: { zh: '催告', en: 'Demand', vi: 'Đôn đốc thực hiện' },
  'court-application': { zh: '申请强制执行', en: 'Court application', vi: 'Yêu cầu cưỡng chế thi hành' },
  'awaiting-debtor': {
    zh: '等待确定责任人',
    en: 'Waiting for somebody who owes',
    vi: 'Chờ xác định người có nghĩa vụ',
  },
  'civil-suit': { zh: '民事诉讼', en: 'Civil suit', vi: 'Khởi kiện dân sự' },
  'awaiting-police-report': { zh: '等待公安反馈', en: 'Awaiting the police report', vi: 'Chờ phản hồi của Công an' },
  'penalty-collection': { zh: '处罚及加收款项', en: 'Penalty and charges', vi: 'Thu tiền phạt và các khoản tính thêm' },
  'refund-due': { zh: '待退还款项', en: 'Refund due', vi: 'Chờ trả lại tiền' },
  closed: { zh: '结案', en: 'Closed', vi: 'Đã kết thúc' },
};
