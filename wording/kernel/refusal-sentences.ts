import type { KernelRefusals } from '../../domain/kernel/kernel-messages.ts';
import { day, list } from '../formats.ts';
import type { Sentences } from '../sentences.ts';

const statuses = {
  waiting: { zh: '待审批', en: 'waiting', vi: 'đang chờ' },
  'sent-back': { zh: '已退回', en: 'sent back', vi: 'đã bị trả lại' },
} as const;

/** Why every process may refuse a command, and what to do. */
export const kernelRefusalSentences: Sentences<KernelRefusals> = {
  'state-of-later-version': {
    zh: ({ present, stateVersion }) =>
      `本程序支持的办理状态最高为第${present}版，而该状态为第${stateVersion}版：请运行更新的版本。`,
    en: ({ present, stateVersion }) =>
      `This program knows states up to version ${present}, and this one is of version ${stateVersion}: run a later version.`,
    vi: ({ present, stateVersion }) =>
      `Chương trình này hỗ trợ trạng thái đến phiên bản ${present}, còn trạng thái này là phiên bản ${stateVersion}: hãy chạy phiên bản mới hơn.`,
  },
  'reopened-before': {
    zh: '该操作此前已恢复办理。',
    en: 'This command has reopened it before.',
    vi: 'Thao tác này đã mở lại trước đó.',
  },
  'sent-by-processes-alone': {
    zh: ({ command }, { done }) => `“${done(command)}”由其他流程告知，不由人员提交。`,
    en: ({ command }, { done }) => `“${done(command)}” is told by other processes, and not given by people.`,
    vi: ({ command }, { done }) => `“${done(command)}” do quy trình khác thông báo, không do người dùng thực hiện.`,
  },
  'given-by-people-alone': {
    zh: ({ command }, { done }) => `“${done(command)}”由人员提交，不由其他流程告知。`,
    en: ({ command }, { done }) => `“${done(command)}” is given by people, and not told by other processes.`,
    vi: ({ command }, { done }) => `“${done(command)}” do người dùng thực hiện, không do quy trình khác thông báo.`,
  },
  'no-room': {
    zh: '记载已满：请办结，其余事项另行立项办理。',
    en: 'There is no room left. Bring this to an end, and open another for what is left to do.',
    vi: 'Hồ sơ đã đầy. Hãy kết thúc và mở một hồ sơ khác cho phần còn lại.',
  },
  'no-room-at-will': {
    zh: '记载已满，所余空间留给款项、事实、行政行为和结案：请将此内容记入纸质案卷。',
    en: 'There is hardly any room left. What room is left is kept for money, facts, acts and closing: write this into the paper file.',
    vi:
      'Hồ sơ đã đầy. Phần còn lại dành cho tiền, sự kiện, hành vi hành chính và việc kết thúc: ' +
      'hãy ghi nội dung này vào hồ sơ giấy.',
  },
  'no-more-of-this-kind': {
    zh: '此类事项已达上限：请办结，其余事项另行立项办理。',
    en: 'No more entries of this kind are taken. Bring this to an end, and open another for what is left to do.',
    vi: 'Không nhận thêm mục loại này. Hãy kết thúc và mở một hồ sơ khác cho phần còn lại.',
  },
  'no-more-of-this-kind-at-will': {
    zh: '此类事项已达上限，所余空间留给款项、事实、行政行为和结案：请将此内容记入纸质案卷。',
    en:
      'No more entries of this kind are taken. What room is left is kept for money, facts, acts and closing: ' +
      'write this into the paper file.',
    vi:
      'Không nhận thêm mục loại này. Phần còn lại dành cho tiền, sự kiện, hành vi hành chính và việc kết thúc: ' +
      'hãy ghi nội dung này vào hồ sơ giấy.',
  },
  'has-changed': {
    zh: ({ revision }) => `内容已变更，现为第${revision}版，请重新读取。`,
    en: ({ revision }) => `It has changed, and is now at revision ${revision}: read it again.`,
    vi: ({ revision }) => `Nội dung đã thay đổi: nay ở phiên bản ${revision}. Hãy đọc lại.`,
  },
  'done-in-other-stages': {
    zh: ({ stage, stages }, writer) =>
      `现处于${writer.stage(stage)}阶段；此事项在以下阶段办理：${list('zh', stages.map(writer.stage))}。`,
    en: ({ stage, stages }, writer) =>
      `It is in ${inSentence(writer.stage(stage))}; this is done in ${list(
        'en',
        stages.map((each) => inSentence(writer.stage(each))),
      )}.`,
    vi: ({ stage, stages }, writer) =>
      `Đang ở giai đoạn ${inSentence(writer.stage(stage))}; việc này thực hiện ở giai đoạn ${list(
        'vi',
        stages.map((each) => inSentence(writer.stage(each))),
      )}.`,
  },
  'own-proposal': {
    zh: '须由提出意见以外的人员办理。',
    en: 'Somebody else than whoever proposed it has to do this.',
    vi: 'Phải do người khác với người đề xuất thực hiện.',
  },
  'already-extended': {
    zh: '该期限已经延长过，或者已经届满。',
    en: 'The period has been extended before, or is over.',
    vi: 'Thời hạn đã được gia hạn hoặc đã hết.',
  },
  'extension-too-long': {
    zh: ({ most }) => `延长最多${most}个工作日。`,
    en: ({ most }) => `Extend it by 1 to ${most} working days.`,
    vi: ({ most }) => `Gia hạn nhiều nhất ${most} ngày làm việc.`,
  },
  'kept-away': {
    zh: '该人员已回避或者应当回避：请由他人办理。',
    en: 'They keep away from it: somebody else has to do this.',
    vi: 'Người này phải tránh vụ việc: phải do người khác làm.',
  },
  'was-closed': {
    zh: ({ on, outcome }, writer) => `已于${day('zh', on)}结案：${writer.outcome(outcome)}。`,
    en: ({ on, outcome }, writer) => `It was closed on ${day('en', on)} as ${writer.outcome(outcome)}.`,
    vi: ({ on, outcome }, writer) => `Đã kết thúc ngày ${day('vi', on)}: ${writer.outcome(outcome)}.`,
  },
  'release-hold-first': {
    zh: ({ until }) => `中止办理至${day('zh', until)}：请先恢复办理。`,
    en: ({ until }) => `It is on hold until ${day('en', until)}: release it first.`,
    vi: ({ until }) => `Đang tạm dừng đến ngày ${day('vi', until)}: hãy tiếp tục xử lý trước.`,
  },
  'rulebook-lacks-rows': {
    zh: ({ rulebook, version, rows }) =>
      `所适用的规则手册${rulebook}的${version}版没有${list('zh', rows)}：请先转用较新的版本。`,
    en: ({ rulebook, version, rows }) =>
      `Version ${version} of the rulebook ${rulebook} applies, which has no ${list('en', rows)}: move it to a later version first.`,
    vi: ({ rulebook, version, rows }) =>
      `Đang áp dụng phiên bản ${version} của bộ quy tắc ${rulebook}, trong đó không có ${list('vi', rows)}: hãy chuyển sang phiên bản mới hơn trước.`,
  },
  'on-hold-already': {
    zh: ({ until }) => `已中止办理至${day('zh', until)}。`,
    en: ({ until }) => `It is on hold until ${day('en', until)}.`,
    vi: ({ until }) => `Đang tạm dừng đến ngày ${day('vi', until)}.`,
  },
  'not-on-hold': { zh: '未中止办理。', en: 'It is not on hold.', vi: 'Không tạm dừng.' },
  'key-used-otherwise': {
    zh: '该 Idempotency-Key 已用于其他请求：请另选。',
    en: 'This Idempotency-Key was used for another request: choose a new one.',
    vi: 'Idempotency-Key này đã dùng cho yêu cầu khác: hãy chọn khóa mới.',
  },
  'nothing-to-extend': {
    zh: '没有可以延长的期限。',
    en: 'No clock is running that could be extended.',
    vi: 'Không có thời hạn nào có thể gia hạn.',
  },
  'no-running-deadline': {
    zh: ({ deadlineId }) => `没有正在进行的期限${deadlineId}。`,
    en: ({ deadlineId }) => `No running deadline ${deadlineId}.`,
    vi: ({ deadlineId }) => `Không có thời hạn ${deadlineId} đang chạy.`,
  },
  'no-live-deadline': {
    zh: ({ deadlineId }) => `没有尚未结束的期限${deadlineId}。`,
    en: ({ deadlineId }) => `There is no live deadline ${deadlineId}.`,
    vi: ({ deadlineId }) => `Không có thời hạn ${deadlineId} còn hiệu lực.`,
  },
  'not-extendable': {
    zh: ({ clock }, { say }) => `${say(clock)}不得延长。`,
    en: ({ clock }, { say }) => `${say(clock)} cannot be extended.`,
    vi: ({ clock }, { say }) => `${say(clock)}: không được gia hạn.`,
  },
  'not-later-than': {
    zh: ({ day: due }) => `新的最后一日须在${day('zh', due)}之后。`,
    en: ({ day: due }) => `The new last day must lie after ${day('en', due)}.`,
    vi: ({ day: due }) => `Ngày cuối mới phải sau ngày ${day('vi', due)}.`,
  },
  'no-clock-failed': {
    zh: '没有执行失败的期限。',
    en: 'No clock has failed.',
    vi: 'Không có thời hạn nào bị lỗi.',
  },
  'clock-not-failed': {
    zh: ({ clock, deadlineId }, { say }) => `${say(clock)}（${deadlineId}）未执行失败。`,
    en: ({ clock, deadlineId }, { say }) => `${say(clock)} (${deadlineId}) has not failed.`,
    vi: ({ clock, deadlineId }, { say }) => `${say(clock)} (${deadlineId}) không bị lỗi.`,
  },
  'no-clock-waits-for-entries': {
    zh: '没有登记时已届满而尚待登记的期限。',
    en: 'No clock was over when it was entered and still waits for what came in time.',
    vi: 'Không có thời hạn nào đã hết khi ghi nhận và còn chờ ghi nhận bổ sung.',
  },
  'clock-waits-for-no-entries': {
    zh: ({ clock, deadlineId }, { say }) => `${say(clock)}（${deadlineId}）并非尚待登记。`,
    en: ({ clock, deadlineId }, { say }) => `${say(clock)} (${deadlineId}) does not wait for late entries.`,
    vi: ({ clock, deadlineId }, { say }) => `${say(clock)} (${deadlineId}) không chờ ghi nhận bổ sung.`,
  },
  'no-document-failed': {
    zh: '没有制作失败的文书。',
    en: 'No document has failed to be produced.',
    vi: 'Không có văn bản nào lập bị lỗi.',
  },
  'no-such-document': {
    zh: ({ documentId }) => `没有文书${documentId}。`,
    en: ({ documentId }) => `There is no document ${documentId}.`,
    vi: ({ documentId }) => `Không có văn bản ${documentId}.`,
  },
  'document-not-failed': {
    zh: ({ number }) => `文书${number}未制作失败。`,
    en: ({ number }) => `Document ${number} has not failed to be produced.`,
    vi: ({ number }) => `Văn bản ${number} không bị lỗi.`,
  },
  'no-facts': {
    zh: '没有可以更正的事实。',
    en: 'There is no fact that could be corrected.',
    vi: 'Không có sự kiện nào có thể đính chính.',
  },
  'no-such-fact': {
    zh: ({ factId }) => `没有事实${factId}；请查阅事实列表。`,
    en: ({ factId }) => `There is no fact ${factId}; see the list of facts.`,
    vi: ({ factId }) => `Không có sự kiện ${factId}; hãy xem danh sách sự kiện.`,
  },
  'fact-stands-no-more': {
    zh: ({ factId, standing }) => `${factId}已${standing === 'corrected' ? '更正，请以更正后的事实为准' : '撤回'}。`,
    en: ({ factId, standing }) =>
      standing === 'corrected'
        ? `${factId} was corrected already: name the fact that stands in its place.`
        : `${factId} was withdrawn already.`,
    vi: ({ factId, standing }) =>
      standing === 'corrected'
        ? `${factId} đã được đính chính: hãy nêu sự kiện thay thế.`
        : `${factId} đã được rút lại.`,
  },
  'after-what-follows': {
    zh: ({ day: on, latest }) => `${day('zh', on)}晚于其后的程序（${day('zh', latest)}）：请先更正后者。`,
    en: ({ day: on, latest }) =>
      `${day('en', on)} lies after what follows it, on ${day('en', latest)}: correct that first.`,
    vi: ({ day: on, latest }) =>
      `${day('vi', on)} sau thủ tục tiếp theo, ngày ${day('vi', latest)}: hãy đính chính thủ tục đó trước.`,
  },
  'fact-divides-nothing': {
    zh: '该项事实不划分金额，请勿填写划分。',
    en: 'This fact divides no amounts: leave the division out.',
    vi: 'Sự kiện này không chia số tiền nào; hãy bỏ phần chia ra.',
  },
  'fact-has-that-day': {
    zh: ({ factId, day: on }) => `${factId}登记的日期即为${day('zh', on)}；请填写另一日期或凭证。`,
    en: ({ factId, day: on }) => `${factId} is of ${day('en', on)} already: give another day, or other evidence.`,
    vi: ({ factId, day: on }) => `${factId} đã là ngày ${day('vi', on)}: hãy ghi ngày khác hoặc chứng cứ khác.`,
  },
  'no-consequences': {
    zh: '没有因事实更正而待核的事项。',
    en: 'Nothing that was done because of a fact waits to be looked at.',
    vi: 'Không có việc nào đã làm theo sự kiện cũ cần xem xét.',
  },
  'no-such-consequence': {
    zh: ({ consequenceId }) => `没有待核事项${consequenceId}。`,
    en: ({ consequenceId }) => `Nothing called ${consequenceId} waits to be looked at.`,
    vi: ({ consequenceId }) => `Không có việc cần xem xét ${consequenceId}.`,
  },
  'no-event-waits': {
    zh: '没有未送达的通知。',
    en: 'Everything that was told has arrived, or is on its way.',
    vi: 'Mọi thông báo đã đến hoặc đang được chuyển.',
  },
  'event-does-not-wait': {
    zh: ({ eventId }) => `${eventId}不是未送达的通知。`,
    en: ({ eventId }) => `${eventId} is not an event that has not arrived.`,
    vi: ({ eventId }) => `${eventId} không phải là thông báo chưa đến.`,
  },
  'nothing-lost': {
    zh: '没有缺失的记录。',
    en: 'Nothing is lost.',
    vi: 'Không bị mất gì.',
  },
  'no-step-waits': {
    zh: ({ status }) => `没有${statuses[status].zh}的事项。`,
    en: ({ status }) => `No step is ${statuses[status].en}.`,
    vi: ({ status }) => `Không có bước nào ${statuses[status].vi}.`,
  },
  'step-does-not-wait': {
    zh: ({ status, approvalId }) => `没有${statuses[status].zh}的事项${approvalId}。`,
    en: ({ status, approvalId }) => `No step ${approvalId} is ${statuses[status].en}.`,
    vi: ({ status, approvalId }) => `Không có bước ${approvalId} ${statuses[status].vi}.`,
  },
  'approver-has-edited': {
    zh: '上次审批后经办过的人员不得审批：请由他人审批。',
    en: 'Whoever has edited anything since the last approval cannot approve: ask somebody else.',
    vi: 'Người đã xử lý từ lần phê duyệt trước không được phê duyệt: hãy nhờ người khác.',
  },
  'no-step-stopped': {
    zh: '没有未自动进行而等待决定的步骤。',
    en: 'No step is stopped and waits for a decision.',
    vi: 'Không có bước nào bị dừng và chờ quyết định.',
  },
  'step-is-not-stopped': {
    zh: ({ step }) => `没有停止的步骤 ${step}：请按待办事项所列填写。`,
    en: ({ step }) => `No step ${step} is stopped: name it as its duty does.`,
    vi: ({ step }) => `Không có bước ${step} bị dừng: hãy ghi đúng như trong danh sách việc phải làm.`,
  },
  'stopped-step-not-given-up': {
    zh: '该步骤不得只是放弃：请仍然进行，或者依法减免、更正、结案。',
    en: 'The step cannot just be given up: take it all the same, or waive, correct or close as the law allows.',
    vi: 'Không được chỉ bỏ bước này: hãy vẫn thực hiện, hoặc miễn giảm, sửa đổi hay kết thúc theo quy định.',
  },
  'after-today': {
    zh: ({ field, today }) => `${field} 晚于今日${day('zh', today)}。`,
    en: ({ field, today }) => `${field} lies after today, ${day('en', today)}.`,
    vi: ({ field, today }) => `${field} sau ngày hôm nay, ${day('vi', today)}.`,
  },
  'not-after-today': {
    zh: ({ field, today }) => `${field} 须晚于今日${day('zh', today)}。`,
    en: ({ field, today }) => `${field} must lie after today, ${day('en', today)}.`,
    vi: ({ field, today }) => `${field} phải sau ngày hôm nay, ${day('vi', today)}.`,
  },
  'too-far-ahead': {
    zh: ({ field, years, last }) => `${field} 晚于${years}年后：请填写${day('zh', last)}或者更早的日期。`,
    en: ({ field, years, last }) =>
      `${field} lies more than ${years === 1 ? 'a year' : `${years} years`} ahead: give ${day('en', last)} or an earlier day.`,
    vi: ({ field, years, last }) =>
      `${field} quá ${years} năm kể từ nay: hãy ghi ngày ${day('vi', last)} hoặc sớm hơn.`,
  },
  'before-start': {
    zh: ({ field, what, day: earliest }, { say }) => `${field} 早于${say(what)}（${day('zh', earliest)}）。`,
    en: ({ field, what, day: earliest }, { say }) => `${field} lies before ${say(what)}, ${day('en', earliest)}.`,
    vi: ({ field, what, day: earliest }, { say }) => `${field} trước ${say(what)}, ${day('vi', earliest)}.`,
  },
  'beginning-of-insurance': {
    zh: '社会保险制度建立',
    en: 'there was social insurance',
    vi: 'khi có bảo hiểm xã hội',
  },
  'beginning-of-lives': {
    zh: '所涉人员可能的最早出生日',
    en: 'anybody was born who is told of',
    vi: 'ngày sinh sớm nhất có thể của người liên quan',
  },
};

/** A title inside a sentence. */
function inSentence(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
