import type { BenefitRemarks } from '../../../domain/recovery-case/messages/benefit-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Benefits that are suspended, resumed or end, and what was kept back. */
export const benefitRemarkSentences: Sentences<BenefitRemarks> = {
  'benefit-ended-leave-out': {
    zh: ({ on }) => `待遇已自${day('zh', on)}死亡之日起终止，无法抵扣：请勿填写。`,
    en: ({ on }) =>
      `The benefit has ended with the death on ${day('en', on)}, and nothing can be withheld from it: leave it out.`,
    vi: ({ on }) => `Chế độ đã chấm dứt khi chết ngày ${day('vi', on)}, không thể khấu trừ: hãy bỏ ra.`,
  },
  'benefit-ends-with-death': {
    zh: ({ on }) => `待遇自${day('zh', on)}死亡之日起终止。`,
    en: ({ on }) => `The benefit ends with the death on ${day('en', on)}.`,
    vi: ({ on }) => `Chế độ chấm dứt khi chết ngày ${day('vi', on)}.`,
  },
  'benefit-paid-again': {
    zh: ({ benefitCode, amount, on }) =>
      `当事人于${day('zh', on)}刑满释放，恢复发放${benefitCode}，每月${money('zh', amount)}。`,
    en: ({ benefitCode, amount, on }) =>
      `${benefitCode} is paid again with ${money('en', amount)} a month: the person was released on ${day('en', on)}.`,
    vi: ({ benefitCode, amount, on }) =>
      `Chi trả lại ${benefitCode} mỗi tháng ${money('vi', amount)}: người đó ra tù ngày ${day('vi', on)}.`,
  },
  'benefit-resumed': {
    zh: '恢复发放待遇。',
    en: 'Payment of the benefit is resumed.',
    vi: 'Chi trả lại chế độ.',
  },
  'benefit-suspended': {
    zh: '查明事实前暂停发放待遇。',
    en: 'Payment of the benefit is suspended until the facts are established.',
    vi: 'Tạm dừng chi trả cho đến khi làm rõ sự việc.',
  },
  'decide-on-suspended': {
    zh: ({ since }) => `待遇自${day('zh', since)}起暂停发放：请决定是否补发。`,
    en: ({ since }) => `The benefit is suspended since ${day('en', since)}: decide whether it is paid out.`,
    vi: ({ since }) => `Chế độ tạm dừng từ ${day('vi', since)}: hãy quyết định có truy lĩnh hay không.`,
  },
  'kept-back-decided': {
    zh: ({ outcome, reason }) =>
      `${outcome === 'paid-back' ? '停发期间的待遇予以补发。' : '停发期间的待遇不予补发。'}${reason}`,
    en: ({ outcome, reason }) =>
      `${outcome === 'paid-back' ? 'What was kept back is paid out.' : 'What was kept back is not paid out.'} ${reason}`,
    vi: ({ outcome, reason }) =>
      `${outcome === 'paid-back' ? 'Truy lĩnh phần đã tạm dừng.' : 'Không truy lĩnh phần đã tạm dừng.'} ${reason}`,
  },
  'kept-back-due': {
    zh: ({ amount, benefitCode, since }) => `应补发自${day('zh', since)}起停发的${benefitCode}${money('zh', amount)}。`,
    en: ({ amount, benefitCode, since }) =>
      `${money('en', amount)} of ${benefitCode} kept back since ${day('en', since)} is to be paid out.`,
    vi: ({ amount, benefitCode, since }) =>
      `Phải truy lĩnh ${money('vi', amount)} của ${benefitCode} đã giữ lại từ ${day('vi', since)}.`,
  },
  'named-benefit-ends-with-death': {
    zh: ({ benefitCode, on }) => `${benefitCode}自${day('zh', on)}死亡之日起终止。`,
    en: ({ benefitCode, on }) => `${benefitCode} ends with the death on ${day('en', on)}.`,
    vi: ({ benefitCode, on }) => `${benefitCode} chấm dứt khi chết ngày ${day('vi', on)}.`,
  },
  'no-benefit-suspended': {
    zh: '没有因公告暂停的待遇。',
    en: 'No benefit was suspended by a public notice.',
    vi: 'Không có chế độ nào bị tạm dừng do thông báo công khai.',
  },
  'pay-back-withheld': {
    zh: ({ since, until }) => `补发${day('zh', since)}至${day('zh', until)}停发的待遇：金额未登记。`,
    en: ({ since, until }) =>
      `Pay back the benefit withheld from ${day('en', since)} to ${day('en', until)}: its amount is not on record.`,
    vi: ({ since, until }) =>
      `Truy lĩnh chế độ đã giữ lại từ ${day('vi', since)} đến ${day('vi', until)}: chưa ghi nhận số tiền.`,
  },
  'resume-benefit': {
    zh: ({ on }) => `当事人于${day('zh', on)}刑满释放：应当恢复发放待遇。`,
    en: ({ on }) => `Payment of the benefit is to be resumed: the person was released on ${day('en', on)}.`,
    vi: ({ on }) => `Phải chi trả lại chế độ: người đó ra tù ngày ${day('vi', on)}.`,
  },
  'suspended-decided-already': {
    zh: ({ outcome }) => `已经决定：停发期间的待遇${outcome === 'paid-back' ? '予以' : '不予'}补发。`,
    en: ({ outcome }) =>
      `It is decided already: what was kept back is ${outcome === 'paid-back' ? 'paid out' : 'not paid out'}.`,
    vi: ({ outcome }) => `Đã quyết định: ${outcome === 'paid-back' ? '' : 'không '}truy lĩnh phần đã tạm dừng.`,
  },
};
