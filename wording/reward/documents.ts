import type { LetterKind } from '../../domain/processes/reward/letters.ts';
import type { Wordings } from '../wording.ts';

/** What each letter is called, on it and about it. */
export const documentWordings: Wordings<LetterKind> = {
  'acceptance-notice': { zh: '举报受理告知书', en: 'Notice of acceptance', vi: 'Thông báo thụ lý tố giác' },
  'refusal-to-accept': {
    zh: '举报不予受理告知书',
    en: 'Notice that a report is not accepted',
    vi: 'Thông báo không thụ lý tố giác',
  },
  'hand-over-letter': { zh: '举报移送函', en: 'Hand-over letter', vi: 'Công văn chuyển tố giác' },
  'hand-over-notice': { zh: '举报移送告知书', en: 'Notice of the hand-over', vi: 'Thông báo chuyển tố giác' },
  'result-notice': { zh: '举报办理结果告知书', en: 'Notice of the result', vi: 'Thông báo kết quả giải quyết tố giác' },
  'approval-form': { zh: '举报奖励审批表', en: 'Approval form of a reward', vi: 'Phiếu phê duyệt thưởng' },
  'award-notice': {
    zh: '社会保险基金监督举报奖励通知书',
    en: 'Notice of the reward',
    vi: 'Thông báo thưởng cho người tố giác',
  },
  'reward-refusal': { zh: '不予奖励决定书', en: 'Decision to refuse the reward', vi: 'Quyết định không thưởng' },
  'award-revocation': {
    zh: '撤销奖励并追回决定书',
    en: 'Decision to revoke the reward',
    vi: 'Quyết định thu hồi tiền thưởng',
  },
  'act-withdrawal': {
    zh: '撤销决定告知书',
    en: 'Notice that a decision is taken back',
    vi: 'Thông báo hủy bỏ quyết định',
  },
  'clue-transfer': { zh: '线索移送函', en: 'Hand-over of clues', vi: 'Công văn chuyển manh mối' },
};
