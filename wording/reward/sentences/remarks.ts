import type { RewardRemarks } from '../../../domain/processes/reward/messages.ts';
import { money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { documentWordings } from '../documents.ts';
import { outcomeWordings } from '../outcomes.ts';
import { actWordings, channelWordings, earlierDayWordings, findingWordings, reporterKindWordings } from '../terms.ts';

/** What a report says of its course, and what it asks people to look at. */
export const remarkSentences: Sentences<RewardRemarks> = {
  'screening-overdue': {
    zh: '举报审查逾期。不因逾期视为受理。',
    en: 'The report has not been examined in time. It is not accepted by that.',
    vi: 'Tố giác chưa được xem xét đúng hạn. Không vì thế mà coi là đã thụ lý.',
  },
  'reply-overdue': {
    zh: '未按期告知举报人是否受理。',
    en: 'The reporter has not been told in time whether the report is accepted.',
    vi: 'Chưa báo đúng hạn cho người tố giác về việc thụ lý.',
  },
  'handling-overdue': {
    zh: '举报未按期办结。',
    en: 'The report has not been handled in time.',
    vi: 'Tố giác chưa được giải quyết đúng hạn.',
  },
  'answer-overdue': {
    zh: '未按期告知举报人办理结果。',
    en: 'The reporter has not been told the result in time.',
    vi: 'Chưa báo kết quả đúng hạn cho người tố giác.',
  },
  'notice-overdue': {
    zh: '奖励通知逾期，仍须送出。',
    en: 'The notice of the reward is overdue; send it all the same.',
    vi: 'Thông báo thưởng đã quá hạn; vẫn phải gửi.',
  },
  'payment-overdue': {
    zh: '奖励未按期发放。',
    en: 'The reward has not been paid in time.',
    vi: 'Tiền thưởng chưa được chi trả đúng hạn.',
  },
  'recall-overdue': {
    zh: '奖励未按期退回：请催告，并在救济期限届满后申请强制执行。',
    en: 'The reward has not been returned: demand it, and apply to the court once the remedies are over.',
    vi: 'Tiền thưởng chưa được hoàn trả: hãy đôn đốc, và yêu cầu cưỡng chế khi hết thời hạn khiếu nại, khởi kiện.',
  },
  'day-of': {
    zh: ({ what }) => earlierDayWordings[what].zh,
    en: ({ what }) => earlierDayWordings[what].en,
    vi: ({ what }) => earlierDayWordings[what].vi,
  },
  'report-recorded': {
    zh: ({ number, reporter, channel }) =>
      `接收举报${number}：${reporterKindWordings[reporter].zh}，${channelWordings[channel].zh}。`,
    en: ({ number, reporter, channel }) =>
      `Report ${number} recorded: made ${reporterKindWordings[reporter].en}, by ${channelWordings[channel].en}.`,
    vi: ({ number, reporter, channel }) =>
      `Tiếp nhận tố giác ${number}: ${reporterKindWordings[reporter].vi}, qua ${channelWordings[channel].vi}.`,
  },
  'report-closed': {
    zh: ({ outcome, because }, { say }) =>
      `举报结案：${outcomeWordings[outcome].zh}${because === null ? '' : `（${say(because)}）`}。`,
    en: ({ outcome, because }, { say }) =>
      `Report closed: ${outcomeWordings[outcome].en}${because === null ? '' : ` (${say(because)})`}.`,
    vi: ({ outcome, because }, { say }) =>
      `Kết thúc tố giác: ${outcomeWordings[outcome].vi}${because === null ? '' : ` (${say(because)})`}.`,
  },
  'found-to-be': {
    zh: ({ finding }) => `举报内容${findingWordings[finding].zh}`,
    en: ({ finding }) => `the report is ${findingWordings[finding].en}`,
    vi: ({ finding }) => `nội dung tố giác ${findingWordings[finding].vi}`,
  },
  'reporter-waives': {
    zh: '举报人放弃奖励',
    en: 'the reporter waives the reward',
    vi: 'người tố giác từ bỏ tiền thưởng',
  },
  'claim-lapsed': {
    zh: '逾期未申领奖励',
    en: 'the reward was not claimed in time',
    vi: 'không đề nghị nhận thưởng đúng hạn',
  },
  'reporter-unreachable': {
    zh: '无法联系举报人',
    en: 'the reporter could not be reached',
    vi: 'không liên hệ được người tố giác',
  },
  'reward-paid': {
    zh: ({ amount }) => `已发放奖励${money('zh', amount)}`,
    en: ({ amount }) => `${money('en', amount)} is paid`,
    vi: ({ amount }) => `đã chi trả ${money('vi', amount)}`,
  },
  'reward-stands': { zh: '奖励决定维持有效', en: 'the reward stands', vi: 'quyết định thưởng vẫn có hiệu lực' },
  'the-act': {
    zh: ({ act }) => (act === null ? '该决定' : actWordings[act].zh),
    en: ({ act }) => (act === null ? 'decision' : actWordings[act].en),
    vi: ({ act }) => (act === null ? 'quyết định' : actWordings[act].vi),
  },
  'decision-final': { zh: '决定已生效', en: 'the decision is final', vi: 'quyết định đã có hiệu lực' },
  'letter-issued': {
    zh: ({ letter, number }) => `制发${documentWordings[letter].zh}${number}。`,
    en: ({ letter, number }) => `${documentWordings[letter].en} ${number} issued.`,
    vi: ({ letter, number }) => `Ban hành ${documentWordings[letter].vi} số ${number}.`,
  },
  'matter-grants-nothing': {
    zh: '本件举报未核定奖励：应当决定不予奖励。',
    en: 'The matter grants nothing for this report: the reward is to be refused.',
    vi: 'Tố giác này không được xác định tiền thưởng: phải quyết định không thưởng.',
  },
  'loss-corrected-propose-anew': {
    zh: '损失金额已更正：请重新提出奖励意见。',
    en: 'The loss has been corrected: propose the reward anew.',
    vi: 'Thiệt hại đã được điều chỉnh: hãy đề xuất thưởng lại.',
  },
  'loss-corrected-look-again': {
    zh: '损失金额已更正：请核对奖励依据是否仍然成立。',
    en: 'The loss has been corrected: look whether the reward still rests on it.',
    vi: 'Thiệt hại đã được điều chỉnh: hãy xem căn cứ thưởng còn đúng không.',
  },
  'loss-gone-assess-anew': {
    zh: '更正后没有损失：奖励须重新认定。',
    en: 'By the corrected finding nothing is lost: the reward is to be assessed anew.',
    vi: 'Theo kết luận đã điều chỉnh thì không có thiệt hại: phải xét thưởng lại.',
  },
  'award-changed': {
    zh: ({ amount }) => `奖励金额现为${money('zh', amount)}：请向举报人送出新的通知书。`,
    en: ({ amount }) => `The reward is ${money('en', amount)} now: send the reporter the new notice.`,
    vi: ({ amount }) => `Tiền thưởng nay là ${money('vi', amount)}: hãy gửi thông báo mới cho người tố giác.`,
  },
  'award-paid-is-kept': {
    zh: ({ byTable, amount }) =>
      `按更正后的损失，奖励应为${money('zh', byTable)}；已决定奖励${money('zh', amount)}，举报人无过错的不予追回。`,
    en: ({ byTable, amount }) =>
      `By the corrected loss the reward would be ${money('en', byTable)}; ${money('en', amount)} was awarded, and is not ` +
      'reclaimed without fault of the reporter.',
    vi: ({ byTable, amount }) =>
      `Theo thiệt hại đã điều chỉnh, tiền thưởng là ${money('vi', byTable)}; đã quyết định thưởng ${money('vi', amount)}, ` +
      'không thu hồi nếu người tố giác không có lỗi.',
  },
  'consider-clue-transfer': {
    zh: '请研究是否将线索移送公安机关：故意诬告陷害构成犯罪，错告不构成。',
    en: 'Consider handing the clues over to the police: intent is a crime, a mistaken report is none.',
    vi: 'Hãy xem xét chuyển manh mối cho Công an: cố ý vu khống là tội phạm, tố giác nhầm thì không.',
  },
  'reporter-not-reached': {
    zh: '尚未联系上举报人：请另日以其他方式再次联系。',
    en: 'The reporter has not been reached: try again on another day and in another way.',
    vi: 'Chưa liên hệ được người tố giác: hãy thử lại vào ngày khác và bằng cách khác.',
  },
  'repaid-to-be-paid-out': {
    zh: ({ amount }) => `举报人已退回的${money('zh', amount)}应当返还举报人。`,
    en: ({ amount }) => `${money('en', amount)} that the reporter has returned is to be paid out to them again.`,
    vi: ({ amount }) => `Phải trả lại người tố giác ${money('vi', amount)} mà họ đã hoàn trả.`,
  },
};
