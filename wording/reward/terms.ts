import type { EarlierDay } from '../../domain/processes/reward/messages.ts';
import type { Screening } from '../../domain/processes/reward/payloads.ts';
import type {
  ActKind,
  Channel,
  ExclusionCode,
  FindingKind,
  ReportedPart,
  ReporterKind,
  RevocationGround,
  UpperAuthority,
} from '../../domain/processes/reward/vocabulary.ts';
import type { Wordings } from '../wording.ts';

export const channelWordings: Wordings<Channel> = {
  post: { zh: '来信', en: 'post', vi: 'thư' },
  telephone: { zh: '电话', en: 'telephone', vi: 'điện thoại' },
  fax: { zh: '传真', en: 'fax', vi: 'fax' },
  'e-mail': { zh: '电子邮件', en: 'e-mail', vi: 'thư điện tử' },
  web: { zh: '网络平台', en: 'the web', vi: 'cổng trực tuyến' },
  'in-person': { zh: '来访', en: 'a visit', vi: 'đến trực tiếp' },
  'hand-over': { zh: '其他单位移送', en: 'hand-over by another authority', vi: 'cơ quan khác chuyển đến' },
};

export const reporterKindWordings: Wordings<ReporterKind> = {
  'real-name': { zh: '实名举报', en: 'under a real name', vi: 'có danh tính' },
  joint: { zh: '联名举报', en: 'jointly', vi: 'nhiều người cùng đứng tên' },
  anonymous: { zh: '匿名举报', en: 'anonymously', vi: 'ẩn danh' },
};

/** Whom the rules of rewards let people report. */
export const reportedPartWordings: Wordings<ReportedPart> = {
  authorities: {
    zh: '社会保险行政部门、经办机构及其工作人员',
    en: 'authorities and their staff',
    vi: 'cơ quan và nhân viên',
  },
  'insured-and-employers': {
    zh: '参保单位、个人及待遇领取人员',
    en: 'employers, insured people and beneficiaries',
    vi: 'người sử dụng lao động, người tham gia và người hưởng',
  },
  'service-institutions': { zh: '社会保险服务机构', en: 'service institutions', vi: 'cơ sở cung cấp dịch vụ' },
};

export const screeningWordings: Wordings<Screening['outcome']> = {
  accept: { zh: '受理', en: 'accepted', vi: 'thụ lý' },
  refuse: { zh: '不予受理', en: 'not accepted', vi: 'không thụ lý' },
  'hand-over': {
    zh: '移送有权处理的单位',
    en: 'handed over to the competent authority',
    vi: 'chuyển cơ quan có thẩm quyền',
  },
};

export const upperAuthorityWordings: Wordings<UpperAuthority> = {
  'upper-department': { zh: '上级社会保险行政部门', en: 'upper department', vi: 'cơ quan cấp trên' },
  'discipline-inspection': { zh: '纪检监察机关', en: 'discipline inspection', vi: 'cơ quan kiểm tra kỷ luật' },
};

export const findingWordings: Wordings<FindingKind> = {
  proven: { zh: '属实', en: 'proven', vi: 'đúng' },
  'partly-proven': { zh: '部分属实', en: 'partly proven', vi: 'đúng một phần' },
  unfounded: { zh: '不属实', en: 'unfounded', vi: 'không có căn cứ' },
  invented: { zh: '捏造事实', en: 'invented', vi: 'bịa đặt' },
};

/** Why a report earns no reward, as the decision and the timeline say it. */
export const exclusionWordings: Wordings<ExclusionCode> = {
  'no-clear-subject-or-violation': {
    zh: '无明确的举报对象或者违法违规事实',
    en: 'nobody, or nothing, is reported that is clear enough',
    vi: 'không rõ đối tượng hoặc hành vi vi phạm',
  },
  'earlier-handling-correct': {
    zh: '已依法作出处理，且程序合法、结果正确',
    en: 'it was handled before, lawfully and with the right result',
    vi: 'đã được xử lý trước đó đúng thủ tục và đúng kết quả',
  },
  'court-or-arbitration': {
    zh: '已经或者应当通过诉讼、仲裁、行政复议等途径解决',
    en: 'it is, or has to be, settled by court, arbitration or reconsideration',
    vi: 'đã hoặc phải giải quyết bằng tố tụng, trọng tài, khiếu nại',
  },
  'already-known': {
    zh: '举报前有关机关已经掌握',
    en: 'an authority knew it before the report',
    vi: 'cơ quan có thẩm quyền đã biết trước khi có tố giác',
  },
  'out-of-scope': {
    zh: '不属于举报奖励范围',
    en: 'it is out of the scope of rewards',
    vi: 'không thuộc phạm vi thưởng',
  },
  'not-acceptable': { zh: '依法不予受理', en: 'it could not be accepted', vi: 'không đủ điều kiện thụ lý' },
  'no-full-capacity': {
    zh: '举报人不具有完全民事行为能力',
    en: 'the reporter has no full legal capacity',
    vi: 'người tố giác không có năng lực hành vi đầy đủ',
  },
  'statutory-duty': {
    zh: '举报人负有法定监督、报告职责',
    en: 'the reporter was bound by law to report it',
    vi: 'người tố giác có nghĩa vụ báo cáo theo luật',
  },
  'own-interest': {
    zh: '举报事项涉及举报人自身权益',
    en: 'the reporter pursued an interest of their own',
    vi: 'người tố giác vì lợi ích của chính mình',
  },
  'not-first': {
    zh: '非最先受理的举报',
    en: 'another report was accepted first',
    vi: 'không phải tố giác được thụ lý đầu tiên',
  },
  'matter-exhausted': {
    zh: '同一事项奖励总额已达上限',
    en: 'the rewards of the matter have reached their limit',
    vi: 'tổng tiền thưởng của vụ việc đã đến mức tối đa',
  },
};

export const revocationGroundWordings: Wordings<RevocationGround> = {
  invented: { zh: '捏造、歪曲事实举报', en: 'the report was invented', vi: 'tố giác bịa đặt' },
  cheating: { zh: '伪造材料、串通骗取奖励', en: 'the reward was obtained by cheating', vi: 'gian dối để nhận thưởng' },
  'not-entitled': { zh: '不符合奖励条件', en: 'there was no entitlement', vi: 'không đủ điều kiện được thưởng' },
};

/** What can be decided against who has reported, as sentences call it. */
export const actWordings: Wordings<ActKind> = {
  'refusal-to-accept': { zh: '不予受理决定', en: 'refusal to accept the report', vi: 'quyết định không thụ lý' },
  'reward-refusal': { zh: '不予奖励决定', en: 'refusal of the reward', vi: 'quyết định không thưởng' },
  'award-revocation': { zh: '撤销奖励决定', en: 'revocation of the reward', vi: 'quyết định thu hồi tiền thưởng' },
};

/** Days that what follows cannot lie before; in English after "lies before". */
export const earlierDayWordings: Wordings<EarlierDay> = {
  acceptance: { zh: '受理之日', en: 'the acceptance', vi: 'ngày thụ lý' },
  stay: { zh: '中止之日', en: 'the stay', vi: 'ngày tạm đình chỉ' },
  'award-decided': { zh: '奖励决定之日', en: 'the decision on the reward', vi: 'ngày quyết định thưởng' },
  'last-attempt': { zh: '上次联系之日', en: 'the last attempt', vi: 'lần liên hệ trước' },
  'notice-sent': { zh: '通知书送出之日', en: 'the notice was sent', vi: 'ngày gửi thông báo' },
};
