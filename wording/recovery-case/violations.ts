import type { Violation } from '../../domain/recovery-case/vocabulary.ts';
import type { Wordings } from '../wording.ts';

/** How the benefit came to be drawn (违规情形). Neutral: nothing is proven when a case opens. */
export const violationWordings: Wordings<Violation> = {
  'pension-while-serving-sentence': {
    zh: '服刑期间领取养老保险待遇',
    en: 'Pension drawn while serving a sentence',
    vi: 'Hưởng lương hưu trong thời gian chấp hành án phạt tù',
  },
  'pension-after-death': {
    zh: '参保人员死亡后继续领取养老保险待遇',
    en: 'Pension drawn after death',
    vi: 'Tiếp tục lĩnh lương hưu sau khi người hưởng chết',
  },
  'pension-by-concealment-or-forged-papers': {
    zh: '隐瞒情况或伪造、编造材料领取养老保险待遇',
    en: 'Pension drawn on concealed facts or forged papers',
    vi: 'Hưởng lương hưu do che giấu sự việc hoặc giả mạo giấy tờ',
  },
  'unemployment-while-serving-sentence': {
    zh: '服刑期间领取失业保险待遇',
    en: 'Unemployment benefit drawn while serving a sentence',
    vi: 'Hưởng trợ cấp thất nghiệp trong thời gian chấp hành án phạt tù',
  },
  'unemployment-while-employed-or-pensioned': {
    zh: '重新就业或者享受基本养老保险待遇期间领取失业保险待遇',
    en: 'Unemployment benefit drawn while employed again or drawing a pension',
    vi: 'Hưởng trợ cấp thất nghiệp khi đã có việc làm hoặc đang hưởng lương hưu',
  },
  'unemployment-after-death': {
    zh: '参保人员死亡后继续领取失业保险待遇',
    en: 'Unemployment benefit drawn after death',
    vi: 'Tiếp tục lĩnh trợ cấp thất nghiệp sau khi người hưởng chết',
  },
  'unemployment-while-conscripted-or-emigrated': {
    zh: '应征服兵役或移居境外后领取失业保险待遇',
    en: 'Unemployment benefit drawn after conscription or emigration',
    vi: 'Hưởng trợ cấp thất nghiệp sau khi nhập ngũ hoặc ra nước ngoài định cư',
  },
  'unemployment-by-concealment-or-forged-papers': {
    zh: '隐瞒情况或伪造、编造材料领取失业保险待遇',
    en: 'Unemployment benefit drawn on concealed facts or forged papers',
    vi: 'Hưởng trợ cấp thất nghiệp do che giấu sự việc hoặc giả mạo giấy tờ',
  },
  'work-injury-after-death': {
    zh: '工伤职工死亡后继续领取伤残津贴、生活护理费',
    en: 'Disability allowance or care fee drawn after the injured worker died',
    vi: 'Tiếp tục lĩnh trợ cấp tai nạn lao động hoặc phục vụ sau khi người lao động chết',
  },
  'survivor-benefit-after-entitlement-ended': {
    zh: '丧失条件后继续领取供养亲属抚恤金',
    en: 'Survivor benefit drawn after the entitlement ended',
    vi: 'Tiếp tục lĩnh trợ cấp tuất sau khi hết điều kiện hưởng',
  },
  'survivor-benefit-while-imprisoned': {
    zh: '收监执行期间领取供养亲属抚恤金',
    en: 'Survivor benefit drawn while imprisoned',
    vi: 'Hưởng trợ cấp tuất trong thời gian chấp hành án phạt tù',
  },
  'work-injury-by-concealment-or-forged-papers': {
    zh: '隐瞒情况或伪造、编造材料领取工伤保险待遇',
    en: 'Work injury benefit drawn on concealed facts or forged papers',
    vi: 'Hưởng chế độ tai nạn lao động do che giấu sự việc hoặc giả mạo giấy tờ',
  },
  'double-drawing': { zh: '重复领取待遇', en: 'Benefit drawn twice', vi: 'Hưởng trùng chế độ' },
  'missing-person': {
    zh: '失踪期间领取待遇',
    en: 'Benefit drawn while the person is missing',
    vi: 'Lĩnh chế độ trong thời gian mất tích',
  },
};
