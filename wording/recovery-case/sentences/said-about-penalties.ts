import type { PenaltiesRemarks } from '../../../domain/recovery-case/messages/said-about-penalties.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Penalties, charges and their enforcement. */
export const penaltiesRemarkSentences: Sentences<PenaltiesRemarks> = {
  'charges-outstanding': {
    zh: ({ amount }) => `罚款及加收款项尚欠${money('zh', amount)}。`,
    en: ({ amount }) => `${money('en', amount)} is outstanding of fines and charges.`,
    vi: ({ amount }) => `Còn nợ ${money('vi', amount)} tiền phạt và khoản tính thêm.`,
  },
  'day-of-claim-period': {
    zh: '违规领取时段',
    en: 'the claim period',
    vi: 'kỳ hưởng sai',
  },
  'end-of-remedies': {
    zh: '救济程序终结之日',
    en: 'the end of the remedies',
    vi: 'ngày kết thúc khiếu nại, khởi kiện',
  },
  'fine-application-late': {
    zh: '申请逾期：有正当理由的，法院方予受理。',
    en: 'The application comes after its window: the court takes it with good reason only.',
    vi: 'Đơn nộp quá hạn: Tòa án chỉ nhận khi có lý do chính đáng.',
  },
  'fine-counts-towards-criminal': {
    zh: '法院已作有罪判决：已缴罚款折抵罚金。',
    en: 'The courts have convicted: a fine that was paid counts towards a criminal fine.',
    vi: 'Tòa án đã kết án: tiền phạt đã nộp được trừ vào hình phạt tiền.',
  },
  'fine-decided': {
    zh: ({ fine, multiple, base }) => `决定罚款${money('zh', fine)}，为${money('zh', base)}的${multiple}倍。`,
    en: ({ fine, multiple, base }) =>
      `A fine of ${money('en', fine)} is decided, ${multiple} times ${money('en', base)}.`,
    vi: ({ fine, multiple, base }) =>
      `Quyết định phạt ${money('vi', fine)}, bằng ${multiple} lần ${money('vi', base)}.`,
  },
  'fine-too-high': {
    zh: ({ amount }) => `罚款超出按领取金额允许的数额${money('zh', amount)}：请更正。`,
    en: ({ amount }) => `The fine is ${money('en', amount)} above what is allowed for what was drawn: correct it.`,
    vi: ({ amount }) => `Tiền phạt vượt ${money('vi', amount)} so với mức cho phép: hãy điều chỉnh.`,
  },
  'fine-unpaid': {
    zh: '罚款逾期未缴。',
    en: 'The fine has not been paid in time.',
    vi: 'Tiền phạt chưa nộp đúng hạn.',
  },
  'fine-window': {
    zh: '申请强制执行罚款期限',
    en: 'Window for the application to enforce the fine',
    vi: 'Thời hạn yêu cầu cưỡng chế tiền phạt',
  },
  'fine-window-closed': {
    zh: '申请强制执行罚款的期限已届满而未申请。',
    en: 'The window for asking the court to enforce the fine has closed unused.',
    vi: 'Thời hạn yêu cầu cưỡng chế tiền phạt đã hết mà chưa nộp.',
  },
  'fined-has-died': {
    zh: '被处罚人死亡：未缴部分仅可对遗产执行，无遗产的予以豁免。',
    en: 'The one fined has died: what is unpaid can be enforced on the estate alone, and is waived where there is none.',
    vi: 'Người bị phạt đã chết: phần chưa nộp chỉ thi hành đối với di sản, không có di sản thì miễn.',
  },
  'late-fee-from': {
    zh: ({ claimId, from, ground }) => `对${claimId}自${day('zh', from)}起加收。${ground}`,
    en: ({ claimId, from, ground }) => `On ${claimId} from ${day('en', from)}. ${ground}`,
    vi: ({ claimId, from, ground }) => `Đối với ${claimId} từ ${day('vi', from)}. ${ground}`,
  },
  'penalty-awaits-referral-end': {
    zh: '处罚等待移送程序结束：不得以罚代移。',
    en: 'The penalty waits for the end of the referral: none is decided in place of it.',
    vi: 'Việc xử phạt chờ kết thúc việc chuyển: không phạt thay cho việc chuyển.',
  },
  'penalty-decision-late': {
    zh: '处罚决定逾期。',
    en: 'The penalty has not been decided in time.',
    vi: 'Quyết định xử phạt quá hạn.',
  },
  'penalty-ends-by-death': {
    zh: '处罚终止：被处罚人在决定书送达前死亡。',
    en: 'The penalty ends: the one fined died before the decision was served.',
    vi: 'Việc xử phạt chấm dứt: người bị phạt chết trước khi tống đạt quyết định.',
  },
  'penalty-service-late': {
    zh: '处罚决定书送达逾期。',
    en: 'The penalty decision has not been served in time.',
    vi: 'Tống đạt quyết định xử phạt quá hạn.',
  },
  'penalty-stands': {
    zh: '处罚确定：请催告，并对未缴部分申请法院强制执行。',
    en: 'The penalty stands: send a demand, and ask the court to enforce what is unpaid.',
    vi: 'Quyết định xử phạt giữ nguyên: hãy đôn đốc và yêu cầu Tòa án cưỡng chế phần chưa nộp.',
  },
  'penalty-stands-by-judgment': {
    zh: '处罚经判决维持：未缴罚款按判决执行。',
    en: 'The penalty stands by judgment: an unpaid fine is enforced as the judgment is.',
    vi: 'Quyết định xử phạt được bản án giữ nguyên: tiền phạt chưa nộp thi hành theo bản án.',
  },
  'serve-correction-of-penalty': {
    zh: '向被处罚人送达处罚更正。',
    en: 'Serve the correction of the penalty on those who are fined.',
    vi: 'Tống đạt việc điều chỉnh xử phạt cho người bị phạt.',
  },
  'tell-authority-penalty-revoked': {
    zh: '告知办理对处罚的复议或者诉讼的机关：处罚已撤销。',
    en: 'Tell who has the remedy against the penalty that it is revoked.',
    vi: 'Báo nơi giải quyết khiếu nại, khởi kiện rằng quyết định xử phạt đã bị hủy.',
  },
  'tell-court-of-fine': {
    zh: '告知受理罚款执行申请的法院。',
    en: 'Tell the court that was asked to enforce the fine.',
    vi: 'Báo Tòa án đã nhận yêu cầu cưỡng chế tiền phạt.',
  },
  'tell-court-of-fine-remedies-open': {
    zh: '告知受理罚款执行申请的法院：救济期限重新开始。',
    en: 'Tell the court that was asked to enforce the fine that the remedies are open again.',
    vi: 'Báo Tòa án đã nhận yêu cầu cưỡng chế tiền phạt rằng quyền khiếu nại, khởi kiện được mở lại.',
  },
};
