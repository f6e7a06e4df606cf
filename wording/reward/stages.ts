import type { Stage } from '../../domain/processes/reward/vocabulary.ts';
import type { Wordings } from '../wording.ts';

/** What each stage is called. */
export const stageWordings: Wordings<Stage | 'closed'> = {
  received: { zh: '已接收', en: 'Received', vi: 'Đã tiếp nhận' },
  accepted: { zh: '已受理', en: 'Accepted', vi: 'Đã thụ lý' },
  handling: { zh: '办理', en: 'Being handled', vi: 'Đang giải quyết' },
  stayed: { zh: '中止', en: 'Stayed', vi: 'Tạm đình chỉ' },
  concluded: { zh: '办结', en: 'Concluded', vi: 'Đã kết luận' },
  assessment: { zh: '奖励认定', en: 'Assessment of the reward', vi: 'Xét thưởng' },
  granting: { zh: '奖励核定', en: 'Waiting for the matter', vi: 'Chờ xác định tiền thưởng' },
  'not-accepted': { zh: '不予受理', en: 'Not accepted', vi: 'Không thụ lý' },
  refused: { zh: '不予奖励', en: 'Reward refused', vi: 'Không thưởng' },
  awarded: { zh: '已决定奖励', en: 'Reward decided', vi: 'Đã quyết định thưởng' },
  notified: { zh: '已通知', en: 'Reporter notified', vi: 'Đã thông báo' },
  claimed: { zh: '已申领', en: 'Reward claimed', vi: 'Đã đề nghị nhận thưởng' },
  revoked: { zh: '撤销追回', en: 'Reward revoked', vi: 'Thu hồi thưởng' },
  closed: { zh: '结案', en: 'Closed', vi: 'Đã kết thúc' },
};
