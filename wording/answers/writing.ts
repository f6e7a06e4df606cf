import { day } from '../formats.ts';
import type { Sentences } from '../sentences.ts';

/** What stands in the record, where its own words are not enough. */
interface RecordMessages {
  'by-consent': { on: string; text: string };
  'calendar-of-product': null;
}

/** What was written before, or may not be written by everybody. */
export interface WritingMessages extends RecordMessages {
  'key-opened-another': null;
  'key-loaded-another': null;
  'key-wrote-another': null;
  'reopened-before': null;
  'no-notice-yet': { year: number; last: number };
  'approved-already': null;
  'rejected-already': null;
  'own-proposal': null;
  'settings-need-approval': null;
  'case-of-other-settings': null;
  'case-of-other-rulebook': null;
  'rulebook-superseded': null;
}

const recordSentences: Sentences<RecordMessages> = {
  'by-consent': {
    zh: ({ on, text }) => `${day('zh', on)}的同意：${text}`,
    en: ({ on, text }) => `Consent of ${day('en', on)}: ${text}`,
    vi: ({ on, text }) => `Đồng ý ngày ${day('vi', on)}: ${text}`,
  },
  'calendar-of-product': {
    zh: '系统自带的日历',
    en: 'The calendar that comes with the product',
    vi: 'Lịch đi kèm hệ thống',
  },
};

/** What the API says of writes that come twice, or too early, or from the wrong person. */
export const writingSentences: Sentences<WritingMessages> = {
  ...recordSentences,
  'key-opened-another': {
    zh: '该 Idempotency-Key 已用于另一立案请求。请为每次立案另选。',
    en: 'This Idempotency-Key was used for another opening. Choose a new one for each.',
    vi: 'Idempotency-Key này đã dùng cho một lần mở khác. Hãy chọn khóa mới cho mỗi lần.',
  },
  'key-loaded-another': {
    zh: '该 Idempotency-Key 已用于录入另一通知。请为每一通知另选。',
    en: 'This Idempotency-Key has loaded another notice. Choose a new one for each notice.',
    vi: 'Idempotency-Key này đã nhập một thông báo khác. Hãy chọn khóa mới cho mỗi thông báo.',
  },
  'key-wrote-another': {
    zh: '该 Idempotency-Key 已用于其他请求。请为每次写入另选。',
    en: 'This Idempotency-Key was used for another request. Choose a new one for each write.',
    vi: 'Idempotency-Key này đã dùng cho yêu cầu khác. Hãy chọn khóa mới cho mỗi lần ghi.',
  },
  'reopened-before': {
    zh: '该操作此前已恢复办理。',
    en: 'This command has reopened it before.',
    vi: 'Thao tác này đã mở lại trước đó.',
  },
  'no-notice-yet': {
    zh: ({ year, last }) => `${year}年的放假通知尚未发布：请填写${last}年以前（含${last}年）的年度。`,
    en: ({ year, last }) => `No notice is out for ${year} yet: give a year up to ${last}.`,
    vi: ({ year, last }) => `Chưa có thông báo cho năm ${year}: hãy ghi năm đến ${last}.`,
  },
  'approved-already': {
    zh: '该版本已批准。如需变更经办机构的参数，请提出新版本。',
    en: 'The version was approved already. Propose a new one to change what the office goes by.',
    vi: 'Phiên bản đã được duyệt. Hãy đề xuất phiên bản mới để thay đổi tham số của cơ quan.',
  },
  'rejected-already': {
    zh: '该版本已驳回。如需变更经办机构的参数，请提出新版本。',
    en: 'The version was rejected already. Propose a new one to change what the office goes by.',
    vi: 'Phiên bản đã bị bác. Hãy đề xuất phiên bản mới để thay đổi tham số của cơ quan.',
  },
  'own-proposal': {
    zh: '提出版本的人不得审批该版本：请由他人审批。',
    en: 'Whoever proposed a version cannot decide on it: ask somebody else.',
    vi: 'Người đề xuất phiên bản không được quyết định về nó: hãy nhờ người khác.',
  },
  'settings-need-approval': {
    zh: '只能将案件转用经第二人批准的版本。',
    en: 'Cases are moved only to a version that a second person has approved.',
    vi: 'Chỉ chuyển vụ việc sang phiên bản đã được người thứ hai duyệt.',
  },
  'case-of-other-rulebook': {
    zh: '该经办机构没有适用此规则手册的该案件。',
    en: 'The office has no such case under this rulebook.',
    vi: 'Cơ quan không có vụ việc này theo bộ quy tắc này.',
  },
  'rulebook-superseded': {
    zh: '只能转用规则手册的现行版本。',
    en: 'Cases are moved only to the current version of their rulebook.',
    vi: 'Chỉ chuyển vụ việc sang phiên bản hiện hành của bộ quy tắc.',
  },
  'case-of-other-settings': {
    zh: '该经办机构没有适用此参数所属规则手册的该案件。',
    en: 'The office has no such case under the rulebook that these settings are for.',
    vi: 'Cơ quan không có vụ việc này theo bộ quy tắc của các tham số đó.',
  },
};
