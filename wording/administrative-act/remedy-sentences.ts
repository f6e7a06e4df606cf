import type { RemedyMessages } from '../../domain/procedures/administrative-act/remedy-messages.ts';
import { day } from '../formats.ts';
import type { Sentences } from '../sentences.ts';
import {
  remedyOutcomeWordings,
  remedyRightWordings,
  remedyStatusWordings,
  remedyWordings,
  rulingWordings,
} from './remedies.ts';

/** Reconsideration of an act and suit against it; `who` is empty where they are not named. */
export const remedySentences: Sentences<RemedyMessages> = {
  'act-not-suspended': {
    zh: ({ act }, { say }) => `复议、诉讼期间不停止执行${say(act)}，但须待其办结后方可申请法院强制执行。`,
    en: ({ act }, { say }) =>
      `The ${say(act)} is not suspended by the remedy, but the way to the court waits until it has ended.`,
    vi: ({ act }, { say }) =>
      `Không đình chỉ thi hành ${say(act)} trong thời gian khiếu nại, khởi kiện, ` +
      'nhưng chỉ được yêu cầu Tòa án cưỡng chế sau khi giải quyết xong.',
  },
  'no-other-remedy-meanwhile': {
    zh: ({ remedy, who }) => `${remedyWordings[remedy].zh}期间，${who}不得另行寻求其他救济。`,
    en: ({ remedy, who }) =>
      `As long as the ${remedyWordings[remedy].en} is pending, ${who === '' ? 'there is' : `${who} has`} no other remedy.`,
    vi: ({ remedy, who }) =>
      `Trong khi ${remedyWordings[remedy].vi} đang được giải quyết, ${who === '' ? '' : `${who} `}không có biện pháp khác.`,
  },
  'remedy-has-ended': {
    zh: ({ remedy, who, outcome }) =>
      `${who === '' ? '' : `${who}的`}${remedyWordings[remedy].zh}已办结：${remedyOutcomeWordings[outcome].zh}。`,
    en: ({ remedy, who, outcome }) =>
      `The ${remedyWordings[remedy].en}${who === '' ? '' : ` of ${who}`} has ended: ${remedyOutcomeWordings[outcome].en}.`,
    vi: ({ remedy, who, outcome }) =>
      `Việc ${remedyWordings[remedy].vi}${who === '' ? '' : ` của ${who}`} đã kết thúc: ${remedyOutcomeWordings[outcome].vi}.`,
  },
  'follow-up-remedy': {
    zh: ({ remedy, filedWith, filedOn }) =>
      `请向${filedWith}了解进展：${day('zh', filedOn)}提出的${remedyWordings[remedy].zh}尚未办结。`,
    en: ({ remedy, filedWith, filedOn }) =>
      `Follow up with ${filedWith}: the ${remedyWordings[remedy].en} of ${day('en', filedOn)} is still open.`,
    vi: ({ remedy, filedWith, filedOn }) =>
      `Hãy hỏi ${filedWith} về tiến độ: ${remedyWordings[remedy].vi} nộp ngày ${day('vi', filedOn)} chưa giải quyết xong.`,
  },
  'request-counts-as-accepted': {
    zh: ({ on }) => `复议机关逾期未决定不予受理：复议申请自${day('zh', on)}起视为受理。`,
    en: ({ on }) => `The authority has not refused the request: it counts as accepted on ${day('en', on)}.`,
    vi: ({ on }) => `Nơi nhận không từ chối thụ lý: khiếu nại coi như được thụ lý ngày ${day('vi', on)}.`,
  },
  'request-counts-as-abandoned': {
    zh: '复议申请逾期未补正，视为放弃复议申请。',
    en: 'The request was not corrected in time and counts as abandoned.',
    vi: 'Khiếu nại không được bổ sung đúng hạn và coi như từ bỏ.',
  },
  'reconsideration-no-longer-in-time': {
    zh: '申请行政复议的期限已届满。',
    en: 'Reconsideration can no longer be requested in time.',
    vi: 'Đã hết thời hạn khiếu nại.',
  },
  'reconsideration-undecided': {
    zh: '复议机关逾期未作决定：申请人可以起诉。',
    en: 'Reconsideration was not decided in time: the applicant may sue.',
    vi: 'Khiếu nại không được giải quyết đúng hạn: người khiếu nại có quyền khởi kiện.',
  },
  'suit-acceptance-late': {
    zh: '法院逾期未决定是否立案。',
    en: 'The court has not said in time whether it takes the suit.',
    vi: 'Tòa án quá hạn mà chưa quyết định thụ lý vụ án.',
  },
  'suit-judgment-late': {
    zh: '法院逾期未作出判决。',
    en: 'The court has not judged in time.',
    vi: 'Tòa án quá hạn mà chưa xét xử.',
  },
  'as-reported': {
    zh: '据报登记',
    en: 'As it was reported',
    vi: 'Theo báo cáo',
  },
  'more-rests-on-fact': {
    zh: ({ factId }) => `已有后续程序以${factId}为依据：请先撤回后续事实，或者更正其日期。`,
    en: ({ factId }) =>
      `More has happened that rests on ${factId}: withdraw that first, or correct the day of this one.`,
    vi: ({ factId }) =>
      `Đã có thủ tục tiếp theo dựa trên ${factId}: hãy rút lại thủ tục đó trước, hoặc đính chính ngày.`,
  },
  'ruling-was-followed': {
    zh: ({ factId }) => `${factId}所载裁判已经执行，行政行为已因此失效，不能撤回：请更正其日期，或者重新作出决定。`,
    en: ({ factId }) =>
      `The act has fallen by the ruling of ${factId}, and more was done since: correct its day, or decide anew.`,
    vi: ({ factId }) =>
      `Hành vi đã hết hiệu lực theo phán quyết tại ${factId} và đã có việc tiếp theo: hãy đính chính ngày, hoặc ra quyết định mới.`,
  },
  'tell-that-act-is-withdrawn': {
    zh: ({ remedy, filedWith }) => `请告知${filedWith}该行政行为已自行撤销：${remedyWordings[remedy].zh}尚未办结。`,
    en: ({ remedy, filedWith }) =>
      `Tell ${filedWith} that the act is taken back: the ${remedyWordings[remedy].en} is still open.`,
    vi: ({ remedy, filedWith }) =>
      `Hãy báo ${filedWith} rằng hành vi hành chính đã được tự hủy bỏ: ${remedyWordings[remedy].vi} chưa giải quyết xong.`,
  },
  'filed-by': {
    zh: ({ on, by, reasonForDelay }) => `${day('zh', on)}${by === '' ? '' : `，${by}`}。${reasonForDelay}`,
    en: ({ on, by, reasonForDelay }) => `On ${day('en', on)}${by === '' ? '' : ` by ${by}`}. ${reasonForDelay}`,
    vi: ({ on, by, reasonForDelay }) => `Ngày ${day('vi', on)}${by === '' ? '' : `, bởi ${by}`}. ${reasonForDelay}`,
  },
  'noticed-and-received': {
    zh: ({ noticedOn, receivedOn, note }) => `${day('zh', noticedOn)}通知，${day('zh', receivedOn)}收到。${note}`,
    en: ({ noticedOn, receivedOn, note }) =>
      `On ${day('en', noticedOn)}, received on ${day('en', receivedOn)}. ${note}`,
    vi: ({ noticedOn, receivedOn, note }) =>
      `Thông báo ngày ${day('vi', noticedOn)}, nhận ngày ${day('vi', receivedOn)}. ${note}`,
  },
  'accepted-on': {
    zh: ({ on, simplified }) => `${day('zh', on)}${simplified ? '，适用简易程序' : ''}。`,
    en: ({ on, simplified }) => `On ${day('en', on)}${simplified ? ', simplified procedure' : ''}.`,
    vi: ({ on, simplified }) => `Ngày ${day('vi', on)}${simplified ? ', theo thủ tục rút gọn' : ''}.`,
  },
  'ruling-received': {
    zh: ({ outcome, on, reference }) => `${rulingWordings[outcome].zh}，${day('zh', on)}收到，${reference}。`,
    en: ({ outcome, on, reference }) => `${rulingWordings[outcome].en}, received on ${day('en', on)}, ${reference}.`,
    vi: ({ outcome, on, reference }) => `${rulingWordings[outcome].vi}, nhận ngày ${day('vi', on)}, ${reference}.`,
  },
  'judgment-in-effect': {
    zh: ({ outcome, on, reference }) => `${rulingWordings[outcome].zh}，${day('zh', on)}生效，${reference}。`,
    en: ({ outcome, on, reference }) => `${rulingWordings[outcome].en}, in effect on ${day('en', on)}, ${reference}.`,
    vi: ({ outcome, on, reference }) =>
      `${rulingWordings[outcome].vi}, có hiệu lực ngày ${day('vi', on)}, ${reference}.`,
  },
  'right-to-remedy': {
    zh: ({ right }) => remedyRightWordings[right].zh,
    en: ({ right }) => remedyRightWordings[right].en,
    vi: ({ right }) => remedyRightWordings[right].vi,
  },
  'reminder-of-remedy': {
    zh: ({ remedy }) => `${remedyWordings[remedy].zh}进展提醒`,
    en: ({ remedy }) => `Reminder of the ${remedyWordings[remedy].en}`,
    vi: ({ remedy }) => `Nhắc về ${remedyWordings[remedy].vi}`,
  },
  'review-of-request': {
    zh: '复议申请审查',
    en: 'Review of the request for reconsideration',
    vi: 'Xem xét thụ lý khiếu nại',
  },
  'correction-of-request': {
    zh: '复议申请补正',
    en: 'Correction of the request for reconsideration',
    vi: 'Bổ sung đơn khiếu nại',
  },
  'decision-on-reconsideration': {
    zh: '作出行政复议决定',
    en: 'Decision on reconsideration',
    vi: 'Giải quyết khiếu nại',
  },
  'acceptance-of-suit': { zh: '行政诉讼立案', en: 'Acceptance of the suit', vi: 'Thụ lý vụ án hành chính' },
  'judgment-on-suit': { zh: '行政诉讼判决', en: 'Judgment on the suit', vi: 'Xét xử vụ án hành chính' },
  'day-of-remedy': { zh: '提出之日', en: 'the day of filing', vi: 'ngày nộp đơn' },
  'day-period-begins': { zh: '期限起算之日', en: 'the day from which the period runs', vi: 'ngày bắt đầu thời hạn' },
  'day-of-correction-notice': { zh: '补正通知之日', en: 'the notice', vi: 'ngày thông báo bổ sung' },
  'day-remedy-accepted': { zh: '受理之日', en: 'the acceptance', vi: 'ngày thụ lý' },
  'day-of-stay': { zh: '中止之日', en: 'the stay', vi: 'ngày tạm đình chỉ' },
  'day-judgment-takes-effect': { zh: '判决生效之日', en: 'the judgment took effect', vi: 'ngày bản án có hiệu lực' },
  'no-act-issued': {
    zh: '尚未作出决定。',
    en: 'No decision has been issued yet.',
    vi: 'Chưa ra quyết định.',
  },
  'another-remedy-open': {
    zh: ({ remedy, filedOn }) =>
      `${day('zh', filedOn)}提出的${remedyWordings[remedy].zh}尚未办结：待其办结后，再按实际提出之日登记本次申请。`,
    en: ({ remedy, filedOn }) =>
      `A ${remedyWordings[remedy].en} filed on ${day('en', filedOn)} is open. ` +
      'Record this one when that has ended, with the day on which it was filed.',
    vi: ({ remedy, filedOn }) =>
      `${capital(remedyWordings[remedy].vi)} nộp ngày ${day('vi', filedOn)} chưa giải quyết xong. ` +
      'Hãy ghi nhận đơn này sau khi việc đó kết thúc, theo đúng ngày nộp.',
  },
  'no-such-remedy': {
    zh: '该当事人没有此项救济权利：决定尚未送达，或者已行使。',
    en: 'This person has no such remedy: the decision has not been served on them yet, or the remedy has been used.',
    vi: 'Người này không có quyền khiếu nại, khởi kiện này: quyết định chưa tống đạt hoặc quyền đã được sử dụng.',
  },
  'remedy-period-has-ended': {
    zh: ({ on }) => `期限已于${day('zh', on)}届满。仍被受理的，请说明逾期理由。`,
    en: ({ on }) =>
      `The period ended on ${day('en', on)}. Give the reason for the delay if it is accepted all the same.`,
    vi: ({ on }) => `Thời hạn đã hết ngày ${day('vi', on)}. Nếu vẫn được thụ lý, hãy nêu lý do quá hạn.`,
  },
  'no-request-pending': {
    zh: '没有正在办理的行政复议申请。',
    en: 'No request for reconsideration is pending.',
    vi: 'Không có khiếu nại nào đang giải quyết.',
  },
  'request-stands-otherwise': {
    zh: ({ status }) => `行政复议申请${remedyStatusWordings[status].zh}。`,
    en: ({ status }) => `The request for reconsideration is ${remedyStatusWordings[status].en}.`,
    vi: ({ status }) => `Tình trạng khiếu nại: ${remedyStatusWordings[status].vi}.`,
  },
  'review-has-ended': {
    zh: ({ on }) => `审查期限已于${day('zh', on)}届满：复议申请自该日起视为受理。`,
    en: ({ on }) => `The review ended on ${day('en', on)}: the request counts as accepted on that day.`,
    vi: ({ on }) => `Thời hạn xem xét đã hết ngày ${day('vi', on)}: khiếu nại coi như được thụ lý ngày đó.`,
  },
  'reconsideration-period-has-ended': {
    zh: ({ on }) => `行政复议期限已于${day('zh', on)}届满。`,
    en: ({ on }) => `The period of reconsideration ended on ${day('en', on)}.`,
    vi: ({ on }) => `Thời hạn giải quyết khiếu nại đã hết ngày ${day('vi', on)}.`,
  },
  'not-extended-again': {
    zh: '已经延长过，或者适用简易程序，不得延长。',
    en: 'It has been extended already, or the procedure is simplified.',
    vi: 'Đã gia hạn một lần, hoặc áp dụng thủ tục rút gọn nên không được gia hạn.',
  },
  'no-suit-pending': {
    zh: '没有正在审理的行政诉讼。',
    en: 'No suit is pending.',
    vi: 'Không có vụ án hành chính nào đang giải quyết.',
  },
  'suit-stands-otherwise': {
    zh: ({ status }) => `行政诉讼${remedyStatusWordings[status].zh}。`,
    en: ({ status }) => `The suit is ${remedyStatusWordings[status].en}.`,
    vi: ({ status }) => `Tình trạng vụ án hành chính: ${remedyStatusWordings[status].vi}.`,
  },
  'no-remedy-to-withdraw': {
    zh: '没有可以撤回的行政复议或者行政诉讼。',
    en: 'No remedy is open that could be withdrawn.',
    vi: 'Không có khiếu nại, vụ án nào đang giải quyết để rút.',
  },
};

function capital(words: string): string {
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
