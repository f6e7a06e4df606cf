import type { LadderPayloads } from '../../../domain/recovery-case/stages/ladder-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** The rungs of the ladder. */
export const ladderCommandWordings: CommandWordings<LadderPayloads> = {
  close: {
    title: { zh: '结案', en: 'Close the case with reason', vi: 'Kết thúc vụ việc, nêu lý do' },
    done: 'Case closed by hand',
  },
  'record-refusal': {
    title: { zh: '登记拒绝退回', en: 'Record that repayment is refused', vi: 'Ghi nhận việc từ chối hoàn trả' },
    done: 'Repayment refused',
  },
  'record-appearance': {
    title: { zh: '登记当事人到场', en: 'Record that the person has appeared', vi: 'Ghi nhận việc đương sự có mặt' },
    done: 'The person has appeared',
  },
  'request-agreement': {
    title: { zh: '登记分期还款申请', en: 'Record that instalments are asked for', vi: 'Ghi nhận đề nghị trả dần' },
    done: 'Instalments asked for',
  },
  'conclude-agreement': {
    title: { zh: '签订还款协议', en: 'Conclude the repayment agreement', vi: 'Ký thỏa thuận trả dần' },
    done: 'Repayment agreement concluded',
  },
  'confirm-overpayment': {
    title: {
      zh: '确认违规领取',
      en: 'Confirm the overpayment with amounts per period',
      vi: 'Xác nhận khoản hưởng sai',
    },
    done: 'Overpayment confirmed',
  },
  'report-unreachable': {
    title: { zh: '报告无法联系', en: 'Report that the person cannot be reached', vi: 'Báo cáo không liên hệ được' },
    done: 'Person reported as unreachable',
  },
  'record-consent': {
    title: { zh: '登记同意抵扣', en: 'Record consent to withholding', vi: 'Ghi nhận việc đồng ý khấu trừ' },
    done: 'Consent to withholding recorded',
  },
  'report-benefit-ended': {
    title: { zh: '登记待遇终止', en: 'Report that the benefit has ended', vi: 'Ghi nhận chấm dứt hưởng chế độ' },
    done: 'End of the benefit reported',
  },
};
