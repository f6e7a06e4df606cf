import type { ServiceWay } from '../../domain/recovery-case/service/service-ways.ts';
import type { Wordings } from '../wording.ts';

/** Ways of serving a document (送达方式). */
export const serviceWayWordings: Wordings<ServiceWay> = {
  direct: { zh: '直接送达', en: 'direct service', vi: 'tống đạt trực tiếp' },
  leaving: { zh: '留置送达', en: 'leaving the document', vi: 'để lại văn bản' },
  post: { zh: '邮寄送达', en: 'post', vi: 'tống đạt qua bưu điện' },
  electronic: { zh: '电子送达', en: 'electronic service', vi: 'tống đạt điện tử' },
  'through-prison': { zh: '转交送达', en: 'service through the prison', vi: 'tống đạt qua trại giam' },
  'public-notice': { zh: '公告送达', en: 'public notice', vi: 'tống đạt bằng thông báo công khai' },
};

/** The day that the law takes as the day of service, for each way (A9, A10). */
export const dayOfServiceWordings: Wordings<ServiceWay> = {
  direct: {
    zh: '送达回证签收日期',
    en: 'the day of signature on the proof of service',
    vi: 'ngày ký biên bản tống đạt',
  },
  leaving: { zh: '留置日期', en: 'the day on which it was left', vi: 'ngày để lại văn bản' },
  post: {
    zh: '回执上的收件日期',
    en: 'the day of receipt on the return receipt',
    vi: 'ngày nhận ghi trên giấy báo phát',
  },
  electronic: {
    zh: '到达受送达人特定系统的日期',
    en: 'the day of arrival in the system of the addressee',
    vi: 'ngày đến hệ thống của người nhận',
  },
  'through-prison': {
    zh: '被监禁人签收日期',
    en: 'the day on which the prisoner signed',
    vi: 'ngày người chấp hành án ký nhận',
  },
  'public-notice': { zh: '公告期满日期', en: 'the day on which the notice ran out', vi: 'ngày hết thời hạn thông báo' },
};
