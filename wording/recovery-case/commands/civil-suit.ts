import type { CivilPayloads } from '../../../domain/recovery-case/court/civil-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** The civil suit for unjust enrichment. */
export const civilCommandWordings: CommandWordings<CivilPayloads> = {
  'apply-for-civil-execution': {
    title: { zh: '申请民事强制执行', en: 'Apply for execution of the civil title', vi: 'Yêu cầu thi hành án dân sự' },
    done: 'Execution of the civil title applied for',
  },
  'file-civil-suit': {
    title: {
      zh: '提起不当得利民事诉讼',
      en: 'File a civil suit for unjust enrichment',
      vi: 'Khởi kiện dân sự đòi tài sản được lợi không có căn cứ pháp luật',
    },
    done: 'Civil suit filed',
  },
  'record-civil-acceptance': {
    title: {
      zh: '登记民事立案',
      en: 'Record that the court has accepted the suit',
      vi: 'Ghi nhận việc Tòa án thụ lý vụ án dân sự',
    },
    done: 'Civil suit accepted by the court',
  },
  'record-civil-dismissal': {
    title: {
      zh: '登记驳回起诉或者诉讼请求',
      en: 'Record that the suit was dismissed or not accepted',
      vi: 'Ghi nhận việc Tòa án không thụ lý hoặc bác yêu cầu',
    },
    done: 'Civil suit dismissed',
  },
  'return-to-administrative-route': {
    title: {
      zh: '转回行政追回程序',
      en: 'Go back to the administrative route',
      vi: 'Quay lại thủ tục thu hồi hành chính',
    },
    done: 'Back to the administrative route',
  },
  'record-civil-settlement': {
    title: {
      zh: '登记民事调解分期还款',
      en: 'Record a settlement in instalments before the court',
      vi: 'Ghi nhận hòa giải tại Tòa án, trả dần',
    },
    done: 'Settled before the court',
  },
  'record-civil-judgment': {
    title: { zh: '登记民事判决', en: 'Record the judgment of the civil suit', vi: 'Ghi nhận bản án dân sự' },
    done: 'Civil judgment given',
  },
};
