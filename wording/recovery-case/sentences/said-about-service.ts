import type { ServiceRemarks } from '../../../domain/recovery-case/messages/said-about-service.ts';
import type { Sentences } from '../../sentences.ts';

/** Service of documents. */
export const serviceRemarkSentences: Sentences<ServiceRemarks> = {
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
  'nothing-to-serve': {
    zh: '本案没有待送达的文书。',
    en: 'No document of this case is waiting to be served.',
    vi: 'Vụ việc không có văn bản nào chờ tống đạt.',
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
  'prisoner-through-prison': {
    zh: '服刑人员由监狱转交送达：请先登记刑满释放。',
    en: 'A prisoner is served through the prison: record the release first.',
    vi: 'Phạm nhân được tống đạt qua trại giam: hãy ghi nhận ra tù trước.',
  },
  'say-on-whom': {
    zh: ({ number, addressees }) => `${number}须向${addressees}送达：请说明已向谁送达。`,
    en: ({ number, addressees }) => `${number} is to be served on ${addressees}: say on whom it was.`,
    vi: ({ number, addressees }) => `${number} phải tống đạt cho ${addressees}: hãy nêu đã tống đạt cho ai.`,
  },
};
