import type { LimitationRemarks } from '../../../domain/recovery-case/messages/limitation-remarks.ts';
import { day } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Limitation that is near or has run out. */
export const limitationRemarkSentences: Sentences<LimitationRemarks> = {
  'claim-barred-after': {
    zh: ({ day: last }) => `诉讼时效于${last}届满：请催告或者起诉。`,
    en: ({ day: last }) => `The claim is barred by limitation after ${last}: demand payment or sue.`,
    vi: ({ day: last }) => `Thời hiệu hết sau ${last}: hãy đôn đốc hoặc khởi kiện.`,
  },
  'claim-limitation-had-run-out': {
    zh: ({ claimPeriods }) => `${claimPeriods}的诉讼时效此前已届满：民事诉讼中债务人可以提出不履行的抗辩。`,
    en: ({ claimPeriods }) =>
      `Limitation of the claim for ${claimPeriods} had run out before: the debtor may refuse to perform in a civil suit.`,
    vi: ({ claimPeriods }) =>
      `Thời hiệu đối với ${claimPeriods} đã hết trước đó: trong vụ án dân sự người có nghĩa vụ có thể từ chối.`,
  },
  'claim-limitation-ran-out': {
    zh: ({ claimPeriods, on }) =>
      `${claimPeriods}的诉讼时效已于${day('zh', on)}届满：债务人可以提出不履行的抗辩；此后对其不利的步骤不再自动进行，由经办人员决定。`,
    en: ({ claimPeriods, on }) =>
      `Limitation of the claim for ${claimPeriods} ran out on ${day('en', on)}: the debtor may refuse to perform. No step against them is taken by itself any more; a person decides.`,
    vi: ({ claimPeriods, on }) =>
      `Thời hiệu đối với ${claimPeriods} đã hết ngày ${day('vi', on)}: người có nghĩa vụ có thể từ chối; các bước bất lợi cho họ không còn tự động thực hiện mà do người thụ lý quyết định.`,
  },
  'penalties-barred-after': {
    zh: ({ day: last }) => `处罚时效于${last}届满。`,
    en: ({ day: last }) => `Penalties are barred by limitation after ${last}.`,
    vi: ({ day: last }) => `Thời hiệu xử phạt hết sau ${last}.`,
  },
  'penalty-limitation-had-run-out': {
    zh: ({ claimPeriods }) => `${claimPeriods}的处罚时效此前已届满：除此前已发现外不予处罚。`,
    en: ({ claimPeriods }) =>
      `Limitation of a penalty for ${claimPeriods} had run out: no penalty unless the act was found before.`,
    vi: ({ claimPeriods }) =>
      `Thời hiệu xử phạt đối với ${claimPeriods} đã hết: không xử phạt trừ khi đã phát hiện trước.`,
  },
  'penalty-limitation-ran-out': {
    zh: ({ claimPeriods, on, foundOn }) =>
      `${claimPeriods}的处罚时效已于${day('zh', on)}届满：除此前已发现外不予处罚，本案于${day('zh', foundOn)}发现；追回继续进行。`,
    en: ({ claimPeriods, on, foundOn }) =>
      `Limitation of a penalty for ${claimPeriods} ran out on ${day('en', on)}: no penalty unless the act was found before, and the case was found on ${day('en', foundOn)}. Recovery goes on.`,
    vi: ({ claimPeriods, on, foundOn }) =>
      `Thời hiệu xử phạt đối với ${claimPeriods} đã hết ngày ${day('vi', on)}: không xử phạt trừ khi đã phát hiện trước; vụ việc phát hiện ngày ${day('vi', foundOn)}. Việc thu hồi tiếp tục.`,
  },
  'was-found-on': {
    zh: ({ on }) => `已于${day('zh', on)}认定。`,
    en: ({ on }) => `This was found on ${day('en', on)}.`,
    vi: ({ on }) => `Đã xác định ngày ${day('vi', on)}.`,
  },
};
