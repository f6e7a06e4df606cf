import type { PenaltyPayloads } from '../../../domain/recovery-case/penalties/penalty-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Penalty, late fee and their enforcement. */
export const penaltyCommandWordings: CommandWordings<PenaltyPayloads> = {
  'record-fine-application': {
    title: {
      zh: '登记申请强制执行罚款',
      en: 'Record that the court is asked to enforce the fine',
      vi: 'Ghi nhận việc yêu cầu Tòa án cưỡng chế tiền phạt',
    },
    done: 'Court asked to enforce the fine',
  },
  'withdraw-fine-application': {
    title: {
      zh: '撤回过早的罚款强制执行申请',
      en: 'Withdraw an application to enforce the fine that came too early',
      vi: 'Rút đơn yêu cầu cưỡng chế tiền phạt nộp quá sớm',
    },
    done: 'Application to enforce the fine withdrawn as too early',
  },
  'impose-late-fee': {
    title: { zh: '加收滞纳金', en: 'Charge a late fee', vi: 'Tính tiền chậm nộp' },
    done: 'Late fee imposed',
  },
  'correct-penalty': {
    title: {
      zh: '纠正或者撤销行政处罚',
      en: 'Correct or revoke the penalty',
      vi: 'Điều chỉnh hoặc hủy quyết định xử phạt',
    },
    done: 'Penalty corrected',
  },
  'propose-penalty': {
    title: { zh: '拟作出行政处罚', en: 'Propose a fine', vi: 'Dự kiến xử phạt vi phạm hành chính' },
    done: 'Fine proposed',
  },
  'drop-penalty': {
    title: { zh: '不予行政处罚', en: 'Drop the penalty that is proposed', vi: 'Không xử phạt vi phạm hành chính' },
    done: 'Proposed penalty dropped',
  },
};
