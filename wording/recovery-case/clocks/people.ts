import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const peopleConsequences = {
  'debtor-reminder': {
    zh: '提醒承办人确定责任人',
    en: 'the caseworker is reminded to name who owes',
    vi: 'nhắc người thụ lý nêu người có nghĩa vụ',
  },
  'suspended-benefit-reminder': {
    zh: '提醒承办人就暂停的待遇作出决定',
    en: 'the caseworker is reminded to decide on the suspended benefit',
    vi: 'nhắc người thụ lý quyết định về chế độ đã tạm dừng',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
