import { paragraph } from '../../letter-content.ts';
import { asSentence, paragraphs, stated } from '../passages/free-text.ts';
import { secrecyOf, statementSection, whatWasReceived } from './passages.ts';
import { reportLetter } from './report-letter.ts';

/** 举报移送函: facts and evidence; who has reported only where the receiver needs it and they agree. */
export const handOverLetter = reportLetter('hand-over-letter', (letter, { statement, evidence, withIdentity }) => ({
  opening: [
    paragraph(
      `${whatWasReceived(letter)}经审查，该举报不属于本机关职责范围。根据《中华人民共和国社会保险法》第八十二条的规定，现移送贵单位处理。`,
    ),
  ],
  sections: [
    ...statementSection(statement),
    { heading: '随函移送的材料', blocks: paragraphs(asSentence(evidence)) },
    {
      heading: '举报人信息',
      blocks: [
        secrecyOf(
          withIdentity
            ? '办理确需了解举报人身份，且经举报人同意，其身份信息另行密封移送，不在本函中载明'
            : '举报人的身份信息依法保密，未随函移送',
        ),
      ],
    },
  ],
  closing: [paragraph('请依法处理，并将办理情况函告本机关。')],
}));

/** 线索移送函: clues for the police or for discipline inspection. */
export const clueTransferLetter = reportLetter('clue-transfer', (letter, { reason, statement }) => ({
  opening: [
    paragraph(`${whatWasReceived(letter)}经研究，现将有关线索移送贵单位依法处理。`),
    ...stated('移送理由', reason),
  ],
  sections: [
    ...statementSection(statement),
    { heading: '举报人信息', blocks: [secrecyOf('举报人的身份信息依法保密，未随函移送')] },
  ],
  closing: [paragraph('请将办理情况函告本机关。')],
}));
