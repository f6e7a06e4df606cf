import type { StepMessages } from '../../domain/kernel/kernel-messages.ts';
import { day, list } from '../formats.ts';
import { gateStepWordings } from '../rulebooks/gate-steps.ts';
import type { Sentences } from '../sentences.ts';

/** Steps of a process: stages, commands, approvals, and what became of them. */
export const stepSentences: Sentences<StepMessages> = {
  'process-closed-on': {
    zh: ({ on, outcome }, writer) => `已于${day('zh', on)}结案：${writer.outcome(outcome)}。`,
    en: ({ on, outcome }, writer) => `Closed on ${day('en', on)}: ${writer.outcome(outcome)}.`,
    vi: ({ on, outcome }, writer) => `Kết thúc ngày ${day('vi', on)}: ${writer.outcome(outcome)}.`,
  },
  'process-stands-in': {
    zh: ({ stage }, writer) => `处于“${writer.stage(stage)}”阶段。`,
    en: ({ stage }, writer) => `Stands in "${writer.stage(stage)}".`,
    vi: ({ stage }, writer) => `Đang ở giai đoạn “${writer.stage(stage)}”.`,
  },
  'process-waits': {
    zh: ({ stage, since }, writer) => `自${day('zh', since)}起处于“${writer.stage(stage)}”阶段，尚待办理。`,
    en: ({ stage, since }, writer) => `It has stood in "${writer.stage(stage)}" since ${day('en', since)}.`,
    vi: ({ stage, since }, writer) =>
      `Ở giai đoạn “${writer.stage(stage)}” từ ngày ${day('vi', since)}, chưa được xử lý.`,
  },
  'stage-entered': {
    zh: ({ stage }, writer) => `进入${writer.stage(stage)}阶段。`,
    en: ({ stage }, writer) => `Stage entered: ${writer.stage(stage)}.`,
    vi: ({ stage }, writer) => `Chuyển sang giai đoạn: ${writer.stage(stage)}.`,
  },
  'command-given': {
    zh: ({ command, said }, { done, say }) => joined(done(command), say(said), '：', '。'),
    en: ({ command, said }, { done, say }) => joined(done(command), say(said), ': ', '.'),
    vi: ({ command, said }, { done, say }) => joined(done(command), say(said), ': ', '.'),
  },
  'assigned-to': {
    zh: ({ assignee }) => `${assignee}。`,
    en: ({ assignee }) => `To ${assignee}.`,
    vi: ({ assignee }) => `Cho ${assignee}.`,
  },
  'extended-until': {
    zh: ({ deadlineId, until, reason }) => `${deadlineId}延长至${day('zh', until)}。${reason}`,
    en: ({ deadlineId, until, reason }) => `${deadlineId} until ${day('en', until)}. ${reason}`,
    vi: ({ deadlineId, until, reason }) => `${deadlineId} đến hết ngày ${day('vi', until)}. ${reason}`,
  },
  'held-until': {
    zh: ({ until, reason }) => `至${day('zh', until)}。${reason}`,
    en: ({ until, reason }) => `Until ${day('en', until)}. ${reason}`,
    vi: ({ until, reason }) => `Đến ngày ${day('vi', until)}. ${reason}`,
  },
  'fact-corrected': {
    zh: ({ factId, before, day: now, evidence, reason }) =>
      `${factId}：${before === now ? day('zh', now) : `由${day('zh', before)}更正为${day('zh', now)}`}。` +
      `${evidence === '' ? '' : `凭证：${evidence}。`}理由：${reason}`,
    en: ({ factId, before, day: now, evidence, reason }) =>
      `${factId}: ${before === now ? `on ${day('en', now)}` : `on ${day('en', now)}, not ${day('en', before)}`}. ` +
      `${evidence === '' ? '' : `Evidence: ${evidence} `}Reason: ${reason}`,
    vi: ({ factId, before, day: now, evidence, reason }) =>
      `${factId}: ${before === now ? `ngày ${day('vi', now)}` : `ngày ${day('vi', now)}, không phải ${day('vi', before)}`}. ` +
      `${evidence === '' ? '' : `Chứng cứ: ${evidence} `}Lý do: ${reason}`,
  },
  'fact-withdrawn': {
    zh: ({ factId, day: before, reason }) => `${factId}（${day('zh', before)}）。理由：${reason}`,
    en: ({ factId, day: before, reason }) => `${factId} of ${day('en', before)}. Reason: ${reason}`,
    vi: ({ factId, day: before, reason }) => `${factId} ngày ${day('vi', before)}. Lý do: ${reason}`,
  },
  'taken-up': {
    zh: ({ revision }) => `流程在 Temporal 中缺失，已按记录的第${revision}版继续办理；期间到期的期限现即执行。`,
    en: ({ revision }) =>
      `The process was gone at Temporal, and was taken up from the record as it stood at revision ${revision}. ` +
      `Clocks that have become due meanwhile act now.`,
    vi: ({ revision }) =>
      `Quy trình không còn tại Temporal và được tiếp tục từ hồ sơ ở phiên bản ${revision}. ` +
      `Các thời hạn đã đến trong thời gian đó được thực hiện ngay.`,
  },
  'settings-adopted': {
    zh: ({ version }) => `自此适用本单位办理参数${version}。`,
    en: ({ version }) => `The office's settings ${version} apply from now on.`,
    vi: ({ version }) => `Từ nay áp dụng thiết lập ${version} của cơ quan.`,
  },
  'rulebook-adopted': {
    zh: ({ rulebook, version }) => `自此适用规则手册${rulebook}的${version}版。`,
    en: ({ rulebook, version }) => `Version ${version} of the rulebook ${rulebook} applies from now on.`,
    vi: ({ rulebook, version }) => `Từ nay áp dụng phiên bản ${version} của bộ quy tắc ${rulebook}.`,
  },
  'steps-lost': {
    zh: ({ afterRevision, lastRevision, letters }) =>
      `第${afterRevision}版之后、至少至第${lastRevision}版的办理记录已缺失。` +
      `${letters.length === 0 ? '' : `其间发出的文书：${list('zh', letters)}。`}请依据文书并向有关人员查明，重新登记。`,
    en: ({ afterRevision, lastRevision, letters }) =>
      `What was done after revision ${afterRevision}, up to revision ${lastRevision} at least, is lost. ` +
      (letters.length === 0 ? '' : `Letters that went out meanwhile: ${list('en', letters)}. `) +
      'Find out from letters and people what it was, and enter it again.',
    vi: ({ afterRevision, lastRevision, letters }) =>
      `Những việc đã làm sau phiên bản ${afterRevision}, ít nhất đến phiên bản ${lastRevision}, đã mất. ` +
      (letters.length === 0 ? '' : `Văn bản đã gửi trong thời gian đó: ${list('vi', letters)}. `) +
      'Hãy xác minh qua văn bản và người liên quan, rồi ghi nhận lại.',
  },
  'event-not-arrived': {
    zh: ({ eventId, to, problem }) => `通知${eventId}未能送达${to}（${problem}），系统将继续尝试。`,
    en: ({ eventId, to, problem }) => `The event ${eventId} has not reached ${to} (${problem}); it is tried further.`,
    vi: ({ eventId, to, problem }) =>
      `Thông báo ${eventId} chưa đến được ${to} (${problem}); hệ thống tiếp tục thử lại.`,
  },
  'event-named': {
    zh: ({ eventId }) => `${eventId}。`,
    en: ({ eventId }) => `${eventId}.`,
    vi: ({ eventId }) => `${eventId}.`,
  },
  'document-failed': {
    zh: ({ number, problem }) => `文书${number}未能制作，尚未发出：${problem}`,
    en: ({ number, problem }) => `Document ${number} could not be produced and has not gone out: ${problem}`,
    vi: ({ number, problem }) => `Văn bản ${number} không lập được và chưa gửi đi: ${problem}`,
  },
  'approval-awaited': {
    zh: ({ step, approvalId }) => `${gateStepWordings[step].zh}待他人审批（${approvalId}）。`,
    en: ({ step, approvalId }) =>
      `${gateStepWordings[step].en} waits for the approval of a second person (${approvalId}).`,
    vi: ({ step, approvalId }) => `${gateStepWordings[step].vi} chờ người thứ hai phê duyệt (${approvalId}).`,
  },
  'approval-overtaken': {
    zh: ({ step, approvalId }) => `${gateStepWordings[step].zh}已无须审批（${approvalId}）。`,
    en: ({ step, approvalId }) => `${gateStepWordings[step].en} is overtaken and waits no more (${approvalId}).`,
    vi: ({ step, approvalId }) => `${gateStepWordings[step].vi} không còn cần phê duyệt (${approvalId}).`,
  },
  'approval-still-awaited': {
    zh: ({ step, approvalId, since }) => `${gateStepWordings[step].zh}自${day('zh', since)}起待审批（${approvalId}）。`,
    en: ({ step, approvalId, since }) =>
      `${gateStepWordings[step].en} has waited for approval since ${day('en', since)} (${approvalId}).`,
    vi: ({ step, approvalId, since }) =>
      `${gateStepWordings[step].vi} chờ phê duyệt từ ngày ${day('vi', since)} (${approvalId}).`,
  },
  'submission-still-awaited': {
    zh: ({ step, approvalId, since }) =>
      `${gateStepWordings[step].zh}已于${day('zh', since)}退回，尚未重新提交（${approvalId}）。`,
    en: ({ step, approvalId, since }) =>
      `${gateStepWordings[step].en} was sent back on ${day('en', since)} and is still to be submitted again (${approvalId}).`,
    vi: ({ step, approvalId, since }) =>
      `${gateStepWordings[step].vi} đã bị trả lại ngày ${day('vi', since)} và chưa được trình lại (${approvalId}).`,
  },
  'approval-of': {
    zh: ({ step, approvalId }) => `${gateStepWordings[step].zh}：审批${approvalId}`,
    en: ({ step, approvalId }) => `${gateStepWordings[step].en}: approval of ${approvalId}`,
    vi: ({ step, approvalId }) => `${gateStepWordings[step].vi}: phê duyệt ${approvalId}`,
  },
  'submission-of': {
    zh: ({ step, approvalId }) => `${gateStepWordings[step].zh}：重新提交${approvalId}`,
    en: ({ step, approvalId }) => `${gateStepWordings[step].en}: submission of ${approvalId}`,
    vi: ({ step, approvalId }) => `${gateStepWordings[step].vi}: trình lại ${approvalId}`,
  },
  'approved-too-late': {
    zh: ({ refusal }, { say }) => `已批准的事项无法再执行：${say(refusal)}`,
    en: ({ refusal }, { say }) => `What was approved can no longer be done: ${say(refusal)}`,
    vi: ({ refusal }, { say }) => `Việc đã phê duyệt không thể thực hiện nữa: ${say(refusal)}`,
  },
  'step-stopped': {
    zh: ({ step, reasons }, { say }) =>
      `${say(step)}未自动进行：${list('zh', reasons.map(say))}。请决定是否仍然进行，并说明理由。`,
    en: ({ step, reasons }, { say }) =>
      `${say(step)}: not done by itself, because ${list('en', reasons.map(say))}. Decide whether it is done all the same, and why.`,
    vi: ({ step, reasons }, { say }) =>
      `${say(step)}: không tự động thực hiện vì ${list('vi', reasons.map(say))}. Hãy quyết định có vẫn thực hiện hay không và nêu lý do.`,
  },
  'stopped-step-waits': {
    zh: ({ step, since, reasons }, { say }) =>
      `${say(step)}自${day('zh', since)}起等待决定：${list('zh', reasons.map(say))}。`,
    en: ({ step, since, reasons }, { say }) =>
      `${say(step)} has waited for a decision since ${day('en', since)}, because ${list('en', reasons.map(say))}.`,
    vi: ({ step, since, reasons }, { say }) =>
      `${say(step)} chờ quyết định từ ngày ${day('vi', since)}, vì ${list('vi', reasons.map(say))}.`,
  },
  'stopped-step-goes-on': {
    zh: ({ step }, { say }) => `${say(step)}已无障碍，继续进行。`,
    en: ({ step }, { say }) => `${say(step)}: nothing speaks against it any more, and it goes on.`,
    vi: ({ step }, { say }) => `${say(step)}: không còn trở ngại và được tiếp tục.`,
  },
  'stopped-step-overtaken': {
    zh: ({ step }, { say }) => `${say(step)}已无须决定。`,
    en: ({ step }, { say }) => `${say(step)} is overtaken and waits no more.`,
    vi: ({ step }, { say }) => `${say(step)} không còn cần quyết định.`,
  },
  'stopped-step-because': {
    zh: ({ step, reason }, { say }) => `${say(step)}。${reason}`,
    en: ({ step, reason }, { say }) => `${say(step)}. ${reason}`,
    vi: ({ step, reason }, { say }) => `${say(step)}. ${reason}`,
  },
  'step-taken-in-doubt': {
    zh: ({ step, reasons }, { say }) => `${say(step)}已进行，以免权利丧失，但请注意：${list('zh', reasons.map(say))}。`,
    en: ({ step, reasons }, { say }) =>
      `${say(step)}: done, so that no right lapses, though ${list('en', reasons.map(say))}.`,
    vi: ({ step, reasons }, { say }) =>
      `${say(step)}: đã thực hiện để không mất quyền, tuy ${list('vi', reasons.map(say))}.`,
  },
  'decision-on-stopped-step': {
    zh: ({ step }, { say }) => `${say(step)}：决定是否进行`,
    en: ({ step }, { say }) => `${say(step)}: decision whether it is done`,
    vi: ({ step }, { say }) => `${say(step)}: quyết định có thực hiện hay không`,
  },
  'waits-for-people': {
    zh: '此后不再自动推进；在有人处理之前持续发出提醒。',
    en: 'Nothing more happens by itself; reminders go out until somebody acts.',
    vi: 'Không còn gì tự diễn ra; nhắc nhở được gửi cho đến khi có người xử lý.',
  },
  'rule-has-failed': {
    zh: '办理规则对此执行失败：请告知系统运行人员。',
    en: 'A rule of the procedure has failed on it: report this to those who run the system.',
    vi: 'Một quy tắc của thủ tục không thực hiện được: hãy báo cho người vận hành hệ thống.',
  },
};

/** What was done, and what was said with it, where anything was. */
function joined(done: string, said: string, colon: string, stop: string): string {
  return said.trim() === '' ? `${done}${stop}` : `${done}${colon}${said.trim()}`;
}
