import type { Sentences } from '../sentences.ts';

/** What is not there, and where to look instead. */
export interface SearchingMessages {
  'no-such-case': null;
  'no-such-process': null;
  'no-such-command': null;
  'command-of-other-kind': null;
  'no-such-document': null;
  'letter-names-reporter': null;
  'no-letter-naming-reporter': null;
  'document-on-its-way': null;
  'no-such-deadline': { deadlineId: string };
  'no-such-event': null;
  'no-such-run': null;
  'run-forgotten': null;
  'no-such-calendar': null;
  'no-such-calendar-version': null;
  'no-such-office': null;
  'no-such-settings-version': null;
  'no-such-problem': null;
  'nothing-at-address': null;
  'methods-of-address': { methods: readonly string[]; method: string };
  'host-unknown': null;
  'origin-unknown': null;
  'origin-of-codec': null;
}

/** What the API says where nothing is found, or where nobody may look. */
export const searchingSentences: Sentences<SearchingMessages> = {
  'no-such-case': {
    zh: '没有该编号的案件。请按案号或者姓名查找。',
    en: 'There is no case with this id. Search by number or name.',
    vi: 'Không có vụ việc với mã này. Hãy tìm theo số hoặc họ tên.',
  },
  'no-such-process': {
    zh: '没有该编号的事项。请按编号或者姓名查找。',
    en: 'There is no process with this id. Search by number or name.',
    vi: 'Không có quy trình với mã này. Hãy tìm theo số hoặc họ tên.',
  },
  'no-such-command': {
    zh: '没有该操作；请参见可用操作。',
    en: 'There is no such command; see the actions.',
    vi: 'Không có thao tác này; hãy xem các thao tác.',
  },
  'command-of-other-kind': {
    zh: '此类事项不接受该操作。',
    en: 'A process of this kind is not told such a thing.',
    vi: 'Loại quy trình này không nhận thao tác đó.',
  },
  'letter-names-reporter': {
    zh: '该文书载有举报人身份：请注明目的，以 POST …/open 调取。',
    en: 'The letter names who has reported: take it out by POST …/open, with the purpose.',
    vi: 'Văn bản nêu tên người tố giác: hãy lấy bằng POST …/open, kèm mục đích.',
  },
  'no-letter-naming-reporter': {
    zh: '该举报没有载有举报人身份的此文书；其他文书请在 …/content 读取。',
    en: 'The report has no such letter that names who has reported; others are read at …/content.',
    vi: 'Tố giác không có văn bản nêu tên người tố giác như vậy; văn bản khác đọc tại …/content.',
  },
  'no-such-document': {
    zh: '没有该文书；请参见文书列表。',
    en: 'There is no such document; see the list of documents.',
    vi: 'Không có văn bản này; hãy xem danh sách văn bản.',
  },
  'document-on-its-way': {
    zh: '文书已申请制作，尚未完成。请稍后再试。',
    en: 'The document is requested but not made yet. Ask again in a moment.',
    vi: 'Văn bản đã được yêu cầu nhưng chưa lập xong. Hãy thử lại sau giây lát.',
  },
  'no-such-deadline': {
    zh: ({ deadlineId }) => `没有期限 ${deadlineId}；请参见期限列表。`,
    en: ({ deadlineId }) => `There is no deadline ${deadlineId}; see the list of deadlines.`,
    vi: ({ deadlineId }) => `Không có thời hạn ${deadlineId}; hãy xem danh sách thời hạn.`,
  },
  'no-such-event': {
    zh: '该次运行没有此编号的事件；请参见其事件列表。',
    en: 'The run has no event of this number; see its list of events.',
    vi: 'Lần chạy không có sự kiện số này; hãy xem danh sách sự kiện.',
  },
  'no-such-run': {
    zh: '没有任何步骤在此编号的运行中完成；请参见历史各步骤的 runId。',
    en: 'No step was taken in a run with this id; see the runId of each step of the history.',
    vi: 'Không bước nào diễn ra trong lần chạy có mã này; hãy xem runId của từng bước trong lịch sử.',
  },
  'run-forgotten': {
    zh: 'Temporal 已不再保存该次运行，其事件此前也未存档；所完成的步骤仍在记录中。',
    en: 'Temporal has forgotten this run, and its events were not kept before. The steps that it took remain.',
    vi: 'Temporal không còn lần chạy này và sự kiện của nó chưa được lưu. Các bước đã thực hiện vẫn còn.',
  },
  'no-such-calendar': {
    zh: '没有该日历；现有 cn 和 vn。',
    en: 'There is no such calendar; there are cn and vn.',
    vi: 'Không có lịch này; có cn và vn.',
  },
  'no-such-calendar-version': {
    zh: '该日历没有此版本；请参见版本列表。',
    en: 'The calendar has no such version; see its list of versions.',
    vi: 'Lịch không có phiên bản này; hãy xem danh sách phiên bản.',
  },
  'no-such-office': {
    zh: '没有该经办机构；请参见 /api/v1/offices。',
    en: 'There is no such office; see /api/v1/offices.',
    vi: 'Không có cơ quan này; hãy xem /api/v1/offices.',
  },
  'no-such-settings-version': {
    zh: '该经办机构的参数没有此版本；请参见版本列表。',
    en: 'The office has no such version of its settings; see its list of versions.',
    vi: 'Tham số của cơ quan không có phiên bản này; hãy xem danh sách phiên bản.',
  },
  'no-such-problem': {
    zh: '本服务没有该问题代码。',
    en: 'This service has no such problem code.',
    vi: 'Dịch vụ này không có mã lỗi này.',
  },
  'nothing-at-address': {
    zh: '该地址没有内容。现有内容请参见 /openapi。',
    en: 'There is nothing at this address. See /openapi for what there is.',
    vi: 'Địa chỉ này không có gì. Hãy xem /openapi.',
  },
  'methods-of-address': {
    zh: ({ methods, method }) => `该地址支持 ${methods.join('、')}，不支持 ${method}。`,
    en: ({ methods, method }) => `This address answers to ${methods.join(', ')}, not to ${method}.`,
    vi: ({ methods, method }) => `Địa chỉ này nhận ${methods.join(', ')}, không nhận ${method}.`,
  },
  'host-unknown': {
    zh: '本接口不使用所请求的主机名。请将该名称或者地址加入 ALLOWED_HOSTS。',
    en: 'This API is not known as the host that was asked for. Add its name or address to ALLOWED_HOSTS.',
    vi: 'API không dùng tên máy chủ được hỏi. Hãy thêm tên hoặc địa chỉ đó vào ALLOWED_HOSTS.',
  },
  'origin-unknown': {
    zh: '只接受来自所请求主机的页面。请将其他页面的主机加入 ALLOWED_HOSTS。',
    en: 'Only pages of the host that was asked for may ask. Add the host of other pages to ALLOWED_HOSTS.',
    vi: 'Chỉ trang của máy chủ được hỏi mới được gửi yêu cầu. Hãy thêm máy chủ của trang khác vào ALLOWED_HOSTS.',
  },
  'origin-of-codec': {
    zh: '只有 Temporal 界面可以解密数据。请将 TEMPORAL_UI_URL 设为其所在地址。',
    en: 'Only the Temporal UI may decode payloads. Set TEMPORAL_UI_URL to the address at which it is open.',
    vi: 'Chỉ giao diện Temporal được giải mã dữ liệu. Hãy đặt TEMPORAL_UI_URL là địa chỉ của nó.',
  },
};
