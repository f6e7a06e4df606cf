import type { CourtMessages } from '../../../domain/recovery-case/messages/court-messages.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Application to the court, its window and the civil suit. */
export const courtSentences: Sentences<CourtMessages> = {
  'apply-to-court-by': {
    zh: ({ by }) => `须于${day('zh', by)}前向人民法院申请强制执行。`,
    en: ({ by }) => `The application to the court must be filed by ${day('en', by)}.`,
    vi: ({ by }) => `Phải nộp đơn yêu cầu Tòa án cưỡng chế trước hết ngày ${day('vi', by)}.`,
  },
  'window-has-closed': {
    zh: ({ left }, { say }) => `申请强制执行期限已届满：${say(left)}。`,
    en: ({ left }, { say }) => `The window for the application has closed: ${say(left)}.`,
    vi: ({ left }, { say }) => `Thời hạn yêu cầu cưỡng chế đã hết: ${say(left)}.`,
  },
  'late-application-not-cured': {
    zh: ({ closed, left }, { say }) => `申请期限已于${day('zh', closed)}届满，本单位不接受逾期申请：${say(left)}。`,
    en: ({ closed, left }, { say }) =>
      `The window closed on ${day('en', closed)}, and the office cures no late application: ${say(left)}.`,
    vi: ({ closed, left }, { say }) =>
      `Thời hạn đã hết ngày ${day('vi', closed)} và cơ quan không nộp đơn muộn: ${say(left)}.`,
  },
  'follow-up-with-court': {
    zh: ({ outstanding }) => `请向法院跟进：尚有${money('zh', outstanding)}未清偿。`,
    en: ({ outstanding }) => `Follow up with the court: ${money('en', outstanding)} is still outstanding.`,
    vi: ({ outstanding }) => `Hãy theo dõi với Tòa án: còn ${money('vi', outstanding)} chưa trả.`,
  },
  'runs-past-window': {
    zh: ({ closes, until, left }, { say }) =>
      `申请强制执行期限于${day('zh', closes)}届满，而本期限延至${day('zh', until)}：届时只能${say(left)}。`,
    en: ({ closes, until, left }, { say }) =>
      `The window for the application to the court closes on ${day('en', closes)}, and this runs until ` +
      `${day('en', until)}: what is left then is to ${say(left)}.`,
    vi: ({ closes, until, left }, { say }) =>
      `Thời hạn yêu cầu cưỡng chế hết ngày ${day('vi', closes)}, còn thời hạn này đến ngày ${day('vi', until)}: ` +
      `khi đó chỉ còn cách ${say(left)}.`,
  },
  'dismissal-final': {
    zh: ({ left }, { say }) => `对驳回裁判已不得上诉：${say(left)}`,
    en: ({ left }, { say }) => `The dismissal can no longer be appealed against: ${say(left)}`,
    vi: ({ left }, { say }) => `Không còn quyền kháng cáo việc bác yêu cầu: ${say(left)}`,
  },
};
