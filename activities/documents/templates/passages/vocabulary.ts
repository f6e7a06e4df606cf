import type { ServiceWay } from '../../../../domain/recovery-case/service/service-ways.ts';
import type { Scheme, Violation } from '../../../../domain/recovery-case/vocabulary.ts';

/** Names of the schemes (险种). */
export const schemeNames: Readonly<Record<Scheme, string>> = {
  'employee-pension': '企业职工基本养老保险',
  'resident-pension': '城乡居民基本养老保险',
  'public-institution-pension': '机关事业单位基本养老保险',
  unemployment: '失业保险',
  'work-injury': '工伤保险',
};

/**
 * What verification found, said without blame: the facts of the entitlement, not anybody's intent. The titles of the
 * vocabulary name kinds of violation, and some of them accuse; a letter to a person must not.
 */
export const circumstances: Readonly<Record<Violation, string>> = {
  'pension-while-serving-sentence': '参保人服刑期间仍发放养老保险待遇',
  'pension-after-death': '参保人去世后仍发放养老保险待遇',
  'pension-by-concealment-or-forged-papers': '据以发放养老保险待遇的情况、材料与核查结果不一致',
  'unemployment-while-serving-sentence': '参保人服刑期间仍发放失业保险待遇',
  'unemployment-while-employed-or-pensioned': '参保人重新就业或者享受基本养老保险待遇后仍发放失业保险待遇',
  'unemployment-after-death': '参保人去世后仍发放失业保险待遇',
  'unemployment-while-conscripted-or-emigrated': '参保人应征服兵役或者移居境外后仍发放失业保险待遇',
  'unemployment-by-concealment-or-forged-papers': '据以发放失业保险待遇的情况、材料与核查结果不一致',
  'work-injury-after-death': '工伤职工去世后仍发放伤残津贴、生活护理费',
  'survivor-benefit-after-entitlement-ended': '供养亲属不再符合领取条件后仍发放供养亲属抚恤金',
  'survivor-benefit-while-imprisoned': '供养亲属收监执行期间仍发放供养亲属抚恤金',
  'work-injury-by-concealment-or-forged-papers': '据以发放工伤保险待遇的情况、材料与核查结果不一致',
  'double-drawing': '同一期间重复发放待遇',
  'missing-person': '参保人下落不明期间仍发放养老保险待遇',
};

/** Ways of service as a letter names them (送达方式). */
export const serviceWayNames: Readonly<Record<ServiceWay, string>> = {
  direct: '直接送达',
  leaving: '留置送达',
  post: '邮寄送达',
  electronic: '电子送达',
  'through-prison': '通过监狱转交',
  'public-notice': '公告送达',
};

const benefitNames: Readonly<Record<string, string>> = {
  'basic-pension': '基本养老金',
  'resident-pension': '城乡居民养老金',
  'unemployment-benefit': '失业保险金',
  'disability-allowance': '伤残津贴',
  'care-fee': '生活护理费',
  'survivor-benefit': '供养亲属抚恤金',
};

/** Name of a benefit (待遇项目); an office's own code stands for itself. */
export function benefitName(code: string): string {
  return Object.hasOwn(benefitNames, code) ? (benefitNames[code] ?? code) : code;
}
