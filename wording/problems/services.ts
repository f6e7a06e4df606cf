import type { Wording } from '../wording.ts';

/** What can be wrong with the API itself, and with the services behind it. */
export const serviceTitles = {
  'internal-error': { zh: '系统内部出错', en: 'Something went wrong here', vi: 'Lỗi nội bộ của hệ thống' },
  'file-missing': { zh: '记录中的文件缺失', en: 'A file of the record is not there', vi: 'Thiếu tệp của hồ sơ' },
  'file-damaged': {
    zh: '文件与记录不符',
    en: 'A file is not the one that was recorded',
    vi: 'Tệp không khớp với bản đã ghi nhận',
  },
  'not-ready': { zh: '服务尚未就绪', en: 'The service is not ready', vi: 'Dịch vụ chưa sẵn sàng' },
  'record-unavailable': {
    zh: '暂时无法访问办理记录',
    en: 'The record cannot be reached',
    vi: 'Không truy cập được hồ sơ xử lý',
  },
  'files-unavailable': {
    zh: '暂时无法访问文件存储',
    en: 'The store of files cannot be reached',
    vi: 'Không truy cập được kho tệp',
  },
  'forecast-busy': {
    zh: '暂时无法推演后续进程',
    en: 'The forecast cannot be worked out now',
    vi: 'Hiện chưa tính được dự báo',
  },
  'process-unavailable': {
    zh: '暂时无法连接办理流程',
    en: 'The process cannot be reached',
    vi: 'Không kết nối được với quy trình xử lý',
  },
  'process-busy': { zh: '办理流程正忙', en: 'The process is busy', vi: 'Quy trình xử lý đang bận' },
  'process-stuck': {
    zh: '办理流程无法继续',
    en: 'The process cannot go on',
    vi: 'Quy trình xử lý không thể tiếp tục',
  },
  'clocks-not-served': {
    zh: '期限未得到处理',
    en: 'The clocks are not served',
    vi: 'Các thời hạn không được xử lý',
  },
  'process-keys-differ': {
    zh: '接口与办理流程的密钥不一致',
    en: 'API and the process do not know the same keys',
    vi: 'API và quy trình xử lý không có cùng khóa',
  },
} as const satisfies Readonly<Record<string, Wording>>;
