import type { ConsequenceKind } from '../../domain/recovery-case/facts/fact-kinds.ts';
import type { Wordings } from '../wording.ts';

/** What the duty is called to look at something that was done because of a fact as it was entered before, by what was done. */
export const reviewWordings: Wordings<ConsequenceKind> = {
  'decided-too-early': {
    zh: '复核期限届满前作出的决定',
    en: 'Look at a decision that came before its time',
    vi: 'Xem xét quyết định ban hành trước thời hạn',
  },
  'demanded-too-early': {
    zh: '复核期限届满前发出的催告',
    en: 'Look at a demand that came before its time',
    vi: 'Xem xét văn bản đôn đốc gửi trước thời hạn',
  },
  'applied-too-early': {
    zh: '复核期限届满前向法院提出的申请',
    en: 'Look at an application to the court that came before its time',
    vi: 'Xem xét đơn yêu cầu Tòa án nộp trước thời hạn',
  },
  'applied-before-window': {
    zh: '撤回申请期限开始前向法院提出的申请，在期限内重新申请',
    en: 'Withdraw an application to the court that came before its window, and make it again within it',
    vi: 'Rút đơn yêu cầu Tòa án nộp trước thời hạn yêu cầu và nộp lại trong thời hạn',
  },
  'charged-too-early': {
    zh: '复核期限届满前起算的加处罚款',
    en: 'Look at what was charged before its time',
    vi: 'Xem xét khoản tính thêm trước thời hạn',
  },
  'notice-tells-otherwise': {
    zh: '复核内容与事实不符的通知',
    en: 'Look at a notice that tells otherwise',
    vi: 'Xem xét thông báo có nội dung khác sự thật',
  },
  'letter-tells-otherwise': {
    zh: '复核内容与事实不符的文书',
    en: 'Look at a letter that tells otherwise',
    vi: 'Xem xét văn bản có nội dung khác sự thật',
  },
  'benefit-ended-by-death': {
    zh: '复核因登记死亡而停发的待遇',
    en: 'Look at a benefit that was ended because of a death',
    vi: 'Xem xét chế độ đã chấm dứt do ghi nhận tử vong',
  },
  'fine-fell-by-death': {
    zh: '复核因登记死亡而终止的罚款',
    en: 'Look at a fine that fell because of a death',
    vi: 'Xem xét khoản phạt đã chấm dứt do ghi nhận tử vong',
  },
  'others-told-of-death': {
    zh: '告知其他单位死亡登记有误',
    en: 'Tell the others who were told of a death',
    vi: 'Báo lại cho các bên đã được thông báo về việc tử vong',
  },
  'claim-rests-on-death': {
    zh: '复核以死亡为依据的追回金额',
    en: 'Look at a claim that rests on a death',
    vi: 'Xem xét khoản thu hồi dựa trên việc tử vong',
  },
  'suspended-too-early': {
    zh: '复核公告期满前的暂停发放',
    en: 'Look at a suspension that came before its time',
    vi: 'Xem xét việc tạm dừng chi trả trước thời hạn',
  },
  'filed-late': {
    zh: '复核逾期提交的申请',
    en: 'Look at what was filed late',
    vi: 'Xem xét việc nộp quá hạn',
  },
  'served-under-former-writing': {
    zh: '复核按原姓名、住址送达的文书',
    en: 'Look at what was served under a writing that was wrong',
    vi: 'Xem xét văn bản đã tống đạt theo thông tin ghi sai',
  },
  'served-at-other-place': {
    zh: '复核未在本人所在场所送达的文书',
    en: 'Look at what was served where somebody was not',
    vi: 'Xem xét văn bản tống đạt không đúng nơi đang ở',
  },
  'withheld-in-prison': {
    zh: '复核服刑期间的待遇抵扣',
    en: 'Look at a withholding from the benefit of somebody in prison',
    vi: 'Xem xét việc khấu trừ chế độ của người đang chấp hành án',
  },
  'claim-rests-on-imprisonment': {
    zh: '复核以服刑为依据的追回金额',
    en: 'Look at a claim that rests on an imprisonment',
    vi: 'Xem xét khoản thu hồi dựa trên việc chấp hành án',
  },
  'benefit-paid-after-release': {
    zh: '复核刑满释放后恢复发放的待遇',
    en: 'Look at a benefit that was paid again after a release',
    vi: 'Xem xét chế độ chi trả lại sau khi ra tù',
  },
};
