import type { DocumentRequest } from '../../../../domain/recovery-case/document-request.ts';
import type { LetterContent } from '../../letter-content.ts';
import { paragraph } from '../../letter-content.ts';
import { you } from '../passages/addressees.ts';
import { asSentence, paragraphs } from '../passages/free-text.ts';
import { issuerOf } from '../passages/issuers.ts';
import { letterHead } from '../passages/letter-head.ts';
import { particularsMismatch } from '../passages/particulars.ts';
import { datedDocumentInText } from '../passages/references.ts';
import type { Template } from '../template.ts';

/** 撤销决定书: the authority takes back an act of its own, with the reason and with what follows. */
export const actWithdrawal: Template = { kind: 'act-withdrawal', templateVersion: 1, compose };

const whatFollows = {
  verification: '所涉待遇是否应当退回、退回多少，将重新核查后另行处理。经核查不应退回的款项，已经退回的，依法退还。',
  'advance-notice':
    '对所涉待遇的退回，将重新事先告知、听取陈述和申辩后另行作出决定。经查明不应退回的款项，已经退回的，依法退还。',
  'given-back': '自本决定作出之日起停止抵扣；因该文书已经抵扣的款项，依法返还。应退回的待遇，将依法另行处理。',
  'paid-again': '自本决定作出之日起恢复发放待遇；暂停、停止期间未发放的待遇，依法补发。',
} as const;

function compose(request: DocumentRequest): LetterContent {
  const { particulars, office } = request;
  if (particulars.kind !== 'act-withdrawal') {
    throw particularsMismatch(request, particulars);
  }
  const { withdrawn, next, reason } = particulars;
  const issuer = issuerOf(withdrawn.kind, office);
  const reader = you(request);
  return {
    ...letterHead(request, issuer),
    opening: [paragraph(`经自查，${issuer}于${datedDocumentInText(withdrawn)}需要自行纠正，现决定如下。`)],
    sections: [
      { heading: '撤销的理由', blocks: paragraphs(asSentence(reason)) },
      {
        heading: '决定的内容',
        blocks: [
          paragraph(`撤销上述文书。该文书自始不再作为要求${reader}履行的依据，其载明的履行期限不再计算。`),
          paragraph(whatFollows[next]),
        ],
      },
      {
        heading: `${reader}的权利`,
        blocks: [
          paragraph(
            `${reader}已经就该文书申请行政复议或者提起行政诉讼的，可以继续，也可以依法申请撤回、撤诉；申请撤诉的，是否准许由人民法院裁定（《中华人民共和国行政诉讼法》第六十二条）。`,
          ),
          paragraph(`对本决定有疑问的，可以向${office.name}（${office.address}，电话${office.telephone}）询问。`),
        ],
      },
    ],
    closing: [paragraph('特此决定。')],
    signatories: [{ role: null, name: issuer, signs: 'seal' }],
  };
}
