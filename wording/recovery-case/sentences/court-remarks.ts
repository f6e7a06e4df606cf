import { courtApplicationStatusWordings } from '../statuses.ts';
import type { CourtRemarks } from '../../../domain/recovery-case/messages/court-remarks.ts';
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
  'application-stands-otherwise': {
    zh: ({ status }) => `强制执行申请${courtApplicationStatusWordings[status].zh}。`,
    en: ({ status }) => `The application is ${courtApplicationStatusWordings[status].en}.`,
    vi: ({ status }) => `Tình trạng đơn yêu cầu cưỡng chế: ${courtApplicationStatusWordings[status].vi}.`,
  },
  'application-came-in-time': {
    zh: '申请未早于法定期限，没有撤回的理由。',
    en: 'The application did not come too early: there is nothing to withdraw it for.',
    vi: 'Đơn không nộp quá sớm: không có lý do để rút đơn.',
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
  'court-asked-nothing': {
    zh: '法院未要求补正。',
    en: 'The court has not asked for anything.',
    vi: 'Tòa án không yêu cầu gì.',
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
  'court-still-waits': {
    zh: '法院仍在等待补正。',
    en: 'The court is still waiting for what it asked.',
    vi: 'Tòa án vẫn chờ bổ sung.',
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
  'earlier-application-unanswered': {
    zh: '法院尚未答复此前的申请。',
    en: 'The court has not answered the application before.',
    vi: 'Tòa án chưa trả lời yêu cầu trước.',
  },
  'end-of-enforcement': {
    zh: '执行终结之日',
    en: 'the end of enforcement',
    vi: 'ngày kết thúc thi hành',
  },
  'enforcement-goes-on': {
    zh: '执行正在进行。',
    en: 'Enforcement is going on.',
    vi: 'Việc thi hành đang tiến hành.',
  },
  'enforcement-has-ended': {
    zh: '本次执行已终结。',
    en: 'Enforcement has ended.',
    vi: 'Việc thi hành đã kết thúc.',
  },
  'gaps-asked-for': {
    zh: ({ on, missing, cureBy }) =>
      `${day('zh', on)}：${missing}${cureBy === null ? '' : `须于${day('zh', cureBy)}前补正。`}`,
    en: ({ on, missing, cureBy }) =>
      `On ${day('en', on)}: ${missing}${cureBy === null ? '' : ` To be cured by ${day('en', cureBy)}.`}`,
    vi: ({ on, missing, cureBy }) =>
      `Ngày ${day('vi', on)}: ${missing}${cureBy === null ? '' : ` Phải bổ sung trước hết ngày ${day('vi', cureBy)}.`}`,
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
  'judgment-period-runs': {
    zh: '判决的履行期限尚未届满。',
    en: 'The period for performing the judgment still runs.',
    vi: 'Thời hạn thi hành bản án còn chạy.',
  },
  'judgment-window-closes': {
    zh: '申请执行判决期限届满',
    en: 'Window for the execution of the judgment closes',
    vi: 'Hết thời hạn yêu cầu thi hành bản án',
  },
  'may-still-be-performed': {
    zh: ({ until }) => `法院确定的款项可以在${day('zh', until)}前履行。`,
    en: ({ until }) => `What the court gave may still be performed until ${day('en', until)}.`,
    vi: ({ until }) => `Còn có thể thi hành đến ngày ${day('vi', until)}.`,
  },
  'no-court-enforces': {
    zh: '没有法院在执行。',
    en: 'No court is enforcing.',
    vi: 'Không có Tòa án nào đang thi hành.',
  },
  'no-defendant-owes': {
    zh: '被告均不欠现在追缴的款项。',
    en: 'None of the defendants owes anything that is pursued now.',
    vi: 'Không bị đơn nào nợ khoản đang truy thu.',
  },
  'no-preservation-waits': {
    zh: '没有待答复的财产保全申请。',
    en: 'No application for preservation waits for an answer.',
    vi: 'Không có yêu cầu bảo toàn nào chờ trả lời.',
  },
  'no-such-defendant': {
    zh: ({ addresseeId }) => `现在的受送达人中没有${addresseeId}。`,
    en: ({ addresseeId }) => `Nobody who is served now is ${addresseeId}.`,
    vi: ({ addresseeId }) => `Trong những người đang được tống đạt không có ${addresseeId}.`,
  },
  'no-way-back-to-court': {
    zh: '已不能申请法院执行该决定。',
    en: 'The court can no longer be asked to enforce the decision.',
    vi: 'Không thể yêu cầu Tòa án cưỡng chế quyết định nữa.',
  },
  'nothing-to-secure': {
    zh: '没有可以保全的决定或者民事诉讼。',
    en: 'There is neither a decision nor a civil suit that it could secure.',
    vi: 'Không có quyết định hay vụ án dân sự nào để bảo toàn.',
  },
  'on-day-words': {
    zh: ({ on, words }) => `${day('zh', on)}：${words}`,
    en: ({ on, words }) => `On ${day('en', on)}: ${words}`,
    vi: ({ on, words }) => `Ngày ${day('vi', on)}: ${words}`,
  },
  'on-record-already': {
    zh: '已登记。',
    en: 'This is on record already.',
    vi: 'Đã được ghi nhận.',
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
  'preservation-answered': {
    zh: ({ outcome, on, until }) =>
      `${day('zh', on)}${outcome === 'ordered' ? '裁定保全' : '驳回申请'}${until === null ? '' : `，至${day('zh', until)}`}。`,
    en: ({ outcome, on, until }) =>
      `${outcome === 'ordered' ? 'Ordered' : 'Refused'} on ${day('en', on)}${until === null ? '' : `, until ${day('en', until)}`}.`,
    vi: ({ outcome, on, until }) =>
      `${outcome === 'ordered' ? 'Chấp nhận' : 'Từ chối'} ngày ${day('vi', on)}${until === null ? '' : `, đến ngày ${day('vi', until)}`}.`,
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
  'record-as-dismissed': {
    zh: '未获支持的诉讼请登记为驳回。',
    en: 'Record a suit that brought nothing as dismissed instead.',
    vi: 'Vụ kiện không đem lại gì: hãy ghi là bị bác.',
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
  'refusal-received-already': {
    zh: '裁定已收到。',
    en: 'The refusal has been received already.',
    vi: 'Đã nhận quyết định từ chối.',
  },
  'refusal-reviewed': {
    zh: ({ on, outcome, reason }) => `${day('zh', on)}：裁定${termWordings[outcome].zh}。${reason}`,
    en: ({ on, outcome, reason }) => `On ${day('en', on)}: the refusal is ${termWordings[outcome].en}. ${reason}`,
    vi: ({ on, outcome, reason }) => `Ngày ${day('vi', on)}: quyết định từ chối ${termWordings[outcome].vi}. ${reason}`,
  },
  'refusal-uncontested-sue-or-close': {
    zh: '逾期未对裁定申请复议：可以提起民事诉讼，或者说明理由结案。',
    en: 'The refusal was not objected to in time: what is left is the civil suit, or closing the case with reason.',
    vi: 'Không đề nghị xem xét lại việc từ chối đúng hạn: còn có thể khởi kiện dân sự, hoặc kết thúc vụ việc và nêu lý do.',
  },
  'refusal-upheld-sue-or-close': {
    zh: '上一级法院维持原裁定：可以提起民事诉讼，或者说明理由结案。',
    en: 'The higher court has upheld the refusal: what is left is the civil suit, or closing the case with reason.',
    vi: 'Tòa án cấp trên giữ nguyên việc từ chối: còn có thể khởi kiện dân sự, hoặc kết thúc vụ việc và nêu lý do.',
  },
  'release-preservation': {
    zh: ({ number }) => `已无须保全：请申请法院解除${number}号申请的保全。`,
    en: ({ number }) =>
      `Nothing is to be secured any more: ask the court to release what it holds on application ${number}.`,
    vi: ({ number }) => `Không còn cần bảo toàn: hãy yêu cầu Tòa án giải tỏa theo đơn ${number}.`,
  },
  'say-why-late': {
    zh: '申请期限已届满：请说明逾期理由。',
    en: 'The window has closed: say why the application comes late.',
    vi: 'Thời hạn đã hết: hãy nêu lý do nộp muộn.',
  },
  'settlement-more-than-zero': {
    zh: '调解金额须大于零。',
    en: 'A settlement is about more than zero.',
    vi: 'Số tiền hòa giải phải lớn hơn không.',
  },
  'settlement-too-much': {
    zh: '调解金额不得超出争议金额。',
    en: 'More cannot be settled than is in dispute.',
    vi: 'Số tiền hòa giải không vượt số tranh chấp.',
  },
  'since-with-words': {
    zh: ({ since, words }) => `自${day('zh', since)}起：${words}`,
    en: ({ since, words }) => `Since ${day('en', since)}: ${words}`,
    vi: ({ since, words }) => `Từ ngày ${day('vi', since)}: ${words}`,
  },
  'tell-successor-of-preservation': {
    zh: ({ number }) => `请告知接办单位：法院已保全申请书${number}所列财产。`,
    en: ({ number }) => `Tell whoever takes the case over that the court holds what application ${number} names.`,
    vi: ({ number }) => `Hãy báo nơi tiếp nhận vụ việc: Tòa án đang bảo toàn tài sản nêu trong đơn ${number}.`,
  },
  'tell-successor-of-request': {
    zh: ({ number }) => `请告知接办单位：已申请法院保全申请书${number}所列财产。`,
    en: ({ number }) =>
      `Tell whoever takes the case over that the court was asked to hold what application ${number} names.`,
    vi: ({ number }) => `Hãy báo nơi tiếp nhận vụ việc: đã yêu cầu Tòa án bảo toàn tài sản nêu trong đơn ${number}.`,
  },
  'withdraw-preservation': {
    zh: ({ number }) => `已无须保全：请撤回${number}号申请。`,
    en: ({ number }) => `Nothing is to be secured any more: withdraw application ${number}.`,
    vi: ({ number }) => `Không còn cần bảo toàn: hãy rút đơn ${number}.`,
  },
};
