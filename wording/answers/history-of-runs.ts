import { day } from '../formats.ts';
import type { Sentences } from '../sentences.ts';
import type { Wordings } from '../wording.ts';

/** How a process begins, goes on and ends at Temporal, and what stands around it there. */
export interface RunMessages extends SurroundingMessages, TaskMessages {
  'process-opened': { number: string; person: string; id: string };
  'process-reopened': { revision: number; person: string; id: string };
  'run-goes-on': { revision: number };
  'process-started': null;
  'history-grown-long': null;
  'process-failed': { why: string };
  'process-stopped': { reason: string };
  'process-timed-out': null;
  'cancel-requested': null;
  'process-cancelled': null;
  'process-paused': null;
  'process-unpaused': null;
  'step-repeated': null;
  'step-failed': { why: string };
  'process-ended': null;
  'process-closed': { on: string; outcome: string; revision: number };
}

interface SurroundingMessages {
  'shown-in-temporal': { what: string };
  'next-deadline-shown': null;
  'keeping-history-begun': null;
  'keeping-history-of-run-begun': { runId: string };
  'keeping-history-not-begun': null;
  'keeping-history-done': null;
  'keeping-history-failed': null;
  'options-changed': null;
  'clock-at-usual-pace': null;
  'clock-jumps': null;
  'clock-moved-by-days': { count: number };
  'clock-moved-by-hours': { count: number };
  'clock-stopped-jumping': null;
  'time-moved-to': { time: string };
}

/** Steps between Temporal and the worker. */
interface TaskMessages {
  'workflow-task-scheduled': null;
  'workflow-task-started': null;
  'workflow-task-completed': null;
  'workflow-task-timed-out': null;
  'activity-task-started': null;
  'activity-task-cancel-requested': null;
  'child-workflow-execution-started': null;
  'other-event': { type: string };
}

/** What stands before what people read of a process in the Temporal UI. */
export const shownAttributeWordings: Wordings<'stage' | 'nextStep' | 'waitsFor'> = {
  stage: { zh: '阶段', en: 'stage', vi: 'giai đoạn' },
  nextStep: { zh: '下一步', en: 'next step', vi: 'bước tiếp theo' },
  waitsFor: { zh: '待办者', en: 'must act:', vi: 'người phải làm' },
};

