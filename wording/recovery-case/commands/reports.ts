import type { ReportPayloads } from '../../../domain/recovery-case/reports/report-payloads.ts';
import type { CommandWordings } from '../../kernel/command-wording.ts';

/** Reports of whistleblowers. */
export const reportCommandWordings: CommandWordings<ReportPayloads> = {
  'link-report': {
    title: { zh: '关联举报', en: 'Link a whistleblower report', vi: 'Liên kết đơn tố cáo' },
    done: 'Report linked',
  },
  'unlink-report': {
    title: { zh: '解除举报关联', en: 'Unlink a whistleblower report', vi: 'Bỏ liên kết đơn tố cáo' },
    done: 'Report unlinked',
  },
  'report-linked': {
    title: {
      zh: '举报受理时关联本案',
      en: 'A report says that it belongs to the case',
      vi: 'Đơn tố cáo được liên kết khi thụ lý',
    },
    done: 'Linked by a report',
  },
};
