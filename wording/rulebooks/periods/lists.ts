import type { PeriodId } from '../../../domain/rulebooks/row-ids.ts';
import type { PeriodWording } from '../period-wording.ts';

/** Listing and service agreements (rows E and F). */
export const listWordings = {
  'E2.minimum': {
    title: {
      zh: '失信信息最短公示期',
      en: 'Shortest publicity of a listing',
      vi: 'Thời hạn công khai ngắn nhất của việc đưa vào danh sách',
    },
    startsFrom: { zh: '列入信息公示', en: 'publication of the listing', vi: 'ngày công khai' },
    onExpiry: {
      zh: '履行义务并作出承诺后可以申请信用修复',
      en: 'repair may be asked for after performance and with an undertaking',
      vi: 'có thể xin sửa chữa tín dụng sau khi thi hành và cam kết',
    },
  },
  'E2.maximum': {
    title: {
      zh: '失信信息最长公示期',
      en: 'Longest publicity of a listing',
      vi: 'Thời hạn công khai dài nhất của việc đưa vào danh sách',
    },
    startsFrom: { zh: '列入信息公示', en: 'publication of the listing', vi: 'ngày công khai' },
    onExpiry: { zh: '自动停止公示', en: 'publicity stops by itself', vi: 'việc công khai tự chấm dứt' },
  },
  'F2.minimum': {
    title: {
      zh: '医疗服务最短暂停期限',
      en: 'Shortest suspension of a medical service',
      vi: 'Thời hạn tạm dừng dịch vụ y tế ngắn nhất',
    },
    startsFrom: { zh: '作出暂停决定', en: 'the decision to suspend', vi: 'ngày quyết định tạm dừng' },
    onExpiry: { zh: '可以恢复服务', en: 'the service may be resumed', vi: 'có thể tiếp tục dịch vụ' },
  },
  'F2.maximum': {
    title: {
      zh: '医疗服务最长暂停期限',
      en: 'Longest suspension of a medical service',
      vi: 'Thời hạn tạm dừng dịch vụ y tế dài nhất',
    },
    startsFrom: { zh: '作出暂停决定', en: 'the decision to suspend', vi: 'ngày quyết định tạm dừng' },
    onExpiry: { zh: '暂停期限结束', en: 'the suspension ends', vi: 'việc tạm dừng kết thúc' },
  },
} as const satisfies { readonly [Id in PeriodId]?: PeriodWording };
