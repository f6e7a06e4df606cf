import type { ActRemarks } from '../../../domain/recovery-case/messages/act-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** The recovery decision, and what becomes of it. */
export const actRemarkSentences: Sentences<ActRemarks> = {
  'agreement-ended-with-decision': {
    zh: '还款协议以该决定为依据，随之终止。',
    en: 'The repayment agreement rested on the decision and has ended with it.',
    vi: 'Thỏa thuận trả dần dựa trên quyết định và đã chấm dứt cùng quyết định.',
  },
  'amounts-only-where-changed': {
    zh: '仅在变更决定时填写金额。',
    en: 'Give amounts only for a decision that is changed.',
    vi: 'Chỉ ghi số tiền khi quyết định được thay đổi.',
  },
  'annulled-by': {
    zh: ({ by }) => `被${by}撤销。`,
    en: ({ by }) => `annulled by ${by}.`,
    vi: ({ by }) => `bị ${by} hủy bỏ.`,
  },
  'ask-court-to-end-enforcement': {
    zh: '请立即申请法院终结执行：所执行的决定已被撤销。',
    en: 'Ask the court at once to end the enforcement: the decision that it enforces has fallen.',
    vi: 'Hãy yêu cầu Tòa án chấm dứt thi hành ngay: quyết định đang thi hành đã bị hủy.',
  },
  'ruling-was-none': {
    zh: '此前登记的变更裁判并不存在，恢复原数额。',
    en: 'The ruling that had changed it was none: the amount before stands again.',
    vi: 'Phán quyết thay đổi đã ghi nhận trước đây không tồn tại: khôi phục số tiền cũ.',
  },
  'changed-by': {
    zh: ({ by }) => `由${by}变更。`,
    en: ({ by }) => `changed by ${by}.`,
    vi: ({ by }) => `được ${by} sửa đổi.`,
  },
  'decided-remedy-now': {
    zh: '决定已作出；现在提出的异议属于复议或者诉讼。',
    en: 'The decision has been issued; what is said against it now is a remedy.',
    vi: 'Quyết định đã ban hành; ý kiến phản đối nay là khiếu nại, khởi kiện.',
  },
  'decision-annulled-by': {
    zh: ({ by }) => `追回决定被${by}撤销。`,
    en: ({ by }) => `The decision was annulled by ${by}.`,
    vi: ({ by }) => `Quyết định thu hồi bị ${by} hủy bỏ.`,
  },
  'decision-changed': {
    zh: ({ by, amount }) => `${by}将决定金额变更为${money('zh', amount)}。`,
    en: ({ by, amount }) => `What was decided is changed by ${by} to ${money('en', amount)}.`,
    vi: ({ by, amount }) => `${by} thay đổi số tiền theo quyết định thành ${money('vi', amount)}.`,
  },
  'decision-set-aside-already': {
    zh: '追回决定已被撤销。',
    en: 'The decision has been set aside already.',
    vi: 'Quyết định thu hồi đã bị hủy bỏ.',
  },
  'decision-taken-back': {
    zh: '本单位自行撤销该决定，须重新作出。',
    en: 'The office has taken its decision back: it has to be made anew.',
    vi: 'Cơ quan đã tự hủy bỏ quyết định: phải ra quyết định lại.',
  },
  'decision-sent-back': {
    zh: ({ by }) => `${by}撤销决定并责令重新作出。`,
    en: ({ by }) => `The decision was sent back by ${by}: it has to be made anew.`,
    vi: ({ by }) => `Quyết định bị ${by} hủy và trả lại: phải ra quyết định mới.`,
  },
  'decision-set-aside': {
    zh: '决定已被撤销。',
    en: 'The decision has been set aside.',
    vi: 'Quyết định đã bị hủy.',
  },
  'decision-was-taken-back': {
    zh: ({ on }) => `决定已于${day('zh', on)}自行撤销：对其作出的处理不再产生影响。`,
    en: ({ on }) => `The decision was taken back on ${day('en', on)}: what has been said on it changes nothing.`,
    vi: ({ on }) =>
      `Quyết định đã được tự hủy bỏ ngày ${day('vi', on)}: kết quả giải quyết về quyết định đó không còn ảnh hưởng.`,
  },
  'judgment-being-enforced': {
    zh: '关于该决定的判决已生效并在执行中。',
    en: 'A judgment on the decision has taken effect and is being enforced.',
    vi: 'Bản án về quyết định đã có hiệu lực và đang thi hành.',
  },
  'judgment-enforced-by-own-route': {
    zh: '判决按其自身途径执行，无须催告。',
    en: 'The judgment is enforced by its own route, without a demand.',
    vi: 'Bản án được thi hành theo thủ tục riêng, không cần đôn đốc.',
  },
  'judgment-in-place-of-decision': {
    zh: '已有判决代替该决定。',
    en: 'A judgment stands in the place of the decision.',
    vi: 'Đã có bản án thay thế quyết định.',
  },
  'one-amount-for-each-decided': {
    zh: ({ claimPeriods }) => `决定所列每一违规领取时段须恰好填写一个金额：${claimPeriods}。`,
    en: ({ claimPeriods }) => `Give exactly one amount for each claim period that the decision names: ${claimPeriods}.`,
    vi: ({ claimPeriods }) => `Ghi đúng một số tiền cho mỗi kỳ nêu trong quyết định: ${claimPeriods}.`,
  },
  'record-as-annulled': {
    zh: '应退金额将为零：请登记为撤销决定。',
    en: 'Nothing would be claimed: record the decision as annulled.',
    vi: 'Sẽ không còn gì phải hoàn trả: hãy ghi là hủy quyết định.',
  },
  'remedy-is-open': {
    zh: ({ remedy, on }) => `${day('zh', on)}提出的${termWordings[remedy].zh}尚未办结：请先登记其结果。`,
    en: ({ remedy, on }) =>
      `The ${termWordings[remedy].en} filed on ${day('en', on)} is open: record how it ends first.`,
    vi: ({ remedy, on }) =>
      `${termWordings[remedy].vi} nộp ngày ${day('vi', on)} đang giải quyết: hãy ghi nhận kết quả trước.`,
  },
  'remedy-never-raises': {
    zh: '复议、诉讼不得加重申请人的负担。',
    en: 'A remedy never raises what the applicant has to pay.',
    vi: 'Khiếu nại, khởi kiện không làm tăng số phải trả.',
  },
  'say-where-decision-begins-anew': {
    zh: '请说明从何处重新开始：核查或者事先告知。',
    en: 'Say where the decision is begun anew: verification or advance notice.',
    vi: 'Hãy nêu nơi bắt đầu lại: xác minh hoặc thông báo trước.',
  },
  'say-where-to-begin': {
    zh: '仅在决定被撤销并责令重新作出时，须说明从何处重新开始。',
    en: 'Say where to begin anew exactly when the decision is sent back.',
    vi: 'Chỉ nêu nơi bắt đầu lại khi quyết định bị hủy và trả lại.',
  },
  'sent-back-by': {
    zh: ({ by }) => `被${by}撤销并责令重新作出。`,
    en: ({ by }) => `sent back by ${by}.`,
    vi: ({ by }) => `bị ${by} hủy bỏ và yêu cầu ra lại.`,
  },
  'tell-court-remedies-open-again': {
    zh: '告知受理申请的法院：救济期限重新开始。',
    en: 'Tell the court to which the application was made that the remedies are open again.',
    vi: 'Báo Tòa án đã nhận đơn rằng quyền khiếu nại, khởi kiện được mở lại.',
  },
  'the-decision': { zh: '追回决定', en: 'decision', vi: 'quyết định thu hồi' },
  'the-penalty': { zh: '行政处罚决定', en: 'penalty', vi: 'quyết định xử phạt' },
  'the-stop': { zh: '停止发放待遇决定', en: 'stop', vi: 'quyết định chấm dứt chi trả' },
  'the-suspension': { zh: '暂停发放待遇决定', en: 'suspension', vi: 'quyết định tạm dừng chi trả' },
  'the-withholding': { zh: '待遇抵扣决定', en: 'withholding', vi: 'quyết định khấu trừ chế độ' },
  'withdraw-application-decision-fallen': {
    zh: '请撤回向法院的申请：拟执行的决定已被撤销。',
    en: 'Withdraw the application to the court: the decision that it was to enforce has fallen.',
    vi: 'Hãy rút đơn yêu cầu Tòa án: quyết định đã bị hủy.',
  },
  'withdraw-application-judgment-instead': {
    zh: '请撤回以决定为依据的申请：由判决代替。',
    en: 'Withdraw the application made on the decision: the judgment takes its place.',
    vi: 'Hãy rút đơn dựa trên quyết định: bản án thay thế.',
  },
};
