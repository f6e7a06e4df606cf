import type { KernelClock } from '../../domain/kernel/kernel-payloads.ts';
import type { Wordings } from '../wording.ts';

/** What happens when a clock runs out that any process can have. */
export const kernelConsequences: Wordings<KernelClock> = {
  'approval-reminder': {
    zh: '提醒审批人处理待审批事项',
    en: 'the second person is reminded of the step that waits',
    vi: 'nhắc người phê duyệt về bước đang chờ',
  },
  'stopped-step-reminder': {
    zh: '提醒决定是否仍然进行未自动进行的步骤，并交由负责人督办',
    en: 'somebody is reminded to decide on the step that was stopped, and it is a duty of the supervisor',
    vi: 'nhắc quyết định về bước đã dừng và chuyển cho người giám sát',
  },
  'hold-end': {
    zh: '各期限按剩余时间继续计算',
    en: 'all clocks run on with what was left of them',
    vi: 'các thời hạn tiếp tục với thời gian còn lại',
  },
};
