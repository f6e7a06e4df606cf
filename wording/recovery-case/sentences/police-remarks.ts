import { referralStatusWordings } from '../statuses.ts';
import type { PoliceRemarks } from '../../../domain/recovery-case/messages/police-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** Referral to the police. */
export const policeRemarkSentences: Sentences<PoliceRemarks> = {
  'already-referred': {
    zh: '本案已移送。',
    en: 'The case has already been referred.',
    vi: 'Vụ việc đã được chuyển.',
  },
  'below-transfer-figure': {
    zh: ({ amount, figure }) => `${money('zh', amount)}未达到移送标准${money('zh', figure)}。`,
    en: ({ amount, figure }) => `${money('en', amount)} is below the figure for a transfer, ${money('en', figure)}.`,
    vi: ({ amount, figure }) => `${money('vi', amount)} dưới mức phải chuyển, ${money('vi', figure)}.`,
  },
  'follow-up-referral': {
    zh: '请跟进移送公安机关事项。',
    en: 'Follow up on the referral to the police.',
    vi: 'Hãy theo dõi việc chuyển Công an.',
  },
  'handover-late': {
    zh: '公安机关逾期未签收材料：请完成移交。',
    en: 'The police have not signed for the materials in time: complete the hand-over.',
    vi: 'Công an chưa ký nhận tài liệu đúng hạn: hãy hoàn tất việc giao.',
  },
  'head-late': {
    zh: '负责人逾期未就移送作出决定。',
    en: 'The head of the agency has not decided on the transfer in time.',
    vi: 'Thủ trưởng chưa quyết định việc chuyển đúng hạn.',
  },
  'judged-already': {
    zh: '法院已作出判决：不再移送。',
    en: 'The courts have judged the matter: it is not referred once more.',
    vi: 'Tòa án đã xét xử: không chuyển lại.',
  },
  'judged-not-referred-again': {
    zh: '法院已作出判决：不再移送。',
    en: 'The courts have judged the matter: it is not referred once more.',
    vi: 'Tòa án đã xét xử vụ việc: không chuyển lại.',
  },
  'latest-step-of-referral': {
    zh: '移送事项的最近进展',
    en: 'the latest step of the referral',
    vi: 'bước gần nhất của việc chuyển',
  },
  'materials-late': {
    zh: '逾期未补正材料：公安机关根据现有材料作出决定。',
    en: 'The missing materials were not supplied in time: the police decide on what they have.',
    vi: 'Tài liệu không được bổ sung đúng hạn: Công an quyết định theo tài liệu hiện có.',
  },
  'materials-signed-for': {
    zh: '公安机关已签收材料。',
    en: 'The police have signed for the materials already.',
    vi: 'Công an đã ký nhận tài liệu.',
  },
  'outcome-on': {
    zh: ({ on, outcome, reason }) => `${day('zh', on)}：${termWordings[outcome].zh}。${reason}`,
    en: ({ on, outcome, reason }) => `On ${day('en', on)}: ${termWordings[outcome].en}. ${reason}`,
    vi: ({ on, outcome, reason }) => `Ngày ${day('vi', on)}: ${termWordings[outcome].vi}. ${reason}`,
  },
  'passed-on': {
    zh: ({ on, to }) => `${day('zh', on)}转送${to}。`,
    en: ({ on, to }) => `On ${day('en', on)} to ${to}.`,
    vi: ({ on, to }) => `Ngày ${day('vi', on)}, chuyển đến ${to}.`,
  },
  'police-answer-late': {
    zh: '公安机关逾期未答复：可以建议检察机关监督。',
    en: 'The police have not answered in time: the procuratorate may be asked.',
    vi: 'Công an chưa trả lời đúng hạn: có thể kiến nghị Viện kiểm sát.',
  },
  'police-answered': {
    zh: ({ on, outcome, reference }) => `${day('zh', on)}：${termWordings[outcome].zh}，${reference}。`,
    en: ({ on, outcome, reference }) => `On ${day('en', on)}: ${termWordings[outcome].en}, ${reference}.`,
    vi: ({ on, outcome, reference }) => `Ngày ${day('vi', on)}: ${termWordings[outcome].vi}, ${reference}.`,
  },
  'police-explanation-late': {
    zh: '公安机关逾期未说明理由：检察机关可以通知立案。',
    en: 'The police have not explained in time: the procuratorate may order the case filed.',
    vi: 'Công an chưa giải thích đúng hạn: Viện kiểm sát có thể yêu cầu khởi tố.',
  },
  'police-filing-late': {
    zh: '公安机关未按通知立案：告知检察机关。',
    en: 'The police have not filed the case as ordered: tell the procuratorate.',
    vi: 'Công an chưa khởi tố theo yêu cầu: báo Viện kiểm sát.',
  },
  'police-reconsideration-over': {
    zh: '已不得提请公安机关复议：不予立案决定确定。',
    en: 'The police can no longer be asked to reconsider: the refusal stands.',
    vi: 'Không thể đề nghị Công an xem xét lại nữa: việc không khởi tố giữ nguyên.',
  },
  'police-review-late': {
    zh: '公安机关逾期未答复移送。',
    en: 'The police have not answered the transfer in time.',
    vi: 'Công an chưa trả lời việc chuyển đúng hạn.',
  },
  'procuratorate-after-refusal': {
    zh: '不予立案或者复议后方可建议检察机关监督。',
    en: 'The procuratorate is asked after a refusal, or after its reconsideration.',
    vi: 'Chỉ kiến nghị Viện kiểm sát sau khi từ chối khởi tố hoặc sau xem xét lại.',
  },
  'procuratorate-not-asked': {
    zh: '逾期未建议检察机关监督：不予立案决定确定。',
    en: 'The procuratorate was not asked in time: the refusal stands.',
    vi: 'Không kiến nghị Viện kiểm sát đúng hạn: việc không khởi tố giữ nguyên.',
  },
  'refer-again-on-new-facts': {
    zh: '公安机关未予立案：有新的事实时，另行移送。',
    en: 'The police have not taken the matter up: open another referral if there are new facts.',
    vi: 'Công an không thụ lý vụ việc: nếu có tình tiết mới, hãy chuyển lần nữa.',
  },
  'referral-goes-on': {
    zh: '正在办理的移送继续进行。',
    en: 'The referral to the police that is under way goes on.',
    vi: 'Việc chuyển Công an đang tiến hành được tiếp tục.',
  },
  'referral-stands-otherwise': {
    zh: ({ status }) => `移送${referralStatusWordings[status].zh}。`,
    en: ({ status }) => `The referral is ${referralStatusWordings[status].en}.`,
    vi: ({ status }) => `Tình trạng chuyển Công an: ${referralStatusWordings[status].vi}.`,
  },
  'review-starts-anew': {
    zh: ({ authority }) => `${authority}接收移送后重新开始审查。`,
    en: ({ authority }) => `The review starts anew when ${authority} have received the transfer.`,
    vi: ({ authority }) => `Việc xem xét bắt đầu lại khi ${authority} tiếp nhận.`,
  },
  'suspicion-because': {
    zh: ({ suspicion, reason }) => `涉嫌${termWordings[suspicion].zh}。${reason}`,
    en: ({ suspicion, reason }) => `Suspicion: ${termWordings[suspicion].en}. ${reason}`,
    vi: ({ suspicion, reason }) => `Nghi: ${termWordings[suspicion].vi}. ${reason}`,
  },
};
