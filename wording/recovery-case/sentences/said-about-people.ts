import type { PeopleRemarks } from '../../../domain/recovery-case/messages/said-about-people.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** Debtors, heirs, representatives and the benefit. */
export const peopleRemarkSentences: Sentences<PeopleRemarks> = {
  'benefit-ends-with-death': {
    zh: ({ on }) => `待遇自${day('zh', on)}死亡之日起终止。`,
    en: ({ on }) => `The benefit ends with the death on ${day('en', on)}.`,
    vi: ({ on }) => `Chế độ chấm dứt khi chết ngày ${day('vi', on)}.`,
  },
  'benefit-paid-again': {
    zh: ({ benefitCode, amount, on }) =>
      `当事人于${day('zh', on)}刑满释放，恢复发放${benefitCode}，每月${money('zh', amount)}。`,
    en: ({ benefitCode, amount, on }) =>
      `${benefitCode} is paid again with ${money('en', amount)} a month: the person was released on ${day('en', on)}.`,
    vi: ({ benefitCode, amount, on }) =>
      `Chi trả lại ${benefitCode} mỗi tháng ${money('vi', amount)}: người đó ra tù ngày ${day('vi', on)}.`,
  },
  'benefit-resumed': {
    zh: '恢复发放待遇。',
    en: 'Payment of the benefit is resumed.',
    vi: 'Chi trả lại chế độ.',
  },
  'benefit-suspended': {
    zh: '查明事实前暂停发放待遇。',
    en: 'Payment of the benefit is suspended until the facts are established.',
    vi: 'Tạm dừng chi trả cho đến khi làm rõ sự việc.',
  },
  'benefit-while-in-prison': {
    zh: '服刑期间是否暂停待遇依险种规定确定：请核查。',
    en: 'Whether the benefit is suspended while the sentence is served is for the scheme to say: look at it.',
    vi: 'Chế độ có tạm dừng khi chấp hành án hay không do quy định của loại bảo hiểm: hãy xem xét.',
  },
  'claim-divided': {
    zh: ({ claimPeriodId, untilDeath, diedOn, afterDeath, later }) =>
      `违规领取时段${claimPeriodId}以死亡之日划分：至${day('zh', diedOn)}为${money('zh', untilDeath)}，其后为${money('zh', afterDeath)}（${later}）。`,
    en: ({ claimPeriodId, untilDeath, diedOn, afterDeath, later }) =>
      `Claim period ${claimPeriodId} is divided by the day of death: ${money('en', untilDeath)} until ${day('en', diedOn)}, ${money('en', afterDeath)} after it as ${later}.`,
    vi: ({ claimPeriodId, untilDeath, diedOn, afterDeath, later }) =>
      `Kỳ hưởng sai ${claimPeriodId} được chia theo ngày chết: ${money('vi', untilDeath)} đến ${day('vi', diedOn)}, ${money('vi', afterDeath)} sau đó là ${later}.`,
  },
  'day-of-death': {
    zh: '死亡之日',
    en: 'the day of death',
    vi: 'ngày chết',
  },
  'decide-on-suspended': {
    zh: ({ since }) => `待遇自${day('zh', since)}起暂停发放：请决定是否补发。`,
    en: ({ since }) => `The benefit is suspended since ${day('en', since)}: decide whether it is paid out.`,
    vi: ({ since }) => `Chế độ tạm dừng từ ${day('vi', since)}: hãy quyết định có truy lĩnh hay không.`,
  },
  'guardian-acts': {
    zh: ({ name, relationship, addresseeId, since }) =>
      `${name}（${relationship}）代${addresseeId}行使权利，被监护人自${day('zh', since)}起不具备民事行为能力。`,
    en: ({ name, relationship, addresseeId, since }) =>
      `${name} (${relationship}) acts for ${addresseeId}, who lacks capacity since ${day('en', since)}.`,
    vi: ({ name, relationship, addresseeId, since }) =>
      `${name} (${relationship}) đại diện cho ${addresseeId}, người không có năng lực hành vi từ ${day('vi', since)}.`,
  },
  'in-prison-since': {
    zh: ({ addresseeId, prison, since }) => `${addresseeId}自${day('zh', since)}起在${prison}服刑。`,
    en: ({ addresseeId, prison, since }) => `${addresseeId} is in ${prison} since ${day('en', since)}.`,
    vi: ({ addresseeId, prison, since }) => `${addresseeId} chấp hành án tại ${prison} từ ${day('vi', since)}.`,
  },
  'kept-back-due': {
    zh: ({ amount, benefitCode, since }) => `应补发自${day('zh', since)}起停发的${benefitCode}${money('zh', amount)}。`,
    en: ({ amount, benefitCode, since }) =>
      `${money('en', amount)} of ${benefitCode} kept back since ${day('en', since)} is to be paid out.`,
    vi: ({ amount, benefitCode, since }) =>
      `Phải truy lĩnh ${money('vi', amount)} của ${benefitCode} đã giữ lại từ ${day('vi', since)}.`,
  },
  'named-benefit-ends-with-death': {
    zh: ({ benefitCode, on }) => `${benefitCode}自${day('zh', on)}死亡之日起终止。`,
    en: ({ benefitCode, on }) => `${benefitCode} ends with the death on ${day('en', on)}.`,
    vi: ({ benefitCode, on }) => `${benefitCode} chấm dứt khi chết ngày ${day('vi', on)}.`,
  },
  'pay-back-withheld': {
    zh: ({ since, until }) => `补发${day('zh', since)}至${day('zh', until)}停发的待遇：金额未登记。`,
    en: ({ since, until }) =>
      `Pay back the benefit withheld from ${day('en', since)} to ${day('en', until)}: its amount is not on record.`,
    vi: ({ since, until }) =>
      `Truy lĩnh chế độ đã giữ lại từ ${day('vi', since)} đến ${day('vi', until)}: chưa ghi nhận số tiền.`,
  },
  'penalty-served-on-incapable': {
    zh: ({ addresseeId }) => `处罚决定书送达时${addresseeId}不具备民事行为能力：请核查后续事项。`,
    en: ({ addresseeId }) =>
      `${addresseeId} lacked capacity when the penalty decision was served: look at what followed from it.`,
    vi: ({ addresseeId }) =>
      `${addresseeId} không có năng lực hành vi khi tống đạt quyết định xử phạt: hãy xem xét hệ quả.`,
  },
  'proxy-authorised': {
    zh: ({ name, addresseeId, since, proof }) => `${name}自${day('zh', since)}起受${addresseeId}委托代收文书。${proof}`,
    en: ({ name, addresseeId, since, proof }) =>
      `${name} is authorised to receive documents for ${addresseeId} since ${day('en', since)}. ${proof}`,
    vi: ({ name, addresseeId, since, proof }) =>
      `${name} được ${addresseeId} ủy quyền nhận văn bản từ ${day('vi', since)}. ${proof}`,
  },
  'remedy-goes-on-for': {
    zh: ({ remedy, from, to }) => `${from}提起的${termWordings[remedy].zh}由${to}继续。`,
    en: ({ remedy, from, to }) => `The ${termWordings[remedy].en} of ${from} goes on for ${to}.`,
    vi: ({ remedy, from, to }) => `${termWordings[remedy].vi}: ${from} được ${to} tiếp tục.`,
  },
  'resume-benefit': {
    zh: ({ on }) => `当事人于${day('zh', on)}刑满释放：应当恢复发放待遇。`,
    en: ({ on }) => `Payment of the benefit is to be resumed: the person was released on ${day('en', on)}.`,
    vi: ({ on }) => `Phải chi trả lại chế độ: người đó ra tù ngày ${day('vi', on)}.`,
  },
  'tell-court-of-death': {
    zh: '告知法院当事人死亡：对遗产及继受人继续执行。',
    en: 'Tell the court of the death: enforcement goes on against the estate and those who take it over.',
    vi: 'Báo Tòa án về việc chết: tiếp tục thi hành đối với di sản và người tiếp nhận.',
  },
  'tell-court-of-incapacity': {
    zh: ({ addresseeId }) => `告知法院：催告书送达时${addresseeId}不具备民事行为能力。`,
    en: ({ addresseeId }) => `Tell the court that ${addresseeId} lacked capacity when the demand was served.`,
    vi: ({ addresseeId }) => `Báo Tòa án rằng ${addresseeId} không có năng lực hành vi khi tống đạt thông báo đôn đốc.`,
  },
  'tell-court-of-newcomer': {
    zh: ({ addresseeId }) => `告知法院：${addresseeId}已加入本案。`,
    en: ({ addresseeId }) => `Tell the court that ${addresseeId} has come into the case.`,
    vi: ({ addresseeId }) => `Báo Tòa án rằng ${addresseeId} đã tham gia vụ việc.`,
  },
  'tell-of-leaving': {
    zh: ({ authority, addresseeId, remedy }) =>
      `告知${authority}：${addresseeId}已退出本案，${termWordings[remedy].zh}尚未办结。`,
    en: ({ authority, addresseeId, remedy }) =>
      `Tell ${authority} that ${addresseeId} has left the case: the ${termWordings[remedy].en} is still open.`,
    vi: ({ authority, addresseeId, remedy }) =>
      `Báo ${authority} rằng ${addresseeId} đã rời vụ việc: ${termWordings[remedy].vi} vẫn đang giải quyết.`,
  },
  'tell-police-of-death': {
    zh: '告知公安机关当事人死亡。',
    en: 'Tell the police of the death.',
    vi: 'Báo Công an về việc chết.',
  },
  'who-on': {
    zh: ({ addresseeId, on }) => `${addresseeId}，${day('zh', on)}。`,
    en: ({ addresseeId, on }) => `${addresseeId} on ${day('en', on)}.`,
    vi: ({ addresseeId, on }) => `${addresseeId}, ngày ${day('vi', on)}.`,
  },
  'who-on-with-words': {
    zh: ({ addresseeId, on, words }) => `${addresseeId}，${day('zh', on)}。${words}`,
    en: ({ addresseeId, on, words }) => `${addresseeId} on ${day('en', on)}. ${words}`,
    vi: ({ addresseeId, on, words }) => `${addresseeId}, ngày ${day('vi', on)}. ${words}`,
  },
  'who-what': {
    zh: ({ addresseeId, what }) => `${addresseeId}：${what}。`,
    en: ({ addresseeId, what }) => `${addresseeId}: ${what}.`,
    vi: ({ addresseeId, what }) => `${addresseeId}: ${what}.`,
  },
};
