import type { WarningMessages } from '../../../domain/recovery-case/messages/warning-messages.ts';
import { day, list } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { consequences } from '../clocks.ts';
import { outcomeWordings } from '../outcomes.ts';
import { remedyStatusWordings, remedyWordings } from '../../administrative-act/remedies.ts';

/** What a case says of itself before anything else, and what comes next in it. */
export const warningSentences: Sentences<WarningMessages> = {
  'clock-could-not-act': {
    zh: ({ clock, deadlineId }, { say }) => `${say(clock)}（${deadlineId}）已到期但未能执行：排除原因后，使其执行。`,
    en: ({ clock, deadlineId }, { say }) =>
      `${say(clock)} (${deadlineId}) was due and could not act: have the cause mended, then let it act.`,
    vi: ({ clock, deadlineId }, { say }) =>
      `${say(clock)} (${deadlineId}) đã đến hạn nhưng không thực hiện được: khắc phục nguyên nhân rồi cho thực hiện.`,
  },
  'document-not-sent': {
    zh: ({ number }) => `文书${number}未能制作，尚未发出：排除障碍后，重新制发。`,
    en: ({ number }) =>
      `Document ${number} could not be produced and has not gone out: mend what stands in its way, and produce it.`,
    vi: ({ number }) => `Văn bản ${number} không lập được và chưa gửi đi: khắc phục trở ngại rồi lập lại.`,
  },
  'characters-substituted': {
    zh: ({ characters }) =>
      `文书的字体没有${list('zh', characters)}：打印时以〔U+…〕标明的符号代替。发出前请核对，必要时手写补正。`,
    en: ({ characters }) =>
      `No typeface of the letters has ${list('en', characters)}: a mark, 〔U+…〕, is printed in its place. Look at the letters before they leave, and write it in by hand.`,
    vi: ({ characters }) =>
      `Phông chữ của văn bản không có ${list('vi', characters)}: khi in có dấu 〔U+…〕 thay vào. Hãy xem văn bản trước khi gửi và ghi tay bổ sung.`,
  },
  'court-window-missed': {
    zh: ({ closed, left }, { say }) => `申请强制执行期限已于${day('zh', closed)}届满而未申请：${say(left)}。`,
    en: ({ closed, left }, { say }) =>
      `The window for the application to the court closed on ${day('en', closed)} unused: ${say(left)}.`,
    vi: ({ closed, left }, { say }) =>
      `Thời hạn yêu cầu Tòa án cưỡng chế đã hết ngày ${day('vi', closed)} mà chưa nộp: ${say(left)}.`,
  },
  'left-file-late': {
    zh: '有正当理由的逾期申请，提起不当得利诉讼，或者结案',
    en: 'file late with good reason, sue for unjust enrichment, or close the case',
    vi: 'nộp muộn khi có lý do chính đáng, khởi kiện đòi tài sản được lợi không có căn cứ pháp luật, hoặc kết thúc vụ việc',
  },
  'left-sue': {
    zh: '提起不当得利诉讼，或者结案',
    en: 'sue for unjust enrichment, or close the case',
    vi: 'khởi kiện đòi tài sản được lợi không có căn cứ pháp luật, hoặc kết thúc vụ việc',
  },
  'object-to-refusal': {
    zh: ({ by }) => `法院裁定不予受理或者不予执行：${by === null ? '' : `于${day('zh', by)}前`}向上一级法院申请复议。`,
    en: ({ by }) => `The court refused: object to the higher court${by === null ? '' : ` by ${day('en', by)}`}.`,
    vi: ({ by }) =>
      `Tòa án từ chối: đề nghị Tòa án cấp trên xem xét lại${by === null ? '' : ` trước hết ngày ${day('vi', by)}`}.`,
  },
  'refusal-of-court-final': {
    zh: '法院裁定已确定：提起不当得利诉讼，或者说明理由结案。',
    en: 'The refusal of the court is final: sue for unjust enrichment, or close the case with reason.',
    vi: 'Quyết định từ chối của Tòa án có hiệu lực: khởi kiện dân sự, hoặc kết thúc vụ việc và nêu lý do.',
  },
  'enforcement-ended': {
    zh: ({ on }) => `执行已于${day('zh', on)}终结而未全部清偿：发现财产后恢复执行。`,
    en: ({ on }) => `Enforcement ended on ${day('en', on)} without full payment: it resumes when assets are found.`,
    vi: ({ on }) => `Lần thi hành kết thúc ngày ${day('vi', on)} mà chưa thu đủ: tiếp tục khi phát hiện tài sản.`,
  },
  'civil-suit-was-dismissed': {
    zh: ({ on, left }, { say }) => `民事诉讼已于${day('zh', on)}被驳回：${say(left)}`,
    en: ({ on, left }, { say }) => `The civil suit was dismissed on ${day('en', on)}: ${say(left)}`,
    vi: ({ on, left }, { say }) => `Yêu cầu dân sự bị bác ngày ${day('vi', on)}: ${say(left)}`,
  },
  'left-sue-otherwise': {
    zh: '以其他理由起诉，或者说明理由结案。',
    en: 'sue on other grounds, or close the case with reason.',
    vi: 'khởi kiện theo căn cứ khác, hoặc kết thúc vụ việc và nêu lý do.',
  },
  'left-sue-otherwise-or-return': {
    zh: '以其他理由起诉，转回行政追回程序，或者说明理由结案。',
    en: 'sue on other grounds, go back to the administrative route, or close the case with reason.',
    vi: 'khởi kiện theo căn cứ khác, quay lại thủ tục hành chính, hoặc kết thúc vụ việc và nêu lý do.',
  },
  'civil-title-performed': {
    zh: '法院支持的款项已全部清偿：对超出部分予以豁免，或者说明理由结案。',
    en: 'All that the court gave is paid: waive what is claimed beyond it, or close the case with reason.',
    vi: 'Đã trả đủ khoản Tòa án chấp nhận: miễn phần vượt quá, hoặc kết thúc vụ việc và nêu lý do.',
  },
  'closed-on': {
    zh: ({ on, outcome }) => `已于${day('zh', on)}结案：${outcomeWordings[outcome].zh}。`,
    en: ({ on, outcome }) => `Closed on ${day('en', on)} as ${outcomeWordings[outcome].en}.`,
    vi: ({ on, outcome }) => `Kết thúc ngày ${day('vi', on)}: ${outcomeWordings[outcome].vi}.`,
  },
  'waits-for-caseworker': {
    zh: '待承办人处理。',
    en: 'Waits for the caseworker.',
    vi: 'Chờ người thụ lý.',
  },
  'next-clock': {
    zh: ({ due, clock, rule, purpose }, { say }) =>
      `${day('zh', due)} ${say(clock)}（${rule}）：${consequences[purpose].zh}`,
    en: ({ due, clock, rule, purpose }, { say }) =>
      `${day('en', due)} ${say(clock)} (${rule}): ${consequences[purpose].en}`,
    vi: ({ due, clock, rule, purpose }, { say }) =>
      `${day('vi', due)} ${say(clock)} (${rule}): ${consequences[purpose].vi}`,
  },
  'next-clock-while': {
    zh: ({ pending, due, clock, rule, purpose }, { say }) =>
      `${say(pending)}${day('zh', due)} ${say(clock)}（${rule}）：${consequences[purpose].zh}`,
    en: ({ pending, due, clock, rule, purpose }, { say }) =>
      `${say(pending)} ${day('en', due)} ${say(clock)} (${rule}): ${consequences[purpose].en}`,
    vi: ({ pending, due, clock, rule, purpose }, { say }) =>
      `${say(pending)} ${day('vi', due)} ${say(clock)} (${rule}): ${consequences[purpose].vi}`,
  },
  'remedy-is-pending': {
    zh: ({ kind, filedOn, filedWith, status }) =>
      `${day('zh', filedOn)}向${filedWith}提出的${remedyWordings[kind].zh}尚未办结（${remedyStatusWordings[status].zh}），` +
      '申请法院强制执行须等待。',
    en: ({ kind, filedOn, filedWith, status }) =>
      `The ${remedyWordings[kind].en} filed on ${day('en', filedOn)} with ${filedWith} is pending ` +
      `(${remedyStatusWordings[status].en}); the way to the court waits.`,
    vi: ({ kind, filedOn, filedWith, status }) =>
      `${capital(remedyWordings[kind].vi)} nộp ngày ${day('vi', filedOn)} tại ${filedWith} đang giải quyết ` +
      `(${remedyStatusWordings[status].vi}); việc yêu cầu Tòa án phải chờ.`,
  },
  'claim-limitation-near': {
    zh: ({ claimPeriods, day: last }) =>
      `${list('zh', claimPeriods)}，最后一日${day('zh', last)}：诉讼时效即将届满，请催告或者起诉。`,
    en: ({ claimPeriods, day: last }) =>
      `${list('en', claimPeriods)}, last day ${day('en', last)}: becomes barred by limitation: demand payment or sue.`,
    vi: ({ claimPeriods, day: last }) =>
      `${list('vi', claimPeriods)}, ngày cuối ${day('vi', last)}: thời hiệu sắp hết, hãy đôn đốc hoặc khởi kiện.`,
  },
  'claim-limitation-expired': {
    zh: ({ claimPeriods, day: last }) =>
      `${list('zh', claimPeriods)}，最后一日${day('zh', last)}：诉讼时效已届满；对债务人不利的步骤由经办人员决定。`,
    en: ({ claimPeriods, day: last }) =>
      `${list('en', claimPeriods)}, last day ${day('en', last)}: is barred by limitation; ` +
      'a person decides on each step against the debtor.',
    vi: ({ claimPeriods, day: last }) =>
      `${list('vi', claimPeriods)}, ngày cuối ${day('vi', last)}: đã hết thời hiệu; mỗi bước bất lợi cho người có nghĩa vụ do người thụ lý quyết định.`,
  },
  'penalty-limitation-near': {
    zh: ({ claimPeriods, day: last }) => `${list('zh', claimPeriods)}，最后一日${day('zh', last)}：此前可以处罚。`,
    en: ({ claimPeriods, day: last }) =>
      `${list('en', claimPeriods)}, last day ${day('en', last)}: can be penalised until then.`,
    vi: ({ claimPeriods, day: last }) =>
      `${list('vi', claimPeriods)}, ngày cuối ${day('vi', last)}: có thể xử phạt đến ngày đó.`,
  },
  'penalty-limitation-expired': {
    zh: ({ claimPeriods, day: last, foundOn }) =>
      `${list('zh', claimPeriods)}，最后一日${day('zh', last)}：此前已发现的方可处罚；本案于${day('zh', foundOn)}发现。`,
    en: ({ claimPeriods, day: last, foundOn }) =>
      `${list('en', claimPeriods)}, last day ${day('en', last)}: can be penalised only if it was found before; ` +
      `the case was found on ${day('en', foundOn)}.`,
    vi: ({ claimPeriods, day: last, foundOn }) =>
      `${list('vi', claimPeriods)}, ngày cuối ${day('vi', last)}: chỉ xử phạt nếu đã phát hiện trước đó; ` +
      `vụ việc được phát hiện ngày ${day('vi', foundOn)}.`,
  },
};

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
