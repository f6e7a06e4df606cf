import { lettersOfKind } from '../../letters-of-kind.ts';
import type { AddressedReportLetter } from './addressed-report-letter.ts';
import { plainLetter } from './plain-letter.ts';

/** Everything that a report puts on paper. */
export const rewardLetters = lettersOfKind<AddressedReportLetter>({
  templates: {
    'acceptance-notice': [plainLetter('acceptance-notice', '举报受理告知书', '经审查予以受理。')],
    'refusal-to-accept': [plainLetter('refusal-to-accept', '举报不予受理告知书', '经审查不予受理。')],
    'hand-over-letter': [plainLetter('hand-over-letter', '举报移送函', '现移送处理。')],
    'hand-over-notice': [plainLetter('hand-over-notice', '举报移送告知书', '已移送有权机关处理。')],
    'result-notice': [plainLetter('result-notice', '举报办理结果告知书', '已经办结。')],
    'approval-form': [plainLetter('approval-form', '举报奖励审批表', '经审批予以奖励。')],
    'award-notice': [plainLetter('award-notice', '社会保险基金监督举报奖励通知书', '决定予以奖励。')],
    'reward-refusal': [plainLetter('reward-refusal', '不予奖励决定书', '决定不予奖励。')],
    'award-revocation': [plainLetter('award-revocation', '撤销奖励并追回决定书', '决定撤销奖励。')],
    'clue-transfer': [plainLetter('clue-transfer', '线索移交函', '现移交有关线索。')],
  },
  deliveredTo: ({ office, particulars }) =>
    'to' in particulars
      ? [{ name: particulars.to, address: particulars.to }]
      : [{ name: office.name, address: office.address }],
  reportersOf: ({ reporterIds }) => reporterIds,
});
