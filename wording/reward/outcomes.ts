import type { ClosingOutcome } from '../../domain/processes/reward/vocabulary.ts';
import type { Wordings } from '../wording.ts';

/** How a report can end. */
export const outcomeWordings: Wordings<ClosingOutcome> = {
  'handed-over': { zh: '已移送', en: 'handed over', vi: 'đã chuyển cơ quan khác' },
  'not-accepted': { zh: '不予受理', en: 'not accepted', vi: 'không thụ lý' },
  unfounded: { zh: '不属实', en: 'unfounded', vi: 'không có căn cứ' },
  invented: { zh: '捏造事实', en: 'invented', vi: 'bịa đặt' },
  handled: { zh: '已办结', en: 'handled', vi: 'đã giải quyết' },
  refused: { zh: '不予奖励', en: 'reward refused', vi: 'không thưởng' },
  paid: { zh: '奖励已发放', en: 'reward paid', vi: 'đã chi trả tiền thưởng' },
  waived: { zh: '放弃奖励', en: 'reward waived', vi: 'từ bỏ tiền thưởng' },
  revoked: { zh: '奖励已撤销', en: 'reward revoked', vi: 'đã thu hồi thưởng' },
};
