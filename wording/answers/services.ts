import type { Sentences } from '../sentences.ts';

/** What keeps the API from doing something just now. */
export interface ServiceMessages extends UnreadableMessages {
  'unexpected-error': null;
  'process-late': null;
  'temporal-full': null;
  'step-tried-again': null;
  'temporal-away': null;
  'database-away': null;
  'files-away': null;
  'file-not-there': null;
  'file-not-as-recorded': null;
  'process-full-for-now': null;
  'process-taken-up': null;
  'process-cannot-go-on': null;
  'opened-not-found': null;
  'opened-not-recorded': null;
  'queue-full': null;
  'queue-late': null;
  'connection-gone': null;
  'forecasts-waiting': null;
  'forecast-late': null;
}

/** What API and process cannot read of each other; `why` is one of the last three. */
interface UnreadableMessages {
  'answer-unreadable': { why: string };
  'command-unreadable': null;
  'refusal-unreadable': { why: string };
  'not-sealed': null;
  'key-unknown': null;
  'seal-broken': null;
}

const withSameKey = {
  zh: '请以相同的 Idempotency-Key 重新提交。',
  en: 'Repeat the request with the same Idempotency-Key.',
  vi: 'Hãy gửi lại yêu cầu với cùng Idempotency-Key.',
} as const;

const sameKeys = {
  zh: '请为接口和工作进程配置相同的 PAYLOAD_KEYS，并以相同的 Idempotency-Key 重新提交。',
  en: 'Give API and workers the same PAYLOAD_KEYS, and repeat the request with the same Idempotency-Key.',
  vi: 'Hãy cấp cho API và các tiến trình cùng PAYLOAD_KEYS rồi gửi lại với cùng Idempotency-Key.',
} as const;

const notGiven = {
  zh: `操作未提交。${withSameKey.zh}`,
  en: 'The command was not given: repeat the request with the same Idempotency-Key.',
  vi: `Thao tác chưa được giao. ${withSameKey.vi}`,
} as const;

const unreadableSentences: Sentences<UnreadableMessages> = {
  'answer-unreadable': {
    zh: ({ why }) => `办理流程的答复无法读取：${why}。${sameKeys.zh}`,
    en: ({ why }) => `The answer of the process cannot be read: ${why}. ${sameKeys.en}`,
    vi: ({ why }) => `Không đọc được trả lời của quy trình xử lý: ${why}. ${sameKeys.vi}`,
  },
  'command-unreadable': {
    zh: `办理流程无法读取接口加密的内容，未作任何处理。${sameKeys.zh}`,
    en: `The process cannot read what the API has sealed. Nothing was carried out. ${sameKeys.en}`,
    vi: `Quy trình xử lý không đọc được nội dung API đã mã hóa. Chưa thực hiện gì. ${sameKeys.vi}`,
  },
  'refusal-unreadable': {
    zh: ({ why }) => `办理流程的拒绝理由无法读取：${why}。${sameKeys.zh}`,
    en: ({ why }) => `The refusal of the process cannot be read: ${why}. ${sameKeys.en}`,
    vi: ({ why }) => `Không đọc được lời từ chối của quy trình xử lý: ${why}. ${sameKeys.vi}`,
  },
  'not-sealed': {
    zh: '未加密；所有操作均须通过接口进行',
    en: 'it is not sealed; whatever acts on a process goes through the API',
    vi: 'không được mã hóa; mọi thao tác phải qua API',
  },
  'key-unknown': {
    zh: '加密所用密钥在此处未知；请将该密钥加入 PAYLOAD_KEYS',
    en: 'it is sealed with a key that is not known here; add that key to PAYLOAD_KEYS',
    vi: 'được mã hóa bằng khóa không có ở đây; hãy thêm khóa đó vào PAYLOAD_KEYS',
  },
  'seal-broken': {
    zh: '加密后被改动',
    en: 'it was changed after it was sealed',
    vi: 'đã bị sửa sau khi mã hóa',
  },
};

