import type { KernelDuty } from '../kernel-payloads.ts';

interface DutyTitle {
  readonly title: string;
  readonly titleChinese: string;
}

/** The duties that any process can have. */
export const kernelDuties: Readonly<Record<KernelDuty, DutyTitle>> = {
  'approve-step': { title: 'Decide on a step that waits for a second person', titleChinese: '复核审批' },
  'submit-step-again': { title: 'Put right and submit again what was sent back', titleChinese: '修改后重新提交' },
  'let-clock-act': { title: 'Mend what keeps a clock from acting', titleChinese: '排除期限事项故障' },
  'produce-document': { title: 'Mend what keeps a document from being produced', titleChinese: '排除文书制发故障' },
  'find-lost-steps': { title: 'Find out which steps are lost', titleChinese: '查明缺失记录' },
  'assign-process': { title: 'Assign it to somebody', titleChinese: '指派承办人' },
};
