import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Arrears in Vietnam (rows H1 to H7). */
export const binhDuongWordings = {
  H1: {
    title: { zh: '缴费期限', en: 'Payment of a contribution', vi: 'Nộp tiền đóng bảo hiểm xã hội' },
    startsFrom: {
      zh: '应缴费月份的任何一日',
      en: 'any day of the month that the contribution is for',
      vi: 'ngày bất kỳ trong tháng phải đóng',
    },
    onExpiry: {
      zh: '自次日起按日加收万分之三的滞纳金',
      en: 'the contribution is late from the next day, at 0.03 % a day',
      vi: 'chậm đóng từ ngày hôm sau, 0,03 %/ngày',
    },
  },
  'H2.monthly': {
    title: { zh: '每月欠缴提醒期限', en: 'Monthly reminder of arrears', vi: 'Đôn đốc chậm đóng hằng tháng' },
    startsFrom: { zh: '上月最后一日', en: 'the last day of the month before', vi: 'ngày cuối của tháng trước' },
    onExpiry: {
      zh: '提示催缴逾期',
      en: 'the office is told that the reminder is overdue',
      vi: 'nhắc cơ quan rằng việc đôn đốc đã quá hạn',
    },
  },
  'H2.ad-hoc': {
    title: { zh: '临时欠缴提醒期限', en: 'Ad hoc reminder of arrears', vi: 'Đôn đốc chậm đóng đột xuất' },
    startsFrom: { zh: '要求催缴', en: 'the request for a reminder', vi: 'ngày có yêu cầu đôn đốc' },
    onExpiry: {
      zh: '提示催缴逾期',
      en: 'the office is told that the reminder is overdue',
      vi: 'nhắc cơ quan rằng việc đôn đốc đã quá hạn',
    },
  },
  H3: {
    title: { zh: '欠缴转为逃缴期限', en: 'Arrears before they are evasion', vi: 'Chậm đóng trước khi thành trốn đóng' },
    startsFrom: {
      zh: '缴费期限（H1）的最后一日',
      en: 'the last day for payment (H1)',
      vi: 'ngày cuối của hạn đóng (H1)',
    },
    onExpiry: {
      zh: '经催缴的，自次日起为逃缴',
      en: 'the arrears are evasion from the next day, given a reminder',
      vi: 'từ ngày hôm sau là trốn đóng nếu đã được đôn đốc',
    },
  },
  H6: {
    title: {
      zh: '季度名单移送期限',
      en: 'Quarterly list to the inspectors',
      vi: 'Danh sách hằng quý gửi cơ quan thanh tra',
    },
    startsFrom: {
      zh: '季度最后一日；名单须在15日前报送',
      en: 'the last day of the quarter; the list must be in before the 15th',
      vi: 'ngày cuối quý; danh sách phải gửi trước ngày 15',
    },
    onExpiry: {
      zh: '提示名单逾期',
      en: 'the office is told that the list is overdue',
      vi: 'nhắc cơ quan rằng danh sách đã quá hạn',
    },
  },
  H7: {
    title: {
      zh: '报送公安名单的欠缴期限',
      en: 'Arrears that go on the police list',
      vi: 'Chậm đóng đưa vào danh sách gửi Công an',
    },
    startsFrom: {
      zh: '缴费期限（H1）的最后一日',
      en: 'the last day for payment (H1)',
      vi: 'ngày cuối của hạn đóng (H1)',
    },
    onExpiry: {
      zh: '列入下一期报送公安机关的月度名单',
      en: 'the employer is on the next monthly list to the police',
      vi: 'đơn vị có trong danh sách tháng sau gửi Công an',
    },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
