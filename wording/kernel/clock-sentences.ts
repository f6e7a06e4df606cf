import type { ClockMessages } from '../../domain/kernel/kernel-messages.ts';
import { day, length } from '../formats.ts';
import { wordingOfRule } from '../rulebooks/rule-titles.ts';
import type { Sentences } from '../sentences.ts';

/** Clocks, as they start, move, wait and end. */
export const clockSentences: Sentences<ClockMessages> = {
  'title-of-rule': {
    zh: ({ rule }) => wordingOfRule(rule).zh,
    en: ({ rule }) => wordingOfRule(rule).en,
    vi: ({ rule }) => wordingOfRule(rule).vi,
  },
  'on-day': {
    zh: ({ day: on, provisional }) => `${day('zh', on)}${provisional ? '（暂定，待该年度放假安排公布）' : ''}`,
    en: ({ day: on, provisional }) =>
      `on ${day('en', on)}${provisional ? ', provisional until the holiday notice of that year' : ''}`,
    vi: ({ day: on, provisional }) =>
      `ngày ${day('vi', on)}${provisional ? ', tạm tính cho đến khi có thông báo nghỉ lễ của năm đó' : ''}`,
  },
  'last-day': {
    zh: ({ day: last, provisional }) =>
      `最后一日为${day('zh', last)}${provisional ? '（暂定，待该年度放假安排公布）' : ''}`,
    en: ({ day: last, provisional }) =>
      `last day ${day('en', last)}${provisional ? ', provisional until the holiday notice of that year' : ''}`,
    vi: ({ day: last, provisional }) =>
      `ngày cuối ${day('vi', last)}${provisional ? ', tạm tính cho đến khi có thông báo nghỉ lễ của năm đó' : ''}`,
  },
  'clock-started': {
    zh: ({ clock, when }, { say }) => `期限开始：${say(clock)}，${say(when)}。`,
    en: ({ clock, when }, { say }) => `Clock started: ${say(clock)}, ${say(when)}.`,
    vi: ({ clock, when }, { say }) => `Bắt đầu thời hạn: ${say(clock)}, ${say(when)}.`,
  },
  'clock-met': {
    zh: ({ clock, when }, { say }) => `期限内已完成：${say(clock)}（${say(when)}）。`,
    en: ({ clock, when }, { say }) => `Clock met: ${say(clock)} (${say(when)}).`,
    vi: ({ clock, when }, { say }) => `Đã thực hiện trong thời hạn: ${say(clock)} (${say(when)}).`,
  },
  'clock-stopped': {
    zh: ({ clock, when }, { say }) => `期限届满前终止：${say(clock)}（${say(when)}）。`,
    en: ({ clock, when }, { say }) => `Clock stopped before it ran out: ${say(clock)} (${say(when)}).`,
    vi: ({ clock, when }, { say }) => `Thời hạn dừng trước khi hết: ${say(clock)} (${say(when)}).`,
  },
  'clock-held': {
    zh: ({ clock, left, unit }, { say }) => `期限中止，剩余${length('zh', left, held(unit))}：${say(clock)}。`,
    en: ({ clock, left, unit }, { say }) => `Clock held with ${length('en', left, held(unit))} left: ${say(clock)}.`,
    vi: ({ clock, left, unit }, { say }) => `Tạm dừng thời hạn, còn ${length('vi', left, held(unit))}: ${say(clock)}.`,
  },
  'clock-runs-on': {
    zh: ({ clock, when }, { say }) => `期限继续：${say(clock)}，现${say(when)}。`,
    en: ({ clock, when }, { say }) => `Clock runs on: ${say(clock)}, now ${say(when)}.`,
    vi: ({ clock, when }, { say }) => `Thời hạn tiếp tục: ${say(clock)}, nay ${say(when)}.`,
  },
  'clock-waits-for-entries': {
    zh: ({ clock, until }, { say }) =>
      `${say(clock)}：登记时已届满，暂不据此办理；期限内提出的，可登记至${day('zh', until)}。`,
    en: ({ clock, until }, { say }) =>
      `${say(clock)} was over when it was entered; nothing follows from it before what came in time could be entered, ` +
      `until the end of ${day('en', until)}.`,
    vi: ({ clock, until }, { say }) =>
      `${say(clock)} đã hết khi được ghi nhận; chưa xử lý tiếp để còn ghi nhận những gì đã nộp đúng hạn, ` +
      `đến hết ngày ${day('vi', until)}.`,
  },
  'clock-moved': {
    zh: ({ clock, because, before, when }, { say }) =>
      `因${say(because)}，期限由${day('zh', before)}变更：${say(clock)}，现${say(when)}。`,
    en: ({ clock, because, before, when }, { say }) =>
      `Clock moved by ${say(because)} from ${day('en', before)}: ${say(clock)}, now ${say(when)}.`,
    vi: ({ clock, because, before, when }, { say }) =>
      `Thời hạn thay đổi từ ${day('vi', before)} do ${say(because)}: ${say(clock)}, nay ${say(when)}.`,
  },
  'clock-comes-next': {
    zh: ({ due, clock, rule }, { say }) => `${day('zh', due)} ${say(clock)}（${rule}）`,
    en: ({ due, clock, rule }, { say }) => `${day('en', due)} ${say(clock)} (${rule})`,
    vi: ({ due, clock, rule }, { say }) => `${day('vi', due)} ${say(clock)} (${rule})`,
  },
  'clock-due-today': {
    zh: ({ clock }, { say }) => `${say(clock)}：今日到期。`,
    en: ({ clock }, { say }) => `${say(clock)} is due today.`,
    vi: ({ clock }, { say }) => `${say(clock)}: đến hạn hôm nay.`,
  },
  'clock-ran-out': {
    zh: ({ clock, day: last }, { say }) => `${say(clock)}：最后一日${day('zh', last)}已过。`,
    en: ({ clock, day: last }, { say }) => `${say(clock)}: the last day, ${day('en', last)}, has passed.`,
    vi: ({ clock, day: last }, { say }) => `${say(clock)}: ngày cuối ${day('vi', last)} đã qua.`,
  },
  'clock-failed': {
    zh: ({ clock, deadlineId, reason }, { say }) =>
      `${say(clock)}（${deadlineId}）已到期但未能执行，未产生任何结果。${say(reason)}`,
    en: ({ clock, deadlineId, reason }, { say }) =>
      `${say(clock)} (${deadlineId}) was due and could not act, and nothing was done because of it. ${say(reason)}`,
    vi: ({ clock, deadlineId, reason }, { say }) =>
      `${say(clock)} (${deadlineId}) đã đến hạn nhưng không thực hiện được và chưa có gì được làm. ${say(reason)}`,
  },
  'moved-by-correction': {
    zh: ({ factId }) => `${factId}更正`,
    en: ({ factId }) => `the correction of ${factId}`,
    vi: ({ factId }) => `việc đính chính ${factId}`,
  },
  'moved-by-notice': {
    zh: ({ calendarVersion }) => `放假安排（日历${calendarVersion}）`,
    en: ({ calendarVersion }) => `the holiday notice (calendar ${calendarVersion})`,
    vi: ({ calendarVersion }) => `thông báo nghỉ lễ (lịch ${calendarVersion})`,
  },
  'moved-by-settings': {
    zh: ({ version }) => `本单位办理参数${version}`,
    en: ({ version }) => `the office's settings ${version}`,
    vi: ({ version }) => `thiết lập ${version} của cơ quan`,
  },
  'moved-by-rulebook': {
    zh: ({ rulebook, version }) => `规则手册${rulebook}的${version}版`,
    en: ({ rulebook, version }) => `version ${version} of the rulebook ${rulebook}`,
    vi: ({ rulebook, version }) => `phiên bản ${version} của bộ quy tắc ${rulebook}`,
  },
};

/** A held clock of hours, months or years is kept in days. */
function held(unit: Parameters<typeof length>[2]): 'working-days' | 'calendar-days' {
  return unit === 'working-days' ? unit : 'calendar-days';
}
