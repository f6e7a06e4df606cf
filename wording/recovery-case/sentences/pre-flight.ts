import type { PreFlightMessages } from '../../../domain/recovery-case/messages/pre-flight-messages.ts';
import { day, list } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { remedyWordings } from '../../administrative-act/remedies.ts';

/** Steps against somebody that a case takes by itself, and what speaks against them. */
export const preFlightSentences: Sentences<PreFlightMessages> = {
  'step-withholding': { zh: '待遇抵扣', en: 'Withholding from the benefit', vi: 'Khấu trừ chế độ' },
  'step-deduction': { zh: '当月待遇抵扣', en: 'Deduction on a pay day', vi: 'Khấu trừ kỳ chi trả' },
  'step-announcement': {
    zh: '追回决定事先告知',
    en: 'Advance notice of a recovery decision',
    vi: 'Thông báo trước quyết định thu hồi',
  },
  'step-decision': { zh: '作出追回决定', en: 'Recovery decision', vi: 'Ban hành quyết định thu hồi' },
  'step-demand': { zh: '催告', en: 'Demand', vi: 'Đôn đốc' },
  'step-court-application': {
    zh: '申请人民法院强制执行',
    en: 'Application to the court',
    vi: 'Yêu cầu Tòa án cưỡng chế',
  },
  'step-civil-execution': {
    zh: '申请执行民事裁判',
    en: 'Application for execution of the civil title',
    vi: 'Yêu cầu thi hành bản án dân sự',
  },
  'step-suspension': { zh: '暂停支付待遇', en: 'Suspension of the benefit', vi: 'Tạm dừng chi trả chế độ' },
  'step-police-transfer': {
    zh: '移送公安机关',
    en: 'Transfer to the police',
    vi: 'Chuyển Công an',
  },
  'nothing-is-owed': {
    zh: '目前已无应退款项',
    en: 'nothing is owed now',
    vi: 'hiện không còn khoản phải hoàn trả',
  },
  'remedy-not-answered': {
    zh: ({ remedy, on }) => `${day('zh', on)}提出的${remedyWordings[remedy].zh}尚未办结`,
    en: ({ remedy, on }) => `the ${remedyWordings[remedy].en} filed on ${day('en', on)} is not answered`,
    vi: ({ remedy, on }) => `${remedyWordings[remedy].vi} nộp ngày ${day('vi', on)} chưa có kết quả`,
  },
  'debtor-has-died': {
    zh: ({ on }) => `应退款人已于${day('zh', on)}死亡`,
    en: ({ on }) => `whoever owed it died on ${day('en', on)}`,
    vi: ({ on }) => `người có nghĩa vụ đã chết ngày ${day('vi', on)}`,
  },
  'benefit-has-ended': {
    zh: ({ on }) => `待遇已自${day('zh', on)}起停发`,
    en: ({ on }) => `payment of the benefit has ended since ${day('en', on)}`,
    vi: ({ on }) => `chế độ đã ngừng chi trả từ ngày ${day('vi', on)}`,
  },
  'case-is-on-hold': {
    zh: ({ until }) => `本案中止至${day('zh', until)}`,
    en: ({ until }) => `the case is on hold until ${day('en', until)}`,
    vi: ({ until }) => `vụ việc đang tạm dừng đến ngày ${day('vi', until)}`,
  },
  'claims-are-barred': {
    zh: ({ claimPeriods, day: last }) =>
      `${list('zh', claimPeriods)}的诉讼时效已届满（最早一笔最后一日${day('zh', last)}），当事人可以拒绝履行`,
    en: ({ claimPeriods, day: last }) =>
      `limitation has run out for ${list('en', claimPeriods)} (first last day ${day('en', last)}), and the debtor may refuse to perform`,
    vi: ({ claimPeriods, day: last }) =>
      `thời hiệu đối với ${list('vi', claimPeriods)} đã hết (ngày cuối sớm nhất ${day('vi', last)}), người có nghĩa vụ có thể từ chối thực hiện`,
  },
};
