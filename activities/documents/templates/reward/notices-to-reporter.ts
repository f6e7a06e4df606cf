import { findingWordings } from '../../../../wording/reward/terms.ts';
import { paragraph, points } from '../../letter-content.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import { instantInChinese, remediesSection, termsOfReport, whatIsReported, you } from './passages.ts';
import { reportLetter } from './report-letter.ts';

/** 举报受理告知书: the second counts, as of several reports on one matter the one accepted first is rewarded. */
export const acceptanceNotice = reportLetter('acceptance-notice', (letter, { acceptedAt }) => ({
  opening: [
    paragraph(
      `${whatIsReported(letter)}经审查，该举报属于本机关职责范围。根据《中华人民共和国社会保险法》第八十二条、《社会保险基金监督举报工作管理办法》的规定，本机关于${instantInChinese(acceptedAt, letter.office.timeZone)}予以受理。`,
    ),
  ],
  sections: [
    {
      heading: '有关事项',
      blocks: [
        points([
          `本机关将依法调查处理，并在办结后告知${you(letter)}办理结果。`,
          '有新的线索或者证据的，请注明举报编号并及时补充提交。',
          `本机关对${you(letter)}的身份信息和举报内容依法保密。`,
          '举报经查证属实、符合奖励条件的，本机关将按照规定给予奖励；同一事项有两个以上举报人分别举报的，按照受理的先后顺序确定。',
          '举报应当实事求是。捏造事实诬告他人或者弄虚作假骗取奖励的，依法承担相应责任。',
        ]),
      ],
    },
  ],
  closing: [paragraph('特此告知。')],
}));

/** 举报不予受理告知书: why, and what is left. */
export const refusalToAccept = reportLetter('refusal-to-accept', (letter, { reason }) => ({
  opening: [
    paragraph(
      `${whatIsReported(letter)}根据《中华人民共和国社会保险法》第八十二条、《社会保险基金监督举报工作管理办法》的规定，经审查，本机关决定不予受理。`,
    ),
  ],
  sections: [
    { heading: '不予受理的理由', blocks: paragraphs(asSentence(reason)) },
    {
      heading: '补充线索',
      blocks: [paragraph('有新的线索或者证据的，可以向本机关补充提交，本机关将重新进行审查。')],
    },
    remediesSection(letter, '本告知'),
    ...termsOfReport(letter),
  ],
  closing: [paragraph('特此告知。')],
}));

/** 举报移送告知书: who deals with it from now on. */
export const handOverNotice = reportLetter('hand-over-notice', (letter, { to }) => ({
  opening: [
    paragraph(
      `${whatIsReported(letter)}经审查，该举报不属于本机关职责范围。根据《中华人民共和国社会保险法》第八十二条的规定，本机关已将举报材料移送${to}处理。`,
    ),
  ],
  sections: [
    {
      heading: '有关事项',
      blocks: [
        points([
          `办理情况可以向${to}查询。`,
          `未经${you(letter)}同意，本机关移送时不提供${you(letter)}的身份信息。`,
          '有新的线索或者证据的，可以直接向接受移送的单位提交。',
        ]),
      ],
    },
  ],
  closing: [paragraph('特此告知。')],
}));

/** 举报办理结果告知书: what was found on each allegation, without anything of third persons. */
export const resultNotice = reportLetter('result-notice', (letter, { finding, allegations, answer }) => ({
  opening: [
    paragraph(
      `${whatIsReported(letter)}根据《中华人民共和国社会保险法》第八十二条、《社会保险基金监督举报工作管理办法》的规定，本机关依法进行了调查处理，现已办结。现将办理结果告知如下。`,
    ),
  ],
  sections: [
    {
      heading: '认定情况',
      blocks: [
        paragraph(`经查，${you(letter)}举报的问题${findingWordings[finding].zh}。各项内容认定如下：`),
        points(allegations.map((each) => `${asSentence(each.allegation)}经查，${findingWordings[each.finding].zh}。`)),
      ],
    },
    { heading: '处理情况', blocks: paragraphs(asSentence(answer)) },
  ],
  closing: [
    ...(finding === 'proven' || finding === 'partly-proven'
      ? [paragraph('是否给予举报奖励，本机关将依照规定另行认定；符合条件的，另行书面通知。')]
      : []),
    paragraph(`感谢${you(letter)}对社会保险基金监督工作的支持。特此告知。`),
  ],
}));
