import type { ClaimNature } from '../domain/ledger/ledger.ts';
import type { Wordings } from './wording.ts';

/** What a claim is for, in the words of the law. */
export const claimNatureWordings: Wordings<ClaimNature> = {
  overpayment: { zh: '违规领取的社会保险待遇', en: 'overpaid benefit', vi: 'chế độ hưởng sai quy định' },
  'late-fee': { zh: '滞纳金', en: 'late fee', vi: 'tiền chậm nộp' },
  fine: { zh: '罚款', en: 'fine', vi: 'tiền phạt' },
  surcharge: { zh: '加处罚款', en: 'surcharge on the fine', vi: 'khoản tính thêm trên tiền phạt' },
};
