import type { GeneralMessages } from '../../../domain/recovery-case/messages/general-messages.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** Said in several parts of the procedure. */
export const generalSentences: Sentences<GeneralMessages> = {
  'addressee-not-in-prison': {
    zh: '受送达人未在服刑。',
    en: 'The addressee is not in prison.',
    vi: 'Người nhận không chấp hành án.',
  },
  'claim-corrected': {
    zh: ({ claimPeriodId, from, to, amount, reason }) =>
      `${claimPeriodId}：${day('zh', from)}至${day('zh', to)}，${money('zh', amount)}。${reason}`,
    en: ({ claimPeriodId, from, to, amount, reason }) =>
      `${claimPeriodId}: ${day('en', from)} to ${day('en', to)}, ${money('en', amount)}. ${reason}`,
    vi: ({ claimPeriodId, from, to, amount, reason }) =>
      `${claimPeriodId}: ${day('vi', from)} đến ${day('vi', to)}, ${money('vi', amount)}. ${reason}`,
  },
  'claim-withdrawn': {
    zh: '撤销应退款项。',
    en: 'The claim is withdrawn.',
    vi: 'Khoản phải hoàn trả được rút.',
  },
  'look-for-assets': {
    zh: '请核查债务人财产：发现财产的，可以随时恢复执行。',
    en: 'Look for assets of the debtor: enforcement resumes at any time when some are found.',
    vi: 'Hãy kiểm tra tài sản của người có nghĩa vụ: phát hiện thì có thể tiếp tục thi hành bất cứ lúc nào.',
  },
  'no-such-addressee': {
    zh: ({ addresseeId }) => `本案没有受送达人${addresseeId}。`,
    en: ({ addresseeId }) => `The case has no addressee ${addresseeId}.`,
    vi: ({ addresseeId }) => `Vụ việc không có người nhận ${addresseeId}.`,
  },
  'no-such-claim-period': {
    zh: ({ claimPeriodId }) => `本案没有违规领取时段${claimPeriodId}。`,
    en: ({ claimPeriodId }) => `The case has no claim period ${claimPeriodId}.`,
    vi: ({ claimPeriodId }) => `Vụ việc không có kỳ hưởng sai ${claimPeriodId}.`,
  },
  'not-confirmed-yet': {
    zh: '违规领取尚未确认。',
    en: 'The overpayment is not confirmed yet.',
    vi: 'Khoản hưởng sai chưa được xác nhận.',
  },
  'nothing-owed-back': {
    zh: '没有尚待退还的多收款项。',
    en: 'Nothing was paid too much that is still owed back.',
    vi: 'Không có khoản thu thừa nào còn phải trả lại.',
  },
  'nothing-to-waive': {
    zh: '没有可以豁免的尚欠款项。',
    en: 'Nothing is outstanding that could be waived.',
    vi: 'Không có khoản nợ nào để miễn.',
  },
  'penalty-remedy-pending': {
    zh: ({ remedy, on }) => `对处罚${day('zh', on)}提出的${termWordings[remedy].zh}尚未办结：请先登记其结果。`,
    en: ({ remedy, on }) =>
      `The ${termWordings[remedy].en} of ${day('en', on)} against the penalty is pending: record how it ends first.`,
    vi: ({ remedy, on }) =>
      `${termWordings[remedy].vi} ngày ${day('vi', on)} về việc xử phạt đang giải quyết: hãy ghi nhận kết quả trước.`,
  },
  'sum-not-small': {
    zh: '尚欠款项超出小额标准。',
    en: 'More is outstanding than the rulebook lets go as a small sum.',
    vi: 'Khoản còn nợ vượt mức khoản nhỏ.',
  },
  'waiver-of-whole': {
    zh: '将无剩余款项：请以免予追回结案。',
    en: 'Nothing would be left: close the case as waived instead.',
    vi: 'Sẽ không còn gì: hãy kết thúc vụ việc với kết quả miễn thu hồi.',
  },
};
