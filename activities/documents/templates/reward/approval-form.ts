import { fact, facts, form, paragraph } from '../../letter-content.ts';
import { dateInChinese } from '../passages/dates.ts';
import { boundsOf, computation } from './passages.ts';
import { reportLetter } from './report-letter.ts';

/** 举报奖励审批表: stays in the house, and names nobody who has reported. */
export const approvalForm = reportLetter('approval-form', (letter, { award, proposedBy, reviewedBy, approvedBy }) => ({
  opening: [
    facts([
      fact('举报编号', letter.processNumber),
      fact('收到举报日期', dateInChinese(letter.receivedOn)),
      fact('被举报人', letter.subjects.join('、')),
      fact('举报人', '身份信息另行密封保管，不在本表中载明'),
    ]),
  ],
  sections: [
    {
      heading: '奖励金额',
      blocks: [computation(letter, award), ...boundsOf(award), paragraph(`依据：${award.legalBasis}。`)],
    },
    {
      heading: '审批',
      blocks: [
        form([
          { label: '提出意见', value: proposedBy, height: 'line' },
          { label: '法制审核', value: reviewedBy ?? '该金额无须法制审核', height: 'line' },
          { label: '负责人审批', value: approvedBy, height: 'line' },
        ]),
      ],
    },
  ],
  closing: [],
}));
