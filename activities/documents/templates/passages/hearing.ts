import type { PlainDate } from '../../../../domain/calendar/plain-date.ts';
import type { AnsweredDefence } from '../../../../domain/recovery-case/document-particulars.ts';
import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterBlock, LetterSection } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from './addressees.ts';
import { dateInChinese, requiredUntilWhen, untilWhen } from './dates.ts';
import { asSentence, paragraphs } from './free-text.ts';

/**
 * The right to state and defend, and to ask for a hearing where the request opens one (《行政处罚法》第四十四条、第四十五条、第六十三条).
 * @throws DocumentError `document-date-missing` without a date or period for the defence
 */
export function rightToBeHeard(request: DocumentRequest): LetterSection {
  const { name, address, telephone } = request.office;
  const defence = requiredUntilWhen(request, 'A6.defence');
  const hearing = untilWhen(request, 'A6.hearing');
  return {
    heading: `${you(request)}的权利`,
    blocks: [
      paragraph(
        `${you(request)}有权陈述和申辩：请${defence}以书面或者口头方式提出，并可以提供有关证据。本机关将充分听取意见，对所提出的事实、理由和证据进行复核；成立的，予以采纳。不因陈述、申辩而作出更为不利的决定。`,
      ),
      ...(hearing === null ? [] : [paragraph(`${you(request)}有权要求听证：请${hearing}提出。听证不收取费用。`)]),
      paragraph(
        `提出陈述、申辩${hearing === null ? '' : '和听证申请'}的地址：${address}（${name}转），电话：${telephone}。`,
      ),
    ],
  };
}

/**
 * What was said before the decision and the answer to each (《行政处罚法》第四十五条), and the hearing on whose record the decision
 * rests (第六十五条).
 */
export function heardBeforeDecision(
  request: DocumentRequest,
  defences: readonly AnsweredDefence[],
  hearingHeldOn: PlainDate | null,
): readonly LetterBlock[] {
  return [
    paragraph(
      `本机关作出本决定前，已告知拟作出决定的内容、事实、理由和依据，以及${you(request)}依法享有的陈述、申辩等权利。`,
    ),
    ...(defences.length === 0
      ? [paragraph('截至本决定作出之日，本机关未收到书面或者口头的陈述、申辩意见。')]
      : defences.flatMap(answeredDefence)),
    ...(hearingHeldOn === null
      ? []
      : [paragraph(`本机关于${dateInChinese(hearingHeldOn)}依法举行听证，并根据听证笔录作出本决定。`)]),
  ];
}

function answeredDefence({ receivedOn, from, summary, answer }: AnsweredDefence): readonly LetterBlock[] {
  const heading = `${dateInChinese(receivedOn)}，${from}提出陈述、申辩`;
  return [
    ...paragraphs(`${heading}：${asSentence(summary)}`),
    ...paragraphs(`对此，本机关经复核认为：${asSentence(answer)}`),
  ];
}
