import type { SuccessionRemarks } from '../../../domain/recovery-case/messages/succession-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Deaths, heirs and those who drew, and what each owes of what was drawn. */
export const successionRemarkSentences: Sentences<SuccessionRemarks> = {
  'administrator-named': {
    zh: ({ name, estate }) => `${name}；${estate === null ? '遗产价值待查' : `遗产${money('zh', estate)}`}。`,
    en: ({ name, estate }) =>
      `${name}; ${estate === null ? 'value of the estate not known yet' : `estate of ${money('en', estate)}`}.`,
    vi: ({ name, estate }) =>
      `${name}; ${estate === null ? 'giá trị di sản chưa rõ' : `di sản ${money('vi', estate)}`}.`,
  },
  'all-heirs-renounced': {
    zh: ({ amount, deceased }) =>
      `${deceased ?? '死者'}的继承人均已放弃继承：${money('zh', amount)}可以向遗产管理人追索（没有继承人的，由民政部门担任）；或者以免予追回结案。`,
    en: ({ amount, deceased }) =>
      `All heirs of ${deceased ?? 'the person'} have renounced: ${money('en', amount)} can be claimed from the administrator of the ` +
      'estate, which is the civil affairs bureau where there is no heir; or close the case as waived.',
    vi: ({ amount, deceased }) =>
      `Những người thừa kế của ${deceased ?? 'người chết'} đều từ chối nhận di sản: ${money('vi', amount)} có thể yêu cầu từ người ` +
      'quản lý di sản (cơ quan dân chính khi không có người thừa kế); hoặc kết thúc vụ việc với kết quả miễn thu hồi.',
  },
  'claim-divided': {
    zh: ({ claimPeriodId, untilDeath, diedOn, afterDeath, later }) =>
      `违规领取时段${claimPeriodId}以死亡之日划分：至${day('zh', diedOn)}为${money('zh', untilDeath)}，其后为${money('zh', afterDeath)}（${later}）。`,
    en: ({ claimPeriodId, untilDeath, diedOn, afterDeath, later }) =>
      `Claim period ${claimPeriodId} is divided by the day of death: ${money('en', untilDeath)} until ${day('en', diedOn)}, ${money('en', afterDeath)} after it as ${later}.`,
    vi: ({ claimPeriodId, untilDeath, diedOn, afterDeath, later }) =>
      `Kỳ hưởng sai ${claimPeriodId} được chia theo ngày chết: ${money('vi', untilDeath)} đến ${day('vi', diedOn)}, ${money('vi', afterDeath)} sau đó là ${later}.`,
  },
  'claim-joined': {
    zh: ({ claimPeriodId, later }) => `违规领取时段${claimPeriodId}与${later}不再以死亡之日划分，合并计算。`,
    en: ({ claimPeriodId, later }) =>
      `Claim period ${claimPeriodId} is one again with ${later}: the day of death that divided them was none.`,
    vi: ({ claimPeriodId, later }) =>
      `Kỳ hưởng sai ${claimPeriodId} và ${later} được gộp lại: ngày chết đã chia chúng không đúng.`,
  },
  'known-at-opening': {
    zh: '立案时已知',
    en: 'Known when the case was opened',
    vi: 'Đã biết khi lập vụ việc',
  },
  'reported-to-the-office': {
    zh: '经报告登记',
    en: 'Reported to the office',
    vi: 'Đã được báo cho cơ quan',
  },
  'day-of-death': {
    zh: '死亡之日',
    en: 'the day of death',
    vi: 'ngày chết',
  },
  'death-on-record': {
    zh: ({ addresseeId }) => `${addresseeId}的死亡已登记；登记有误的，请更正或者撤回该项事实。`,
    en: ({ addresseeId }) =>
      `The death of ${addresseeId} is on record: where it is wrong, correct or withdraw that fact.`,
    vi: ({ addresseeId }) =>
      `Việc chết của ${addresseeId} đã được ghi nhận; nếu sai, hãy đính chính hoặc rút lại sự kiện đó.`,
  },
  'death-reported': {
    zh: ({ addresseeId, on, note }) => `${addresseeId ?? '当事人'}于${day('zh', on)}死亡。${note}`,
    en: ({ addresseeId, on, note }) => `${addresseeId ?? 'The person concerned'} died on ${day('en', on)}. ${note}`,
    vi: ({ addresseeId, on, note }) => `${addresseeId ?? 'Đương sự'} chết ngày ${day('vi', on)}. ${note}`,
  },
  'division-adds-up': {
    zh: ({ claimPeriodId }) => `${claimPeriodId}的两项金额之和须等于其应退金额。`,
    en: ({ claimPeriodId }) => `The two amounts of ${claimPeriodId} must add up to what is claimed for it.`,
    vi: ({ claimPeriodId }) => `Hai số tiền của ${claimPeriodId} phải bằng tổng phải hoàn trả.`,
  },
  'drawer-by-civil-suit': {
    zh: '法院正在审查该决定：请通过民事诉讼（D6）向实际领取人追回。',
    en: 'A court has the decision before it: claim from who drew by a civil suit (D6).',
    vi: 'Tòa án đang xem xét quyết định: hãy đòi người thực lĩnh bằng vụ án dân sự (D6).',
  },
  'drawer-named': {
    zh: ({ name, relationship, from }) =>
      `${name}（${relationship}）${from === null ? '' : `，自${day('zh', from)}起领取`}。`,
    en: ({ name, relationship, from }) =>
      `${name} (${relationship})${from === null ? '' : `, from ${day('en', from)}`}.`,
    vi: ({ name, relationship, from }) =>
      `${name} (${relationship})${from === null ? '' : `, từ ngày ${day('vi', from)}`}.`,
  },
  'drawer-unknown': {
    zh: ({ amount }) => `死亡后领取的${money('zh', amount)}尚无追索对象：请登记实际领取人。`,
    en: ({ amount }) => `Nobody is asked for ${money('en', amount)}, drawn after the death: name who drew it.`,
    vi: ({ amount }) =>
      `Chưa có ai để yêu cầu hoàn trả ${money('vi', amount)} lĩnh sau khi chết: hãy ghi người thực lĩnh.`,
  },
  'estate-exhausted': {
    zh: ({ amount }) => `${money('zh', amount)}超出遗产价值，无人应予清偿：请予豁免，或者更正继承份额。`,
    en: ({ amount }) =>
      `${money('en', amount)} goes beyond the value of the estate and is owed by nobody: waive it, or correct the share of an heir.`,
    vi: ({ amount }) =>
      `${money('vi', amount)} vượt giá trị di sản nên không ai phải trả: hãy miễn, hoặc sửa phần thừa kế.`,
  },
  'heirs-named': {
    zh: ({ heirs }) =>
      `${heirs.map(({ name, relationship, share }) => `${name}（${relationship}），${share === null ? '继承份额待查' : `继承${money('zh', share)}`}`).join('；')}。`,
    en: ({ heirs }) =>
      heirs
        .map(
          ({ name, relationship, share }) =>
            `${name} (${relationship}), ${share === null ? 'share not known yet' : `inherits ${money('en', share)}`}`,
        )
        .join('; '),
    vi: ({ heirs }) =>
      heirs
        .map(
          ({ name, relationship, share }) =>
            `${name} (${relationship}), ${share === null ? 'phần thừa kế chưa rõ' : `thừa kế ${money('vi', share)}`}`,
        )
        .join('; '),
  },
  'heirs-unknown': {
    zh: ({ amount, deceased }) =>
      `${money('zh', amount)}尚无追索对象：请登记${deceased ?? '死者'}的继承人或者遗产管理人。`,
    en: ({ amount, deceased }) =>
      `Nobody is asked for ${money('en', amount)}: name the heirs of ${deceased ?? 'the person'}, or the administrator of the estate.`,
    vi: ({ amount, deceased }) =>
      `Chưa có ai để yêu cầu hoàn trả ${money('vi', amount)}: hãy ghi người thừa kế của ${deceased ?? 'người chết'} hoặc người quản lý di sản.`,
  },
  'name-an-heir': {
    zh: '请至少登记一名继承人。',
    en: 'Name at least one heir.',
    vi: 'Hãy nêu ít nhất một người thừa kế.',
  },
  'name-drawer-later': {
    zh: '对决定的救济尚未办结：办结后再登记实际领取人。',
    en: 'A remedy against the decision is open: name the drawer when it has ended.',
    vi: 'Khiếu nại, khởi kiện đang giải quyết: ghi nhận người thực lĩnh sau.',
  },
  'no-heir': {
    zh: '本案没有继承人。',
    en: 'The case has no heir.',
    vi: 'Vụ việc không có người thừa kế.',
  },
  'no-heir-of-case': {
    zh: ({ addresseeId }) => `${addresseeId}不是本案的继承人。`,
    en: ({ addresseeId }) => `${addresseeId} is no heir of this case.`,
    vi: ({ addresseeId }) => `${addresseeId} không phải người thừa kế trong vụ việc.`,
  },
  'no-heir-to-renounce': {
    zh: '本案没有可以放弃继承的继承人。',
    en: 'The case has no heir who could renounce.',
    vi: 'Vụ việc không có người thừa kế nào để từ chối.',
  },
  'no-period-after-death': {
    zh: '没有死亡及该日之后的时段。',
    en: 'No claim period lies after the death and that day.',
    vi: 'Không có kỳ nào sau ngày chết và ngày đó.',
  },
  'nobody-dead': {
    zh: '没有登记死亡的责任人：请先登记死亡。',
    en: 'Nobody who owed is on record as dead: record the death first.',
    vi: 'Không có người có nghĩa vụ nào được ghi là đã chết: hãy ghi nhận trước.',
  },
  'not-on-record-as-dead': {
    zh: ({ addresseeId }) => `${addresseeId}未登记死亡：请先登记死亡。`,
    en: ({ addresseeId }) => `${addresseeId} is not on record as dead: record the death first.`,
    vi: ({ addresseeId }) => `${addresseeId} chưa được ghi là đã chết: hãy ghi nhận trước.`,
  },
  'nothing-divided': {
    zh: '该死亡不划分任何时段：请勿填写划分。',
    en: 'This death divides no claim period: leave the division out.',
    vi: 'Việc chết này không chia kỳ nào: hãy bỏ phần chia.',
  },
  'period-not-across': {
    zh: ({ claimPeriodId, diedOn }) => `${claimPeriodId}不跨越${day('zh', diedOn)}：请勿填写。`,
    en: ({ claimPeriodId, diedOn }) =>
      `${claimPeriodId} is no claim period that lies across ${day('en', diedOn)}: leave it out.`,
    vi: ({ claimPeriodId, diedOn }) => `${claimPeriodId} không kéo dài qua ${day('vi', diedOn)}: hãy bỏ ra.`,
  },
  'person-died-on': {
    zh: ({ on }) => `当事人已于${day('zh', on)}死亡；登记有误的，请更正或者撤回该项事实。`,
    en: ({ on }) => `The person died on ${day('en', on)}: where that is wrong, correct or withdraw that fact.`,
    vi: ({ on }) => `Đương sự đã chết ngày ${day('vi', on)}; nếu sai, hãy đính chính hoặc rút lại sự kiện đó.`,
  },
  'record-death-first': {
    zh: '当事人未登记死亡：请先登记死亡。',
    en: 'The person is not on record as dead: record the death first.',
    vi: 'Chưa ghi nhận đương sự chết: hãy ghi nhận trước.',
  },
  'say-division': {
    zh: ({ claimPeriods, diedOn }) => `请说明${claimPeriods}至${day('zh', diedOn)}多领多少、其后多领多少。`,
    en: ({ claimPeriods, diedOn }) =>
      `Say for ${claimPeriods} how much was overpaid until ${day('en', diedOn)} and how much after.`,
    vi: ({ claimPeriods, diedOn }) =>
      `Hãy nêu đối với ${claimPeriods} đã hưởng sai bao nhiêu đến ${day('vi', diedOn)} và bao nhiêu sau đó.`,
  },
  'say-whose-estate': {
    zh: '有多人死亡：请说明是谁的遗产。',
    en: 'Several have died: say whose estate it is.',
    vi: 'Có nhiều người chết: hãy nêu di sản của ai.',
  },
  'share-corrected': {
    zh: ({ addresseeId, share, reason }) =>
      `${addresseeId}：${share === null ? '份额待查' : money('zh', share)}。${reason}`,
    en: ({ addresseeId, share, reason }) =>
      `${addresseeId}: ${share === null ? 'not known' : money('en', share)}. ${reason}`,
    vi: ({ addresseeId, share, reason }) =>
      `${addresseeId}: ${share === null ? 'chưa rõ' : money('vi', share)}. ${reason}`,
  },
  'tell-court-of-death': {
    zh: '告知法院当事人死亡：对遗产及继受人继续执行。',
    en: 'Tell the court of the death: enforcement goes on against the estate and those who take it over.',
    vi: 'Báo Tòa án về việc chết: tiếp tục thi hành đối với di sản và người tiếp nhận.',
  },
  'tell-court-of-newcomer': {
    zh: ({ addresseeId }) => `告知法院：${addresseeId}已加入本案。`,
    en: ({ addresseeId }) => `Tell the court that ${addresseeId} has come into the case.`,
    vi: ({ addresseeId }) => `Báo Tòa án rằng ${addresseeId} đã tham gia vụ việc.`,
  },
  'tell-police-of-death': {
    zh: '告知公安机关当事人死亡。',
    en: 'Tell the police of the death.',
    vi: 'Báo Công an về việc chết.',
  },
};
