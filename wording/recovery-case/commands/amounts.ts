import type { AmountPayloads } from '../../../domain/recovery-case/amounts/amount-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Claim, payments, refunds and waiver. */
export const amountCommandWordings: CommandWordings<AmountPayloads> = {
  'correct-claim-period': {
    title: { zh: '更正违规领取时段或金额', en: 'Correct a claim period', vi: 'Điều chỉnh kỳ hưởng sai hoặc số tiền' },
    done: 'Claim period corrected',
  },
  'add-claim-period': {
    title: { zh: '增加违规领取时段', en: 'Add a claim period', vi: 'Bổ sung kỳ hưởng sai' },
    done: 'Claim period added',
  },
  'drop-claim-period': {
    title: { zh: '撤销违规领取时段', en: 'Drop a claim period', vi: 'Hủy bỏ kỳ hưởng sai' },
    done: 'Claim period dropped',
  },
  'record-payment': {
    title: { zh: '登记退款到账', en: 'Record a payment', vi: 'Ghi nhận khoản hoàn trả' },
    done: 'Payment recorded',
  },
  'record-refund': {
    title: {
      zh: '登记退还多收款项',
      en: 'Record a refund of what was paid too much',
      vi: 'Ghi nhận việc trả lại khoản thu thừa',
    },
    done: 'Refund recorded',
  },
  'record-back-pay': {
    title: {
      zh: '登记补发待遇',
      en: 'Record that the withheld benefit has been paid out',
      vi: 'Ghi nhận việc truy lĩnh chế độ',
    },
    done: 'Back-pay recorded',
  },
  reopen: {
    title: { zh: '恢复办理', en: 'Reopen the closed case on new facts', vi: 'Mở lại vụ việc đã kết thúc' },
    done: 'Case reopened',
  },
  'reverse-payment': {
    title: { zh: '冲销款项登记', en: 'Reverse a payment, deduction or refund', vi: 'Hủy bút toán đã ghi' },
    done: 'Payment reversed',
  },
  waive: {
    title: { zh: '豁免部分款项', en: 'Waive a part of the claim', vi: 'Miễn một phần khoản phải thu hồi' },
    done: 'Part of the claim waived',
  },
};
