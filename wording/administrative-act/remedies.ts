import type { RemedyPayloads } from '../../domain/procedures/administrative-act/remedy-payloads.ts';
import type { Remedy, RemedyOutcome, RemedyRight } from '../../domain/procedures/administrative-act/remedy.ts';
import type { Wordings } from '../wording.ts';

/** Ways to have an administrative act reviewed. */
export const remedyWordings: Wordings<Remedy['kind']> = {
  reconsideration: { zh: '行政复议', en: 'reconsideration', vi: 'khiếu nại' },
  suit: { zh: '行政诉讼', en: 'suit', vi: 'vụ án hành chính' },
};

/** Where such a remedy stands. */
export const remedyStatusWordings: Wordings<Remedy['status']> = {
  filed: { zh: '已提出', en: 'filed', vi: 'đã nộp' },
  'to-be-corrected': { zh: '待补正', en: 'to be corrected', vi: 'chờ bổ sung' },
  accepted: { zh: '已受理', en: 'accepted', vi: 'đã thụ lý' },
  stayed: { zh: '已中止', en: 'stayed', vi: 'tạm đình chỉ' },
};

/** The periods in which one may turn to the authority or the court. */
export const remedyRightWordings: Wordings<RemedyRight> = {
  reconsideration: { zh: '申请行政复议', en: 'Reconsideration', vi: 'Khiếu nại' },
  suit: { zh: '提起行政诉讼', en: 'Suit', vi: 'Khởi kiện vụ án hành chính' },
  'suit-after-reconsideration': { zh: '复议后起诉', en: 'Suit after reconsideration', vi: 'Khởi kiện sau khiếu nại' },
};

/** What the authority or the court has said on the act. */
export const rulingWordings: Wordings<
  (RemedyPayloads['record-judgment'] | RemedyPayloads['record-reconsideration-decision'])['outcome']
> = {
  upheld: { zh: '维持', en: 'upheld', vi: 'giữ nguyên' },
  dismissed: { zh: '驳回诉讼请求', en: 'dismissed', vi: 'bác yêu cầu khởi kiện' },
  changed: { zh: '变更', en: 'changed', vi: 'sửa đổi' },
  annulled: { zh: '撤销', en: 'annulled', vi: 'hủy bỏ' },
  'sent-back': { zh: '撤销并责令重新作出', en: 'sent back', vi: 'hủy bỏ và yêu cầu ra lại' },
};

/** How a remedy has ended: without a word on the act, or with one. */
export const remedyOutcomeWordings: Wordings<RemedyOutcome> = {
  refused: { zh: '不予受理或者驳回申请、起诉', en: 'refused by the authority or court', vi: 'không được thụ lý' },
  abandoned: {
    zh: '逾期未补正，视为放弃',
    en: 'deemed abandoned, because it was not corrected',
    vi: 'coi như từ bỏ vì không bổ sung đúng hạn',
  },
  withdrawn: { zh: '已撤回', en: 'withdrawn', vi: 'đã rút' },
  undecided: { zh: '逾期未作决定', en: 'not decided in time', vi: 'quá hạn mà chưa giải quyết' },
  upheld: { zh: '维持原行政行为', en: 'act upheld', vi: 'giữ nguyên hành vi hành chính' },
  dismissed: { zh: '驳回诉讼请求', en: 'suit dismissed', vi: 'bác yêu cầu khởi kiện' },
  changed: { zh: '变更原行政行为', en: 'act changed', vi: 'sửa đổi hành vi hành chính' },
  annulled: { zh: '撤销原行政行为', en: 'act annulled', vi: 'hủy bỏ hành vi hành chính' },
  'sent-back': {
    zh: '撤销原行政行为并责令重新作出',
    en: 'act annulled and sent back to be made anew',
    vi: 'hủy bỏ hành vi hành chính và yêu cầu ra lại',
  },
};