const surroundingSentences: Sentences<SurroundingMessages> = {
  'shown-in-temporal': {
    zh: ({ what }) => `Temporal 界面显示：${what}。`,
    en: ({ what }) => `Shown in the Temporal UI: ${what}.`,
    vi: ({ what }) => `Hiển thị trên giao diện Temporal: ${what}.`,
  },
  'next-deadline-shown': { zh: '下一期限', en: 'the next deadline', vi: 'thời hạn tiếp theo' },
  'keeping-history-begun': {
    zh: '将历史存入记录：已开始。',
    en: 'Keeping the history in the record: begun.',
    vi: 'Lưu lịch sử vào hồ sơ: đã bắt đầu.',
  },
  'keeping-history-of-run-begun': {
    zh: ({ runId }) => `将运行 ${runId} 的历史存入记录：已开始。`,
    en: ({ runId }) => `Keeping the history of run ${runId} in the record: begun.`,
    vi: ({ runId }) => `Lưu lịch sử của lần chạy ${runId} vào hồ sơ: đã bắt đầu.`,
  },
  'keeping-history-not-begun': {
    zh: '将历史存入记录：未能开始。',
    en: 'Keeping the history in the record: could not be begun.',
    vi: 'Lưu lịch sử vào hồ sơ: không bắt đầu được.',
  },
  'keeping-history-done': {
    zh: '将历史存入记录：已完成。',
    en: 'Keeping the history in the record: done.',
    vi: 'Lưu lịch sử vào hồ sơ: đã xong.',
  },
  'keeping-history-failed': {
    zh: '将历史存入记录：失败。',
    en: 'Keeping the history in the record: failed.',
    vi: 'Lưu lịch sử vào hồ sơ: thất bại.',
  },
  'options-changed': {
    zh: '运维人员更改了流程的运行方式。',
    en: 'An operator changed how the process runs.',
    vi: 'Người vận hành đã thay đổi cách chạy quy trình.',
  },
  'clock-at-usual-pace': {
    zh: '流程的时钟恢复正常速度。',
    en: 'The clock of the process runs at its usual pace again.',
    vi: 'Đồng hồ của quy trình chạy lại bình thường.',
  },
  'clock-jumps': {
    zh: '流程的时钟自此跳过一切等待。',
    en: 'The clock of the process jumps over every wait from now on.',
    vi: 'Từ nay đồng hồ của quy trình bỏ qua mọi khoảng chờ.',
  },
  'clock-moved-by-days': {
    zh: ({ count }) => `流程的时钟拨快${count}日。`,
    en: ({ count }) => `The clock of the process is moved on by ${count} days.`,
    vi: ({ count }) => `Đồng hồ của quy trình được đẩy nhanh ${count} ngày.`,
  },
  'clock-moved-by-hours': {
    zh: ({ count }) => `流程的时钟拨快${count}小时。`,
    en: ({ count }) => `The clock of the process is moved on by ${count} hours.`,
    vi: ({ count }) => `Đồng hồ của quy trình được đẩy nhanh ${count} giờ.`,
  },
  'clock-stopped-jumping': {
    zh: '流程的时钟停止跳跃。',
    en: 'The clock of the process stopped jumping.',
    vi: 'Đồng hồ của quy trình thôi nhảy.',
  },
  'time-moved-to': {
    zh: ({ time }) => `时间拨至 ${time}（UTC）。`,
    en: ({ time }) => `Time was moved on to ${time} UTC.`,
    vi: ({ time }) => `Thời gian được đẩy đến ${time} (UTC).`,
  },
};

const taskSentences: Sentences<TaskMessages> = {
  'workflow-task-scheduled': {
    zh: '流程任务已排定。',
    en: 'Workflow task scheduled.',
    vi: 'Tác vụ quy trình đã được xếp lịch.',
  },
  'workflow-task-started': { zh: '流程任务已开始。', en: 'Workflow task started.', vi: 'Tác vụ quy trình đã bắt đầu.' },
  'workflow-task-completed': {
    zh: '流程任务已完成。',
    en: 'Workflow task completed.',
    vi: 'Tác vụ quy trình đã xong.',
  },
  'workflow-task-timed-out': { zh: '流程任务超时。', en: 'Workflow task timed out.', vi: 'Tác vụ quy trình quá giờ.' },
  'activity-task-started': { zh: '活动任务已开始。', en: 'Activity task started.', vi: 'Tác vụ hoạt động đã bắt đầu.' },
  'activity-task-cancel-requested': {
    zh: '已请求取消活动任务。',
    en: 'Activity task cancel requested.',
    vi: 'Đã yêu cầu hủy tác vụ hoạt động.',
  },
  'child-workflow-execution-started': {
    zh: '子流程已开始。',
    en: 'Child workflow execution started.',
    vi: 'Quy trình con đã bắt đầu.',
  },
  'other-event': {
    zh: ({ type }) => `Temporal 事件 ${type}。`,
    en: ({ type }) => `Temporal event ${type}.`,
    vi: ({ type }) => `Sự kiện Temporal ${type}.`,
  },
};

