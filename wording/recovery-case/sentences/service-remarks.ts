import { day } from '../../formats.ts';
import { dayOfServiceWordings, serviceWayWordings } from '../service-ways.ts';
import type { ServiceRemarks } from '../../../domain/recovery-case/messages/service-remarks.ts';
import type { Sentences } from '../../sentences.ts';

/** Service of documents. */
export const serviceRemarkSentences: Sentences<ServiceRemarks> = {
  'attempt-failed': {
    zh: ({ number, way, because }, { say }) =>
      `第${number}次送达（${serviceWayWordings[way].zh}）未成功${because === null ? '。' : `：${say(because)}`}`,
    en: ({ number, way, because }, { say }) =>
      `Attempt ${number}, ${serviceWayWordings[way].en}, has failed${because === null ? '.' : `: ${say(because)}`}`,
    vi: ({ number, way, because }, { say }) =>
      `Lần tống đạt thứ ${number} (${serviceWayWordings[way].vi}) không thành${because === null ? '.' : `: ${say(because)}`}`,
  },
  'day-of-issue': {
    zh: '制发之日',
    en: 'the day it was issued',
    vi: 'ngày ban hành',
  },
  'electronic-needs-consent': {
    zh: '电子送达须先登记同意。',
    en: 'Electronic service takes consent on record: record it first.',
    vi: 'Tống đạt điện tử cần sự đồng ý đã ghi nhận: hãy ghi nhận trước.',
  },
  'no-document-to-serve': {
    zh: ({ documentId }) => `本案没有须送达的文书${documentId}。`,
    en: ({ documentId }) => `The case has no document ${documentId} that is to be served.`,
    vi: ({ documentId }) => `Vụ việc không có văn bản ${documentId} phải tống đạt.`,
  },
  'no-proof-in-time': {
    zh: '期限内未收到送达证明。',
    en: 'No proof of service has come back in time.',
    vi: 'Không nhận được chứng cứ tống đạt đúng hạn.',
  },
  'not-waiting-to-be-served': {
    zh: ({ number, addresseeId }) => `文书${number}无须${addresseeId === null ? '' : `向${addresseeId}`}送达。`,
    en: ({ number, addresseeId }) =>
      `${number} is not waiting to be served${addresseeId === null ? '' : ` on ${addresseeId}`}.`,
    vi: ({ number, addresseeId }) =>
      `Văn bản ${number} không chờ tống đạt${addresseeId === null ? '' : ` cho ${addresseeId}`}.`,
  },
  'nothing-to-serve-again': {
    zh: '没有可以再次送达的文书。',
    en: 'No document that was served can be served again.',
    vi: 'Không có văn bản nào đã tống đạt có thể tống đạt lại.',
  },
  'not-to-be-served-again': {
    zh: ({ documentId }) => `文书${documentId}尚未送达、已被取代或者已由法院处理，不再次送达。`,
    en: ({ documentId }) =>
      `${documentId} was not served yet, has been overtaken, or lies with the court: it is not served again.`,
    vi: ({ documentId }) =>
      `Văn bản ${documentId} chưa được tống đạt, đã bị thay thế hoặc đang do tòa án giải quyết: không tống đạt lại.`,
  },
  'not-served-with-it': {
    zh: ({ documentId }) => `该人未被送达文书${documentId}，或者已退出本案。`,
    en: ({ documentId }) => `They were not served with ${documentId}, or have left the case.`,
    vi: ({ documentId }) => `Người này chưa được tống đạt ${documentId}, hoặc đã rời vụ việc.`,
  },
  'nothing-to-serve': {
    zh: '本案没有待送达的文书。',
    en: 'No document of this case is waiting to be served.',
    vi: 'Vụ việc không có văn bản nào chờ tống đạt.',
  },
  'day-of-notice-is-the-laws': {
    zh: '公告送达之日由法律规定；公告日期有误的，请更正公告这一事实；公告本身有误的，请撤回该项事实后重新送达。',
    en: 'The law sets the day of service by public notice. Correct the day of the notice where that is wrong; where the notice was, withdraw the fact: it is served anew.',
    vi: 'Ngày tống đạt bằng niêm yết công khai do luật định: nếu sai ngày niêm yết, hãy đính chính sự kiện niêm yết; nếu thông báo sai, hãy rút lại sự kiện và tống đạt lại.',
  },
  'published-as-issued': {
    zh: '公告于制作当日发布',
    en: 'Published on the day of issue',
    vi: 'Niêm yết trong ngày ban hành',
  },
  'notice-published-otherwise': {
    zh: ({ factId }) => `公告日期已更正（${factId}）。`,
    en: ({ factId }) => `The notice was published on another day (${factId}).`,
    vi: ({ factId }) => `Ngày niêm yết đã được đính chính (${factId}).`,
  },
  'notice-not-published': {
    zh: ({ factId }) => `公告并未发布（${factId}）。`,
    en: ({ factId }) => `The notice was never published (${factId}).`,
    vi: ({ factId }) => `Thông báo chưa từng được niêm yết (${factId}).`,
  },
  'served-one-has-left': {
    zh: ({ factId }) => `${factId}的受送达人已不再参加本案，无须重新送达。`,
    en: ({ factId }) => `Whoever ${factId} was served on takes part no more: there is nobody to serve anew.`,
    vi: ({ factId }) => `Người được tống đạt theo ${factId} không còn tham gia vụ việc; không có ai để tống đạt lại.`,
  },
  'served-anew-since': {
    zh: ({ factId }) => `${factId}之后已重新送达，该项事实不再计算期限。`,
    en: ({ factId }) => `The document has been served anew since ${factId}: nothing counts from that any more.`,
    vi: ({ factId }) => `Văn bản đã được tống đạt lại sau ${factId}; không còn thời hạn nào tính từ đó.`,
  },
  'next-way-after-hold': {
    zh: '前一次送达未成功；案件中止期间不再另行送达，恢复办理后再进行。',
    en: 'The last attempt has failed, and the next follows once the hold is over: none is under way.',
    vi: 'Lần tống đạt trước không thành; lần tiếp theo được thực hiện sau khi hết tạm dừng.',
  },
  'notice-is-running': {
    zh: '公告期间：仅送达回证可以取代。',
    en: 'The public notice is running: only proof of service overtakes it.',
    vi: 'Đang thông báo công khai: chỉ biên bản tống đạt thay thế được.',
  },
  'other-way-under-way': {
    zh: ({ way }) => `正在进行的是${serviceWayWordings[way].zh}。`,
    en: ({ way }) => `The attempt under way is ${serviceWayWordings[way].en}.`,
    vi: ({ way }) => `Lần tống đạt đang tiến hành: ${serviceWayWordings[way].vi}.`,
  },
  'prisoner-through-prison': {
    zh: '服刑人员由监狱转交送达：请先登记刑满释放。',
    en: 'A prisoner is served through the prison: record the release first.',
    vi: 'Phạm nhân được tống đạt qua trại giam: hãy ghi nhận ra tù trước.',
  },
  'public-notice-ran-out': {
    zh: '公告期满。',
    en: 'The public notice has run out.',
    vi: 'Đã hết thời hạn thông báo công khai.',
  },
  'say-on-whom': {
    zh: ({ number, addressees }) => `${number}须向${addressees}送达：请说明已向谁送达。`,
    en: ({ number, addressees }) => `${number} is to be served on ${addressees}: say on whom it was.`,
    vi: ({ number, addressees }) => `${number} phải tống đạt cho ${addressees}: hãy nêu đã tống đạt cho ai.`,
  },
  'served-with-proof': {
    zh: ({ way, on, proof }) =>
      `${serviceWayWordings[way].zh}；${dayOfServiceWordings[way].zh}：${day('zh', on)}。${proof}`,
    en: ({ way, on, proof }) =>
      `${serviceWayWordings[way].en}; ${dayOfServiceWordings[way].en}: ${day('en', on)}. ${proof}`,
    vi: ({ way, on, proof }) =>
      `${serviceWayWordings[way].vi}; ${dayOfServiceWordings[way].vi}: ${day('vi', on)}. ${proof}`,
  },
  'service-tried': {
    zh: ({ way, on, reason }) => `${day('zh', on)}${serviceWayWordings[way].zh}。${reason}`,
    en: ({ way, on, reason }) => `${serviceWayWordings[way].en} on ${day('en', on)}. ${reason}`,
    vi: ({ way, on, reason }) => `${serviceWayWordings[way].vi} ngày ${day('vi', on)}. ${reason}`,
  },
};
