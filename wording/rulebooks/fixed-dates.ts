import type { fixedDates } from '../../domain/recovery-case/fixed-dates.ts';
import type { Wording } from '../wording.ts';

/** Dates that an act of a case fixes, and those of every process and of the procedures. */
type FixedDateId = (typeof fixedDates)[keyof typeof fixedDates]['id'] | 'hold' | 'hearing';

/** Dates that people, agreements or courts fix rather than the law, by the id that stands in place of a row. */
export const fixedDateWordings: Readonly<Record<FixedDateId, Wording> & Record<string, Wording>> = {
  hold: { zh: '中止办理', en: 'Hold', vi: 'Tạm dừng' },
  'agreement.instalment': { zh: '分期还款到期', en: 'Instalment due', vi: 'Đến hạn trả kỳ' },
  'withholding.pay-day': { zh: '待遇发放日抵扣', en: 'Deduction on the pay day', vi: 'Khấu trừ vào ngày chi trả' },
  hearing: { zh: '听证', en: 'Hearing', vi: 'Phiên điều trần' },
  'court.set-day': { zh: '法院指定日期', en: 'Day set by the court', vi: 'Ngày do Tòa án ấn định' },
};
