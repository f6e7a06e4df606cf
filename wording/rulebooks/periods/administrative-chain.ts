import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Verification, decision and service (rows A1 to A10). */
export const administrativeChainWordings = {
  A1: {
    title: {
      zh: '丧失待遇领取资格告知期限',
      en: 'Report that entitlement has ended',
      vi: 'Báo việc chấm dứt điều kiện hưởng',
    },
    startsFrom: {
      zh: '发生丧失待遇领取资格的事由',
      en: 'the event that ended entitlement',
      vi: 'sự kiện làm chấm dứt quyền hưởng',
    },
    onExpiry: {
      zh: '经办机构自行核查并停止发放待遇',
      en: 'the agency verifies by itself and stops payment',
      vi: 'cơ quan tự xác minh và dừng chi trả',
    },
  },
  A3: {
    title: {
      zh: '公告通知期限',
      en: 'Public notice to an unreachable person',
      vi: 'Thông báo công khai cho người không liên hệ được',
    },
    startsFrom: { zh: '公告发布', en: 'publication of the notice', vi: 'ngày đăng thông báo' },
    onExpiry: {
      zh: '暂停发放待遇；核实后补发或者追回',
      en: 'payment is suspended; once verified, benefits are paid back or recovered',
      vi: 'tạm dừng chi trả; sau khi xác minh thì truy lĩnh hoặc thu hồi',
    },
  },
  A4: {
    title: { zh: '调查期限', en: 'Investigation', vi: 'Điều tra' },
    startsFrom: { zh: '立案调查', en: 'opening of the investigation', vi: 'ngày bắt đầu điều tra' },
    onExpiry: {
      zh: '提示调查逾期',
      en: 'the office is told that the investigation is overdue',
      vi: 'nhắc cơ quan rằng việc điều tra đã quá hạn',
    },
  },
  'A4.extension': {
    title: { zh: '调查延长期限', en: 'Extension of the investigation', vi: 'Gia hạn điều tra' },
    startsFrom: { zh: '调查期限届满', en: 'end of the investigation period', vi: 'ngày hết thời hạn điều tra' },
    onExpiry: {
      zh: '提示调查逾期',
      en: 'the office is told that the investigation is overdue',
      vi: 'nhắc cơ quan rằng việc điều tra đã quá hạn',
    },
  },
  'A4.penalty': {
    title: { zh: '行政处罚决定期限', en: 'Decision in a penalty case', vi: 'Ra quyết định xử phạt' },
    startsFrom: { zh: '行政处罚立案', en: 'filing of the penalty case', vi: 'ngày lập hồ sơ xử phạt' },
    onExpiry: {
      zh: '提示行政处罚决定逾期',
      en: 'the office is told that the penalty decision is overdue',
      vi: 'nhắc cơ quan rằng quyết định xử phạt đã quá hạn',
    },
  },
  'A6.hearing': {
    title: { zh: '申请听证期限', en: 'Request for a hearing', vi: 'Yêu cầu điều trần' },
    startsFrom: { zh: '事先告知书送达', en: 'service of the advance notice', vi: 'ngày tống đạt thông báo trước' },
    onExpiry: {
      zh: '听证权利消灭，可以作出决定',
      en: 'the right to a hearing lapses and the decision may be made',
      vi: 'quyền yêu cầu điều trần chấm dứt, có thể ra quyết định',
    },
  },
  'A6.hearing-notice': {
    title: { zh: '听证通知期限', en: 'Notice of the hearing', vi: 'Thông báo về phiên điều trần' },
    startsFrom: {
      zh: '举行听证之日（倒计）',
      en: 'the day of the hearing, counted back',
      vi: 'ngày điều trần, tính ngược',
    },
    onExpiry: {
      zh: '不得再于该日举行听证',
      en: 'the hearing can no longer be held on that day',
      vi: 'không thể mở phiên điều trần vào ngày đó nữa',
    },
  },
  'A6.defence': {
    title: { zh: '陈述申辩期限', en: 'Statement and defence', vi: 'Giải trình' },
    startsFrom: { zh: '事先告知书送达', en: 'service of the advance notice', vi: 'ngày tống đạt thông báo trước' },
    onExpiry: { zh: '可以作出决定', en: 'the decision may be made', vi: 'có thể ra quyết định' },
  },
  A7: {
    title: { zh: '追回决定书履行期限', en: 'Performance of the Recovery Decision', vi: 'Thi hành quyết định thu hồi' },
    startsFrom: {
      zh: '追回决定书送达',
      en: 'service of the Recovery Decision',
      vi: 'ngày tống đạt quyết định thu hồi',
    },
    onExpiry: { zh: '可以催告', en: 'a demand letter may follow', vi: 'có thể gửi thông báo đôn đốc' },
  },
  'A8.serve': {
    title: { zh: '行政处罚决定书送达期限', en: 'Service of the penalty decision', vi: 'Tống đạt quyết định xử phạt' },
    startsFrom: { zh: '作出行政处罚决定', en: 'the penalty decision', vi: 'ngày ra quyết định xử phạt' },
    onExpiry: {
      zh: '提示送达逾期',
      en: 'the office is told that service is overdue',
      vi: 'nhắc cơ quan rằng việc tống đạt đã quá hạn',
    },
  },
  'A8.pay': {
    title: { zh: '罚款缴纳期限', en: 'Payment of the fine', vi: 'Nộp tiền phạt' },
    startsFrom: { zh: '收到行政处罚决定书', en: 'receipt of the penalty decision', vi: 'ngày nhận quyết định xử phạt' },
    onExpiry: {
      zh: '每日按罚款数额的百分之三加处罚款，不超出罚款数额',
      en: 'a surcharge of 3 % a day runs, up to the fine',
      vi: 'tính thêm 3 % mỗi ngày, không vượt quá số tiền phạt',
    },
  },
  A10: {
    title: { zh: '公告送达期限', en: 'Service by public notice', vi: 'Tống đạt bằng thông báo công khai' },
    startsFrom: { zh: '公告发布', en: 'publication of the notice', vi: 'ngày đăng thông báo' },
    onExpiry: { zh: '视为送达', en: 'the document counts as served', vi: 'văn bản được coi là đã tống đạt' },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
