import type { KernelDuty } from '../../domain/kernel/kernel-payloads.ts';
import type { Wordings } from '../wording.ts';

/** What the duties are called that any process can have. */
export const kernelDutyWordings: Wordings<KernelDuty> = {
  'approve-step': {
    zh: '复核审批',
    en: 'Decide on a step that waits for a second person',
    vi: 'Phê duyệt bước chờ người thứ hai',
  },
  'submit-step-again': {
    zh: '修改后重新提交',
    en: 'Put right and submit again what was sent back',
    vi: 'Chỉnh sửa và trình lại',
  },
  'decide-stopped-step': {
    zh: '决定是否仍然进行未自动进行的步骤',
    en: 'Decide on a step that was not taken by itself',
    vi: 'Quyết định về bước không tự động thực hiện',
  },
  'enter-what-came': {
    zh: '登记期限内已提出的事项',
    en: 'Enter what came in time, or say that nothing did',
    vi: 'Ghi nhận những gì đã nộp đúng hạn, hoặc xác nhận không có',
  },
  'let-clock-act': {
    zh: '排除期限事项故障',
    en: 'Mend what keeps a clock from acting',
    vi: 'Khắc phục lỗi của thời hạn',
  },
  'produce-document': {
    zh: '排除文书制发故障',
    en: 'Mend what keeps a document from being produced',
    vi: 'Khắc phục lỗi tạo văn bản',
  },
  'deliver-event': {
    zh: '处理未能送达其他流程的通知',
    en: 'See to it that an event reaches the process that it is for, or withdraw it',
    vi: 'Xử lý thông báo chưa đến quy trình khác',
  },
  'find-lost-steps': { zh: '查明缺失记录', en: 'Find out which steps are lost', vi: 'Xác minh các bước bị mất' },
  'review-consequence': {
    zh: '复核情况有变之前已办理的事项',
    en: 'Look at what was done on what has turned out otherwise',
    vi: 'Xem xét việc đã làm theo điều nay đã khác',
  },
  'assign-process': { zh: '指派承办人', en: 'Assign it to somebody', vi: 'Phân công người phụ trách' },
};
