import type { GatePayloads } from '../../domain/kernel/gates/gate-payloads.ts';
import type { CommandWordings } from './command-wording.ts';

/** Approval by a second person. */
export const gateCommandWordings: CommandWordings<GatePayloads> = {
  'approve-step': {
    title: { zh: '审批同意', en: 'Approve a step that waits', vi: 'Phê duyệt bước đang chờ' },
    done: 'Step approved',
  },
  'send-back-step': {
    title: { zh: '退回修改', en: 'Send a step back with reasons', vi: 'Trả lại để chỉnh sửa' },
    done: 'Step sent back',
  },
  'submit-step': {
    title: { zh: '重新提交审批', en: 'Submit a step for approval again', vi: 'Trình phê duyệt lại' },
    done: 'Step submitted again',
  },
};
