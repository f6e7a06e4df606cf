import type { KernelRefusalCode } from '../../domain/kernel/refusal.ts';
import type { ActRefusalCode } from '../../domain/procedures/administrative-act/act-refusal.ts';
import type { Wordings } from '../wording.ts';

/** What a process of any kind, or any kind of administrative act, may refuse. */
export const generalRefusalTitles: Wordings<KernelRefusalCode | ActRefusalCode> = {
  'wrong-stage': {
    zh: '所处阶段不允许此操作',
    en: 'The stage does not allow this',
    vi: 'Giai đoạn hiện tại không cho phép việc này',
  },
  'process-closed': { zh: '已结案', en: 'It is closed', vi: 'Đã kết thúc' },
  'process-on-hold': { zh: '已中止办理', en: 'It is on hold', vi: 'Đang tạm dừng' },
  'own-proposal': {
    zh: '提出意见的人不得审批',
    en: 'Whoever proposed it cannot decide on it',
    vi: 'Người đề xuất không được quyết định',
  },
  'already-extended': { zh: '期限已延长', en: 'It has been extended before', vi: 'Đã gia hạn' },
  'extension-too-long': { zh: '延长时间过长', en: 'The extension is too long', vi: 'Thời gian gia hạn quá dài' },
  'kept-away': { zh: '应当回避', en: 'They keep away from it', vi: 'Người này phải tránh vụ việc' },
  'rulebook-lacks-rows': {
    zh: '所适用的规则手册版本没有所需条目',
    en: 'The rulebook that it goes by lacks what this counts by',
    vi: 'Bộ quy tắc được áp dụng thiếu quy định cần để tính',
  },
  'process-not-on-hold': { zh: '未中止办理', en: 'It is not on hold', vi: 'Không tạm dừng' },
  'process-changed': { zh: '内容已变更', en: 'It has changed', vi: 'Nội dung đã thay đổi' },
  'idempotency-key-reused': {
    zh: '该 Idempotency-Key 已用于其他请求',
    en: 'The Idempotency-Key was used for another request',
    vi: 'Idempotency-Key đã dùng cho yêu cầu khác',
  },
  'date-in-future': { zh: '日期晚于今日', en: 'The date lies in the future', vi: 'Ngày ở tương lai' },
  'date-not-in-future': {
    zh: '日期不晚于今日',
    en: 'The date does not lie in the future',
    vi: 'Ngày không ở tương lai',
  },
  'date-before-start': {
    zh: '日期早于其所属事项',
    en: 'The date lies before what it belongs to',
    vi: 'Ngày trước khi sự việc liên quan bắt đầu',
  },
  'date-too-far': { zh: '日期过远', en: 'The date lies too far ahead', vi: 'Ngày quá xa' },
  'death-before-birth': {
    zh: '死亡日期早于出生日期',
    en: 'A death lies before the birth',
    vi: 'Ngày chết trước ngày sinh',
  },
  'nothing-to-link': {
    zh: '没有可关联的流程',
    en: 'There is nothing of that kind to link',
    vi: 'Không có gì để liên kết',
  },
  'warnings-unconfirmed': {
    zh: '有提示尚未确认',
    en: 'There are warnings that have not been confirmed',
    vi: 'Có cảnh báo chưa được xác nhận',
  },
  'no-steps-lost': { zh: '没有缺失的记录', en: 'No steps are lost', vi: 'Không mất bước nào' },
  'fact-unknown': { zh: '没有该项事实', en: 'There is no such fact', vi: 'Không có sự kiện này' },
  'fact-not-standing': {
    zh: '该项事实已更正或撤回',
    en: 'The fact was corrected or withdrawn already',
    vi: 'Sự kiện đã được đính chính hoặc rút lại',
  },
  'fact-unchanged': {
    zh: '更正内容与原登记相同',
    en: 'The fact is as the correction says already',
    vi: 'Nội dung đính chính trùng với ghi nhận hiện có',
  },
  'fact-divides-nothing': {
    zh: '该项事实不划分金额',
    en: 'The fact divides no amounts',
    vi: 'Sự kiện không chia số tiền nào',
  },
  'date-after-what-follows': {
    zh: '日期晚于其后的程序',
    en: 'The date lies after what follows it',
    vi: 'Ngày sau thủ tục tiếp theo',
  },
  'consequence-unknown': {
    zh: '没有该项待核事项',
    en: 'There is nothing of that kind to be looked at',
    vi: 'Không có việc cần xem xét này',
  },
  'clock-not-waiting': {
    zh: '该期限并非尚待登记',
    en: 'The clock waits for no late entries',
    vi: 'Thời hạn không chờ ghi nhận bổ sung',
  },
  'clock-not-failed': { zh: '该期限未执行失败', en: 'The clock has not failed', vi: 'Thời hạn không bị lỗi' },
  'process-full': { zh: '已无可用空间', en: 'There is no room for it', vi: 'Không còn chỗ' },
  'rule-failed': {
    zh: '规则无法执行此操作',
    en: 'The rules cannot carry this out',
    vi: 'Quy tắc không thực hiện được việc này',
  },
  'document-unknown': {
    zh: '没有该文书',
    en: 'There is no such document',
    vi: 'Không có văn bản này',
  },
  'document-not-failed': { zh: '该文书未制作失败', en: 'The document has not failed', vi: 'Văn bản không bị lỗi' },
  'addressee-missing': { zh: '未注明受送达人', en: 'It is not said on whom', vi: 'Chưa nêu người nhận' },
  'deadline-unknown': {
    zh: '没有该正在进行的期限',
    en: 'There is no such running deadline',
    vi: 'Không có thời hạn đang chạy này',
  },
  'event-not-waiting': {
    zh: '没有未送达的通知',
    en: 'No event waits to arrive',
    vi: 'Không có thông báo nào chờ chuyển đến',
  },
  'deadline-not-extendable': {
    zh: '该期限不得延长',
    en: 'The deadline cannot be extended',
    vi: 'Thời hạn không được gia hạn',
  },
  'deadline-not-later': {
    zh: '新的最后一日并未推迟',
    en: 'The new last day is not later',
    vi: 'Ngày cuối mới không muộn hơn',
  },
  'decision-already-issued': {
    zh: '追回决定已作出',
    en: 'The decision is issued already',
    vi: 'Quyết định đã được ban hành',
  },
  'no-step-stopped': { zh: '没有该停止的步骤', en: 'No such step is stopped', vi: 'Không có bước nào như vậy bị dừng' },
  'stopped-step-not-given-up': {
    zh: '该步骤不得放弃',
    en: 'The step may not be given up',
    vi: 'Không được bỏ bước này',
  },
  'approval-unknown': { zh: '没有该待审批事项', en: 'No such step waits', vi: 'Không có bước nào như vậy đang chờ' },
  'command-of-others': {
    zh: '该操作不由人工作出',
    en: 'The command is not for people to give',
    vi: 'Thao tác này không do người thực hiện',
  },
  'approver-has-edited': {
    zh: '经办过的人员不得审批',
    en: 'Whoever has edited anything cannot approve',
    vi: 'Người đã xử lý không được phê duyệt',
  },
  'process-not-closed': { zh: '未结案', en: 'It is not closed', vi: 'Chưa kết thúc' },
  'addressee-unknown': { zh: '没有该受送达人', en: 'There is no such addressee', vi: 'Không có người nhận này' },
  'defence-unknown': {
    zh: '没有该待答复的陈述申辩',
    en: 'No such defence waits for an answer',
    vi: 'Không có giải trình nào như vậy chờ trả lời',
  },
  'hearing-period-over': {
    zh: '已过申请听证的期限',
    en: 'A hearing can no longer be asked for',
    vi: 'Đã hết hạn đề nghị điều trần',
  },
  'hearing-already-requested': {
    zh: '已申请听证',
    en: 'A hearing is asked for already',
    vi: 'Đã có đề nghị điều trần',
  },
  'hearing-unknown': {
    zh: '没有该待举行的听证',
    en: 'No such hearing is pending',
    vi: 'Không có cuộc điều trần nào như vậy',
  },
  'hearing-not-scheduled': {
    zh: '尚未确定听证日期',
    en: 'No day is set for the hearing',
    vi: 'Chưa định ngày điều trần',
  },
  'hearing-too-early': {
    zh: '听证通知时间不足',
    en: 'The notice of the hearing would come too late',
    vi: 'Thông báo điều trần sẽ quá muộn',
  },
  'decision-not-issued': { zh: '尚未作出决定', en: 'No decision is issued yet', vi: 'Chưa có quyết định' },
  'act-unknown': {
    zh: '没有可适用的行政行为',
    en: 'There is no such act that this can be about',
    vi: 'Không có hành vi hành chính nào phù hợp',
  },
  'act-not-withdrawable': {
    zh: '该行政行为不能自行撤销',
    en: 'The act cannot be taken back',
    vi: 'Không thể tự thu hồi hành vi hành chính này',
  },
  'act-missing': {
    zh: '须注明针对哪一行政行为',
    en: 'Which act is meant has to be said',
    vi: 'Phải nêu rõ hành vi hành chính nào',
  },
  'remedy-already-open': {
    zh: '已有救济程序在进行',
    en: 'A remedy is open already',
    vi: 'Đã có khiếu nại hoặc khởi kiện đang xử lý',
  },
  'remedy-not-open': {
    zh: '目前没有该救济途径',
    en: 'There is no such remedy now',
    vi: 'Hiện không có biện pháp khiếu nại, khởi kiện này',
  },
  'remedy-period-over': {
    zh: '已过申请救济的期限',
    en: 'The period for the remedy was over',
    vi: 'Đã hết thời hạn khiếu nại, khởi kiện',
  },
  'remedy-not-ready': {
    zh: '救济程序尚未进行到该步骤',
    en: 'The remedy is not that far',
    vi: 'Việc khiếu nại, khởi kiện chưa đến bước này',
  },
  'ruling-incomplete': {
    zh: '裁决内容未填写完整',
    en: 'What was ruled is not said completely',
    vi: 'Nội dung phán quyết chưa đầy đủ',
  },
  'reconsideration-not-extendable': {
    zh: '复议期限不得延长',
    en: 'The reconsideration cannot be extended',
    vi: 'Không thể gia hạn việc khiếu nại',
  },
};
