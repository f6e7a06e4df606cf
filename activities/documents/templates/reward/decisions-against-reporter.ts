import type { ActKind } from '../../../../domain/processes/reward/vocabulary.ts';
import { exclusionWordings, revocationGroundWordings } from '../../../../wording/reward/terms.ts';
import { paragraph, type LetterSection } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import type { AddressedReportLetter } from './addressed-report-letter.ts';
import { letterInText, remediesSection, termsOfReport, whatIsReported, within } from './passages.ts';
import { reportLetter } from './report-letter.ts';

/** 不予奖励决定书: the reason, and where it can be contested. */
export const rewardRefusal = reportLetter('reward-refusal', (letter, { code, reason, legalBasis }) => ({
  opening: [paragraph(`${whatIsReported(letter)}本机关已经办结，现就是否给予举报奖励作出如下决定。`)],
  sections: [
    {
      heading: '认定的事实和理由',
      blocks: [paragraph(`经认定：${exclusionWordings[code].zh}。`), ...paragraphs(asSentence(reason))],
    },
    {
      heading: '决定',
      blocks: [paragraph(`根据${legalBasis}的规定，本机关决定：对该举报不予奖励。`)],
    },
    remediesSection(letter, '本决定'),
    ...termsOfReport(letter),
  ],
  closing: [],
}));

/** 撤销奖励并追回决定书: the ground, what is to be returned, and where it can be contested. */
export const awardRevocation = reportLetter(
  'award-revocation',
  (letter, { ground, reason, reclaimed, legalBasis }) => ({
    opening: [paragraph(`${whatIsReported(letter)}本机关曾就该举报决定给予奖励，现经核查，作出如下决定。`)],
    sections: [
      {
        heading: '认定的事实和理由',
        blocks: [paragraph(`经核查：${revocationGroundWordings[ground].zh}。`), ...paragraphs(asSentence(reason))],
      },
      {
        heading: '决定',
        blocks: [
          paragraph(
            `根据${legalBasis}的规定，本机关决定：撤销对该举报的奖励${reclaimed === 0 ? '；该奖励尚未发放，不再发放' : `，并追回已经发放的奖励${amountInText(reclaimed, letter.currency)}`}。`,
          ),
        ],
      },
      ...(reclaimed === 0 ? [] : [howToReturn(letter)]),
      remediesSection(letter, '本决定'),
      ...termsOfReport(letter),
    ],
    closing: [],
  }),
);

/** 撤销决定告知书: the office takes back what it decided itself, and what follows from that. */
export const actWithdrawal = reportLetter('act-withdrawal', (letter, { withdrawn, reason }) => ({
  opening: [
    paragraph(
      `${whatIsReported(letter)}本机关${letterInText(withdrawn)}，经自行复核，决定予以撤销，现将有关事项告知如下。`,
    ),
  ],
  sections: [
    { heading: '撤销的理由', blocks: paragraphs(asSentence(reason)) },
    { heading: '后续事项', blocks: [paragraph(whatFollows[withdrawn.kind])] },
  ],
  closing: [paragraph('特此告知。')],
}));

const whatFollows: Readonly<Record<ActKind, string>> = {
  'refusal-to-accept': '本机关将重新审查该举报，并将是否受理另行告知。',
  'reward-refusal': '本机关将重新认定是否给予奖励，并将结果另行告知。',
  'award-revocation': '此前作出的奖励决定继续有效。已经退回的奖励，本机关将予以返还。',
};

function howToReturn(letter: AddressedReportLetter): LetterSection {
  return {
    heading: '退回方式',
    blocks: [
      paragraph(
        `请${within(letter, 'G8.recall')}，将上述款项退回以下账户：${letter.office.receivingAccount}。退款时请在附言中注明举报编号“${letter.processNumber}”。`,
      ),
      paragraph('逾期不退回，又不申请行政复议或者提起行政诉讼的，本机关将依法申请人民法院强制执行。'),
    ],
  };
}
