import type { SaidWithCommands } from '../../../domain/processes/reward/messages.ts';
import { day, list, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import {
  exclusionWordings,
  findingWordings,
  revocationGroundWordings,
  screeningWordings,
  upperAuthorityWordings,
} from '../terms.ts';

/** What people, and other processes, have said with a command. */
export const saidWithCommands: Sentences<SaidWithCommands> = {
  'screened-as': {
    zh: ({ outcome }) => `${screeningWordings[outcome].zh}。`,
    en: ({ outcome }) => `${screeningWordings[outcome].en}.`,
    vi: ({ outcome }) => `${screeningWordings[outcome].vi}.`,
  },
  'routed-up-to': {
    zh: ({ to, authority, reason }) => `${authority}（${upperAuthorityWordings[to].zh}）。${reason}`,
    en: ({ to, authority, reason }) => `to ${authority} (${upperAuthorityWordings[to].en}). ${reason}`,
    vi: ({ to, authority, reason }) => `đến ${authority} (${upperAuthorityWordings[to].vi}). ${reason}`,
  },
  'handlers-are': {
    zh: ({ handlers }) => `${list('zh', handlers)}。`,
    en: ({ handlers }) => `${list('en', handlers)}.`,
    vi: ({ handlers }) => `${list('vi', handlers)}.`,
  },
  'from-day-on': {
    zh: ({ on, words }) => `自${day('zh', on)}起。${words}`,
    en: ({ on, words }) => `from ${day('en', on)}. ${words}`,
    vi: ({ on, words }) => `từ ngày ${day('vi', on)}. ${words}`,
  },
  'extended-by': {
    zh: ({ workingDays, reason }) => `延长${workingDays}个工作日。${reason}`,
    en: ({ workingDays, reason }) => `by ${workingDays} working days. ${reason}`,
    vi: ({ workingDays, reason }) => `thêm ${workingDays} ngày làm việc. ${reason}`,
  },
  'concluded-as': {
    zh: ({ finding, loss, possibleLoss }) =>
      `${findingWordings[finding].zh}；损失${money('zh', loss)}，可能造成的损失${money('zh', possibleLoss)}。`,
    en: ({ finding, loss, possibleLoss }) =>
      `${findingWordings[finding].en}; loss ${money('en', loss)}, possible loss ${money('en', possibleLoss)}.`,
    vi: ({ finding, loss, possibleLoss }) =>
      `${findingWordings[finding].vi}; thiệt hại ${money('vi', loss)}, thiệt hại có thể xảy ra ${money('vi', possibleLoss)}.`,
  },
  'loss-is-now': {
    zh: ({ loss, possibleLoss, reason }) =>
      `损失${money('zh', loss)}，可能造成的损失${money('zh', possibleLoss)}。${reason}`,
    en: ({ loss, possibleLoss, reason }) =>
      `loss ${money('en', loss)}, possible loss ${money('en', possibleLoss)}. ${reason}`,
    vi: ({ loss, possibleLoss, reason }) =>
      `thiệt hại ${money('vi', loss)}, thiệt hại có thể xảy ra ${money('vi', possibleLoss)}. ${reason}`,
  },
  'exclusion-because': {
    zh: ({ exclusion, reason }) => `${exclusionWordings[exclusion].zh}。${reason}`,
    en: ({ exclusion, reason }) => `${exclusionWordings[exclusion].en}. ${reason}`,
    vi: ({ exclusion, reason }) => `${exclusionWordings[exclusion].vi}. ${reason}`,
  },
  'award-of-level': {
    zh: ({ level, newPart }) =>
      `${level === null ? '尚无损失' : `${level === 1 ? '一' : '二'}级`}${newPart === null ? '' : `，新增部分${money('zh', newPart)}`}。`,
    en: ({ level, newPart }) =>
      `${level === null ? 'no loss yet' : `level ${level}`}${newPart === null ? '' : `, on the new part of ${money('en', newPart)}`}.`,
    vi: ({ level, newPart }) =>
      `${level === null ? 'chưa có thiệt hại' : `mức ${level}`}${newPart === null ? '' : `, phần mới ${money('vi', newPart)}`}.`,
  },
  'reviewed-as': {
    zh: ({ agrees, note }) => `${agrees ? '同意' : '不同意'}。${note}`,
    en: ({ agrees, note }) => `${agrees ? 'agreed' : 'not agreed'}. ${note}`,
    vi: ({ agrees, note }) => `${agrees ? 'đồng ý' : 'không đồng ý'}. ${note}`,
  },
  'granted-as': {
    zh: ({ amount, byTable }) =>
      amount.amount === byTable.amount
        ? `${money('zh', amount)}。`
        : `按标准${money('zh', byTable)}，在上限内剩余${money('zh', amount)}。`,
    en: ({ amount, byTable }) =>
      amount.amount === byTable.amount
        ? `${money('en', amount)}.`
        : `${money('en', amount)}, which is what is left of ${money('en', byTable)}.`,
    vi: ({ amount, byTable }) =>
      amount.amount === byTable.amount
        ? `${money('vi', amount)}.`
        : `theo biểu mức ${money('vi', byTable)}, còn lại trong mức tối đa ${money('vi', amount)}.`,
  },
  'denied-because': {
    zh: ({ denial }) => `${exclusionWordings[denial].zh}。`,
    en: ({ denial }) => `${exclusionWordings[denial].en}.`,
    vi: ({ denial }) => `${exclusionWordings[denial].vi}.`,
  },
  'loss-of-case': {
    zh: ({ loss }) => `${money('zh', loss)}。`,
    en: ({ loss }) => `${money('en', loss)}.`,
    vi: ({ loss }) => `${money('vi', loss)}.`,
  },
  'case-named': {
    zh: ({ caseId }) => `追回案件 ${caseId}。`,
    en: ({ caseId }) => `Recovery case ${caseId}.`,
    vi: ({ caseId }) => `Vụ việc thu hồi ${caseId}.`,
  },
  'award-by-table': {
    zh: ({ byTable }) => `按标准${money('zh', byTable)}。`,
    en: ({ byTable }) => `${money('en', byTable)} by the table.`,
    vi: ({ byTable }) => `theo biểu mức ${money('vi', byTable)}.`,
  },
  'sent-by-way': {
    zh: ({ on, way }) => `${day('zh', on)}，${way}。`,
    en: ({ on, way }) => `on ${day('en', on)}, by ${way}.`,
    vi: ({ on, way }) => `ngày ${day('vi', on)}, bằng ${way}.`,
  },
  'claimed-to-accounts': {
    zh: ({ on, accounts }) => `${day('zh', on)}，收款账户${accounts}个。`,
    en: ({ on, accounts }) => `on ${day('en', on)}, ${accounts} ${accounts === 1 ? 'account' : 'accounts'}.`,
    vi: ({ on, accounts }) => `ngày ${day('vi', on)}, ${accounts} tài khoản.`,
  },
  'revoked-because': {
    zh: ({ ground, reason }) => `${revocationGroundWordings[ground].zh}。${reason}`,
    en: ({ ground, reason }) => `${revocationGroundWordings[ground].en}. ${reason}`,
    vi: ({ ground, reason }) => `${revocationGroundWordings[ground].vi}. ${reason}`,
  },
};
