import type { Sentences } from '../sentences.ts';
import { runSentences, type RunMessages } from './history-of-runs.ts';

/** What Temporal's history says of a process, and what the steps of its record say. */
export interface HistoryMessages extends RunMessages, ActivityMessages, CommandMessages, TimerMessages, StepMessages {
  'sealed-with-lost-key': null;
}

interface ActivityMessages {
  'activity-under-way': { what: string };
  'activity-done': { what: string };
  'activity-cancelled': { what: string };
  'activity-failed': { what: string; why: string };
  'activity-of-event': { eventId: string };
  'some-activity': null;
  'making-document': { document: string };
  'program-version-noted': null;
  'not-recorded-yet': { why: string };
  'recorded-as': { revision: number };
  'record-stood-at': { revision: number };
  'carried-out-before': { revision: number };
}

interface CommandMessages {
  'command-taken-over': { command: string };
  'command-accepted': { command: string };
  'command-of-event': { eventId: string };
  'command-failed': { command: string; why: string };
  'command-carried-out': { command: string };
  'command-carried-out-as': { command: string; revision: number };
  'command-by': { name: string; title: string; person: string; id: string };
  'command-sent-by': { name: string; title: string; number: string };
  'command-by-somebody': { name: string; title: string };
  'signal-arrived': { signal: string };
  'change-of-calendar': null;
  'change-of-settings': null;
  'change-of-rulebook': null;
}

interface TimerMessages {
  'timer-started': { clock: string };
  'timer-ran-out': { clock: string };
  'timer-stopped': { clock: string };
  'clock-of-event': { eventId: string };
  'pause-before-trying-again': null;
}

/** What brought a step about, where it was no command and no clock. */
interface StepMessages {
  'step-opening': null;
  'step-clock-failed': { clock: string };
  'step-document-failed': { documentId: string };
  'step-taken-up': null;
  'step-calendar': null;
  'step-settings': null;
  'step-rulebook': null;
}

const activitySentences: Sentences<ActivityMessages> = {
  'activity-under-way': {
    zh: ({ what }) => `${what}：进行中。`,
    en: ({ what }) => `${what}: under way.`,
    vi: ({ what }) => `${what}: đang thực hiện.`,
  },
  'activity-done': {
    zh: ({ what }) => `${what}：已完成。`,
    en: ({ what }) => `${what}: done.`,
    vi: ({ what }) => `${what}: đã xong.`,
  },
  'activity-cancelled': {
    zh: ({ what }) => `${what}：已取消。`,
    en: ({ what }) => `${what}: cancelled.`,
    vi: ({ what }) => `${what}: đã hủy.`,
  },
  'activity-failed': {
    zh: ({ what, why }) => `${what}：失败。${why}`,
    en: ({ what, why }) => `${what}: failed. ${why}`,
    vi: ({ what, why }) => `${what}: thất bại. ${why}`,
  },
  'activity-of-event': {
    zh: ({ eventId }) => `事件${eventId}的活动`,
    en: ({ eventId }) => `The activity of event ${eventId}`,
    vi: ({ eventId }) => `Hoạt động của sự kiện ${eventId}`,
  },
  'some-activity': { zh: '一项活动', en: 'An activity', vi: 'Một hoạt động' },
  'making-document': {
    zh: ({ document }) => `制作并发送${document}`,
    en: ({ document }) => `Making and sending ${document}`,
    vi: ({ document }) => `Lập và gửi ${document}`,
  },
  'program-version-noted': {
    zh: '已记下流程此后所用的程序版本。',
    en: 'Noted by which version of the program the process goes on.',
    vi: 'Đã ghi nhận phiên bản chương trình mà quy trình tiếp tục dùng.',
  },
  'not-recorded-yet': {
    zh: ({ why }) => `尚未写入记录，正在重试：${why}`,
    en: ({ why }) => `Not recorded yet, tried again: ${why}`,
    vi: ({ why }) => `Chưa ghi được hồ sơ, đang thử lại: ${why}`,
  },
  'recorded-as': {
    zh: ({ revision }) => `已记录为第${revision}版。`,
    en: ({ revision }) => `Recorded as revision ${revision}.`,
    vi: ({ revision }) => `Đã ghi hồ sơ thành phiên bản ${revision}.`,
  },
  'record-stood-at': {
    zh: ({ revision }) => `记录已是第${revision}版：流程由此继续。`,
    en: ({ revision }) => `The record stood at revision ${revision} already: the process goes on from there.`,
    vi: ({ revision }) => `Hồ sơ đã ở phiên bản ${revision}: quy trình tiếp tục từ đó.`,
  },
  'carried-out-before': {
    zh: ({ revision }) => `该操作此前已执行（第${revision}版）：没有变更。`,
    en: ({ revision }) => `The command had been carried out before, as revision ${revision}: nothing has changed.`,
    vi: ({ revision }) => `Thao tác đã được thực hiện trước đó (phiên bản ${revision}): không có gì thay đổi.`,
  },
};

