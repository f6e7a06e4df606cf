import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { fact, facts, paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { authoritySeal, termsSection } from '../passages/closing-passages.ts';
import { dateInChinese, termsForAddressee } from '../passages/dates.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { schemeNames } from '../passages/vocabulary.ts';
import type { Template } from '../template.ts';

/** 听证通知书: when and where the hearing is held, and the rights in it (《行政处罚法》第六十四条). */
export const hearingNotice: Template = { kind: 'hearing-notice', templateVersion: 1, compose };

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'hearing-notice') {
    throw particularsMismatch(request, particulars);
  }
  const { hearingOn, time, place, chair } = particulars;
  const reader = you(request);
  return {
    ...letterHead(request, office.decidingAuthority),
    opening: [
      paragraph(
        `本机关已收到就案号为“${request.processNumber}”的案件（参保人${request.person.name}，${schemeNames[request.scheme]}待遇）提出的听证申请。现按照《中华人民共和国行政处罚法》第六十四条规定的程序举行听证，并将有关事项通知如下。`,
      ),
    ],
    sections: [
      {
        heading: '听证的时间和地点',
        blocks: [
          facts([
            fact('听证日期', dateInChinese(hearingOn)),
            fact('具体时刻', time ?? `请向联系单位确认（电话：${office.telephone}）`),
            fact('听证地点', place),
            fact('听证主持人', chair ?? `由${office.decidingAuthority}指定的非本案调查人员主持`),
          ]),
        ],
      },
      {
        heading: `${reader}的权利`,
        blocks: [
          paragraph(`${reader}可以亲自参加听证，也可以委托一至二人代理。委托代理的，请向本机关提交授权委托书。`),
          paragraph(`${reader}认为听证主持人与本案有直接利害关系的，有权申请回避。`),
          paragraph(
            `听证时，由调查人员提出事实、证据和处理建议，${reader}可以申辩、质证，并可以提交证据。听证笔录交${reader}或者代理人核对无误后签字或者盖章；本机关根据听证笔录依法作出决定。`,
          ),
          paragraph('除涉及国家秘密、商业秘密或者个人隐私依法予以保密外，听证公开举行。听证不收取费用。'),
        ],
      },
      ...termsSection(termsForAddressee(request)),
      {
        heading: '不出席的后果',
        blocks: [
          paragraph(
            `${reader}和代理人无正当理由拒不出席听证，或者未经许可中途退出听证的，视为放弃听证权利，听证终止。因正当理由不能按时出席的，请在听证日期前告知本机关。`,
          ),
        ],
      },
      {
        heading: '应携带的材料',
        blocks: [paragraph('请携带有效身份证件、授权委托书（委托代理的）以及有关证据材料。')],
      },
    ],
    closing: [paragraph('特此通知。')],
    signatories: [authoritySeal(office)],
  };
}
