import type { BenefitActRemarks } from '../../../domain/recovery-case/messages/benefit-act-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Acts on a benefit: withholding, suspension and stop. */
export const benefitActRemarkSentences: Sentences<BenefitActRemarks> = {
  'benefit-act-amount-only-where-changed': {
    zh: '仅在变更时填写金额。',
    en: 'Give an amount only for an act that is changed.',
    vi: 'Chỉ ghi số tiền khi hành vi được thay đổi.',
  },
  'benefit-act-anew': {
    zh: '须重新作出，不得以同一事实和理由作出基本相同的决定（《行政复议法》第六十四条）：此前待遇足额发放。',
    en: 'It has to be made anew, and not the same on the same facts (ARL 64): until then the benefit is paid in full.',
    vi: 'Phải ra lại, không được giống như cũ trên cùng sự việc (Luật Khiếu nại hành chính, Điều 64): trước đó chế độ được chi trả đủ.',
  },
  'benefit-act-annulled': {
    zh: ({ act, by }, { say }) => `${say(act)}被${by}撤销：因其扣取的款项予以返还。`,
    en: ({ act, by }, { say }) => `The ${say(act)} was annulled by ${by}: what was taken because of it is given back.`,
    vi: ({ act, by }, { say }) => `${capital(say(act))} bị ${by} hủy bỏ: các khoản đã khấu trừ theo đó được trả lại.`,
  },
  'benefit-act-begins-nothing-anew': {
    zh: '对待遇的处理被撤销后不重新开始任何程序：请勿填写。',
    en: 'Nothing is begun anew with an act on a benefit: leave it out.',
    vi: 'Hành vi về chế độ không mở lại thủ tục nào: hãy để trống.',
  },
  'benefit-act-cannot-be-changed': {
    zh: '只能维持或者撤销：请登记为撤销或者责令重新作出。',
    en: 'It is upheld or undone: record it as annulled or sent back.',
    vi: 'Chỉ được giữ nguyên hoặc hủy bỏ: hãy ghi là hủy bỏ hoặc trả lại.',
  },
  'benefit-act-changed': {
    zh: ({ by, amount }) => `依${by}，每月可以抵扣${money('zh', amount)}：请告知当事人。`,
    en: ({ by, amount }) => `By ${by} ${money('en', amount)} a month may be withheld: tell the debtor.`,
    vi: ({ by, amount }) => `Theo ${by}, mỗi tháng được khấu trừ ${money('vi', amount)}: hãy báo người có nghĩa vụ.`,
  },
  'benefit-act-does-not-stand': {
    zh: '对待遇的处理已不再有效。',
    en: 'The act on the benefit does not stand any more.',
    vi: 'Hành vi về chế độ không còn hiệu lực.',
  },
  'benefit-act-record-as-annulled': {
    zh: '不得抵扣：请登记为撤销。',
    en: 'Nothing may be withheld: record the act as annulled.',
    vi: 'Không được khấu trừ: hãy ghi là hủy.',
  },
  'benefit-act-say-where-to-begin': {
    zh: '仅在被责令重新作出时，须说明从何处重新开始。',
    en: 'Say where to begin anew exactly when the act is sent back.',
    vi: 'Chỉ nêu nơi bắt đầu lại khi hành vi bị trả lại.',
  },
  'benefit-act-sent-back': {
    zh: ({ act, by }, { say }) => `${say(act)}被${by}撤销并责令重新作出：因其扣取的款项予以返还。`,
    en: ({ act, by }, { say }) => `The ${say(act)} was sent back by ${by}: what was taken because of it is given back.`,
    vi: ({ act, by }, { say }) =>
      `${capital(say(act))} bị ${by} hủy bỏ và yêu cầu ra lại: các khoản đã khấu trừ theo đó được trả lại.`,
  },
  'benefit-act-taken-back': {
    zh: ({ act }, { say }) => `本单位自行撤销${say(act)}：因其扣取的款项予以返还。`,
    en: ({ act }, { say }) =>
      `The ${say(act)} was taken back by the office: what was taken because of it is given back.`,
    vi: ({ act }, { say }) => `Cơ quan đã tự hủy bỏ ${say(act)}: các khoản đã khấu trừ theo đó được trả lại.`,
  },
  'give-monthly-deduction': {
    zh: ({ actId }) => `请填写${actId}项下每月可以抵扣的金额。`,
    en: ({ actId }) => `Give what may be withheld a month, under ${actId}.`,
    vi: ({ actId }) => `Hãy ghi số được khấu trừ mỗi tháng theo ${actId}.`,
  },
  'nobody-heard-before-benefit-act': {
    zh: '对待遇的处理不经陈述申辩或者听证。',
    en: 'Nobody is heard by defence or hearing before an act on a benefit.',
    vi: 'Không có giải trình hay điều trần trước hành vi về chế độ.',
  },
  'remedy-never-raises-withholding': {
    zh: '复议、诉讼不得增加抵扣金额。',
    en: 'A remedy never raises what is withheld.',
    vi: 'Khiếu nại, khởi kiện không làm tăng số khấu trừ.',
  },
  'withheld-partly-refunded': {
    zh: '已抵扣款项的一部分其后已退还：请核查尚待补发的数额。',
    en: 'A part of what was withheld has been refunded since: see what is still to be paid out.',
    vi: 'Một phần đã khấu trừ nay đã trả lại: hãy xem còn phải truy lĩnh bao nhiêu.',
  },
  'withheld-stands': {
    zh: ({ amount, on }) => `${day('zh', on)}抵扣的${money('zh', amount)}有效。`,
    en: ({ amount, on }) => `${money('en', amount)} withheld on ${day('en', on)} stands.`,
    vi: ({ amount, on }) => `Khoản ${money('vi', amount)} khấu trừ ngày ${day('vi', on)} giữ nguyên.`,
  },
  'withheld-without-title': {
    zh: ({ amount }) => `无依据抵扣${money('zh', amount)}，应予补发。`,
    en: ({ amount }) => `${money('en', amount)} was withheld without title and is to be paid out.`,
    vi: ({ amount }) => `${money('vi', amount)} đã khấu trừ không có căn cứ và phải truy lĩnh.`,
  },
};

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
