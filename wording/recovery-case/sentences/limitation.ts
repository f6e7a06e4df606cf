import type { LimitationMessages } from '../../../domain/recovery-case/messages/limitation-messages.ts';
import { day } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { documentWordings } from '../documents.ts';

/** Limitation of claims and penalties. */
export const limitationSentences: Sentences<LimitationMessages> = {
  'withholding-consented': { zh: '同意抵扣', en: 'Consent to withholding', vi: 'Đồng ý khấu trừ' },
  'proceedings-ended': {
    zh: '法院程序终结',
    en: 'Proceedings before the court have ended',
    vi: 'Thủ tục tại Tòa án đã kết thúc',
  },
  'set-off': { zh: '以待遇抵扣', en: 'Set off against the benefit', vi: 'Bù trừ vào chế độ' },
  'part-paid': { zh: '清偿部分债务', en: 'Part of the debt paid', vi: 'Trả một phần khoản nợ' },
  'document-was-served': {
    zh: ({ kind, number }) => `《${documentWordings[kind].zh}》${number}送达`,
    en: ({ kind, number }) => `${documentWordings[kind].en} ${number} served`,
    vi: ({ kind, number }) => `Tống đạt ${documentWordings[kind].vi} ${number}`,
  },
  'document-was-issued': {
    zh: ({ kind, number }) => `《${documentWordings[kind].zh}》${number}发出`,
    en: ({ kind, number }) => `${documentWordings[kind].en} ${number} issued`,
    vi: ({ kind, number }) => `Ban hành ${documentWordings[kind].vi} ${number}`,
  },
  'instalments-asked-for': { zh: '申请分期还款', en: 'Instalments asked for', vi: 'Đề nghị trả dần' },
  'balance-due-on-default': {
    zh: '违约致全部余额到期',
    en: 'Whole balance due on default',
    vi: 'Toàn bộ số dư đến hạn do vi phạm',
  },
  'agreement-concluded': {
    zh: '签订还款协议',
    en: 'Repayment agreement concluded',
    vi: 'Ký thỏa thuận trả dần',
  },
  'settled-before-court': { zh: '在法院达成调解', en: 'Settled before the court', vi: 'Hòa giải tại Tòa án' },
  'runs-anew': {
    zh: ({ clock, from, when }, { say }) => `${say(clock)}自${day('zh', from)}起重新计算：${say(when)}。`,
    en: ({ clock, from, when }, { say }) => `${say(clock)} runs anew from ${day('en', from)}: ${say(when)}.`,
    vi: ({ clock, from, when }, { say }) => `${say(clock)} tính lại từ ngày ${day('vi', from)}: ${say(when)}.`,
  },
  'runs-anew-because': {
    zh: ({ clock, from, when, act }, { say }) =>
      `${say(clock)}因${say(act)}自${day('zh', from)}起重新计算：${say(when)}。`,
    en: ({ clock, from, when, act }, { say }) =>
      `${say(clock)} runs anew from ${day('en', from)} (${say(act)}): ${say(when)}.`,
    vi: ({ clock, from, when, act }, { say }) =>
      `${say(clock)} tính lại từ ngày ${day('vi', from)} (${say(act)}): ${say(when)}.`,
  },
};
