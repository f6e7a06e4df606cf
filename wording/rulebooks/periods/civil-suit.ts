import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** The civil suit (row D6). */
export const civilSuitWordings = {
  'D6.acceptance': {
    title: { zh: '民事起诉立案期限', en: 'Acceptance of a civil suit by the court', vi: 'Tòa án thụ lý vụ án dân sự' },
    startsFrom: {
      zh: '法院收到起诉状',
      en: 'receipt of the complaint by the court',
      vi: 'ngày Tòa án nhận đơn khởi kiện',
    },
    onExpiry: {
      zh: '向法院询问是否立案',
      en: 'the office asks the court for its decision',
      vi: 'cơ quan hỏi Tòa án về việc thụ lý',
    },
  },
  'D6.trial': {
    title: { zh: '民事一审审理期限', en: 'Judgment of the first instance', vi: 'Xét xử sơ thẩm vụ án dân sự' },
    startsFrom: { zh: '法院立案', en: 'acceptance of the suit by the court', vi: 'ngày Tòa án thụ lý' },
    onExpiry: {
      zh: '向法院询问判决情况',
      en: 'the office asks the court for its judgment',
      vi: 'cơ quan hỏi Tòa án về bản án',
    },
  },
  'D6.appeal': {
    title: { zh: '民事上诉期限', en: 'Appeal against a civil judgment', vi: 'Kháng cáo bản án dân sự' },
    startsFrom: { zh: '判决书送达', en: 'service of the judgment', vi: 'ngày tống đạt bản án' },
    onExpiry: { zh: '判决生效', en: 'the judgment takes effect', vi: 'bản án có hiệu lực' },
  },
  'D6.execution': {
    title: {
      zh: '民事申请执行期限',
      en: 'Application for execution of a civil judgment or settlement',
      vi: 'Yêu cầu thi hành bản án hoặc hòa giải dân sự',
    },
    startsFrom: {
      zh: '履行期限的最后一日；分期履行的调解，为最后一期到期日',
      en: 'the last day for performance; of a settlement in instalments, the due day of the last',
      vi: 'ngày cuối của thời hạn thi hành; nếu trả dần, ngày đến hạn của kỳ cuối',
    },
    onExpiry: {
      zh: '债务人可以对执行提出异议',
      en: 'the debtor may object to execution',
      vi: 'người có nghĩa vụ có thể phản đối việc thi hành',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
