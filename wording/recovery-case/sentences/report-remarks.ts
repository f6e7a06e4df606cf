import type { ReportRemarks } from '../../../domain/recovery-case/messages/report-remarks.ts';
import type { Sentences } from '../../sentences.ts';

/** Reports of whistleblowers. */
export const reportRemarkSentences: Sentences<ReportRemarks> = {
  'report-named': {
    zh: ({ reportId }) => `举报 ${reportId}。`,
    en: ({ reportId }) => `Report ${reportId}.`,
    vi: ({ reportId }) => `Đơn tố cáo ${reportId}.`,
  },
  'report-belongs-already': {
    zh: ({ reportId }) => `举报 ${reportId} 已与本案关联。`,
    en: ({ reportId }) => `Report ${reportId} is linked to the case already.`,
    vi: ({ reportId }) => `Đơn tố cáo ${reportId} đã được liên kết với vụ việc.`,
  },
  'report-does-not-belong': {
    zh: ({ reportId }) => `举报 ${reportId} 未与本案关联。`,
    en: ({ reportId }) => `Report ${reportId} is not linked to the case.`,
    vi: ({ reportId }) => `Đơn tố cáo ${reportId} không được liên kết với vụ việc.`,
  },
  'no-report-belongs': {
    zh: '本案没有关联的举报。',
    en: 'No report is linked to the case.',
    vi: 'Không có đơn tố cáo nào được liên kết với vụ việc.',
  },
};
