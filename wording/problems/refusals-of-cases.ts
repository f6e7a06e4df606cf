import type { RefusalCode } from '../../domain/recovery-case/refusal.ts';
import type { Wordings } from '../wording.ts';
import { generalRefusalTitles } from './refusals-of-every-process.ts';

/** What a recovery case alone may refuse. */
const ownRefusalTitles: Wordings<Exclude<RefusalCode, keyof typeof generalRefusalTitles>> = {
  'claim-period-unknown': { zh: '没有该追回期间', en: 'There is no such claim period', vi: 'Không có kỳ thu hồi này' },
  'claim-period-missing': { zh: '缺少追回期间', en: 'A claim period is missing', vi: 'Thiếu kỳ thu hồi' },
  'claim-period-reversed': {
    zh: '追回期间的终止日早于起始日',
    en: 'A claim period ends before it begins',
    vi: 'Kỳ thu hồi kết thúc trước khi bắt đầu',
  },
  'amount-not-positive': { zh: '金额须大于零', en: 'The amount is not positive', vi: 'Số tiền không lớn hơn 0' },
  'amount-too-large': { zh: '金额过大', en: 'The amount is too large', vi: 'Số tiền quá lớn' },
  'payment-already-recorded': {
    zh: '该笔款项已登记',
    en: 'The payment is recorded already',
    vi: 'Khoản nộp đã được ghi nhận',
  },
  'document-already-served': {
    zh: '该文书已送达',
    en: 'The document is served already',
    vi: 'Văn bản đã được tống đạt',
  },
  'service-way-not-open': {
    zh: '不能采用该送达方式',
    en: 'This way of service is not open',
    vi: 'Không dùng được cách tống đạt này',
  },
  'hold-outlasts-court-window': {
    zh: '中止将超过申请强制执行的期限',
    en: 'The hold would outlast the court window',
    vi: 'Việc tạm dừng sẽ vượt quá thời hạn yêu cầu Tòa án',
  },
  'instalments-invalid': { zh: '分期安排不符合要求', en: 'The instalments do not fit', vi: 'Các kỳ trả không phù hợp' },
  'nothing-outstanding': { zh: '没有尚欠款项', en: 'Nothing is outstanding', vi: 'Không còn nợ' },
  'no-benefit-drawn': { zh: '已不再领取待遇', en: 'No benefit is drawn any more', vi: 'Không còn hưởng chế độ' },
  'consent-already-recorded': {
    zh: '同意书已登记',
    en: 'The consent is recorded already',
    vi: 'Sự đồng ý đã được ghi nhận',
  },
  'agreement-not-requested': {
    zh: '未申请还款协议',
    en: 'No agreement was asked for',
    vi: 'Chưa đề nghị thỏa thuận trả dần',
  },
  'court-not-ready': {
    zh: '法院程序尚未进行到该步骤',
    en: 'The court procedure is not that far',
    vi: 'Thủ tục tại Tòa án chưa đến bước này',
  },
  'referral-not-ready': {
    zh: '移送程序尚未进行到该步骤',
    en: 'The referral is not that far',
    vi: 'Việc chuyển Công an chưa đến bước này',
  },
  'referral-already-open': {
    zh: '移送已在进行',
    en: 'The referral is open already',
    vi: 'Đã có việc chuyển Công an đang xử lý',
  },
  'preservation-not-ready': {
    zh: '财产保全尚未进行到该步骤',
    en: 'Preservation is not that far',
    vi: 'Việc bảo toàn tài sản chưa đến bước này',
  },
  'enforcement-not-running': {
    zh: '强制执行尚未进行到该步骤',
    en: 'Enforcement is not that far',
    vi: 'Việc thi hành chưa đến bước này',
  },
  'civil-suit-not-open': {
    zh: '目前不能提起民事诉讼',
    en: 'The civil suit is not the way now',
    vi: 'Hiện không thể khởi kiện dân sự',
  },
  'civil-suit-not-ready': {
    zh: '民事诉讼尚未进行到该步骤',
    en: 'The civil suit is not that far',
    vi: 'Vụ án dân sự chưa đến bước này',
  },
  'defendant-unknown': { zh: '没有该被告', en: 'There is no such defendant', vi: 'Không có bị đơn này' },
  'harm-already-found': { zh: '损害结果已认定', en: 'The harm is found already', vi: 'Thiệt hại đã được xác định' },
  'payment-unknown': { zh: '没有登记该笔款项', en: 'No such money is booked', vi: 'Không có khoản tiền nào như vậy' },
  'payment-already-reversed': {
    zh: '该笔登记已冲销',
    en: 'The booking is reversed already',
    vi: 'Bút toán đã được đảo',
  },
  'payment-refunded': {
    zh: '该笔款项已退还',
    en: 'The money has been paid out again',
    vi: 'Khoản tiền đã được chi trả lại',
  },
  'other-case-mismatch': {
    zh: '另一案件与所述原因不符',
    en: 'The other case does not fit the reason',
    vi: 'Vụ việc kia không khớp với lý do',
  },
  'nothing-owed-back': {
    zh: '经办机构没有应退款项',
    en: 'Nothing is owed by the agency',
    vi: 'Cơ quan không nợ khoản nào phải trả lại',
  },
  'refund-exceeds-owed': {
    zh: '退还金额超过应退金额',
    en: 'More is refunded than is owed',
    vi: 'Số hoàn trả vượt quá số phải trả',
  },
  'claim-period-overlaps': {
    zh: '该期间已被追回',
    en: 'The days are claimed already',
    vi: 'Các ngày này đã được thu hồi',
  },
  'claim-period-dropped': {
    zh: '该追回期间已撤销',
    en: 'The claim period is dropped already',
    vi: 'Kỳ thu hồi đã được bỏ',
  },
  'waiver-without-amount': {
    zh: '未注明免除的金额',
    en: 'It is not said what is waived',
    vi: 'Chưa nêu số tiền được miễn',
  },
  'waiver-exceeds-outstanding': {
    zh: '免除金额超过尚欠金额',
    en: 'More is waived than is outstanding',
    vi: 'Số miễn vượt quá số còn nợ',
  },
  'waiver-of-whole': { zh: '免除后将没有余额', en: 'Nothing would be left', vi: 'Sẽ không còn lại gì' },
  'small-sum-not-set': { zh: '未设定小额标准', en: 'No figure is set for small sums', vi: 'Chưa đặt mức số tiền nhỏ' },
  'sum-not-small': { zh: '金额不属于小额', en: 'The sum is not small', vi: 'Số tiền không nhỏ' },
  'addressee-not-liable': {
    zh: '该受送达人没有退还义务',
    en: 'This addressee owes nothing',
    vi: 'Người nhận này không nợ gì',
  },
  'addressee-not-heir': {
    zh: '该受送达人不是继承人',
    en: 'This addressee is no heir',
    vi: 'Người nhận này không phải người thừa kế',
  },
  'addressee-not-in-prison': {
    zh: '该受送达人未在服刑',
    en: 'The addressee is not in prison',
    vi: 'Người nhận không ở trong trại giam',
  },
  'already-represented': {
    zh: '已有他人代该受送达人办理',
    en: 'Somebody acts for the addressee already',
    vi: 'Đã có người đại diện cho người nhận',
  },
  'death-already-recorded': { zh: '死亡已登记', en: 'The death is recorded already', vi: 'Việc chết đã được ghi nhận' },
  'death-not-recorded': { zh: '未登记死亡', en: 'No death is recorded', vi: 'Chưa ghi nhận việc chết' },
  'division-missing': {
    zh: '有追回期间未以死亡之日划分',
    en: 'A claim period is not divided by the day of death',
    vi: 'Có kỳ thu hồi chưa được chia theo ngày chết',
  },
  'division-unequal': {
    zh: '划分后的金额与原金额不符',
    en: 'The divided amounts do not add up',
    vi: 'Các số tiền được chia không khớp tổng',
  },
  'heirs-missing': { zh: '未列明继承人', en: 'No heir is named', vi: 'Chưa nêu người thừa kế' },
  'nothing-drawn-after-death': {
    zh: '死亡后没有领取款项',
    en: 'Nothing was drawn after the death',
    vi: 'Không có khoản nào được nhận sau khi chết',
  },
  'benefit-not-suspended': {
    zh: '没有待处理的已暂停待遇',
    en: 'No suspended benefit waits for a decision',
    vi: 'Không có chế độ tạm dừng nào chờ quyết định',
  },
  'person-not-appeared': { zh: '该人员尚未出现', en: 'The person has not appeared', vi: 'Người đó chưa xuất hiện' },
  'penalty-not-ready': {
    zh: '处罚程序尚未进行到该步骤',
    en: 'The penalty is not that far',
    vi: 'Việc xử phạt chưa đến bước này',
  },
  'penalty-already-open': {
    zh: '处罚已经提出',
    en: 'A penalty has been proposed already',
    vi: 'Việc xử phạt đã được đề xuất',
  },
  'penalty-awaits-referral': {
    zh: '处罚须等待公安机关处理',
    en: 'The penalty waits for the police',
    vi: 'Việc xử phạt chờ Công an',
  },
  'penalty-barred': { zh: '依法不得处罚', en: 'The law allows no penalty', vi: 'Pháp luật không cho phép xử phạt' },
  'penalty-out-of-bounds': { zh: '罚款超出法定幅度', en: 'The fine is outside its bounds', vi: 'Mức phạt ngoài khung' },
  'penalty-remedy-pending': {
    zh: '对处罚的救济程序尚未结束',
    en: 'A remedy against the penalty is pending',
    vi: 'Đang có khiếu nại, khởi kiện đối với việc xử phạt',
  },
  'fine-demand-running': {
    zh: '罚款的催告期限尚未届满',
    en: 'The demand for the fine is still running',
    vi: 'Thời hạn đôn đốc nộp phạt đang chạy',
  },
  'late-fee-not-open': { zh: '不能加收滞纳金', en: 'No late fee can be charged', vi: 'Không thể tính tiền chậm nộp' },
  'late-fee-already-imposed': {
    zh: '已加收滞纳金',
    en: 'A late fee is charged already',
    vi: 'Tiền chậm nộp đã được tính',
  },
  'change-to-disadvantage': {
    zh: '救济程序不得增加追回金额',
    en: 'A remedy does not raise the claim',
    vi: 'Khiếu nại, khởi kiện không làm tăng số phải thu hồi',
  },
  'court-window-over': {
    zh: '已过申请强制执行的期限',
    en: 'The window for the court is over',
    vi: 'Đã hết thời hạn yêu cầu Tòa án',
  },
  'benefit-ended-by-death': {
    zh: '待遇已因死亡终止',
    en: 'The benefit has ended with the death',
    vi: 'Chế độ đã chấm dứt do chết',
  },
  'collaboration-not-asked': {
    zh: '没有待答复的协作机关',
    en: 'No authority has yet to answer',
    vi: 'Không có cơ quan nào còn phải trả lời',
  },
  'report-linked-already': {
    zh: '举报已关联',
    en: 'The report is linked already',
    vi: 'Đơn tố cáo đã được liên kết',
  },
  'report-not-linked': {
    zh: '举报未关联',
    en: 'The report is not linked',
    vi: 'Đơn tố cáo chưa được liên kết',
  },
};

/** What a recovery case may refuse. */
export const caseRefusalTitles: Wordings<RefusalCode> = { ...generalRefusalTitles, ...ownRefusalTitles };
