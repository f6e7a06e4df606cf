import type { Wording } from '../wording.ts';

/** What a request can have wrong in itself, or in what it asks for. */
export const requestTitles = {
  'invalid-request': { zh: '请求无效', en: 'The request is not valid', vi: 'Yêu cầu không hợp lệ' },
  'malformed-json': { zh: '请求正文不是 JSON', en: 'The body is not JSON', vi: 'Nội dung không phải JSON' },
  'malformed-request': { zh: '请求无法读取', en: 'The request cannot be read', vi: 'Không đọc được yêu cầu' },
  'idempotency-key-required': {
    zh: '缺少请求头 Idempotency-Key',
    en: 'The Idempotency-Key header is missing',
    vi: 'Thiếu tiêu đề Idempotency-Key',
  },
  'acting-person-required': { zh: '未注明经办人', en: 'The acting person is missing', vi: 'Chưa nêu người thực hiện' },
  'origin-not-allowed': {
    zh: '不接受来自该来源页面的请求',
    en: 'Pages of this origin may not ask',
    vi: 'Trang của nguồn này không được gửi yêu cầu',
  },
  'settings-own-proposal': {
    zh: '提出版本的人不得审批该版本',
    en: 'Whoever proposed a version cannot decide on it',
    vi: 'Người đề xuất phiên bản không được quyết định về phiên bản đó',
  },
  'route-not-found': { zh: '该地址没有内容', en: 'There is nothing at this address', vi: 'Địa chỉ này không có gì' },
  'case-not-found': { zh: '没有该案件', en: 'There is no such case', vi: 'Không có vụ việc này' },
  'process-not-found': { zh: '没有该事项', en: 'There is no such process', vi: 'Không có quy trình này' },
  'document-names-reporter': {
    zh: '该文书载有举报人身份信息',
    en: 'The document names who has reported',
    vi: 'Văn bản nêu người tố giác',
  },
  'document-not-found': { zh: '没有该文书', en: 'There is no such document', vi: 'Không có văn bản này' },
  'deadline-not-found': { zh: '没有该期限', en: 'There is no such deadline', vi: 'Không có thời hạn này' },
  'history-run-not-found': { zh: '没有该次运行', en: 'There is no such run', vi: 'Không có lần chạy này' },
  'history-event-not-found': { zh: '没有该事件', en: 'There is no such event', vi: 'Không có sự kiện này' },
  'command-not-found': { zh: '没有该操作', en: 'There is no such command', vi: 'Không có thao tác này' },
  'rulebook-version-not-found': {
    zh: '该规则手册没有此版本',
    en: 'The rulebook has no such version',
    vi: 'Bộ quy tắc không có phiên bản này',
  },
  'rulebook-not-found': { zh: '没有该规则手册', en: 'There is no such rulebook', vi: 'Không có bộ quy tắc này' },
  'period-not-found': { zh: '没有该期间', en: 'There is no such period', vi: 'Không có kỳ hạn này' },
  'calendar-not-found': { zh: '没有该日历', en: 'There is no such calendar', vi: 'Không có lịch này' },
  'calendar-version-not-found': {
    zh: '该日历没有此版本',
    en: 'The calendar has no such version',
    vi: 'Lịch không có phiên bản này',
  },
  'office-not-found': { zh: '没有该经办机构', en: 'There is no such office', vi: 'Không có cơ quan này' },
  'settings-version-not-found': {
    zh: '该经办机构的参数没有此版本',
    en: 'The office has no such version of its settings',
    vi: 'Tham số của cơ quan không có phiên bản này',
  },
  'problem-not-found': { zh: '没有该问题代码', en: 'There is no such problem code', vi: 'Không có mã lỗi này' },
  'method-not-allowed': {
    zh: '该地址不支持此方法',
    en: 'The method is not allowed here',
    vi: 'Phương thức không dùng được ở đây',
  },
  'settings-decided': { zh: '该版本已审批', en: 'The version is decided already', vi: 'Phiên bản đã được quyết định' },
  'settings-not-approved': { zh: '该版本未获批准', en: 'The version is not approved', vi: 'Phiên bản chưa được duyệt' },
  'holiday-year-known': {
    zh: '该年度的放假安排已经录入',
    en: 'The days of that year are known already',
    vi: 'Lịch nghỉ của năm đó đã có',
  },
  'document-not-ready': { zh: '文书尚未制作完成', en: 'The document is not made yet', vi: 'Văn bản chưa lập xong' },
  'history-run-forgotten': {
    zh: '该次运行的事件未予保存',
    en: 'The events of the run are kept nowhere',
    vi: 'Sự kiện của lần chạy không còn được lưu',
  },
  'body-too-large': { zh: '请求正文过大', en: 'The body is too large', vi: 'Nội dung quá lớn' },
  'media-type-not-supported': {
    zh: '不支持该媒体类型',
    en: 'The media type is not supported',
    vi: 'Không hỗ trợ kiểu nội dung này',
  },
  'host-not-allowed': {
    zh: '本接口不使用该主机名',
    en: 'The API is not known as this host',
    vi: 'API không dùng tên máy chủ này',
  },
  'office-unknown': { zh: '没有该经办机构', en: 'There is no such office', vi: 'Không có cơ quan này' },
  'rulebook-unknown': { zh: '没有该规则手册', en: 'There is no such rulebook', vi: 'Không có bộ quy tắc này' },
  'currency-mismatch': {
    zh: '规则手册使用另一币种',
    en: 'The rulebook counts in another currency',
    vi: 'Bộ quy tắc tính bằng loại tiền khác',
  },
  'violation-not-of-scheme': {
    zh: '违规情形不属于该险种',
    en: 'The kind of case does not belong to the scheme',
    vi: 'Hành vi vi phạm không thuộc loại bảo hiểm này',
  },
  'claim-period-repeated': {
    zh: '同一追回期间重复填写',
    en: 'A claim period is given twice',
    vi: 'Một kỳ thu hồi được ghi hai lần',
  },
  'case-not-of-rulebook': {
    zh: '案件不适用该规则手册',
    en: 'A case does not go by this rulebook',
    vi: 'Vụ việc không áp dụng bộ quy tắc này',
  },
  'rulebook-version-superseded': {
    zh: '该规则手册版本已有更新版本',
    en: 'A later version of the rulebook has been published',
    vi: 'Đã có phiên bản mới hơn của bộ quy tắc',
  },
  'case-not-of-settings': {
    zh: '该参数不适用',
    en: 'The settings do not apply here',
    vi: 'Tham số không áp dụng ở đây',
  },
  'holiday-notice-invalid': {
    zh: '放假通知不符合要求',
    en: 'The holiday notice does not fit',
    vi: 'Thông báo nghỉ lễ không phù hợp',
  },
  'request-refused': { zh: '提交的内容不符合要求', en: 'What was sent does not fit', vi: 'Nội dung gửi không phù hợp' },
  'payload-not-decodable': {
    zh: '数据无法解密',
    en: 'A payload cannot be decrypted',
    vi: 'Không giải mã được dữ liệu',
  },
} as const satisfies Readonly<Record<string, Wording>>;
