import type { DeadlinePurpose } from '../../../domain/recovery-case/deadline-purposes.ts';
import type { Wording } from '../../wording.ts';

/** What the procedure does when these clocks run out. */
export const policeConsequences = {
  'referral-decision': {
    zh: '按照办理规则移送案件或者提醒负责人',
    en: 'the case is transferred, or the head is reminded, as the rulebook says',
    vi: 'vụ việc được chuyển hoặc nhắc thủ trưởng, theo quy tắc',
  },
  'police-review': {
    zh: '公安机关逾期，开始定期提醒',
    en: 'the police are overdue and reminders begin',
    vi: 'Công an quá hạn và bắt đầu nhắc',
  },
  'police-jurisdiction': {
    zh: '由该公安机关继续办理',
    en: 'the police keep the matter',
    vi: 'Công an tiếp tục giải quyết',
  },
  'police-gaps': { zh: '视为材料齐全', en: 'the materials count as complete', vi: 'coi như tài liệu đầy đủ' },
  'police-cure': {
    zh: '公安机关根据现有材料作出决定',
    en: 'the police decide on what they have',
    vi: 'Công an quyết định theo tài liệu hiện có',
  },
  'police-reconsideration-request': {
    zh: '不予立案决定确定，移送程序结束',
    en: 'the refusal of the police stands and the referral is over',
    vi: 'việc không khởi tố giữ nguyên và việc chuyển kết thúc',
  },
  'police-reconsideration-answer': {
    zh: '可以建议检察机关监督，开始定期提醒',
    en: 'the procuratorate may be asked and reminders begin',
    vi: 'có thể kiến nghị Viện kiểm sát và bắt đầu nhắc',
  },
  'filing-supervision-request': {
    zh: '不予立案决定确定，移送程序结束',
    en: 'the refusal of the police stands and the referral is over',
    vi: 'việc không khởi tố giữ nguyên và việc chuyển kết thúc',
  },
  'police-explanation': {
    zh: '公安机关逾期，开始定期提醒',
    en: 'the police are overdue and reminders begin',
    vi: 'Công an quá hạn và bắt đầu nhắc',
  },
  'police-filing-order': {
    zh: '公安机关逾期，开始定期提醒',
    en: 'the police are overdue and reminders begin',
    vi: 'Công an quá hạn và bắt đầu nhắc',
  },
  'material-handover': {
    zh: '提醒承办人完成材料移交',
    en: 'the caseworker is reminded to complete the hand-over',
    vi: 'nhắc người thụ lý hoàn tất việc giao tài liệu',
  },
  'referral-reminder': {
    zh: '提醒承办人向公安机关跟进',
    en: 'the caseworker is reminded to follow up with the police',
    vi: 'nhắc người thụ lý theo dõi với Công an',
  },
} as const satisfies { readonly [Purpose in DeadlinePurpose]?: Wording };
