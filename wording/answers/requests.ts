import type { Sentences } from '../sentences.ts';

/** What a request has wrong: its headers, its body, its fields. */
export interface RequestMessages extends HeaderMessages, FieldMessages {
  'name-acting-person': { header: string };
  'key-needed': { header: string };
  'correct-fields': { fields: readonly string[]; more: number };
  'not-json': null;
  'not-readable': null;
  'body-larger': null;
  'send-json': null;
  'send-json-plain-or-gzip': null;
}

interface HeaderMessages {
  'header-unusable': { header: string; why: string };
  'person-id': null;
  'person-name': { longest: number };
  'key-characters': null;
  'etag-needed': null;
}

/** What is wrong with one field. */
interface FieldMessages {
  'field-required': null;
  'field-unknown': null;
  'write-something': null;
  'text-too-long': { longest: number };
  'unassigned-character': { name: string };
  'control-characters': null;
  'hidden-character': { name: string };
  'id-characters': null;
  'offset-too-large': null;
  'instant-out-of-years': { first: string; last: string };
  'existing-day': { first: string; last: string };
  'check-digits': null;
  'id-of-person': null;
  'last-before-first': null;
  'both-days-of-stay': null;
  'order-of-stay': null;
  'each-once': null;
  'cases-or-all': null;
  'cursor-of-page': null;
  'base64-needed': null;
}

const headerSentences: Sentences<HeaderMessages> = {
  'header-unusable': {
    zh: ({ header, why }) => `请求头 ${header} 无法使用。${why}`,
    en: ({ header, why }) => `The header ${header} cannot be used. ${why}`,
    vi: ({ header, why }) => `Không dùng được tiêu đề ${header}. ${why}`,
  },
  'person-id': {
    zh: '请使用不超过64个字母、数字、点、连字符、下划线或者 @。',
    en: 'Use at most 64 letters, digits, dots, hyphens, underscores and @.',
    vi: 'Hãy dùng tối đa 64 chữ cái, chữ số, dấu chấm, gạch nối, gạch dưới và @.',
  },
  'person-name': {
    zh: ({ longest }) => `请以百分号编码的 UTF-8 填写，不超过${longest}个字符。`,
    en: ({ longest }) => `Write at most ${longest} characters in percent-encoded UTF-8.`,
    vi: ({ longest }) => `Hãy ghi tối đa ${longest} ký tự bằng UTF-8 mã hóa phần trăm.`,
  },
  'key-characters': {
    zh: '请使用1至200个可见的 ASCII 字符，不含空格。',
    en: 'Use 1 to 200 visible ASCII characters without spaces.',
    vi: 'Hãy dùng 1 đến 200 ký tự ASCII nhìn thấy được, không có dấu cách.',
  },
  'etag-needed': {
    zh: '请填写读取时得到的 ETag，例如 "7"，或者不带该请求头。',
    en: 'Send the ETag as it was read, such as "7", or leave the header out.',
    vi: 'Hãy gửi ETag như khi đọc, ví dụ "7", hoặc bỏ tiêu đề này.',
  },
};

