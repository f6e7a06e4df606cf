import type { IncomingRemarks } from '../../../domain/recovery-case/messages/incoming-remarks.ts';
import { day } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** What comes into a case and can hardly be true together with what it claims. */
export const incomingRemarkSentences: Sentences<IncomingRemarks> = {
  'named-is-dead': {
    zh: '该证件号码属于本案记载已死亡的人：死者不能继承、领取待遇或者代理他人。',
    en: 'The identity number is that of somebody who is dead by this case: the dead inherit nothing, draw nothing and act for nobody.',
    vi: 'Số giấy tờ là của người đã chết theo hồ sơ vụ việc: người chết không thừa kế, không hưởng chế độ và không đại diện cho ai.',
  },
  'death-after-periods': {
    zh: ({ died, from }) => `追回的是去世后领取的待遇，而起算日${day('zh', from)}不晚于死亡日期${day('zh', died)}。`,
    en: ({ died, from }) =>
      `What was drawn after the death is claimed, but from ${day('en', from)} on, and the death was on ${day('en', died)}.`,
    vi: ({ died, from }) =>
      `Thu hồi chế độ hưởng sau khi chết, nhưng tính từ ${day('vi', from)}, trong khi ngày chết là ${day('vi', died)}.`,
  },
  'found-before-periods': {
    zh: ({ foundOn }) => `发现日期${day('zh', foundOn)}早于所有追回期间。`,
    en: ({ foundOn }) => `It was found on ${day('en', foundOn)}, before any of the periods for which it is claimed.`,
    vi: ({ foundOn }) => `Ngày phát hiện ${day('vi', foundOn)} trước mọi kỳ thu hồi.`,
  },
  'money-before-claim': {
    zh: ({ receivedOn, first }) => `收款日期${day('zh', receivedOn)}早于追回期间的首日${day('zh', first)}。`,
    en: ({ receivedOn, first }) =>
      `The money came in on ${day('en', receivedOn)}, before ${day('en', first)}, the first day for which anything is claimed.`,
    vi: ({ receivedOn, first }) =>
      `Tiền nhận ngày ${day('vi', receivedOn)}, trước ngày đầu tiên của kỳ thu hồi (${day('vi', first)}).`,
  },
};
