import { lettersOfKind } from '../../letters-of-kind.ts';
import type { AddressedReportLetter } from './addressed-report-letter.ts';
import { approvalForm } from './approval-form.ts';
import { awardNotice } from './award-notice.ts';
import { actWithdrawal, awardRevocation, rewardRefusal } from './decisions-against-reporter.ts';
import { clueTransferLetter, handOverLetter } from './letters-to-authorities.ts';
import { acceptanceNotice, handOverNotice, refusalToAccept, resultNotice } from './notices-to-reporter.ts';

/** Every letter of a report. */
export const rewardLetters = lettersOfKind<AddressedReportLetter>({
  templates: {
    'acceptance-notice': [acceptanceNotice],
    'refusal-to-accept': [refusalToAccept],
    'hand-over-letter': [handOverLetter],
    'hand-over-notice': [handOverNotice],
    'result-notice': [resultNotice],
    'approval-form': [approvalForm],
    'award-notice': [awardNotice],
    'reward-refusal': [rewardRefusal],
    'award-revocation': [awardRevocation],
    'act-withdrawal': [actWithdrawal],
    'clue-transfer': [clueTransferLetter],
  },
  deliveredTo: ({ office, particulars, reporterIds }) =>
    'to' in particulars && reporterIds.length === 0
      ? [{ name: particulars.to, address: particulars.to }]
      : [{ name: office.name, address: office.address }],
  reportersOf: ({ reporterIds }) => reporterIds,
});