const fieldSentences: Sentences<FieldMessages> = {
  'field-required': { zh: '此项必填。', en: 'This field is required.', vi: 'Trường này bắt buộc.' },
  'field-unknown': {
    zh: '此处没有该项，请删去。',
    en: 'There is no such field here; leave it out.',
    vi: 'Ở đây không có trường này; hãy bỏ đi.',
  },
  'write-something': {
    zh: '请至少填写一个字符。',
    en: 'Write at least one character.',
    vi: 'Hãy ghi ít nhất một ký tự.',
  },
  'text-too-long': {
    zh: ({ longest }) => `请填写不超过${longest}个字符。`,
    en: ({ longest }) => `Write at most ${longest} characters.`,
    vi: ({ longest }) => `Hãy ghi tối đa ${longest} ký tự.`,
  },
  'unassigned-character': {
    zh: ({ name }) => `文本含有未分配的码位（${name}），该码位不是字符：请改为所要书写的字符。`,
    en: ({ name }) => `The text has ${name}, which is no character: write the character that is meant.`,
    vi: ({ name }) => `Văn bản có ${name}, không phải là ký tự: hãy ghi ký tự cần ghi.`,
  },
  'control-characters': {
    zh: '文本含有控制字符，请删去。',
    en: 'The text has control characters; leave them out.',
    vi: 'Văn bản có ký tự điều khiển; hãy bỏ đi.',
  },
  'hidden-character': {
    zh: ({ name }) => `文本含有不可见字符（${name}），请删去。`,
    en: ({ name }) => `The text has a character that cannot be seen (${name}): leave it out.`,
    vi: ({ name }) => `Văn bản có ký tự không nhìn thấy (${name}): hãy bỏ đi.`,
  },
  'id-characters': {
    zh: '请使用不超过100个字母、数字、点、连字符或者下划线。',
    en: 'Use at most 100 letters, digits, dots, hyphens and underscores.',
    vi: 'Hãy dùng tối đa 100 chữ cái, chữ số, dấu chấm, gạch nối và gạch dưới.',
  },
  'offset-too-large': {
    zh: '时区偏移不得超过14:00。',
    en: 'Give an offset of at most 14:00.',
    vi: 'Độ lệch múi giờ tối đa là 14:00.',
  },
  'instant-out-of-years': {
    zh: ({ first, last }) => `请填写${first}年至${last}年之间的时间。`,
    en: ({ first, last }) => `Give an instant of the years ${first} to ${last}.`,
    vi: ({ first, last }) => `Hãy ghi một thời điểm từ năm ${first} đến năm ${last}.`,
  },
  'existing-day': {
    zh: ({ first, last }) => `请按 YYYY-MM-DD 填写${first}至${last}之间的实际日期。`,
    en: ({ first, last }) => `Write an existing day of ${first} to ${last} as YYYY-MM-DD.`,
    vi: ({ first, last }) => `Hãy ghi một ngày có thật từ ${first} đến ${last} dạng YYYY-MM-DD.`,
  },
  'check-digits': {
    zh: '请核对案号：末两位校验码与其余数字不符。',
    en: 'Look at the number again: its last two digits, which check the others, do not fit them.',
    vi: 'Hãy xem lại số: hai chữ số cuối dùng để kiểm tra không khớp với các chữ số khác.',
  },
  'id-of-person': { zh: '请填写人员编号。', en: 'Give the id of a person.', vi: 'Hãy ghi mã của người.' },
  'last-before-first': {
    zh: '最后一日早于第一日。',
    en: 'The last day is before the first.',
    vi: 'Ngày cuối trước ngày đầu.',
  },
  'both-days-of-stay': {
    zh: '中止的起止日期须同时填写，或者均不填写。',
    en: 'Give both days of a stay, or neither.',
    vi: 'Hãy ghi cả hai ngày của việc tạm dừng, hoặc không ghi ngày nào.',
  },
  'order-of-stay': {
    zh: '期间须依次开始、中止、恢复。',
    en: 'A period begins, is stayed and goes on in this order.',
    vi: 'Thời hạn bắt đầu, tạm dừng rồi tiếp tục theo thứ tự này.',
  },
  'each-once': { zh: '每项只能填写一次。', en: 'Name each only once.', vi: 'Mỗi mục chỉ ghi một lần.' },
  'cases-or-all': {
    zh: '请填写 caseIds 或者 all，二者择一。',
    en: 'Give either caseIds or all.',
    vi: 'Hãy ghi caseIds hoặc all, chỉ một trong hai.',
  },
  'cursor-of-page': {
    zh: '请填写上一页的 nextCursor，筛选条件须相同。',
    en: 'Send the nextCursor of the page before, with the same filter.',
    vi: 'Hãy gửi nextCursor của trang trước, với cùng bộ lọc.',
  },
  'base64-needed': { zh: '请填写 base64。', en: 'Write base64.', vi: 'Hãy ghi base64.' },
};

/** What the API says of requests that cannot be taken as they are. */
export const requestSentences: Sentences<RequestMessages> = {
  ...headerSentences,
  ...fieldSentences,
  'name-acting-person': {
    zh: ({ header }) => `请在请求头 ${header} 中注明经办人。`,
    en: ({ header }) => `Name the person who acts in the header ${header}.`,
    vi: ({ header }) => `Hãy nêu người thực hiện trong tiêu đề ${header}.`,
  },
  'key-needed': {
    zh: ({ header }) => `请携带请求头 ${header}，其值由您自定，例如 UUID，每次写入均须更新。`,
    en: ({ header }) => `Send the header ${header} with a value of your own, such as a UUID, new for each write.`,
    vi: ({ header }) => `Hãy gửi tiêu đề ${header} với giá trị tự chọn, ví dụ UUID, mới cho mỗi lần ghi.`,
  },
  'correct-fields': {
    zh: ({ fields, more }) => `请更正以下各项后重新提交：${fields.join('、')}${more === 0 ? '' : `，另有${more}项`}。`,
    en: ({ fields, more }) =>
      `Correct these fields and send again: ${fields.join(', ')}${more === 0 ? '' : ` and ${more} more`}.`,
    vi: ({ fields, more }) =>
      `Hãy sửa các trường sau rồi gửi lại: ${fields.join(', ')}${more === 0 ? '' : ` và ${more} trường khác`}.`,
  },
  'not-json': {
    zh: '请求正文不是可读的 JSON。请以 UTF-8 发送一个 JSON 对象。',
    en: 'The body cannot be read as JSON. Send one JSON object in UTF-8.',
    vi: 'Không đọc được nội dung dạng JSON. Hãy gửi một đối tượng JSON bằng UTF-8.',
  },
  'not-readable': {
    zh: '地址或者请求正文无法读取。请检查百分号编码和长度。',
    en: 'The address or the body cannot be read. Check its percent encoding and its length.',
    vi: 'Không đọc được địa chỉ hoặc nội dung. Hãy kiểm tra mã hóa phần trăm và độ dài.',
  },
  'body-larger': {
    zh: '请求正文超过该地址可接受的大小，请减少内容。',
    en: 'The body is larger than this address accepts. Send less.',
    vi: 'Nội dung lớn hơn mức địa chỉ này nhận. Hãy gửi ít hơn.',
  },
  'send-json': {
    zh: '请以 UTF-8 编码的 application/json 发送请求正文。',
    en: 'Send the body as application/json in UTF-8.',
    vi: 'Hãy gửi nội dung dạng application/json bằng UTF-8.',
  },
  'send-json-plain-or-gzip': {
    zh: '请以 UTF-8 编码的 application/json 发送请求正文，不压缩或者以 gzip 压缩。',
    en: 'Send the body as application/json in UTF-8, uncompressed or with gzip.',
    vi: 'Hãy gửi nội dung dạng application/json bằng UTF-8, không nén hoặc nén gzip.',
  },
};
