import type { RewardRefusals } from '../../../domain/processes/reward/refusal.ts';
import { list } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { exclusionWordings, reportedPartWordings } from '../terms.ts';

/** Why a report may refuse a command, and what to do. */
export const refusalSentences: Sentences<RewardRefusals> = {
  'subject-missing': { zh: '请写明被举报人。', en: 'Say who is reported.', vi: 'Hãy ghi rõ ai bị tố giác.' },
  'item-unknown': {
    zh: ({ part, items }) => `“${reportedPartWordings[part].zh}”仅有第1项至第${items}项。`,
    en: ({ part, items }) => `Of "${reportedPartWordings[part].en}" there are items 1 to ${items}.`,
    vi: ({ part, items }) => `Nhóm “${reportedPartWordings[part].vi}” chỉ có mục 1 đến ${items}.`,
  },
  'reporter-missing': {
    zh: '实名举报为一人，联名举报为数人，匿名举报不登记举报人。',
    en: 'A report under a real name has one reporter, a joint one several, an anonymous one none.',
    vi: 'Tố giác có danh tính có một người, tố giác chung có nhiều người, tố giác ẩn danh không có ai.',
  },
  'reporter-unknown': {
    zh: '举报人中没有此人。',
    en: 'They are not among the reporters.',
    vi: 'Người này không thuộc những người tố giác.',
  },
  'reporter-known': {
    zh: '举报人身份已经登记。',
    en: 'Who has reported is known already.',
    vi: 'Đã biết ai là người tố giác.',
  },
  'report-anonymous': { zh: '本件为匿名举报。', en: 'The report is anonymous.', vi: 'Tố giác này là ẩn danh.' },
  'speakers-too-many': {
    zh: ({ most }) => `代表人不得超过${most}人。`,
    en: ({ most }) => `At most ${most} people speak for a group.`,
    vi: ({ most }) => `Nhóm có nhiều nhất ${most} người đại diện.`,
  },
  'conflict-of-interest': {
    zh: '举报涉及该人员或者该单位，或者其已回避：请由他人办理。',
    en: 'The report concerns them, or they keep away from it: somebody else has to do this.',
    vi: 'Tố giác liên quan đến họ, hoặc họ đã tránh vụ việc: phải do người khác làm.',
  },
  'own-staff-named': {
    zh: '举报涉及本单位人员：请上报或者移送纪检监察。',
    en: 'The report names people of the office: route it up.',
    vi: 'Tố giác nêu người của cơ quan: hãy chuyển lên cấp trên.',
  },
  'office-not-another': {
    zh: '该单位正在负责此举报：请选择其他单位。',
    en: 'That office is responsible for the report already: name another one.',
    vi: 'Cơ quan đó đang phụ trách tố giác này: hãy chọn cơ quan khác.',
  },
  'statement-missing': {
    zh: '请登记举报内容，并由另一人员复核。',
    en: 'Record what is reported, and have another person read it again.',
    vi: 'Hãy ghi nội dung tố giác và để người khác đọc lại.',
  },
  'consent-missing': {
    zh: '未经举报人同意，不得告知举报人身份。',
    en: 'Who reported is told only where the reporter agrees.',
    vi: 'Chỉ cho biết người tố giác khi họ đồng ý.',
  },
  'report-not-reopenable': {
    zh: '本件并非不予受理，不能重新审查。',
    en: 'The report was not refused: there is nothing to reopen.',
    vi: 'Tố giác không bị từ chối thụ lý nên không xem xét lại.',
  },
  'report-is-stayed': {
    zh: '举报不适用一般中止：请中止其办理。',
    en: 'A report is not put on hold: stay its handling.',
    vi: 'Không tạm dừng tố giác: hãy tạm đình chỉ việc giải quyết.',
  },
  'handlers-not-two': { zh: '请指派两名办理人员。', en: 'Name two people.', vi: 'Hãy nêu hai người.' },
  'handler-unknown': {
    zh: '办结意见由两名办理人员之一提出。',
    en: 'One of its two handlers concludes a report.',
    vi: 'Kết luận do một trong hai người giải quyết đề xuất.',
  },
  'finding-incomplete': {
    zh: '请对每项举报内容分别认定。',
    en: 'Find on each allegation.',
    vi: 'Hãy kết luận từng nội dung tố giác.',
  },
  'finding-missing': {
    zh: '尚未提出办结意见。',
    en: 'No conclusion has been proposed.',
    vi: 'Chưa có kết luận nào được đề xuất.',
  },
  'nothing-proven': {
    zh: '没有查证属实的内容。',
    en: 'Nothing has been proven.',
    vi: 'Chưa có nội dung nào được xác minh là đúng.',
  },
  'loss-missing': {
    zh: '请写明已造成或者可能造成的损失，或者注明损失尚待认定。',
    en: 'Say what is lost, what could be, or that it is still to be established.',
    vi: 'Hãy ghi thiệt hại đã hoặc có thể xảy ra, hoặc ghi rằng còn chờ xác định.',
  },
  'loss-unproven': {
    zh: '举报不属实的，不认定损失。',
    en: 'Nothing is lost where nothing is proven.',
    vi: 'Không có thiệt hại khi tố giác không đúng.',
  },
  'loss-not-established': {
    zh: '损失尚待认定。',
    en: 'The loss is still to be established.',
    vi: 'Thiệt hại còn chờ xác định.',
  },
  'answer-not-due': {
    zh: '没有应当告知举报人的事项。',
    en: 'No answer is due to a reporter.',
    vi: 'Không phải trả lời người tố giác nào.',
  },
  'exclusion-unknown': {
    zh: ({ exclusion }) => `未登记该不予奖励情形：${exclusionWordings[exclusion].zh}。`,
    en: ({ exclusion }) => `This is not on record: ${exclusionWordings[exclusion].en}.`,
    vi: ({ exclusion }) => `Chưa ghi nhận trường hợp: ${exclusionWordings[exclusion].vi}.`,
  },
  'exclusion-open': {
    zh: ({ exclusions }) =>
      `存在不予奖励情形，请决定不予奖励或者先行撤销：${list(
        'zh',
        exclusions.map((each) => exclusionWordings[each].zh),
      )}。`,
    en: ({ exclusions }) =>
      `Refuse the reward, or lift first: ${list(
        'en',
        exclusions.map((each) => exclusionWordings[each].en),
      )}.`,
    vi: ({ exclusions }) =>
      `Hãy quyết định không thưởng hoặc bỏ trước: ${list(
        'vi',
        exclusions.map((each) => exclusionWordings[each].vi),
      )}.`,
  },
  'exclusion-not-in-force': {
    zh: '本单位不适用该情形。',
    en: 'The office does not go by this exclusion.',
    vi: 'Cơ quan không áp dụng trường hợp này.',
  },
  'known-after-receipt': {
    zh: '须以收到举报之前的线索及其日期证明已经掌握。',
    en: 'A dated lead of before the receipt of the report has to show that it was known.',
    vi: 'Phải có manh mối ghi ngày trước khi nhận tố giác chứng minh đã biết.',
  },
  'reward-table-missing': {
    zh: '所适用的规则没有奖励标准。',
    en: 'The rulebook has no table of rewards.',
    vi: 'Bộ quy tắc không có biểu mức thưởng.',
  },
  'level-missing': {
    zh: '已认定损失：请写明奖励等级。',
    en: 'A loss is proven: give the level.',
    vi: 'Đã xác định thiệt hại: hãy ghi mức thưởng.',
  },
  'level-without-loss': {
    zh: '未认定损失：请勿填写奖励等级。',
    en: 'No loss is proven: leave the level out.',
    vi: 'Chưa xác định thiệt hại: không ghi mức thưởng.',
  },
  'level-not-met': {
    zh: '一级奖励须提供详细事实、线索和证据，且与查证结果完全相符。',
    en: 'Level 1 takes details, leads and evidence, and a report that matches fully.',
    vi: 'Mức 1 cần chi tiết, manh mối, chứng cứ và phải hoàn toàn khớp với kết quả xác minh.',
  },
  'new-part-too-large': {
    zh: '新增部分须大于零，且不超过已认定的损失。',
    en: 'The new part is more than nothing, and no more than the proven loss.',
    vi: 'Phần mới phải lớn hơn không và không quá thiệt hại đã xác định.',
  },
  'award-not-proposed': {
    zh: '尚未提出奖励意见。',
    en: 'No reward has been proposed.',
    vi: 'Chưa có đề xuất thưởng.',
  },
  'legal-review-missing': {
    zh: '该金额的奖励须先经法制审核。',
    en: 'A reward of that sum is reviewed for its legality first.',
    vi: 'Mức thưởng này phải được thẩm định pháp lý trước.',
  },
  'contact-failure-repeated': {
    zh: '每次联系须在不同日期并采用与上次不同的方式。',
    en: 'Each attempt is made on a day of its own, and in another way than the last.',
    vi: 'Mỗi lần liên hệ phải vào ngày khác và bằng cách khác lần trước.',
  },
  'notice-received': {
    zh: '奖励通知书已经签收。',
    en: 'The notice has been received.',
    vi: 'Thông báo thưởng đã được nhận.',
  },
  'claim-late': {
    zh: '奖励已视为放弃：请写明现在申领的正当理由。',
    en: 'The reward is waived: say what good reason there is to claim it now.',
    vi: 'Tiền thưởng đã bị coi là từ bỏ: hãy nêu lý do chính đáng để nhận.',
  },
  'award-missing': { zh: '没有有效的奖励。', en: 'No reward stands.', vi: 'Không có khoản thưởng nào còn hiệu lực.' },
  'award-being-corrected': {
    zh: '奖励金额正在重新核定。',
    en: 'The sum is being worked out again.',
    vi: 'Số tiền thưởng đang được xác định lại.',
  },
  'authorship-not-proven': {
    zh: '与接收举报时给予的凭证码不符。',
    en: 'It is not the code that was given on receipt.',
    vi: 'Không đúng mã đã cấp khi tiếp nhận tố giác.',
  },
};
