import type { CivilSuitStatus } from '../../domain/recovery-case/court/civil-suit-state.ts';
import type { CourtApplicationStatus } from '../../domain/recovery-case/court/court-state.ts';
import type { PenaltyStatus, ReferralStatus } from '../../domain/recovery-case/vocabulary.ts';
import type { Wordings } from '../wording.ts';

/** Where an application to the court stands. */
export const courtApplicationStatusWordings: Wordings<CourtApplicationStatus> = {
  'not-filed': { zh: '尚未提出', en: 'not filed', vi: 'chưa nộp' },
  filed: { zh: '已提出', en: 'filed', vi: 'đã nộp' },
  accepted: { zh: '已受理', en: 'accepted', vi: 'đã thụ lý' },
  refused: { zh: '被裁定不予受理或者不予执行', en: 'refused', vi: 'bị từ chối' },
  objected: { zh: '正在上一级法院复议', en: 'before the higher court', vi: 'đang được Tòa án cấp trên xem xét lại' },
  'refused-finally': { zh: '已被终局裁定不予受理或者不予执行', en: 'refused finally', vi: 'bị từ chối cuối cùng' },
  ruled: { zh: '已裁定准予执行', en: 'ruled on', vi: 'đã có quyết định cho thi hành' },
};

/** Where a civil suit stands. */
export const civilSuitStatusWordings: Wordings<CivilSuitStatus | 'not-filed'> = {
  'not-filed': { zh: '尚未提起', en: 'not filed', vi: 'chưa khởi kiện' },
  filed: { zh: '已提起', en: 'filed', vi: 'đã khởi kiện' },
  accepted: { zh: '已立案', en: 'accepted', vi: 'đã thụ lý' },
  settled: { zh: '已调解结案', en: 'settled', vi: 'đã hòa giải' },
  judged: { zh: '已判决', en: 'judged', vi: 'đã xét xử' },
  executing: { zh: '正在执行', en: 'being executed', vi: 'đang thi hành án' },
  dismissed: { zh: '已被驳回', en: 'dismissed', vi: 'bị bác' },
  performed: { zh: '已履行完毕', en: 'performed', vi: 'đã thi hành xong' },
};

/** Where a penalty stands. */
export const penaltyStatusWordings: Wordings<PenaltyStatus | 'not-proposed'> = {
  'not-proposed': { zh: '尚未提出', en: 'not proposed', vi: 'chưa đề xuất' },
  announced: { zh: '已告知', en: 'announced', vi: 'đã thông báo trước' },
  'awaiting-referral': { zh: '等待移送结果', en: 'waiting for the referral', vi: 'chờ kết quả chuyển Công an' },
  decided: { zh: '已决定', en: 'decided', vi: 'đã ra quyết định' },
  dropped: { zh: '已终止', en: 'dropped', vi: 'đã đình chỉ' },
  annulled: { zh: '已撤销', en: 'annulled', vi: 'đã hủy bỏ' },
};

/** Where a referral to the police stands. */
export const referralStatusWordings: Wordings<ReferralStatus | 'not-open'> = {
  'not-open': { zh: '尚未启动', en: 'not open', vi: 'chưa mở' },
  'awaiting-head-decision': {
    zh: '等待本单位负责人决定',
    en: 'waiting for the decision of the head of the agency',
    vi: 'chờ thủ trưởng cơ quan quyết định',
  },
  declined: { zh: '经负责人决定不移送', en: 'declined', vi: 'được quyết định không chuyển' },
  transferred: { zh: '已移送', en: 'transferred', vi: 'đã chuyển' },
  received: { zh: '公安机关已签收', en: 'received by the police', vi: 'Công an đã nhận' },
  'gaps-asked': {
    zh: '公安机关要求补充材料',
    en: 'waiting for materials that the police asked for',
    vi: 'Công an yêu cầu bổ sung',
  },
  refused: { zh: '公安机关不予立案', en: 'refused by the police', vi: 'Công an không khởi tố' },
  'reconsideration-requested': {
    zh: '正在公安机关复议',
    en: 'under reconsideration by the police',
    vi: 'Công an đang xem xét lại',
  },
  'refusal-upheld': {
    zh: '经复议维持不予立案',
    en: 'refused on reconsideration',
    vi: 'vẫn không khởi tố sau khi xem xét lại',
  },
  'supervision-requested': {
    zh: '已提请检察院立案监督',
    en: 'before the procuratorate',
    vi: 'đã đề nghị Viện kiểm sát kiểm sát',
  },
  'explanation-demanded': {
    zh: '检察院已要求说明不立案理由',
    en: 'waiting for the explanation of the police',
    vi: 'Viện kiểm sát đã yêu cầu nêu lý do',
  },
  explained: { zh: '公安机关已说明不立案理由', en: 'explained by the police', vi: 'Công an đã nêu lý do' },
  'filing-ordered': { zh: '检察院已通知立案', en: 'ordered to be filed', vi: 'Viện kiểm sát đã yêu cầu khởi tố' },
  'not-filed': { zh: '未立案', en: 'not filed by the police', vi: 'không được khởi tố' },
  filed: { zh: '已立案', en: 'filed by the police', vi: 'đã khởi tố' },
  prosecuted: { zh: '已提起公诉', en: 'before the criminal court', vi: 'đã truy tố' },
  'reported-back': { zh: '已反馈结果', en: 'reported back', vi: 'đã có kết quả phản hồi' },
};
