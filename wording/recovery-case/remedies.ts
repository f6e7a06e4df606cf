import type { Remedy } from '../../domain/procedures/administrative-act/remedy.ts';
import type { Wordings } from '../wording.ts';

/** Ways to have a decision reviewed. */
export const remedyWordings: Wordings<Remedy['kind']> = {
  reconsideration: { zh: '行政复议', en: 'reconsideration', vi: 'khiếu nại' },
  suit: { zh: '行政诉讼', en: 'suit', vi: 'vụ án hành chính' },
};

/** Where such a remedy stands. */
export const remedyStatusWordings: Wordings<Remedy['status']> = {
  filed: { zh: '已提出', en: 'filed', vi: 'đã nộp' },
  'to-be-corrected': { zh: '待补正', en: 'to be corrected', vi: 'chờ bổ sung' },
  accepted: { zh: '已受理', en: 'accepted', vi: 'đã thụ lý' },
  stayed: { zh: '已中止', en: 'stayed', vi: 'tạm đình chỉ' },
};
