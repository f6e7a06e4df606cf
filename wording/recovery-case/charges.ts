import type { DailyCharge } from '../../domain/recovery-case/penalties/daily-charge-state.ts';
import type { Wordings } from '../wording.ts';

/** What is charged by the day. */
export const chargeWordings: Wordings<DailyCharge['nature']> = {
  surcharge: { zh: '加处罚款', en: 'Surcharge on the fine', vi: 'Khoản tính thêm trên tiền phạt' },
  'late-fee': { zh: '滞纳金', en: 'Late fee', vi: 'Tiền chậm nộp' },
};
