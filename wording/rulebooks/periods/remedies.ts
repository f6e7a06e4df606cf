import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Reconsideration and suit (rows A11 to A15). */
export const remediesWordings = {
  A11: {
    title: { zh: '行政复议申请期限', en: 'Request for reconsideration', vi: 'Khiếu nại' },
    startsFrom: {
      zh: '知道行政行为；公告送达的，为公告期满',
      en: 'knowing of the decision; after public notice, its expiry',
      vi: 'ngày biết quyết định; nếu thông báo công khai, ngày hết thời hạn thông báo',
    },
    onExpiry: { zh: '不得再申请行政复议', en: 'reconsideration is barred', vi: 'không được khiếu nại nữa' },
  },
  'A11.uninformed': {
    title: {
      zh: '未告知复议权利的最长申请期限',
      en: 'Request for reconsideration by one not told of the right',
      vi: 'Khiếu nại khi không được báo quyền',
    },
    startsFrom: {
      zh: '知道行政行为内容',
      en: 'knowing of the content of the decision',
      vi: 'ngày biết nội dung quyết định',
    },
    onExpiry: { zh: '不得再申请行政复议', en: 'reconsideration is barred', vi: 'không được khiếu nại nữa' },
  },
  'A11.outer': {
    title: { zh: '行政复议最长申请期限', en: 'Outer limit of reconsideration', vi: 'Thời hạn khiếu nại dài nhất' },
    startsFrom: { zh: '作出决定', en: 'the decision', vi: 'ngày ra quyết định' },
    onExpiry: { zh: '不得再申请行政复议', en: 'reconsideration is barred', vi: 'không được khiếu nại nữa' },
  },
  'A12.review': {
    title: { zh: '行政复议申请审查期限', en: 'Review of a request for reconsideration', vi: 'Xem xét đơn khiếu nại' },
    startsFrom: { zh: '收到复议申请', en: 'receipt of the request', vi: 'ngày nhận đơn' },
    onExpiry: { zh: '视为受理', en: 'the request counts as accepted', vi: 'coi như đã thụ lý' },
  },
  'A12.correction-notice': {
    title: {
      zh: '行政复议申请补正通知期限',
      en: 'Notice to correct a request for reconsideration',
      vi: 'Yêu cầu sửa đổi, bổ sung đơn khiếu nại',
    },
    startsFrom: { zh: '收到复议申请', en: 'receipt of the request', vi: 'ngày nhận đơn' },
    onExpiry: { zh: '视为受理', en: 'the request counts as accepted', vi: 'coi như đã thụ lý' },
  },
  'A12.correct': {
    title: {
      zh: '行政复议申请补正期限',
      en: 'Correction of a request for reconsideration',
      vi: 'Sửa đổi, bổ sung đơn khiếu nại',
    },
    startsFrom: { zh: '收到补正通知', en: 'receipt of the notice to correct', vi: 'ngày nhận yêu cầu bổ sung' },
    onExpiry: { zh: '视为放弃申请', en: 'the request counts as abandoned', vi: 'coi như từ bỏ khiếu nại' },
  },
  A13: {
    title: { zh: '行政复议审理期限', en: 'Decision on reconsideration', vi: 'Giải quyết khiếu nại' },
    startsFrom: {
      zh: '受理复议申请；中止期间不计算',
      en: 'acceptance of the request; stands still while stayed',
      vi: 'ngày thụ lý; không tính thời gian tạm đình chỉ',
    },
    onExpiry: {
      zh: '申请人可以起诉（A14）',
      en: 'the person may sue (A14)',
      vi: 'người khiếu nại có thể khởi kiện (A14)',
    },
  },
  'A13.extension': {
    title: {
      zh: '行政复议审理延长期限',
      en: 'Extension of the decision on reconsideration',
      vi: 'Kéo dài thời hạn giải quyết khiếu nại',
    },
    startsFrom: { zh: '审理期限届满', en: 'end of the period for the decision', vi: 'ngày hết thời hạn giải quyết' },
    onExpiry: {
      zh: '申请人可以起诉（A14）',
      en: 'the person may sue (A14)',
      vi: 'người khiếu nại có thể khởi kiện (A14)',
    },
  },
  'A13.simplified': {
    title: {
      zh: '行政复议简易程序审理期限',
      en: 'Decision on reconsideration, simplified procedure',
      vi: 'Giải quyết khiếu nại theo thủ tục rút gọn',
    },
    startsFrom: { zh: '受理复议申请', en: 'acceptance of the request', vi: 'ngày thụ lý' },
    onExpiry: {
      zh: '申请人可以起诉（A14）',
      en: 'the person may sue (A14)',
      vi: 'người khiếu nại có thể khởi kiện (A14)',
    },
  },
  A14: {
    title: { zh: '复议后起诉期限', en: 'Suit after reconsideration', vi: 'Khởi kiện sau khiếu nại' },
    startsFrom: {
      zh: '收到复议决定书，或者复议期限届满而未作决定',
      en: 'receipt of the reconsideration decision, or the end of its period without one',
      vi: 'ngày nhận quyết định giải quyết, hoặc ngày hết thời hạn mà không có quyết định',
    },
    onExpiry: {
      zh: '申请强制执行期限（A19）开始',
      en: 'the window for the application to the court opens (A19)',
      vi: 'bắt đầu thời hạn yêu cầu cưỡng chế (A19)',
    },
  },
  A15: {
    title: { zh: '直接起诉期限', en: 'Direct suit', vi: 'Khởi kiện trực tiếp' },
    startsFrom: { zh: '知道行政行为', en: 'knowing of the decision', vi: 'ngày biết quyết định' },
    onExpiry: {
      zh: '申请强制执行期限（A19）开始',
      en: 'the window for the application to the court opens (A19)',
      vi: 'bắt đầu thời hạn yêu cầu cưỡng chế (A19)',
    },
  },
  'A15.uninformed': {
    title: {
      zh: '未告知起诉期限的最长起诉期限',
      en: 'Direct suit by one not told of the time limit',
      vi: 'Khởi kiện trực tiếp khi không được báo thời hạn',
    },
    startsFrom: {
      zh: '知道行政行为内容',
      en: 'knowing of the content of the decision',
      vi: 'ngày biết nội dung quyết định',
    },
    onExpiry: {
      zh: '申请强制执行期限（A19）开始',
      en: 'the window for the application to the court opens (A19)',
      vi: 'bắt đầu thời hạn yêu cầu cưỡng chế (A19)',
    },
  },
  'A15.accept': {
    title: { zh: '法院立案期限', en: 'Acceptance of a suit by the court', vi: 'Tòa án thụ lý vụ án hành chính' },
    startsFrom: {
      zh: '法院收到起诉状',
      en: 'receipt of the complaint by the court',
      vi: 'ngày Tòa án nhận đơn khởi kiện',
    },
    onExpiry: {
      zh: '向法院询问是否立案',
      en: 'the office asks the court whether the suit is accepted',
      vi: 'cơ quan hỏi Tòa án về việc thụ lý',
    },
  },
  'A15.judgment': {
    title: { zh: '第一审判决期限', en: 'Judgment at first instance', vi: 'Bản án sơ thẩm' },
    startsFrom: { zh: '法院立案', en: 'acceptance of the suit by the court', vi: 'ngày Tòa án thụ lý' },
    onExpiry: {
      zh: '向法院询问判决情况',
      en: 'the office asks the court for its judgment',
      vi: 'cơ quan hỏi Tòa án về bản án',
    },
  },
  'A15.outer': {
    title: { zh: '最长起诉期限', en: 'Outer limit of direct suit', vi: 'Thời hạn khởi kiện dài nhất' },
    startsFrom: { zh: '作出决定', en: 'the decision', vi: 'ngày ra quyết định' },
    onExpiry: { zh: '不得再起诉', en: 'suit is barred', vi: 'không được khởi kiện nữa' },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
