import type { ClosingOutcome } from '../../domain/recovery-case/vocabulary.ts';
import type { Wordings } from '../wording.ts';

/** How a case can end. */
export const outcomeWordings: Wordings<ClosingOutcome> = {
  recovered: { zh: '已追回', en: 'recovered', vi: 'đã thu hồi' },
  unfounded: { zh: '不属违规领取', en: 'unfounded', vi: 'không có căn cứ' },
  waived: { zh: '免予追回', en: 'waived', vi: 'miễn thu hồi' },
  transferred: { zh: '移交其他单位', en: 'transferred', vi: 'chuyển nơi khác' },
  'small-sum': { zh: '小额不予追缴', en: 'small sum', vi: 'khoản nhỏ không truy thu' },
};
