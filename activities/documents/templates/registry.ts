import type { DocumentKind } from '../../../domain/recovery-case/documents.ts';
import { DocumentError } from '../document-error.ts';
import { advanceNotice } from './advance-notice.ts';
import { closingNotice } from './closing-notice.ts';
import { courtApplication } from './court-application.ts';
import { demandLetter } from './demand-letter.ts';
import { instalmentReminder } from './instalment-reminder.ts';
import { noticeToReturn } from './notice-to-return.ts';
import { policeTransfer } from './police-transfer.ts';
import { publicNotice } from './public-notice.ts';
import { recoveryDecision } from './recovery-decision.ts';
import { repaymentAgreement } from './repayment-agreement.ts';
import { replyReminder } from './reply-reminder.ts';
import type { Template } from './template.ts';
import { transferMaterials } from './transfer-materials.ts';
import { withholdingNotice } from './withholding-notice.ts';

/** All versions of each kind's template, old ones included: letters asked for under them are still to be made. */
const templates: Readonly<Record<DocumentKind, readonly Template[]>> = {
  'notice-to-return': [noticeToReturn],
  'reply-reminder': [replyReminder],
  'repayment-agreement': [repaymentAgreement],
  'instalment-reminder': [instalmentReminder],
  'withholding-notice': [withholdingNotice],
  'advance-notice': [advanceNotice],
  'recovery-decision': [recoveryDecision],
  'public-notice': [publicNotice],
  'demand-letter': [demandLetter],
  'court-application': [courtApplication],
  'police-transfer': [policeTransfer],
  'transfer-materials': [transferMaterials],
  'closing-notice': [closingNotice],
};

/**
 * The template of a kind in a version.
 * @throws DocumentError `template-unknown`, `template-version-unknown`
 */
export function template(kind: DocumentKind, version: number): Template {
  if (!Object.hasOwn(templates, kind)) {
    throw new DocumentError('template-unknown', `There is no template for documents of the kind "${kind}".`);
  }
  const versions = templates[kind];
  const found = versions.find((candidate) => candidate.templateVersion === version);
  if (found === undefined) {
    const known = versions.map((candidate) => candidate.templateVersion).join(', ');
    throw new DocumentError(
      'template-version-unknown',
      `The template "${kind}" has no version ${version}, only ${known}. Run a worker of a release that has it.`,
    );
  }
  return found;
}
