import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const courtConsequences = {
  'court-window': {
    zh: '无正当理由的，不得再申请强制执行',
    en: 'the application to the court is barred unless there is good reason',
    vi: 'không được yêu cầu cưỡng chế nữa nếu không có lý do chính đáng',
  },
  'court-window-warning': {
    zh: '提醒承办人申请期限即将届满',
    en: 'the caseworker is warned that the window closes',
    vi: 'cảnh báo người thụ lý rằng thời hạn yêu cầu sắp hết',
  },
  'court-acceptance': {
    zh: '可以请求上一级法院处理',
    en: 'the higher court may be asked',
    vi: 'có thể đề nghị Tòa án cấp trên',
  },
  'court-ruling': {
    zh: '法院逾期，开始定期提醒',
    en: 'the court is overdue and reminders begin',
    vi: 'Tòa án quá hạn và bắt đầu nhắc',
  },
  'court-objection': { zh: '裁定确定', en: 'the refusal is final', vi: 'quyết định từ chối có hiệu lực' },
  'court-objection-warning': {
    zh: '提醒承办人裁定即将确定',
    en: 'the caseworker is warned that the refusal becomes final',
    vi: 'cảnh báo người thụ lý rằng quyết định từ chối sắp có hiệu lực',
  },
  'court-gaps': {
    zh: '法院可以不予受理，开始定期提醒',
    en: 'the court may refuse the application and reminders begin',
    vi: 'Tòa án có thể từ chối đơn và bắt đầu nhắc',
  },
  'court-refusal-service': {
    zh: '法院逾期，开始定期提醒',
    en: 'the court is overdue and reminders begin',
    vi: 'Tòa án quá hạn và bắt đầu nhắc',
  },
  'court-objection-answer': {
    zh: '上一级法院逾期，开始定期提醒',
    en: 'the higher court is overdue and reminders begin',
    vi: 'Tòa án cấp trên quá hạn và bắt đầu nhắc',
  },
  'judgment-performance': {
    zh: '提出执行判决的申请',
    en: 'the application to enforce the judgment is filed',
    vi: 'nộp đơn yêu cầu thi hành bản án',
  },
  'preservation-reminder': {
    zh: '提醒承办人询问保全结果',
    en: 'the caseworker is reminded to ask for the answer',
    vi: 'nhắc người thụ lý hỏi kết quả bảo toàn',
  },
  'preservation-end-warning': {
    zh: '提醒承办人保全即将解除',
    en: 'the caseworker is warned that the assets are released',
    vi: 'cảnh báo người thụ lý rằng tài sản sắp được giải tỏa',
  },
  'asset-check': {
    zh: '承办人再次核查债务人财产',
    en: 'the caseworker looks again for assets of the debtor',
    vi: 'người thụ lý kiểm tra lại tài sản của người có nghĩa vụ',
  },
  'court-reminder': {
    zh: '提醒承办人向法院跟进',
    en: 'the caseworker is reminded to follow up with the court',
    vi: 'nhắc người thụ lý theo dõi với Tòa án',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
