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
