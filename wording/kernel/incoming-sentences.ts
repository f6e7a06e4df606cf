import type { IncomingMessages } from '../../domain/kernel/incoming/incoming-messages.ts';
import { day, list } from '../formats.ts';
import type { Sentences } from '../sentences.ts';

/** What is wrong with what comes in, and how it comes in all the same. */
export const incomingSentences: Sentences<IncomingMessages> = {
  'confirm-warnings': {
    zh: ({ warnings }, { say }) => warnings.map(say).join(''),
    en: ({ warnings }, { say }) => warnings.map(say).join(' '),
    vi: ({ warnings }, { say }) => warnings.map(say).join(' '),
  },
  'send-codes': {
    zh: ({ codes }) => `请核对；确属如此的，随同一请求提交 confirmWarnings：${list('zh', codes)}。`,
    en: ({ codes }) =>
      `Look again; if it is so all the same, send it again with confirmWarnings: ${list('en', codes)}.`,
    vi: ({ codes }) => `Hãy kiểm tra lại; nếu đúng như vậy, gửi lại kèm confirmWarnings: ${list('vi', codes)}.`,
  },
  'warning-confirmed': {
    zh: ({ warning }, { say }) => `经核对确认：${say(warning)}`,
    en: ({ warning }, { say }) => `Confirmed in spite of a warning: ${say(warning)}`,
    vi: ({ warning }, { say }) => `Đã xác nhận dù có cảnh báo: ${say(warning)}`,
  },
  'same-body': {
    zh: ({ other }) => `${other}的登记内容与此完全相同。`,
    en: ({ other }) => `${other} was opened with the very same content.`,
    vi: ({ other }) => `${other} đã được mở với nội dung giống hệt.`,
  },
  'same-command-before': {
    zh: ({ command }, { done }) => `内容完全相同的“${done(command)}”此前已提交。`,
    en: ({ command }, { done }) => `“${done(command)}” was given before with the very same content.`,
    vi: ({ command }, { done }) => `“${done(command)}” đã được thực hiện trước đó với nội dung giống hệt.`,
  },
  'same-months-elsewhere': {
    zh: ({ other }) => `${other}涉及同一人、同一险种、相同月份。`,
    en: ({ other }) => `${other} is about the same person, the same scheme and the same months.`,
    vi: ({ other }) => `${other} liên quan cùng người, cùng loại bảo hiểm và cùng các tháng.`,
  },
  'link-or-say-why': {
    zh: ({ others }) => `请以 linkTo 关联（${list('zh', others)}），或者以 otherMatter 说明为何属于不同事项。`,
    en: ({ others }) =>
      `Link them by linkTo (${list('en', others)}), or say in otherMatter why this is another matter.`,
    vi: ({ others }) =>
      `Hãy liên kết bằng linkTo (${list('vi', others)}) hoặc nêu trong otherMatter vì sao đây là việc khác.`,
  },
  'linked-to-other': {
    zh: ({ other }) => `已与${other}关联。`,
    en: ({ other }) => `Linked to ${other}.`,
    vi: ({ other }) => `Đã liên kết với ${other}.`,
  },
  'is-another-matter': {
    zh: ({ reason }) => `属于不同事项：${reason}`,
    en: ({ reason }) => `This is another matter: ${reason}`,
    vi: ({ reason }) => `Đây là việc khác: ${reason}`,
  },
  'nothing-to-link': {
    zh: ({ other }) => `${other}未涉及同一人、同一险种、相同月份，不能以 linkTo 关联。`,
    en: ({ other }) => `${other} is not about the same person, scheme and months: it cannot be linked by linkTo.`,
    vi: ({ other }) => `${other} không liên quan cùng người, loại bảo hiểm và tháng: không thể liên kết bằng linkTo.`,
  },
  'identity-number-form': {
    zh: '证件号码不是居民身份证号码（18位或15位），也不是越南公民身份号码（12位或9位）。',
    en: 'The identity number has neither the 18 or 15 digits of a Chinese one nor the 12 or 9 of a Vietnamese one.',
    vi: 'Số giấy tờ không có 18 hoặc 15 chữ số như của Trung Quốc, cũng không có 12 hoặc 9 chữ số như của Việt Nam.',
  },
  'identity-number-check-digit': {
    zh: '身份证号码的校验码不符（GB 11643）：号码可能有误。',
    en: 'The check digit of the identity number does not fit (GB 11643): a digit may be wrong.',
    vi: 'Chữ số kiểm tra của số giấy tờ không khớp (GB 11643): có thể sai một chữ số.',
  },
  'identity-number-region': {
    zh: '身份证号码中的地区代码不存在。',
    en: 'The identity number names a region that there is not.',
    vi: 'Mã tỉnh, thành phố trong số giấy tờ không tồn tại.',
  },
  'identity-number-date': {
    zh: '身份证号码中的出生日期不可能存在。',
    en: 'The identity number tells a day of birth on which nobody can have been born.',
    vi: 'Ngày sinh trong số giấy tờ không thể có.',
  },
  'death-before-birth': {
    zh: ({ day: died, born }) => `死亡日期${day('zh', died)}早于身份证号码所载的出生日期（${day('zh', born)}）。`,
    en: ({ day: died, born }) =>
      `The death on ${day('en', died)} lies before the birth that the identity number tells, ${day('en', born)}.`,
    vi: ({ day: died, born }) =>
      `Ngày chết ${day('vi', died)} trước ngày sinh ghi trong số giấy tờ (${day('vi', born)}).`,
  },
  'birth-after-facts': {
    zh: ({ day: then, born }) => `${day('zh', then)}早于身份证号码所载的出生日期（${day('zh', born)}）。`,
    en: ({ day: then, born }) =>
      `${day('en', then)} lies before the birth that the identity number tells, ${day('en', born)}.`,
    vi: ({ day: then, born }) => `${day('vi', then)} trước ngày sinh ghi trong số giấy tờ (${day('vi', born)}).`,
  },
};
