import type { RewardRefusalCode } from '../../domain/processes/reward/refusal.ts';
import type { Wordings } from '../wording.ts';
import { generalRefusalTitles } from './refusals-of-every-process.ts';

/** What a report of wrongdoing alone may refuse. */
const ownRefusalTitles: Wordings<Exclude<RewardRefusalCode, keyof typeof generalRefusalTitles>> = {
  'subject-missing': { zh: '未注明被举报人', en: 'It is not said who is reported', vi: 'Chưa nêu ai bị tố giác' },
  'item-unknown': { zh: '没有该举报情形', en: 'There is no such item', vi: 'Không có hành vi này trong danh mục' },
  'reporter-missing': {
    zh: '举报人与举报方式不符',
    en: 'Who has reported does not fit the kind of report',
    vi: 'Người tố giác không phù hợp với hình thức tố giác',
  },
  'speakers-too-many': { zh: '举报代表人过多', en: 'Too many speak for a group', vi: 'Quá nhiều người đại diện' },
  'conflict-of-interest': {
    zh: '应当回避',
    en: 'Nobody acts in a matter of their own',
    vi: 'Không ai được xử lý việc của chính mình',
  },
  'own-staff-named': {
    zh: '举报涉及本单位人员',
    en: 'The report names people of the office',
    vi: 'Nội dung tố giác nêu người của cơ quan',
  },
  'office-not-another': {
    zh: '须移送其他单位',
    en: 'That office is responsible already',
    vi: 'Cơ quan đó đang phụ trách',
  },
  'statement-missing': {
    zh: '举报内容尚未登记或者复核',
    en: 'What is reported has not been recorded, or not been read again',
    vi: 'Nội dung tố giác chưa được ghi nhận hoặc đọc lại',
  },
  'consent-missing': { zh: '举报人未同意', en: 'The reporter has not agreed', vi: 'Người tố giác chưa đồng ý' },
  'report-not-reopenable': {
    zh: '该举报不能重新审查',
    en: 'The report cannot be reopened',
    vi: 'Không thể xem xét lại tố giác này',
  },
  'report-is-stayed': {
    zh: '举报只能中止办理',
    en: 'A report is stayed, not put on hold',
    vi: 'Tố giác được tạm đình chỉ, không tạm dừng',
  },
  'handlers-not-two': { zh: '办理人员不是两人', en: 'There are not two handlers', vi: 'Không đủ hai người xử lý' },
  'handler-unknown': {
    zh: '不是该举报的办理人员',
    en: 'They do not handle the report',
    vi: 'Không phải người xử lý tố giác này',
  },
  'finding-incomplete': { zh: '认定不完整', en: 'The finding is incomplete', vi: 'Kết luận chưa đầy đủ' },
  'finding-missing': { zh: '尚无认定', en: 'Nothing has been found', vi: 'Chưa có kết luận' },
  'nothing-proven': { zh: '没有查证属实的内容', en: 'Nothing has been proven', vi: 'Chưa xác minh được gì là đúng' },
  'loss-unproven': {
    zh: '举报不属实而有损失',
    en: 'Nothing is lost where nothing is proven',
    vi: 'Có thiệt hại dù tố giác không đúng',
  },
  'loss-missing': { zh: '未注明损失', en: 'It is not said what is lost', vi: 'Chưa nêu thiệt hại' },
  'loss-not-established': {
    zh: '损失尚未认定',
    en: 'The loss is not established yet',
    vi: 'Thiệt hại chưa được xác định',
  },
  'answer-not-due': { zh: '无须答复举报人', en: 'No answer is due', vi: 'Không cần trả lời' },
  'exclusion-unknown': {
    zh: '没有该不予奖励情形',
    en: 'No such exclusion is on record',
    vi: 'Chưa ghi nhận căn cứ này',
  },
  'exclusion-open': {
    zh: '存在不予奖励情形',
    en: 'Something excludes a reward',
    vi: 'Có căn cứ không thưởng',
  },
  'exclusion-not-in-force': {
    zh: '本地不适用该不予奖励情形',
    en: 'The office does not go by this exclusion',
    vi: 'Địa phương không áp dụng căn cứ này',
  },
  'known-after-receipt': {
    zh: '线索晚于举报',
    en: 'It was not known before the receipt',
    vi: 'Thông tin có sau khi nhận tố giác',
  },
  'reward-table-missing': {
    zh: '本地没有奖励标准',
    en: 'The place has no table of rewards',
    vi: 'Địa phương chưa có mức thưởng',
  },
  'level-missing': { zh: '未写明奖励等级', en: 'The level is missing', vi: 'Thiếu mức thưởng' },
  'level-without-loss': {
    zh: '未认定损失而有奖励等级',
    en: 'A level is given without a proven loss',
    vi: 'Có mức thưởng khi chưa xác định thiệt hại',
  },
  'level-not-met': { zh: '不符合该奖励等级', en: 'The level is not met', vi: 'Không đạt mức thưởng này' },
  'new-part-too-large': {
    zh: '新增部分大于损失',
    en: 'The new part is no part of the loss',
    vi: 'Phần mới lớn hơn thiệt hại',
  },
  'award-not-proposed': { zh: '尚未提出奖励意见', en: 'No reward has been proposed', vi: 'Chưa đề xuất thưởng' },
  'legal-review-missing': { zh: '尚未法制审核', en: 'The legal review is missing', vi: 'Chưa thẩm định pháp lý' },
  'contact-failure-repeated': {
    zh: '联系日期或者方式重复',
    en: 'The attempt was made on the same day or in the same way',
    vi: 'Lần liên hệ trùng ngày hoặc trùng cách',
  },
  'notice-received': { zh: '通知书已签收', en: 'The notice has been received', vi: 'Đã nhận thông báo' },
  'account-of-another': {
    zh: '账户不是举报人本人的',
    en: 'The account is that of another person',
    vi: 'Tài khoản của người khác',
  },
  'shares-unequal': { zh: '各份合计不等于奖金', en: 'The shares do not add up', vi: 'Tổng các phần không khớp' },
  'division-unsigned': {
    zh: '没有签字的分配协议',
    en: 'No agreement on the shares is signed',
    vi: 'Chưa ký thỏa thuận phân chia',
  },
  'claim-late': { zh: '申领逾期', en: 'The claim comes late', vi: 'Yêu cầu nhận thưởng quá hạn' },
  'materials-missing': { zh: '申领材料不全', en: 'Materials are missing', vi: 'Thiếu giấy tờ' },
  'award-missing': { zh: '没有有效的奖励', en: 'No reward stands', vi: 'Không có khoản thưởng nào' },
  'award-being-corrected': {
    zh: '奖励金额正在更正',
    en: 'The sum is being worked out again',
    vi: 'Mức thưởng đang được tính lại',
  },
  'repayment-too-large': { zh: '退回金额过大', en: 'More is returned than is due', vi: 'Trả lại nhiều hơn phải trả' },
  'authorship-not-proven': {
    zh: '未能证明举报系其所为',
    en: 'It is not proven who reported',
    vi: 'Chưa chứng minh là người tố giác',
  },
  'reporter-known': { zh: '举报人身份已登记', en: 'Who has reported is known', vi: 'Đã biết ai là người tố giác' },
  'report-anonymous': { zh: '举报为匿名', en: 'The report is anonymous', vi: 'Tố giác ẩn danh' },
  'reporter-unknown': { zh: '没有该举报人', en: 'There is no such reporter', vi: 'Không có người tố giác này' },
};

/** What a report of wrongdoing may refuse. */
export const reportRefusalTitles: Wordings<RewardRefusalCode> = { ...generalRefusalTitles, ...ownRefusalTitles };
