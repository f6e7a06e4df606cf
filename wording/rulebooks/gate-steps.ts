import type { StepToApprove } from '../../domain/rulebooks/gate-step.ts';
import type { Wordings } from '../wording.ts';

/** Steps that wait for a second person, by law or because an office wants one (四眼原则). */
export const gateStepWordings: Wordings<StepToApprove> = {
  decision: { zh: '作出追回决定', en: 'Issue of the decision', vi: 'Ra quyết định thu hồi' },
  'court-application': { zh: '申请强制执行', en: 'Application to the court', vi: 'Yêu cầu cưỡng chế thi hành' },
  referral: { zh: '移送公安机关', en: 'Transfer to the police', vi: 'Chuyển Công an' },
  waiver: { zh: '核销、免予追回', en: 'Waiver', vi: 'Miễn thu hồi' },
  reward: { zh: '举报奖励', en: 'Reward', vi: 'Thưởng cho người tố giác' },
  'penalty-legal-review': {
    zh: '行政处罚法制审核',
    en: 'Legal review of the fine',
    vi: 'Thẩm định tính hợp pháp của tiền phạt',
  },
  penalty: { zh: '作出行政处罚决定', en: 'Decision on the fine', vi: 'Quyết định phạt tiền' },
  'penalty-after-discussion': {
    zh: '集体讨论后作出行政处罚决定',
    en: 'Decision on the fine after collective discussion',
    vi: 'Quyết định phạt tiền sau khi thảo luận tập thể',
  },
  reopening: { zh: '恢复办理', en: 'Reopening', vi: 'Mở lại vụ việc' },
  correction: { zh: '更正', en: 'Correction of claim or bookings', vi: 'Điều chỉnh số tiền hoặc bút toán' },
};
