import type { ActsRemarks } from '../../../domain/recovery-case/messages/said-about-acts.ts';
import { money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** The recovery decision, and what becomes of it. */
export const actsRemarkSentences: Sentences<ActsRemarks> = {
  'agreement-ended-with-decision': {
    zh: '还款协议以该决定为依据，随之终止。',
    en: 'The repayment agreement rested on the decision and has ended with it.',
    vi: 'Thỏa thuận trả dần dựa trên quyết định và đã chấm dứt cùng quyết định.',
  },
  'ask-court-to-end-enforcement': {
    zh: '请立即申请法院终结执行：所执行的决定已被撤销。',
    en: 'Ask the court at once to end the enforcement: the decision that it enforces has fallen.',
    vi: 'Hãy yêu cầu Tòa án chấm dứt thi hành ngay: quyết định đang thi hành đã bị hủy.',
  },
  'decision-changed': {
    zh: ({ by, amount }) => `${by}将决定金额变更为${money('zh', amount)}。`,
    en: ({ by, amount }) => `What was decided is changed by ${by} to ${money('en', amount)}.`,
    vi: ({ by, amount }) => `${by} thay đổi số tiền theo quyết định thành ${money('vi', amount)}.`,
  },
  'decision-taken-back': {
    zh: '本单位自行撤销该决定，须重新作出。',
    en: 'The office has taken its decision back: it has to be made anew.',
    vi: 'Cơ quan đã tự hủy bỏ quyết định: phải ra quyết định lại.',
  },
  'decision-sent-back': {
    zh: ({ by }) => `${by}撤销决定并责令重新作出。`,
    en: ({ by }) => `The decision was sent back by ${by}: it has to be made anew.`,
    vi: ({ by }) => `Quyết định bị ${by} hủy và trả lại: phải ra quyết định mới.`,
  },
  'judgment-enforced-by-own-route': {
    zh: '判决按其自身途径执行，无须催告。',
    en: 'The judgment is enforced by its own route, without a demand.',
    vi: 'Bản án được thi hành theo thủ tục riêng, không cần đôn đốc.',
  },
  'tell-court-remedies-open-again': {
    zh: '告知受理申请的法院：救济期限重新开始。',
    en: 'Tell the court to which the application was made that the remedies are open again.',
    vi: 'Báo Tòa án đã nhận đơn rằng quyền khiếu nại, khởi kiện được mở lại.',
  },
  'withdraw-application-decision-fallen': {
    zh: '请撤回向法院的申请：拟执行的决定已被撤销。',
    en: 'Withdraw the application to the court: the decision that it was to enforce has fallen.',
    vi: 'Hãy rút đơn yêu cầu Tòa án: quyết định đã bị hủy.',
  },
  'withdraw-application-judgment-instead': {
    zh: '请撤回以决定为依据的申请：由判决代替。',
    en: 'Withdraw the application made on the decision: the judgment takes its place.',
    vi: 'Hãy rút đơn dựa trên quyết định: bản án thay thế.',
  },
};