const commandSentences: Sentences<CommandMessages> = {
  'command-taken-over': {
    zh: ({ command }) => `${command}：由重置前承接。`,
    en: ({ command }) => `${command}: taken over from before a reset.`,
    vi: ({ command }) => `${command}: được tiếp nhận từ trước khi đặt lại.`,
  },
  'command-accepted': {
    zh: ({ command }) => `${command}：已接受。`,
    en: ({ command }) => `${command}: accepted.`,
    vi: ({ command }) => `${command}: đã chấp nhận.`,
  },
  'command-of-event': {
    zh: ({ eventId }) => `事件${eventId}的操作`,
    en: ({ eventId }) => `The command of event ${eventId}`,
    vi: ({ eventId }) => `Thao tác của sự kiện ${eventId}`,
  },
  'command-failed': {
    zh: ({ command, why }) => `${command}：未执行。${why}`,
    en: ({ command, why }) => `${command}: not carried out. ${why}`,
    vi: ({ command, why }) => `${command}: không thực hiện. ${why}`,
  },
  'command-carried-out': {
    zh: ({ command }) => `${command}：已执行。`,
    en: ({ command }) => `${command}: carried out.`,
    vi: ({ command }) => `${command}: đã thực hiện.`,
  },
  'command-carried-out-as': {
    zh: ({ command, revision }) => `${command}：已执行，第${revision}版。`,
    en: ({ command, revision }) => `${command}: carried out, revision ${revision}.`,
    vi: ({ command, revision }) => `${command}: đã thực hiện, phiên bản ${revision}.`,
  },
  'command-sent-by': {
    zh: ({ name, title, number }) => `事项 ${name}（${title}），由 ${number} 告知`,
    en: ({ name, title, number }) => `${name} (${title}), sent by ${number}`,
    vi: ({ name, title, number }) => `${name} (${title}), do ${number} báo`,
  },
  'command-by': {
    zh: ({ name, title, person, id }) => `操作 ${name}（${title}），经办人${person}（${id}）`,
    en: ({ name, title, person, id }) => `Command ${name} (${title}) by ${person} (${id})`,
    vi: ({ name, title, person, id }) => `Thao tác ${name} (${title}) do ${person} (${id})`,
  },
  'command-by-somebody': {
    zh: ({ name, title }) => `操作 ${name}（${title}）`,
    en: ({ name, title }) => `Command ${name} (${title})`,
    vi: ({ name, title }) => `Thao tác ${name} (${title})`,
  },
  'signal-arrived': {
    zh: ({ signal }) => `收到信号 ${signal}；流程只接受操作。`,
    en: ({ signal }) => `Signal ${signal} arrived; a process takes commands only.`,
    vi: ({ signal }) => `Nhận tín hiệu ${signal}; quy trình chỉ nhận thao tác.`,
  },
  'change-of-calendar': {
    zh: '流程所用日历变更',
    en: 'Change of the calendar that the process is counted by',
    vi: 'Thay đổi lịch dùng để tính quy trình',
  },
  'change-of-rulebook': {
    zh: '换用较新版本的规则手册',
    en: 'Change to a later version of the rulebook',
    vi: 'Chuyển sang phiên bản mới hơn của bộ quy tắc',
  },
  'change-of-settings': {
    zh: '流程所用经办机构参数变更',
    en: "Change of the office's settings that the process goes by",
    vi: 'Thay đổi tham số của cơ quan mà quy trình áp dụng',
  },
};

const timerSentences: Sentences<TimerMessages> = {
  'timer-started': {
    zh: ({ clock }) => `期限开始：${clock}`,
    en: ({ clock }) => `Clock started: ${clock}`,
    vi: ({ clock }) => `Thời hạn bắt đầu: ${clock}`,
  },
  'timer-ran-out': {
    zh: ({ clock }) => `期限届满：${clock}`,
    en: ({ clock }) => `Clock ran out: ${clock}`,
    vi: ({ clock }) => `Thời hạn đã hết: ${clock}`,
  },
  'timer-stopped': {
    zh: ({ clock }) => `期限届满前停止：${clock}`,
    en: ({ clock }) => `Clock stopped before it ran out: ${clock}`,
    vi: ({ clock }) => `Thời hạn dừng trước khi hết: ${clock}`,
  },
  'clock-of-event': {
    zh: ({ eventId }) => `由事件${eventId}开始的期限`,
    en: ({ eventId }) => `the one that event ${eventId} has started`,
    vi: ({ eventId }) => `thời hạn do sự kiện ${eventId} bắt đầu`,
  },
  'pause-before-trying-again': {
    zh: '重试前的停顿',
    en: 'a pause before something is tried again',
    vi: 'khoảng chờ trước khi thử lại',
  },
};

const stepSentences: Sentences<StepMessages> = {
  'step-opening': { zh: '立案', en: 'Opening', vi: 'Mở' },
  'step-clock-failed': {
    zh: ({ clock }) => `${clock}：未能执行`,
    en: ({ clock }) => `${clock}: could not act`,
    vi: ({ clock }) => `${clock}: không thực hiện được`,
  },
  'step-document-failed': {
    zh: ({ documentId }) => `文书 ${documentId}：未能制作或者发送`,
    en: ({ documentId }) => `Document ${documentId}: could not be made or sent`,
    vi: ({ documentId }) => `Văn bản ${documentId}: không lập hoặc không gửi được`,
  },
  'step-taken-up': { zh: '依记录恢复', en: 'Taken up from the record', vi: 'Khôi phục từ hồ sơ' },
  'step-calendar': { zh: '日历换用新版本', en: 'Another version of the calendar', vi: 'Phiên bản lịch khác' },
  'step-settings': {
    zh: '经办机构参数换用新版本',
    en: "Another version of the office's settings",
    vi: 'Phiên bản tham số khác của cơ quan',
  },
  'step-rulebook': {
    zh: '规则手册换用新版本',
    en: 'A later version of the rulebook',
    vi: 'Phiên bản mới hơn của bộ quy tắc',
  },
};

/** What the API says of the history of a process. */
export const historySentences: Sentences<HistoryMessages> = {
  ...runSentences,
  ...activitySentences,
  ...commandSentences,
  ...timerSentences,
  ...stepSentences,
  'sealed-with-lost-key': {
    zh: '（加密所用密钥在此处未知）',
    en: '(encrypted with a key that is not known here)',
    vi: '(được mã hóa bằng khóa không có ở đây)',
  },
};
