import type { FactKind } from '../../domain/recovery-case/facts/fact-kinds.ts';
import type { Wordings } from '../wording.ts';

/** What each kind of fact of a case is called. */
export const factWordings: Wordings<FactKind> = {
  service: { zh: '送达', en: 'Service', vi: 'Tống đạt' },
  'failed-service': { zh: '未能送达', en: 'Failed attempt to serve', vi: 'Tống đạt không thành' },
  'public-notice': { zh: '公告', en: 'Public notice', vi: 'Thông báo công khai' },
  death: { zh: '死亡', en: 'Death', vi: 'Chết' },
  imprisonment: { zh: '服刑', en: 'Imprisonment', vi: 'Chấp hành án phạt tù' },
  release: { zh: '刑满释放', en: 'Release from prison', vi: 'Ra tù' },
  'remedy-filing': {
    zh: '申请行政复议或者提起行政诉讼',
    en: 'Reconsideration asked for, or suit filed',
    vi: 'Khiếu nại hoặc khởi kiện vụ án hành chính',
  },
  'remedy-acceptance': {
    zh: '受理行政复议申请或者行政诉讼立案',
    en: 'Reconsideration or suit accepted',
    vi: 'Thụ lý khiếu nại hoặc vụ án hành chính',
  },
  'remedy-end': {
    zh: '复议或者诉讼未经裁判而终结',
    en: 'Remedy ended without a ruling',
    vi: 'Khiếu nại hoặc vụ án kết thúc không có phán quyết',
  },
  'remedy-ruling': {
    zh: '行政复议决定或者判决',
    en: 'Decision on the reconsideration, or judgment',
    vi: 'Quyết định giải quyết khiếu nại hoặc bản án',
  },
  'court-acceptance': {
    zh: '人民法院受理强制执行申请',
    en: 'Application accepted by the court',
    vi: 'Tòa án thụ lý yêu cầu cưỡng chế thi hành',
  },
  'court-refusal-receipt': {
    zh: '收到人民法院不予受理或者不予执行的裁定',
    en: 'Refusal of the court received',
    vi: 'Nhận quyết định từ chối của Tòa án',
  },
  'civil-acceptance': { zh: '民事诉讼立案', en: 'Civil suit accepted', vi: 'Thụ lý vụ án dân sự' },
  'civil-dismissal': { zh: '民事诉讼请求被驳回', en: 'Civil suit dismissed', vi: 'Yêu cầu khởi kiện dân sự bị bác' },
};
