import type { DocumentRequest } from '../../../domain/recovery-case/document-request.ts';
import { lettersOfKind } from '../letters-of-kind.ts';
import { claimAmendment } from './amounts/claim-amendment.ts';
import { stopNotice, suspensionNotice } from './benefit/benefit-notices.ts';
import { actWithdrawal } from './decision/act-withdrawal.ts';
import { refundNotice } from './amounts/refund-notice.ts';
import { civilComplaint } from './civil-suit/civil-complaint.ts';
import { civilExecutionApplication } from './civil-suit/civil-execution-application.ts';
import { closingNotice } from './closing/closing-notice.ts';
import { reopeningNotice } from './closing/reopening-notice.ts';
import { collaborationLetter } from './cooperation/collaboration-letter.ts';
import { courtApplication } from './court/court-application.ts';
import { courtObjection } from './court/court-objection.ts';
import { enforcementResumption } from './court/enforcement-resumption.ts';
import { preservationApplication } from './court/preservation-application.ts';
import { advanceNotice } from './decision/advance-notice.ts';
import { demandLetter } from './decision/demand-letter.ts';
import { hearingNotice } from './decision/hearing-notice.ts';
import { recoveryDecision } from './decision/recovery-decision.ts';
import { penaltyAdvanceNotice } from './penalty/penalty-advance-notice.ts';
import { penaltyDecision } from './penalty/penalty-decision.ts';
import { policeTransfer } from './police/police-transfer.ts';
import { supervisionRequest } from './police/supervision-request.ts';
import { transferMaterials } from './police/transfer-materials.ts';
import { transferReconsideration } from './police/transfer-reconsideration.ts';
import { instalmentReminder } from './repayment/instalment-reminder.ts';
import { noticeToReturn } from './repayment/notice-to-return.ts';
import { repaymentAgreement } from './repayment/repayment-agreement.ts';
import { replyReminder } from './repayment/reply-reminder.ts';
import { withholdingNotice } from './repayment/withholding-notice.ts';
import { proofOfService } from './service/proof-of-service.ts';
import { publicNotice } from './service/public-notice.ts';
import { deliveredTo } from './passages/delivery.ts';

/** Every letter of a recovery case. */
export const recoveryCaseLetters = lettersOfKind<DocumentRequest>({
  templates: {
    'notice-to-return': [noticeToReturn],
    'reply-reminder': [replyReminder],
    'repayment-agreement': [repaymentAgreement],
    'instalment-reminder': [instalmentReminder],
    'withholding-notice': [withholdingNotice],
    'advance-notice': [advanceNotice],
    'hearing-notice': [hearingNotice],
    'recovery-decision': [recoveryDecision],
    'proof-of-service': [proofOfService],
    'public-notice': [publicNotice],
    'demand-letter': [demandLetter],
    'court-application': [courtApplication],
    'court-objection': [courtObjection],
    'preservation-application': [preservationApplication],
    'enforcement-resumption': [enforcementResumption],
    'civil-complaint': [civilComplaint],
    'civil-execution-application': [civilExecutionApplication],
    'police-transfer': [policeTransfer],
    'transfer-materials': [transferMaterials],
    'transfer-reconsideration': [transferReconsideration],
    'supervision-request': [supervisionRequest],
    'collaboration-letter': [collaborationLetter],
    'penalty-advance-notice': [penaltyAdvanceNotice],
    'penalty-decision': [penaltyDecision],
    'claim-amendment': [claimAmendment],
    'suspension-notice': [suspensionNotice],
    'stop-notice': [stopNotice],
    'act-withdrawal': [actWithdrawal],
    'refund-notice': [refundNotice],
    'reopening-notice': [reopeningNotice],
    'closing-notice': [closingNotice],
  },
  deliveredTo,
});
