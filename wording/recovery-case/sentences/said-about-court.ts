import type { CourtRemarks } from '../../../domain/recovery-case/messages/said-about-court.ts';
import { day } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** What the court does, and what is to be done about it. */
export const courtRemarkSentences: Sentences<CourtRemarks> = {
  'answer-about-gaps': {
    zh: '向法院补正申请材料',
    en: 'Answer to the court about gaps in the application',
    vi: 'Bổ sung hồ sơ cho Tòa án',
  },
  'applied-too-early': {
    zh: '申请早于救济期限届满：可以在其后的申请期限内重新提出。',
    en: 'The application came before the remedies were over: it can be made again in the window that follows them.',
    vi: 'Đơn nộp trước khi hết thời hạn khiếu nại, khởi kiện: có thể nộp lại trong thời hạn sau đó.',
  },
  'court-acceptance-late': {
    zh: '法院逾期未答复；可以向上一级法院提出。',
    en: 'The court has not answered in time; the higher court may be asked.',
    vi: 'Tòa án chưa trả lời đúng hạn; có thể đề nghị Tòa án cấp trên.',
  },
  'court-refusal-not-served': {
    zh: '法院逾期未送达裁定；请索要，以便申请复议。',
    en: 'The court has not served its refusal in time; ask for it, so that it can be objected to.',
    vi: 'Tòa án chưa tống đạt quyết định từ chối đúng hạn; hãy đề nghị gửi để có thể xin xem xét lại.',
  },
  'court-refused': {
    zh: ({ reason }) => `法院不予受理或者不予执行：${reason}`,
    en: ({ reason }) => `The court refused: ${reason}`,
    vi: ({ reason }) => `Tòa án từ chối: ${reason}`,
  },
  'court-refused-file-again': {
    zh: ({ reason, by }) => `法院不予受理或者不予执行：${reason}请补正后于${day('zh', by)}前重新申请。`,
    en: ({ reason, by }) => `The court refused: ${reason} Mend it and file again by ${day('en', by)}.`,
    vi: ({ reason, by }) => `Tòa án từ chối: ${reason} Hãy khắc phục và nộp lại trước hết ngày ${day('vi', by)}.`,
  },
  'court-refused-judgment-enforced': {
    zh: ({ reason }) => `法院不予受理或者不予执行：${reason}以判决代替决定执行。`,
    en: ({ reason }) => `The court refused: ${reason} The judgment is enforced in place of the decision.`,
    vi: ({ reason }) => `Tòa án từ chối: ${reason} Thi hành bản án thay cho quyết định.`,
  },
  'court-ruling-late': {
    zh: '法院逾期未作出裁定。',
    en: 'The court has not ruled in time.',
    vi: 'Tòa án chưa ra quyết định đúng hạn.',
  },
  'court-waits-for-gaps': {
    zh: ({ on }) => `法院仍在等待其于${day('zh', on)}要求的补正。`,
    en: ({ on }) => `The court still waits for what it asked for on ${day('en', on)}.`,
    vi: ({ on }) => `Tòa án vẫn chờ bổ sung đã yêu cầu ngày ${day('vi', on)}.`,
  },
  'court-window-closes': {
    zh: '申请强制执行期限届满',
    en: 'Window for the application to the court closes',
    vi: 'Hết thời hạn yêu cầu Tòa án cưỡng chế',
  },
  'day-court-asked': {
    zh: '法院要求之日',
    en: 'the day on which the court asked',
    vi: 'ngày Tòa án yêu cầu',
  },
  'day-enforcement-began': {
    zh: '执行开始之日',
    en: 'the day on which enforcement began',
    vi: 'ngày bắt đầu thi hành',
  },
  'day-of-acceptance': {
    zh: '受理之日',
    en: 'the day of acceptance',
    vi: 'ngày thụ lý',
  },
  'day-of-application': {
    zh: '申请之日',
    en: 'the day of the application',
    vi: 'ngày yêu cầu',
  },
  'day-of-court-answer': {
    zh: '法院答复之日',
    en: "the court's answer",
    vi: 'ngày Tòa án trả lời',
  },
  'day-of-filing': {
    zh: '提交之日',
    en: 'the day of filing',
    vi: 'ngày nộp',
  },
  'day-of-judgment': {
    zh: '判决之日',
    en: 'the day of the judgment',
    vi: 'ngày ra bản án',
  },
  'day-of-refusal': {
    zh: '裁定之日',
    en: 'the day of the refusal',
    vi: 'ngày ra quyết định từ chối',
  },
  'day-of-request': {
    zh: '要求之日',
    en: 'the day of the request',
    vi: 'ngày yêu cầu',
  },
  'end-of-enforcement': {
    zh: '执行终结之日',
    en: 'the end of enforcement',
    vi: 'ngày kết thúc thi hành',
  },
  'higher-court-late': {
    zh: '上一级法院逾期未答复。',
    en: 'The higher court has not answered in time.',
    vi: 'Tòa án cấp trên chưa trả lời đúng hạn.',
  },
  'judgment-effective': {
    zh: '判决生效之日',
    en: 'the judgment took effect',
    vi: 'ngày bản án có hiệu lực',
  },
  'judgment-window-closes': {
    zh: '申请执行判决期限届满',
    en: 'Window for the execution of the judgment closes',
    vi: 'Hết thời hạn yêu cầu thi hành bản án',
  },
  'on-day-words': {
    zh: ({ on, words }) => `${day('zh', on)}：${words}`,
    en: ({ on, words }) => `On ${day('en', on)}: ${words}`,
    vi: ({ on, words }) => `Ngày ${day('vi', on)}: ${words}`,
  },
  'performance-of-judgment': {
    zh: '判决的履行',
    en: 'Performance of the judgment',
    vi: 'Thi hành bản án',
  },
  'prepare-opinion': {
    zh: '法院裁定前可以听取双方意见：请准备本单位意见。',
    en: 'The court may hear both sides before it rules: prepare the opinion of the office.',
    vi: 'Tòa án có thể nghe hai bên trước khi quyết định: hãy chuẩn bị ý kiến của cơ quan.',
  },
  'preservation-ends': {
    zh: ({ until }) => `法院保全财产至${day('zh', until)}：仍有需要的，请申请续行保全。`,
    en: ({ until }) =>
      `The court holds the assets until ${day('en', until)}: ask it to go on if they are still needed.`,
    vi: ({ until }) => `Tòa án bảo toàn tài sản đến ngày ${day('vi', until)}: hãy yêu cầu tiếp tục nếu vẫn cần.`,
  },
  'preservation-refused': {
    zh: '法院不予财产保全。',
    en: 'The court has refused preservation.',
    vi: 'Tòa án từ chối bảo toàn tài sản.',
  },
  'preservation-unanswered': {
    zh: '法院尚未答复财产保全申请。',
    en: 'The court has not answered the application for preservation yet.',
    vi: 'Tòa án chưa trả lời yêu cầu bảo toàn tài sản.',
  },
  'refusal-becomes-final': {
    zh: ({ by }) => `未于${day('zh', by)}前申请复议的，裁定即确定。`,
    en: ({ by }) => `The refusal becomes final unless it is objected to by ${day('en', by)}.`,
    vi: ({ by }) => `Quyết định từ chối sẽ có hiệu lực nếu không đề nghị xem xét lại trước hết ngày ${day('vi', by)}.`,
  },
  'refusal-not-open-to-objection': {
    zh: '对裁定已不得申请复议。',
    en: 'The refusal can no longer be objected to.',
    vi: 'Không thể đề nghị xem xét lại quyết định từ chối nữa.',
  },
  'refusal-reviewed': {
    zh: ({ on, outcome, reason }) => `${day('zh', on)}：裁定${termWordings[outcome].zh}。${reason}`,
    en: ({ on, outcome, reason }) => `On ${day('en', on)}: the refusal is ${termWordings[outcome].en}. ${reason}`,
    vi: ({ on, outcome, reason }) => `Ngày ${day('vi', on)}: quyết định từ chối ${termWordings[outcome].vi}. ${reason}`,
  },
  'release-preservation': {
    zh: ({ number }) => `已无须保全：请申请法院解除${number}号申请的保全。`,
    en: ({ number }) =>
      `Nothing is to be secured any more: ask the court to release what it holds on application ${number}.`,
    vi: ({ number }) => `Không còn cần bảo toàn: hãy yêu cầu Tòa án giải tỏa theo đơn ${number}.`,
  },
  'since-with-words': {
    zh: ({ since, words }) => `自${day('zh', since)}起：${words}`,
    en: ({ since, words }) => `Since ${day('en', since)}: ${words}`,
    vi: ({ since, words }) => `Từ ngày ${day('vi', since)}: ${words}`,
  },
  'withdraw-preservation': {
    zh: ({ number }) => `已无须保全：请撤回${number}号申请。`,
    en: ({ number }) => `Nothing is to be secured any more: withdraw application ${number}.`,
    vi: ({ number }) => `Không còn cần bảo toàn: hãy rút đơn ${number}.`,
  },
};
