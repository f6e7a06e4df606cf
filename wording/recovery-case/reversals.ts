import type { ReversalReason } from '../../domain/recovery-case/amounts/money-movement-state.ts';
import type { Wordings } from '../wording.ts';

/** Why money that was booked is taken back. */
export const reversalWordings: Wordings<ReversalReason | 'act-fallen'> = {
  'act-fallen': {
    zh: '所依据的行政行为已被撤销',
    en: 'the act that it rests on has fallen',
    vi: 'hành vi hành chính làm căn cứ đã bị hủy bỏ',
  },
  'bank-return': { zh: '银行退回', en: 'the bank has returned it', vi: 'ngân hàng trả lại' },
  'wrong-case': { zh: '属于其他案件', en: 'it belongs to another case', vi: 'thuộc vụ việc khác' },
  'entered-twice': { zh: '重复登记', en: 'it was entered twice', vi: 'ghi hai lần' },
  'entered-wrongly': { zh: '登记错误', en: 'it was entered wrongly', vi: 'ghi sai' },
};