/** What the API says of the services behind it, and of itself. */
export const serviceSentences: Sentences<ServiceMessages> = {
  ...unreadableSentences,
  'unexpected-error': {
    zh: '请求未能完成。请将请求编号告知运维人员。',
    en: 'The request could not be carried out. Report the request id to those who run this service.',
    vi: 'Không thực hiện được yêu cầu. Hãy báo mã yêu cầu cho người vận hành dịch vụ.',
  },
  'process-late': {
    zh: `办理流程未及时答复，仍可能继续执行。${withSameKey.zh}`,
    en: `The process did not answer in time. It may still act. ${withSameKey.en}`,
    vi: `Quy trình xử lý không trả lời kịp và có thể vẫn thực hiện. ${withSameKey.vi}`,
  },
  'temporal-full': {
    zh: `Temporal 暂不接受更多请求。${withSameKey.zh}`,
    en: `Temporal takes no more at the moment. ${withSameKey.en}`,
    vi: `Temporal hiện không nhận thêm. ${withSameKey.vi}`,
  },
  'step-tried-again': {
    zh: `办理流程的上一步骤失败，正在重试。${withSameKey.zh}`,
    en: `The last step of the process has failed and is tried again. ${withSameKey.en}`,
    vi: `Bước cuối của quy trình xử lý bị lỗi và đang được thử lại. ${withSameKey.vi}`,
  },
  'temporal-away': {
    zh: `无法连接 Temporal。${withSameKey.zh}`,
    en: `Temporal cannot be reached. ${withSameKey.en}`,
    vi: `Không kết nối được Temporal. ${withSameKey.vi}`,
  },
  'database-away': {
    zh: '无法连接数据库。请重试。',
    en: 'The database cannot be reached. Try again.',
    vi: 'Không kết nối được cơ sở dữ liệu. Hãy thử lại.',
  },
  'files-away': {
    zh: '无法访问文件存储。请重试。',
    en: 'The store of files cannot be reached. Try again.',
    vi: 'Không truy cập được kho tệp. Hãy thử lại.',
  },
  'file-not-there': {
    zh: '文件存储中没有该文件。须由运维人员从备份恢复。',
    en: 'The file is not in the store. Those who run this service have to put it back from a backup.',
    vi: 'Tệp không có trong kho. Người vận hành dịch vụ phải khôi phục từ bản sao lưu.',
  },
  'file-not-as-recorded': {
    zh: '文件存储中的文件与记录不符，不予提供。须由运维人员从备份恢复。',
    en: 'The file in the store is not the one that was recorded, and is not handed out. Those who run this service have to put it back from a backup.',
    vi: 'Tệp trong kho không phải tệp đã ghi nhận nên không được cung cấp. Người vận hành dịch vụ phải khôi phục từ bản sao lưu.',
  },
  'process-full-for-now': {
    zh: `办理流程暂不接受更多请求，未作任何处理。${withSameKey.zh}`,
    en: `The process takes no more at the moment. Nothing was carried out. ${withSameKey.en}`,
    vi: `Quy trình xử lý hiện không nhận thêm. Chưa thực hiện gì. ${withSameKey.vi}`,
  },
  'process-taken-up': {
    zh: `记录显示尚未结案，但没有运行中的流程：即将依记录恢复。${withSameKey.zh}`,
    en: `By the record this is open, but no process runs for it: it is taken up from the record in a moment. ${withSameKey.en}`,
    vi: `Theo hồ sơ, việc này đang mở nhưng không có quy trình chạy: sẽ được khôi phục từ hồ sơ ngay. ${withSameKey.vi}`,
  },
  'process-cannot-go-on': {
    zh: `办理流程无法继续：最近的步骤已失败。运维人员可在 /health/clocks 查看，并须予以排除。之后${withSameKey.zh}`,
    en: 'The process cannot go on: its last steps have failed. Those who run this service see it in /health/clocks and must mend it; then repeat the request with the same Idempotency-Key.',
    vi: `Quy trình xử lý không thể tiếp tục: các bước gần đây bị lỗi. Người vận hành thấy điều này ở /health/clocks và phải khắc phục. Sau đó: ${withSameKey.vi}`,
  },
  'opened-not-found': {
    zh: '该请求此前已立案，但目前无法找到。请重新提交。',
    en: 'This was opened before but cannot be found now. Send the request again.',
    vi: 'Việc này đã được mở trước đó nhưng nay không tìm thấy. Hãy gửi lại yêu cầu.',
  },
  'opened-not-recorded': {
    zh: '已立案，尚未写入记录。请稍后再试。',
    en: 'It is opened but not recorded yet. Ask again in a moment.',
    vi: 'Đã mở nhưng chưa được ghi hồ sơ. Hãy thử lại sau giây lát.',
  },
  'queue-full': {
    zh: `排队等候的操作已达上限。${notGiven.zh}`,
    en: `As many commands as may wait are waiting already. ${notGiven.en}`,
    vi: `Số thao tác chờ đã đến mức tối đa. ${notGiven.vi}`,
  },
  'queue-late': {
    zh: `在请求时限内，一直在处理其他操作。${notGiven.zh}`,
    en: `Other commands kept the process busy for all the time that a request has. ${notGiven.en}`,
    vi: `Các thao tác khác đã chiếm hết thời gian của yêu cầu. ${notGiven.vi}`,
  },
  'connection-gone': {
    zh: `操作等候期间连接已关闭。${notGiven.zh}`,
    en: `The connection was closed while the command waited for its turn. ${notGiven.en}`,
    vi: `Kết nối đã đóng khi thao tác đang chờ lượt. ${notGiven.vi}`,
  },
  'forecasts-waiting': {
    zh: '正在进行的推演较多。请稍后再试；办理照常进行。',
    en: 'Many forecasts are being worked out. Ask again in a moment; the process itself goes on.',
    vi: 'Đang tính nhiều dự báo. Hãy thử lại sau giây lát; việc xử lý vẫn tiếp tục.',
  },
  'forecast-late': {
    zh: '未能及时完成推演。请稍后再试；办理照常进行。',
    en: 'The forecast was not worked out in time. Ask again in a moment; the process itself goes on.',
    vi: 'Chưa tính xong dự báo kịp thời. Hãy thử lại sau giây lát; việc xử lý vẫn tiếp tục.',
  },
};
