import { addresseeRoleWordings } from '../addressee-roles.ts';
import type { PeopleRemarks } from '../../../domain/recovery-case/messages/people-remarks.ts';
import { day, list } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** Those whom the case concerns: what they are called, where they are, and who acts for them. */
export const peopleRemarkSentences: Sentences<PeopleRemarks> = {
  'acts-already': {
    zh: ({ representative, addresseeId, other }) =>
      `${representative}已代${addresseeId}行使权利：请先终止，或者登记谁代${other}行使权利。`,
    en: ({ representative, addresseeId, other }) =>
      `${representative} acts for ${addresseeId}: end that first, or record who acts for ${other}.`,
    vi: ({ representative, addresseeId, other }) =>
      `${representative} đang đại diện cho ${addresseeId}: hãy chấm dứt trước, hoặc ghi ai đại diện cho ${other}.`,
  },
  'acts-and-owes-nothing': {
    zh: ({ addresseeId, actsFor }) => `${addresseeId}代${actsFor}行使权利，不负退回责任：请终止监护或者委托。`,
    en: ({ addresseeId, actsFor }) =>
      `${addresseeId} acts for ${actsFor} and owes nothing: end the guardianship or the authority.`,
    vi: ({ addresseeId, actsFor }) =>
      `${addresseeId} đại diện cho ${actsFor} và không nợ gì: hãy chấm dứt giám hộ hoặc ủy quyền.`,
  },
  'letters-keep-former-writing': {
    zh: ({ letters }) => `已发出的文书仍为原写法，请审查是否需要补正：${list('zh', letters)}。`,
    en: ({ letters }) =>
      `Letters that went out keep the former writing; see whether they have to be put right: ${list('en', letters)}.`,
    vi: ({ letters }) =>
      `Văn bản đã gửi vẫn giữ cách viết cũ; hãy xem có cần đính chính không: ${list('vi', letters)}.`,
  },
  'particulars-as-they-are': {
    zh: '填写的内容与现有登记相同。',
    en: 'They are written so already: give what was written wrongly.',
    vi: 'Nội dung đã được ghi như vậy; hãy nêu phần bị ghi sai.',
  },
  'particulars-corrected': {
    zh: ({ addresseeId, name, numberToo, address, reason }) =>
      [
        addresseeId ?? '当事人',
        ...(name === '' ? [] : [`姓名应为${name}`]),
        ...(numberToo ? ['身份号码已更正'] : []),
        ...(address === '' ? [] : [`地址应为${address}`]),
        `理由：${reason}`,
      ].join('；'),
    en: ({ addresseeId, name, numberToo, address, reason }) =>
      [
        addresseeId ?? 'The person concerned',
        ...(name === '' ? [] : [`rightly called ${name}`]),
        ...(numberToo ? ['with another identity number'] : []),
        ...(address === '' ? [] : [`at ${address}`]),
      ].join(', ') + `. Reason: ${reason}`,
    vi: ({ addresseeId, name, numberToo, address, reason }) =>
      [
        addresseeId ?? 'Đương sự',
        ...(name === '' ? [] : [`họ tên đúng là ${name}`]),
        ...(numberToo ? ['số định danh đã được sửa'] : []),
        ...(address === '' ? [] : [`địa chỉ đúng là ${address}`]),
      ].join(', ') + `. Lý do: ${reason}`,
  },
  'benefit-while-in-prison': {
    zh: '服刑期间是否暂停待遇依险种规定确定：请核查。',
    en: 'Whether the benefit is suspended while the sentence is served is for the scheme to say: look at it.',
    vi: 'Chế độ có tạm dừng khi chấp hành án hay không do quy định của loại bảo hiểm: hãy xem xét.',
  },
  'day-of-imprisonment': {
    zh: '收监之日',
    en: 'the day of imprisonment',
    vi: 'ngày bắt đầu chấp hành án',
  },
  'guardian-acts': {
    zh: ({ name, relationship, addresseeId, since }) =>
      `${name}（${relationship}）代${addresseeId}行使权利，被监护人自${day('zh', since)}起不具备民事行为能力。`,
    en: ({ name, relationship, addresseeId, since }) =>
      `${name} (${relationship}) acts for ${addresseeId}, who lacks capacity since ${day('en', since)}.`,
    vi: ({ name, relationship, addresseeId, since }) =>
      `${name} (${relationship}) đại diện cho ${addresseeId}, người không có năng lực hành vi từ ${day('vi', since)}.`,
  },
  'in-prison-since': {
    zh: ({ addresseeId, prison, since }) => `${addresseeId}自${day('zh', since)}起在${prison}服刑。`,
    en: ({ addresseeId, prison, since }) => `${addresseeId} is in ${prison} since ${day('en', since)}.`,
    vi: ({ addresseeId, prison, since }) => `${addresseeId} chấp hành án tại ${prison} từ ${day('vi', since)}.`,
  },
  'left-case-on': {
    zh: ({ addresseeId, on }) => `${addresseeId}已于${day('zh', on)}退出本案。`,
    en: ({ addresseeId, on }) => `${addresseeId} left the case on ${day('en', on)}.`,
    vi: ({ addresseeId, on }) => `${addresseeId} đã rời vụ việc ngày ${day('vi', on)}.`,
  },
  'no-representative': {
    zh: ({ role }) => `本案没有${addresseeRoleWordings[role].zh}。`,
    en: ({ role }) => `The case has no ${role}.`,
    vi: ({ role }) => `Vụ việc không có ${inSentence(addresseeRoleWordings[role].vi)}.`,
  },
  'no-such-representative': {
    zh: ({ role, addresseeId }) => `本案没有${addresseeRoleWordings[role].zh}${addresseeId}。`,
    en: ({ role, addresseeId }) => `The case has no ${role} ${addresseeId}.`,
    vi: ({ role, addresseeId }) => `Vụ việc không có ${inSentence(addresseeRoleWordings[role].vi)} ${addresseeId}.`,
  },
  'no-such-served': {
    zh: ({ addresseeId }) => `本案没有被送达的受送达人${addresseeId}。`,
    en: ({ addresseeId }) => `The case has no addressee ${addresseeId} who is served.`,
    vi: ({ addresseeId }) => `Vụ việc không có người nhận ${addresseeId} được tống đạt.`,
  },
  'nobody-in-prison': {
    zh: '本案没有服刑的受送达人。',
    en: 'No addressee of the case is in prison.',
    vi: 'Không có người nhận nào đang chấp hành án.',
  },
  'not-in-prison': {
    zh: ({ addresseeId }) => `${addresseeId}未在服刑。`,
    en: ({ addresseeId }) => `${addresseeId} is not in prison.`,
    vi: ({ addresseeId }) => `${addresseeId} không chấp hành án.`,
  },
  'penalty-served-on-incapable': {
    zh: ({ addresseeId }) => `处罚决定书送达时${addresseeId}不具备民事行为能力：请核查后续事项。`,
    en: ({ addresseeId }) =>
      `${addresseeId} lacked capacity when the penalty decision was served: look at what followed from it.`,
    vi: ({ addresseeId }) =>
      `${addresseeId} không có năng lực hành vi khi tống đạt quyết định xử phạt: hãy xem xét hệ quả.`,
  },
  'proxy-authorised': {
    zh: ({ name, addresseeId, since, proof }) => `${name}自${day('zh', since)}起受${addresseeId}委托代收文书。${proof}`,
    en: ({ name, addresseeId, since, proof }) =>
      `${name} is authorised to receive documents for ${addresseeId} since ${day('en', since)}. ${proof}`,
    vi: ({ name, addresseeId, since, proof }) =>
      `${name} được ${addresseeId} ủy quyền nhận văn bản từ ${day('vi', since)}. ${proof}`,
  },
  'record-appearance-first': {
    zh: '当事人尚未到场：请先登记到场。',
    en: 'The person has not appeared: record the appearance first.',
    vi: 'Đương sự chưa có mặt: hãy ghi nhận trước.',
  },
  'remedy-goes-on-for': {
    zh: ({ remedy, from, to }) => `${from}提起的${termWordings[remedy].zh}由${to}继续。`,
    en: ({ remedy, from, to }) => `The ${termWordings[remedy].en} of ${from} goes on for ${to}.`,
    vi: ({ remedy, from, to }) => `${termWordings[remedy].vi}: ${from} được ${to} tiếp tục.`,
  },
  'tell-court-of-incapacity': {
    zh: ({ addresseeId }) => `告知法院：催告书送达时${addresseeId}不具备民事行为能力。`,
    en: ({ addresseeId }) => `Tell the court that ${addresseeId} lacked capacity when the demand was served.`,
    vi: ({ addresseeId }) => `Báo Tòa án rằng ${addresseeId} không có năng lực hành vi khi tống đạt thông báo đôn đốc.`,
  },
  'tell-of-leaving': {
    zh: ({ authority, addresseeId, remedy }) =>
      `告知${authority}：${addresseeId}已退出本案，${termWordings[remedy].zh}尚未办结。`,
    en: ({ authority, addresseeId, remedy }) =>
      `Tell ${authority} that ${addresseeId} has left the case: the ${termWordings[remedy].en} is still open.`,
    vi: ({ authority, addresseeId, remedy }) =>
      `Báo ${authority} rằng ${addresseeId} đã rời vụ việc: ${termWordings[remedy].vi} vẫn đang giải quyết.`,
  },
  'who-on': {
    zh: ({ addresseeId, on }) => `${addresseeId}，${day('zh', on)}。`,
    en: ({ addresseeId, on }) => `${addresseeId} on ${day('en', on)}.`,
    vi: ({ addresseeId, on }) => `${addresseeId}, ngày ${day('vi', on)}.`,
  },
  'who-on-with-words': {
    zh: ({ addresseeId, on, words }) => `${addresseeId}，${day('zh', on)}。${words}`,
    en: ({ addresseeId, on, words }) => `${addresseeId} on ${day('en', on)}. ${words}`,
    vi: ({ addresseeId, on, words }) => `${addresseeId}, ngày ${day('vi', on)}. ${words}`,
  },
  'who-what': {
    zh: ({ addresseeId, what }) => `${addresseeId}：${what}。`,
    en: ({ addresseeId, what }) => `${addresseeId}: ${what}.`,
    vi: ({ addresseeId, what }) => `${addresseeId}: ${what}.`,
  },
};

/** A title inside a sentence. */
function inSentence(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
