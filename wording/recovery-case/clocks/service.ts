import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const serviceConsequences = {
  'service-proof': {
    zh: '改用公告送达',
    en: 'the document is served by public notice',
    vi: 'văn bản được tống đạt bằng thông báo công khai',
  },
  'public-notice-service': {
    zh: '视为送达',
    en: 'the document counts as served',
    vi: 'văn bản được coi là đã tống đạt',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
