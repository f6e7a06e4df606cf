import type { Wordings } from '../wording.ts';

/** What courts, police and people have said, where it is one of a few words. */
type Term =
  | 'reconsideration'
  | 'suit'
  | 'settlement'
  | 'judgment'
  | 'upheld'
  | 'overturned'
  | 'changed'
  | 'annulled'
  | 'sent-back'
  | 'dismissed'
  | 'withdrawn'
  | 'silent'
  | 'filed'
  | 'refusal-upheld'
  | 'filing-ordered'
  | 'refusal-stands'
  | 'fraud'
  | 'forged-papers'
  | 'ordered'
  | 'refused';

export const termWordings: Wordings<Term> = {
  reconsideration: { zh: '行政复议', en: 'reconsideration', vi: 'khiếu nại' },
  suit: { zh: '行政诉讼', en: 'suit', vi: 'vụ án hành chính' },
  settlement: { zh: '调解', en: 'settlement', vi: 'hòa giải' },
  judgment: { zh: '判决', en: 'judgment', vi: 'bản án' },
  upheld: { zh: '维持', en: 'upheld', vi: 'giữ nguyên' },
  overturned: { zh: '撤销', en: 'overturned', vi: 'bị hủy' },
  changed: { zh: '变更', en: 'changed', vi: 'thay đổi' },
  annulled: { zh: '撤销', en: 'annulled', vi: 'hủy bỏ' },
  'sent-back': { zh: '撤销并责令重新作出', en: 'sent back', vi: 'hủy và trả lại' },
  dismissed: { zh: '驳回', en: 'dismissed', vi: 'bác' },
  withdrawn: { zh: '撤回', en: 'withdrawn', vi: 'rút' },
  silent: { zh: '逾期未作决定', en: 'silent', vi: 'im lặng' },
  filed: { zh: '立案', en: 'filed', vi: 'khởi tố' },
  'refusal-upheld': { zh: '维持不予立案', en: 'refusal upheld', vi: 'giữ nguyên việc không khởi tố' },
  'filing-ordered': { zh: '通知立案', en: 'filing ordered', vi: 'yêu cầu khởi tố' },
  'refusal-stands': { zh: '不予立案理由成立', en: 'the refusal stands', vi: 'việc không khởi tố giữ nguyên' },
  fraud: { zh: '诈骗', en: 'fraud', vi: 'lừa đảo' },
  'forged-papers': { zh: '伪造材料', en: 'forged papers', vi: 'giả mạo giấy tờ' },
  ordered: { zh: '准予', en: 'ordered', vi: 'chấp nhận' },
  refused: { zh: '不予', en: 'refused', vi: 'từ chối' },
};
