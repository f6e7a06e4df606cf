import type { LedgerAccount, LedgerTransactionKind } from '../domain/ledger/ledger.ts';
import type { Wordings } from './wording.ts';

/** What the accounts of a process are called. */
export const ledgerAccountWordings: Wordings<LedgerAccount> = {
  claimed: { zh: '应追回', en: 'claimed', vi: 'phải thu hồi' },
  outstanding: { zh: '尚欠', en: 'outstanding', vi: 'còn phải thu' },
  recovered: { zh: '已追回', en: 'recovered', vi: 'đã thu hồi' },
  waived: { zh: '已免除', en: 'waived', vi: 'đã miễn' },
  'received-beyond-claim': { zh: '多收', en: 'received beyond the claim', vi: 'thu vượt' },
  'owed-back': { zh: '应退还', en: 'owed back', vi: 'phải hoàn trả' },
  refunded: { zh: '已退还', en: 'refunded', vi: 'đã hoàn trả' },
  'benefit-suspended': { zh: '暂停发放的待遇', en: 'suspended benefit', vi: 'chế độ tạm dừng chi trả' },
  'back-pay-due': { zh: '应补发', en: 'back pay due', vi: 'phải chi trả bù' },
  'back-pay-paid': { zh: '已补发', en: 'back pay paid', vi: 'đã chi trả bù' },
};

/** What bookings are called. */
export const ledgerTransactionWordings: Wordings<LedgerTransactionKind> = {
  'claim-raised': { zh: '确认应追回金额', en: 'claim raised', vi: 'xác định số tiền phải thu hồi' },
  'claim-corrected': { zh: '更正应追回金额', en: 'claim corrected', vi: 'điều chỉnh số tiền phải thu hồi' },
  'claim-withdrawn': { zh: '撤回应追回金额', en: 'claim withdrawn', vi: 'rút số tiền phải thu hồi' },
  payment: { zh: '收款', en: 'payment', vi: 'khoản nộp' },
  deduction: { zh: '待遇抵扣', en: 'deduction from a benefit', vi: 'khấu trừ chế độ' },
  waiver: { zh: '免除', en: 'waiver', vi: 'miễn thu hồi' },
  'back-pay': { zh: '确认应补发待遇', en: 'back pay established', vi: 'xác định chế độ phải chi trả bù' },
  reversal: { zh: '冲正', en: 'reversal', vi: 'đảo bút toán' },
  'set-off': { zh: '抵销', en: 'set-off', vi: 'bù trừ' },
  refund: { zh: '退还', en: 'refund', vi: 'hoàn trả' },
  'back-pay-payment': { zh: '补发待遇', en: 'payment of back pay', vi: 'chi trả bù chế độ' },
  accrual: { zh: '按日加收', en: 'charge by the day', vi: 'tính thêm theo ngày' },
};
