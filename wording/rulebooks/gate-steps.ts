import type { GateStep } from '../../domain/rulebooks/gate-step.ts';
import type { Wordings } from '../wording.ts';

/** Steps for which an office may want a second person (四眼原则). */
export const gateStepWordings: Wordings<GateStep> = {
  decision: { zh: '作出追回决定', en: 'Issue of the decision', vi: 'Ra quyết định thu hồi' },
  'court-application': { zh: '申请强制执行', en: 'Application to the court', vi: 'Yêu cầu cưỡng chế thi hành' },
  referral: { zh: '移送公安机关', en: 'Transfer to the police', vi: 'Chuyển Công an' },
  waiver: { zh: '核销、免予追回', en: 'Waiver', vi: 'Miễn thu hồi' },
  reward: { zh: '举报奖励', en: 'Reward', vi: 'Thưởng cho người tố giác' },
  reopening: { zh: '恢复办理', en: 'Reopening', vi: 'Mở lại vụ việc' },
  correction: { zh: '更正', en: 'Correction of claim or bookings', vi: 'Điều chỉnh số tiền hoặc bút toán' },
};
