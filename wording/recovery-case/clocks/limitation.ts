import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const limitationConsequences = {
  'claim-limitation': {
    zh: '债务人可以提出不履行的抗辩；对其不利的步骤由经办人员决定',
    en: 'the debtor may refuse to perform; a person decides on each step against them',
    vi: 'người có nghĩa vụ có thể từ chối thực hiện; mỗi bước bất lợi cho họ do người thụ lý quyết định',
  },
  'claim-limitation-warning': {
    zh: '提醒承办人诉讼时效即将届满',
    en: 'the caseworker is warned that the claim becomes barred',
    vi: 'cảnh báo người thụ lý rằng thời hiệu sắp hết',
  },
  'penalty-limitation': {
    zh: '此后发现的行为不再处罚；追回继续进行',
    en: 'no penalty for an act found later; recovery goes on',
    vi: 'không xử phạt hành vi phát hiện sau đó; việc thu hồi tiếp tục',
  },
  'penalty-limitation-warning': {
    zh: '提醒承办人处罚时效即将届满',
    en: 'the caseworker is warned that penalties lapse',
    vi: 'cảnh báo người thụ lý rằng thời hiệu xử phạt sắp hết',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