/** What the API says of runs at Temporal. */
export const runSentences: Sentences<RunMessages> = {
  ...surroundingSentences,
  ...taskSentences,
  'process-opened': {
    zh: ({ number, person, id }) => `${number} 由${person}（${id}）立案。`,
    en: ({ number, person, id }) => `${number} opened by ${person} (${id}).`,
    vi: ({ number, person, id }) => `${number} do ${person} (${id}) mở.`,
  },
  'process-reopened': {
    zh: ({ revision, person, id }) => `于第${revision}版结案，由${person}（${id}）恢复办理。`,
    en: ({ revision, person, id }) => `Closed at revision ${revision}, reopened by ${person} (${id}).`,
    vi: ({ revision, person, id }) => `Kết thúc ở phiên bản ${revision}, do ${person} (${id}) mở lại.`,
  },
  'run-goes-on': {
    zh: ({ revision }) => `流程自第${revision}版起在新的运行中继续。`,
    en: ({ revision }) => `The process goes on in a new run from revision ${revision}.`,
    vi: ({ revision }) => `Quy trình tiếp tục trong lần chạy mới từ phiên bản ${revision}.`,
  },
  'process-started': { zh: '流程已开始。', en: 'The process has started.', vi: 'Quy trình đã bắt đầu.' },
  'history-grown-long': {
    zh: '历史已较长：流程在新的运行中继续。',
    en: 'The history has grown long: the process goes on in a new run.',
    vi: 'Lịch sử đã dài: quy trình tiếp tục trong lần chạy mới.',
  },
  'process-failed': {
    zh: ({ why }) => `流程失败：${why}`,
    en: ({ why }) => `The process has failed: ${why}`,
    vi: ({ why }) => `Quy trình thất bại: ${why}`,
  },
  'process-stopped': {
    zh: ({ reason }) => `流程被运维人员终止${reason === '' ? '。' : `：${reason}`}`,
    en: ({ reason }) => `The process was stopped by an operator${reason === '' ? '.' : `: ${reason}`}`,
    vi: ({ reason }) => `Quy trình bị người vận hành dừng${reason === '' ? '.' : `: ${reason}`}`,
  },
  'process-timed-out': {
    zh: '流程超过其时限。',
    en: 'The process has run out of its time limit.',
    vi: 'Quy trình đã hết giới hạn thời gian.',
  },
  'cancel-requested': {
    zh: '运维人员请求取消流程；流程只能以操作结束。',
    en: 'An operator asked to cancel the process; it is ended only by a command.',
    vi: 'Người vận hành yêu cầu hủy quy trình; quy trình chỉ kết thúc bằng thao tác.',
  },
  'process-cancelled': {
    zh: '流程被运维人员取消。',
    en: 'The process was cancelled by an operator.',
    vi: 'Quy trình bị người vận hành hủy.',
  },
  'process-paused': {
    zh: '流程被运维人员暂停。',
    en: 'The process was paused by an operator.',
    vi: 'Quy trình bị người vận hành tạm ngưng.',
  },
  'process-unpaused': {
    zh: '运维人员让流程继续。',
    en: 'An operator let the process go on.',
    vi: 'Người vận hành cho quy trình tiếp tục.',
  },
  'step-repeated': {
    zh: '程序处理期间另有事项进入：该步骤重新执行。',
    en: 'Something came in while the program was at work: the step is done again.',
    vi: 'Có việc mới đến khi chương trình đang làm: bước được làm lại.',
  },
  'step-failed': {
    zh: ({ why }) => `程序未能执行下一步骤，正在重试：${why}`,
    en: ({ why }) => `The program could not take the next step and tries again: ${why}`,
    vi: ({ why }) => `Chương trình không thực hiện được bước tiếp theo và đang thử lại: ${why}`,
  },
  'process-ended': { zh: '流程已结束。', en: 'The process has ended.', vi: 'Quy trình đã kết thúc.' },
  'process-closed': {
    zh: ({ on, outcome, revision }) => `流程已结束：于${day('zh', on)}结案（${outcome}），第${revision}版。`,
    en: ({ on, outcome, revision }) =>
      `The process has ended: closed on ${day('en', on)} as ${outcome}, revision ${revision}.`,
    vi: ({ on, outcome, revision }) =>
      `Quy trình đã kết thúc: kết thúc ngày ${day('vi', on)} (${outcome}), phiên bản ${revision}.`,
  },
};
