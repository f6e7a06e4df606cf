import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Demand and enforcement by the court (rows A18 to A21, J1). */
export const courtEnforcementWordings = {
  A18: {
    title: { zh: '催告履行期限', en: 'Demand letter', vi: 'Thông báo đôn đốc thực hiện' },
    startsFrom: { zh: '催告书送达', en: 'service of the demand letter', vi: 'ngày tống đạt thông báo đôn đốc' },
    onExpiry: {
      zh: '自次日起可以申请人民法院强制执行',
      en: 'the office may apply to the court from the next day',
      vi: 'từ ngày hôm sau có thể yêu cầu Tòa án cưỡng chế',
    },
  },
  A19: {
    title: {
      zh: '申请人民法院强制执行期限',
      en: 'Application to the court for enforcement',
      vi: 'Yêu cầu Tòa án cưỡng chế thi hành',
    },
    startsFrom: {
      zh: '复议、诉讼期限届满而未行使',
      en: 'expiry of the remedy periods unused',
      vi: 'ngày hết thời hạn khiếu nại, khởi kiện mà không thực hiện',
    },
    onExpiry: {
      zh: '无正当理由的，法院不予受理',
      en: 'the court refuses an application without good reason',
      vi: 'Tòa án không thụ lý nếu không có lý do chính đáng',
    },
  },
  'A20.accept': {
    title: { zh: '法院受理期限', en: 'Acceptance by the court', vi: 'Tòa án thụ lý' },
    startsFrom: {
      zh: '法院收到强制执行申请',
      en: 'receipt of the application by the court',
      vi: 'ngày Tòa án nhận đơn',
    },
    onExpiry: {
      zh: '向法院询问受理情况',
      en: 'the office asks the court for its decision',
      vi: 'cơ quan hỏi Tòa án về việc thụ lý',
    },
  },
  'A20.object': {
    title: {
      zh: '对不予受理裁定的复议期限',
      en: 'Objection to a refusal to accept',
      vi: 'Đề nghị xem xét lại việc không thụ lý',
    },
    startsFrom: {
      zh: '收到不予受理裁定',
      en: 'receipt of the refusal to accept',
      vi: 'ngày nhận quyết định không thụ lý',
    },
    onExpiry: { zh: '不予受理裁定确定', en: 'the refusal stands', vi: 'quyết định không thụ lý giữ nguyên' },
  },
  'A20.answer': {
    title: {
      zh: '上级法院对受理复议的裁定期限',
      en: 'Answer of the higher court on acceptance',
      vi: 'Tòa án cấp trên trả lời về việc thụ lý',
    },
    startsFrom: {
      zh: '上一级法院收到复议申请',
      en: 'receipt of the objection by the higher court',
      vi: 'ngày Tòa án cấp trên nhận đề nghị',
    },
    onExpiry: {
      zh: '向上一级法院询问裁定情况',
      en: 'the office asks the higher court for its ruling',
      vi: 'cơ quan hỏi Tòa án cấp trên',
    },
  },
  'A21.ruling': {
    title: { zh: '执行裁定期限', en: 'Ruling on enforcement', vi: 'Quyết định về việc thi hành' },
    startsFrom: { zh: '法院受理', en: 'acceptance by the court', vi: 'ngày Tòa án thụ lý' },
    onExpiry: {
      zh: '向法院询问裁定情况',
      en: 'the office asks the court for its ruling',
      vi: 'cơ quan hỏi Tòa án về quyết định',
    },
  },
  'A21.manifest': {
    title: {
      zh: '明显违法审查裁定期限',
      en: 'Ruling where a manifest defect is examined',
      vi: 'Quyết định khi xem xét dấu hiệu trái pháp luật rõ ràng',
    },
    startsFrom: { zh: '法院受理', en: 'acceptance by the court', vi: 'ngày Tòa án thụ lý' },
    onExpiry: {
      zh: '向法院询问裁定情况',
      en: 'the office asks the court for its ruling',
      vi: 'cơ quan hỏi Tòa án về quyết định',
    },
  },
  'A21.serve': {
    title: {
      zh: '不予执行裁定送达期限',
      en: 'Service of a refusal to enforce',
      vi: 'Tống đạt quyết định không cho thi hành',
    },
    startsFrom: {
      zh: '作出不予执行裁定',
      en: 'the ruling that refuses enforcement',
      vi: 'ngày ra quyết định không cho thi hành',
    },
    onExpiry: {
      zh: '向法院索要裁定书',
      en: 'the office asks the court for the ruling',
      vi: 'cơ quan đề nghị Tòa án gửi quyết định',
    },
  },
  'A21.object': {
    title: {
      zh: '对不予执行裁定的复议期限',
      en: 'Objection to a refusal to enforce',
      vi: 'Đề nghị xem xét lại việc không cho thi hành',
    },
    startsFrom: {
      zh: '收到不予执行裁定',
      en: 'receipt of the ruling that refuses enforcement',
      vi: 'ngày nhận quyết định không cho thi hành',
    },
    onExpiry: { zh: '不予执行裁定确定', en: 'the refusal stands', vi: 'quyết định không cho thi hành giữ nguyên' },
  },
  'A21.answer': {
    title: {
      zh: '上级法院对不予执行复议的裁定期限',
      en: 'Answer of the higher court on enforcement',
      vi: 'Tòa án cấp trên trả lời về việc thi hành',
    },
    startsFrom: {
      zh: '上一级法院收到复议申请',
      en: 'receipt of the objection by the higher court',
      vi: 'ngày Tòa án cấp trên nhận đề nghị',
    },
    onExpiry: {
      zh: '向上一级法院询问裁定情况',
      en: 'the office asks the higher court for its ruling',
      vi: 'cơ quan hỏi Tòa án cấp trên',
    },
  },
  J1: {
    title: {
      zh: '申请执行生效裁判期限',
      en: 'Application for execution of a judgment',
      vi: 'Yêu cầu thi hành bản án có hiệu lực',
    },
    startsFrom: {
      zh: '裁判确定的履行期限的最后一日',
      en: 'the last day for performance that the judgment sets',
      vi: 'ngày cuối của thời hạn thi hành theo bản án',
    },
    onExpiry: {
      zh: '无正当理由的，法院不予受理',
      en: 'the court refuses an application without good reason',
      vi: 'Tòa án không thụ lý nếu không có lý do chính đáng',
    },
  },
  'A19.warning-30': {
    title: {
      zh: '申请强制执行期限届满前30日预警',
      en: 'Warning 30 days before the window for the application closes',
      vi: 'Cảnh báo 30 ngày trước khi hết thời hạn yêu cầu cưỡng chế',
    },
    startsFrom: {
      zh: '申请期限（A19）的最后一日（倒计）',
      en: 'the last day of the window (A19), counted back',
      vi: 'ngày cuối của thời hạn (A19), tính ngược',
    },
    onExpiry: {
      zh: '预警申请期限即将届满',
      en: 'the office is warned that the window closes',
      vi: 'cảnh báo cơ quan rằng thời hạn sắp hết',
    },
  },
  'A19.warning-14': {
    title: {
      zh: '申请强制执行期限届满前14日预警',
      en: 'Warning 14 days before the window for the application closes',
      vi: 'Cảnh báo 14 ngày trước khi hết thời hạn yêu cầu cưỡng chế',
    },
    startsFrom: {
      zh: '申请期限（A19）的最后一日（倒计）',
      en: 'the last day of the window (A19), counted back',
      vi: 'ngày cuối của thời hạn (A19), tính ngược',
    },
    onExpiry: {
      zh: '预警申请期限即将届满',
      en: 'the office is warned that the window closes',
      vi: 'cảnh báo cơ quan rằng thời hạn sắp hết',
    },
  },
  'A19.warning-3': {
    title: {
      zh: '申请强制执行期限届满前3日预警',
      en: 'Warning 3 days before the window for the application closes',
      vi: 'Cảnh báo 3 ngày trước khi hết thời hạn yêu cầu cưỡng chế',
    },
    startsFrom: {
      zh: '申请期限（A19）的最后一日（倒计）',
      en: 'the last day of the window (A19), counted back',
      vi: 'ngày cuối của thời hạn (A19), tính ngược',
    },
    onExpiry: {
      zh: '预警申请期限即将届满',
      en: 'the office is warned that the window closes',
      vi: 'cảnh báo cơ quan rằng thời hạn sắp hết',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
