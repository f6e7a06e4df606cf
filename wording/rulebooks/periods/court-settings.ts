import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Warnings and reminders around courts and limitation. */
export const courtSettingsWordings = {
  'court.gaps': {
    title: {
      zh: '补正强制执行申请材料期限',
      en: 'Answer to the court about gaps in the application',
      vi: 'Bổ sung hồ sơ theo yêu cầu của Tòa án',
    },
    startsFrom: {
      zh: '法院要求补正（法院未指定日期的）',
      en: 'the request of the court, where it sets no day',
      vi: 'ngày Tòa án yêu cầu, nếu Tòa án không ấn định ngày',
    },
    onExpiry: {
      zh: '提示答复法院',
      en: 'the office is reminded to answer the court',
      vi: 'nhắc cơ quan trả lời Tòa án',
    },
  },
  'court.objection-warning': {
    title: {
      zh: '法院裁定复议期限届满前预警',
      en: 'Warning before a refusal of the court becomes final',
      vi: 'Cảnh báo trước khi quyết định từ chối của Tòa án có hiệu lực',
    },
    startsFrom: {
      zh: '复议期限的最后一日（倒计）',
      en: 'the last day for the objection, counted back',
      vi: 'ngày cuối của thời hạn đề nghị xem xét lại, tính ngược',
    },
    onExpiry: {
      zh: '预警裁定即将确定',
      en: 'the office is warned that the refusal becomes final',
      vi: 'cảnh báo rằng quyết định từ chối sắp có hiệu lực',
    },
  },
  'court.asset-check': {
    title: {
      zh: '财产线索核查提醒',
      en: 'Check for assets of the debtor',
      vi: 'Kiểm tra tài sản của người có nghĩa vụ',
    },
    startsFrom: {
      zh: '终结本次执行或者上次核查',
      en: 'the end of enforcement without full payment, or the last check',
      vi: 'ngày kết thúc lần thi hành này hoặc lần kiểm tra trước',
    },
    onExpiry: {
      zh: '提示核查财产线索',
      en: 'the office is reminded to look for assets',
      vi: 'nhắc cơ quan kiểm tra tài sản',
    },
  },
  'preservation.reminder': {
    title: {
      zh: '财产保全进展提醒',
      en: 'Reminder of an application for preservation',
      vi: 'Nhắc về yêu cầu bảo toàn tài sản',
    },
    startsFrom: {
      zh: '申请财产保全或者上次提醒',
      en: 'the application for preservation or the last reminder',
      vi: 'ngày yêu cầu bảo toàn hoặc lần nhắc trước',
    },
    onExpiry: { zh: '提示询问法院', en: 'the office is reminded to ask the court', vi: 'nhắc cơ quan hỏi Tòa án' },
  },
  'preservation.warning': {
    title: {
      zh: '财产保全期限届满前预警',
      en: 'Warning before preserved assets are released',
      vi: 'Cảnh báo trước khi hết thời hạn bảo toàn',
    },
    startsFrom: {
      zh: '保全期限的最后一日（倒计）',
      en: 'the last day of preservation, counted back',
      vi: 'ngày cuối của thời hạn bảo toàn, tính ngược',
    },
    onExpiry: {
      zh: '预警保全即将解除',
      en: 'the office is warned that the assets are released',
      vi: 'cảnh báo rằng tài sản sắp được giải tỏa',
    },
  },
  'J1.warning': {
    title: {
      zh: '申请执行生效裁判期限届满前预警',
      en: 'Warning before execution of a judgment is barred',
      vi: 'Cảnh báo trước khi hết thời hạn yêu cầu thi hành bản án',
    },
    startsFrom: {
      zh: '申请期限（J1）的最后一日（倒计）',
      en: 'the last day for the application (J1), counted back',
      vi: 'ngày cuối của thời hạn (J1), tính ngược',
    },
    onExpiry: {
      zh: '预警申请期限即将届满',
      en: 'the office is warned that the window closes',
      vi: 'cảnh báo cơ quan rằng thời hạn sắp hết',
    },
  },
  'D6.execution-warning': {
    title: {
      zh: '民事申请执行期限届满前预警',
      en: 'Warning before execution of a civil title is barred',
      vi: 'Cảnh báo trước khi hết thời hạn yêu cầu thi hành án dân sự',
    },
    startsFrom: {
      zh: '申请执行期限的最后一日（倒计）',
      en: 'the last day for the application, counted back',
      vi: 'ngày cuối của thời hạn yêu cầu, tính ngược',
    },
    onExpiry: {
      zh: '预警申请执行期限即将届满',
      en: 'the office is warned that execution becomes barred',
      vi: 'cảnh báo rằng thời hạn yêu cầu thi hành sắp hết',
    },
  },
  'D6.warning': {
    title: {
      zh: '诉讼时效届满前预警',
      en: 'Warning before the claim is barred by limitation',
      vi: 'Cảnh báo trước khi hết thời hiệu khởi kiện',
    },
    startsFrom: {
      zh: '诉讼时效（D6）的最后一日（倒计）',
      en: 'the last day of the limitation (D6), counted back',
      vi: 'ngày cuối của thời hiệu (D6), tính ngược',
    },
    onExpiry: {
      zh: '预警诉讼时效即将届满',
      en: 'the office is warned that the claim becomes barred',
      vi: 'cảnh báo rằng thời hiệu sắp hết',
    },
  },
  'B5.warning': {
    title: {
      zh: '处罚时效届满前预警',
      en: 'Warning before penalties are barred by limitation',
      vi: 'Cảnh báo trước khi hết thời hiệu xử phạt',
    },
    startsFrom: {
      zh: '处罚时效（B5）的最后一日（倒计）',
      en: 'the last day of the limitation (B5), counted back',
      vi: 'ngày cuối của thời hiệu (B5), tính ngược',
    },
    onExpiry: {
      zh: '预警处罚时效即将届满',
      en: 'the office is warned that penalties become barred',
      vi: 'cảnh báo rằng thời hiệu xử phạt sắp hết',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
