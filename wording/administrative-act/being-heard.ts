import type { BeingHeardMessages } from '../../domain/procedures/administrative-act/being-heard-messages.ts';
import type { Hearing } from '../../domain/procedures/administrative-act/being-heard-state.ts';
import { day, list } from '../formats.ts';
import type { Sentences } from '../sentences.ts';
import type { Wordings } from '../wording.ts';

const hearingStatuses: Wordings<Hearing['status']> = {
  requested: { zh: '已申请', en: 'requested', vi: 'đã yêu cầu' },
  scheduled: { zh: '已定期', en: 'scheduled', vi: 'đã ấn định' },
  held: { zh: '已举行', en: 'held', vi: 'đã tổ chức' },
  lapsed: { zh: '未举行', en: 'lapsed', vi: 'không tổ chức' },
};

const lapses = {
  withdrawn: { zh: '撤回听证申请', en: 'the request was withdrawn', vi: 'đã rút yêu cầu điều trần' },
  'not-appeared': { zh: '当事人未到场', en: 'the person did not appear', vi: 'đương sự không có mặt' },
} as const satisfies Wordings<BeingHeardMessages['hearing-lapsed']['because']>;

/** Being heard before an act: defences and hearings. */
export const beingHeardSentences: Sentences<BeingHeardMessages> = {
  'heard-once-announced': {
    zh: '尚未告知拟作决定：事先告知书发出后听取陈述申辩。',
    en: 'No decision is announced: those concerned are heard once the advance notice is issued.',
    vi: 'Chưa thông báo trước: người liên quan được trình bày sau khi có thông báo.',
  },
  'day-of-advance-notice': { zh: '事先告知之日', en: 'the advance notice', vi: 'ngày thông báo trước' },
  'defence-received': {
    zh: ({ on, from, summary }) => `${day('zh', on)}${from === '' ? '' : `，${from}`}。${summary}`,
    en: ({ on, from, summary }) => `On ${day('en', on)}${from === '' ? '' : ` from ${from}`}. ${summary}`,
    vi: ({ on, from, summary }) => `Ngày ${day('vi', on)}${from === '' ? '' : `, của ${from}`}. ${summary}`,
  },
  'defence-out-of-time': {
    zh: ({ defenceId }) => `陈述申辩${defenceId}逾期提出，仍在决定中予以答复。`,
    en: ({ defenceId }) =>
      `Defence ${defenceId} came outside the period for it; it is answered in the decision all the same.`,
    vi: ({ defenceId }) => `Giải trình ${defenceId} nộp ngoài thời hạn; quyết định vẫn trả lời giải trình này.`,
  },
  'no-defence-waits': {
    zh: '没有尚待答复的陈述申辩。',
    en: 'No defence is waiting for its answer.',
    vi: 'Không có giải trình nào chờ trả lời.',
  },
  'name-the-defence': {
    zh: ({ defences }) => `请说明所答复的陈述申辩：${list('zh', defences)}。`,
    en: ({ defences }) => `Name the defence that is answered: ${list('en', defences)}.`,
    vi: ({ defences }) => `Hãy nêu giải trình được trả lời: ${list('vi', defences)}.`,
  },
  'act-waits-for-answers': {
    zh: ({ act, defences }, { say }) => `${say(act)}须待陈述申辩${list('zh', defences)}得到答复后作出。`,
    en: ({ act, defences }, { say }) => `The ${say(act)} waits for the answer to ${list('en', defences)}.`,
    vi: ({ act, defences }, { say }) => `Chưa ra ${say(act)}: còn chờ trả lời giải trình ${list('vi', defences)}.`,
  },
  'reminder-to-answer-defence': {
    zh: '答复陈述申辩提醒',
    en: 'Reminder to answer the defence',
    vi: 'Nhắc trả lời giải trình',
  },
  'no-room-for-defence': {
    zh: '决定书须载明陈述申辩及其答复，篇幅已达上限：请概括记载，原件另行存卷。',
    en:
      'The decision prints what was said against it and the answers, and would become too long. ' +
      'Sum this one up, and keep the original in the paper file.',
    vi:
      'Quyết định in toàn bộ giải trình và phần trả lời, nay sẽ quá dài. ' +
      'Hãy tóm tắt giải trình này và lưu bản gốc trong hồ sơ giấy.',
  },
  'no-room-for-answer': {
    zh: '决定书须载明陈述申辩及其答复，篇幅已达上限：请缩短本次答复。',
    en:
      'The decision prints what was said against it and the answers, and would become too long. ' +
      'Answer this one in fewer words.',
    vi: 'Quyết định in toàn bộ giải trình và phần trả lời, nay sẽ quá dài. Hãy trả lời ngắn gọn hơn.',
  },
  'asked-for-on': {
    zh: ({ on, by }) => `${day('zh', on)}${by === '' ? '' : `，${by}`}。`,
    en: ({ on, by }) => `On ${day('en', on)}${by === '' ? '' : ` by ${by}`}.`,
    vi: ({ on, by }) => `Ngày ${day('vi', on)}${by === '' ? '' : `, bởi ${by}`}.`,
  },
  'hearing-appointed': {
    zh: ({ on, time, place, chair }) =>
      `${day('zh', on)}${time}，${place}${chair === '' ? '' : `；听证主持人：${chair}`}。`,
    en: ({ on, time, place, chair }) =>
      `On ${day('en', on)}${time === '' ? '' : ` ${time}`}, ${place}${chair === '' ? '' : `; chair: ${chair}`}.`,
    vi: ({ on, time, place, chair }) =>
      `Ngày ${day('vi', on)}${time === '' ? '' : ` ${time}`}, ${place}${chair === '' ? '' : `; chủ trì: ${chair}`}.`,
  },
  'hearing-lapsed': {
    zh: ({ on, because, note }) => `${day('zh', on)}，${lapses[because].zh}。${note}`,
    en: ({ on, because, note }) => `On ${day('en', on)}, ${lapses[because].en}. ${note}`,
    vi: ({ on, because, note }) => `Ngày ${day('vi', on)}, ${lapses[because].vi}. ${note}`,
  },
  'hearing-of': {
    zh: ({ addresseeId }) => `听证（${addresseeId}）`,
    en: ({ addresseeId }) => `Hearing of ${addresseeId}`,
    vi: ({ addresseeId }) => `Điều trần (${addresseeId})`,
  },
  'act-waits-for-hearing': {
    zh: ({ act, hearingId }, { say }) => `听证${hearingId}举行前不作出${say(act)}。`,
    en: ({ act, hearingId }, { say }) => `The ${say(act)} waits until hearing ${hearingId} has been held.`,
    vi: ({ act, hearingId }, { say }) => `Chưa ra ${say(act)} cho đến khi phiên điều trần ${hearingId} được tổ chức.`,
  },
  'act-waits-for-hearings': {
    zh: ({ act, hearings }, { say }) => `${say(act)}须待听证办结后作出：${hearingsThatWait(hearings, 'zh')}。`,
    en: ({ act, hearings }, { say }) => `The ${say(act)} waits for hearings: ${hearingsThatWait(hearings, 'en')}.`,
    vi: ({ act, hearings }, { say }) => `Chưa ra ${say(act)}, còn chờ điều trần: ${hearingsThatWait(hearings, 'vi')}.`,
  },
  'record-what-came-of-hearing': {
    zh: ({ hearingId, on }) => `请登记${day('zh', on)}听证${hearingId}的结果。`,
    en: ({ hearingId, on }) => `Record what came of hearing ${hearingId} of ${day('en', on)}.`,
    vi: ({ hearingId, on }) => `Hãy ghi nhận kết quả phiên điều trần ${hearingId} ngày ${day('vi', on)}.`,
  },
  'reminder-of-hearing': { zh: '听证办理提醒', en: 'Reminder of the hearing', vi: 'Nhắc về phiên điều trần' },
  'no-hearing-pending': {
    zh: '没有尚待举行的听证。',
    en: 'No hearing is pending.',
    vi: 'Không có phiên điều trần nào đang chờ.',
  },
  'hearing-asked-for-already': {
    zh: '已申请听证。',
    en: 'A hearing has already been asked for.',
    vi: 'Đã yêu cầu điều trần.',
  },
  'hearing-not-open': {
    zh: '事先告知书尚未送达该当事人，或者其听证权利已行使。',
    en: 'The advance notice has not been served on this person yet, or the right has been used.',
    vi: 'Thông báo trước chưa được tống đạt cho người này, hoặc quyền điều trần đã được sử dụng.',
  },
  'hearing-was-open-until': {
    zh: ({ until }) => `申请听证的最后一日为${day('zh', until)}。`,
    en: ({ until }) => `A hearing could be asked for until ${day('en', until)}.`,
    vi: ({ until }) => `Chỉ được yêu cầu điều trần đến hết ngày ${day('vi', until)}.`,
  },
  'hearing-notice-too-late': {
    zh: ({ first }) => `来不及依法提前通知：最早可以定于${day('zh', first)}。`,
    en: ({ first }) => `The notice would come too late: ${day('en', first)} is the first possible day.`,
    vi: ({ first }) => `Không kịp thông báo trước theo luật: sớm nhất là ngày ${day('vi', first)}.`,
  },
  'name-the-hearing': {
    zh: ({ hearings }) => `请说明所指听证：${list('zh', hearings)}。`,
    en: ({ hearings }) => `Name the hearing that is meant: ${list('en', hearings)}.`,
    vi: ({ hearings }) => `Hãy nêu phiên điều trần: ${list('vi', hearings)}.`,
  },
  'schedule-hearing-first': {
    zh: '该听证尚未确定日期：请先确定。',
    en: 'No day has been set for this hearing: schedule it first.',
    vi: 'Phiên điều trần chưa có ngày: hãy ấn định ngày trước.',
  },
  'day-of-hearing': { zh: '听证之日', en: 'the day of the hearing', vi: 'ngày điều trần' },
  'day-of-hearing-request': { zh: '申请听证之日', en: 'the request', vi: 'ngày yêu cầu điều trần' },
};

function hearingsThatWait(
  hearings: BeingHeardMessages['act-waits-for-hearings']['hearings'],
  language: Parameters<typeof list>[0],
): string {
  const [open, close] = language === 'zh' ? ['（', '）'] : [' (', ')'];
  return list(
    language,
    hearings.map(({ id, status }) => `${id}${open}${hearingStatuses[status][language]}${close}`),
  );
}
