import { addresseeRoleWordings } from '../addressee-roles.ts';
import type { PeopleRemarks } from '../../../domain/recovery-case/messages/people-remarks.ts';
import { day, list, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** Debtors, heirs, representatives and the benefit. */
export const peopleRemarkSentences: Sentences<PeopleRemarks> = {
  'acts-already': {
    zh: ({ representative, addresseeId, other }) =>
      `${representative}已代${addresseeId}行使权利：请先终止，或者登记谁代${other}行使权利。`,
    en: ({ representative, addresseeId, other }) =>
      `${representative} acts for ${addresseeId}: end that first, or record who acts for ${other}.`,
    vi: ({ representative, addresseeId, other }) =>
      `${representative} đang đại diện cho ${addresseeId}: hãy chấm dứt trước, hoặc ghi ai đại diện cho ${other}.`,
  },
  'acts-and-owes-nothing': {
    zh: ({ addresseeId, actsFor }) => `${addresseeId}代${actsFor}行使权利，不负退回责任：请终止监护或者委托。`,
    en: ({ addresseeId, actsFor }) =>
      `${addresseeId} acts for ${actsFor} and owes nothing: end the guardianship or the authority.`,
    vi: ({ addresseeId, actsFor }) =>
      `${addresseeId} đại diện cho ${actsFor} và không nợ gì: hãy chấm dứt giám hộ hoặc ủy quyền.`,
  },
  'letters-keep-former-writing': {
    zh: ({ letters }) => `已发出的文书仍为原写法，请审查是否需要补正：${list('zh', letters)}。`,
    en: ({ letters }) =>
      `Letters that went out keep the former writing; see whether they have to be put right: ${list('en', letters)}.`,
    vi: ({ letters }) =>
      `Văn bản đã gửi vẫn giữ cách viết cũ; hãy xem có cần đính chính không: ${list('vi', letters)}.`,
  },
  'particulars-as-they-are': {
    zh: '填写的内容与现有登记相同。',
    en: 'They are written so already: give what was written wrongly.',
    vi: 'Nội dung đã được ghi như vậy; hãy nêu phần bị ghi sai.',
  },
  'particulars-corrected': {
    zh: ({ addresseeId, name, numberToo, address, reason }) =>
      [
        addresseeId ?? '当事人',
        ...(name === '' ? [] : [`姓名应为${name}`]),
        ...(numberToo ? ['身份号码已更正'] : []),
        ...(address === '' ? [] : [`地址应为${address}`]),
        `理由：${reason}`,
      ].join('；'),
    en: ({ addresseeId, name, numberToo, address, reason }) =>
      [
        addresseeId ?? 'The person concerned',
        ...(name === '' ? [] : [`rightly called ${name}`]),
        ...(numberToo ? ['with another identity number'] : []),
        ...(address === '' ? [] : [`at ${address}`]),
      ].join(', ') + `. Reason: ${reason}`,
    vi: ({ addresseeId, name, numberToo, address, reason }) =>
      [
        addresseeId ?? 'Đương sự',
        ...(name === '' ? [] : [`họ tên đúng là ${name}`]),
        ...(numberToo ? ['số định danh đã được sửa'] : []),
        ...(address === '' ? [] : [`địa chỉ đúng là ${address}`]),
      ].join(', ') + `. Lý do: ${reason}`,
  },
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
  'benefit-ended-leave-out': {
    zh: ({ on }) => `待遇已自${day('zh', on)}死亡之日起终止，无法抵扣：请勿填写。`,
    en: ({ on }) =>
      `The benefit has ended with the death on ${day('en', on)}, and nothing can be withheld from it: leave it out.`,
    vi: ({ on }) => `Chế độ đã chấm dứt khi chết ngày ${day('vi', on)}, không thể khấu trừ: hãy bỏ ra.`,
  },
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
  'death-on-record': {
    zh: ({ addresseeId }) => `${addresseeId}的死亡已登记。`,
    en: ({ addresseeId }) => `The death of ${addresseeId} is on record.`,
    vi: ({ addresseeId }) => `Việc chết của ${addresseeId} đã được ghi nhận.`,
  },
  'death-reported': {
    zh: ({ addresseeId, on, note }) => `${addresseeId ?? '当事人'}于${day('zh', on)}死亡。${note}`,
    en: ({ addresseeId, on, note }) => `${addresseeId ?? 'The person concerned'} died on ${day('en', on)}. ${note}`,
    vi: ({ addresseeId, on, note }) => `${addresseeId ?? 'Đương sự'} chết ngày ${day('vi', on)}. ${note}`,
  },
  'decide-on-suspended': {
    zh: ({ since }) => `待遇自${day('zh', since)}起暂停发放：请决定是否补发。`,
    en: ({ since }) => `The benefit is suspended since ${day('en', since)}: decide whether it is paid out.`,
    vi: ({ since }) => `Chế độ tạm dừng từ ${day('vi', since)}: hãy quyết định có truy lĩnh hay không.`,
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
  'guardian-acts': {
    zh: ({ name, relationship, addresseeId, since }) =>
      `${name}（${relationship}）代${addresseeId}行使权利，被监护人自${day('zh', since)}起不具备民事行为能力。`,
    en: ({ name, relationship, addresseeId, since }) =>
      `${name} (${relationship}) acts for ${addresseeId}, who lacks capacity since ${day('en', since)}.`,
    vi: ({ name, relationship, addresseeId, since }) =>
      `${name} (${relationship}) đại diện cho ${addresseeId}, người không có năng lực hành vi từ ${day('vi', since)}.`,
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
  'in-prison-since': {
    zh: ({ addresseeId, prison, since }) => `${addresseeId}自${day('zh', since)}起在${prison}服刑。`,
    en: ({ addresseeId, prison, since }) => `${addresseeId} is in ${prison} since ${day('en', since)}.`,
    vi: ({ addresseeId, prison, since }) => `${addresseeId} chấp hành án tại ${prison} từ ${day('vi', since)}.`,
  },
  'kept-back-decided': {
    zh: ({ outcome, reason }) =>
      `${outcome === 'paid-back' ? '停发期间的待遇予以补发。' : '停发期间的待遇不予补发。'}${reason}`,
    en: ({ outcome, reason }) =>
      `${outcome === 'paid-back' ? 'What was kept back is paid out.' : 'What was kept back is not paid out.'} ${reason}`,
    vi: ({ outcome, reason }) =>
      `${outcome === 'paid-back' ? 'Truy lĩnh phần đã tạm dừng.' : 'Không truy lĩnh phần đã tạm dừng.'} ${reason}`,
  },
  'kept-back-due': {
    zh: ({ amount, benefitCode, since }) => `应补发自${day('zh', since)}起停发的${benefitCode}${money('zh', amount)}。`,
    en: ({ amount, benefitCode, since }) =>
      `${money('en', amount)} of ${benefitCode} kept back since ${day('en', since)} is to be paid out.`,
    vi: ({ amount, benefitCode, since }) =>
      `Phải truy lĩnh ${money('vi', amount)} của ${benefitCode} đã giữ lại từ ${day('vi', since)}.`,
  },
  'left-case-on': {
    zh: ({ addresseeId, on }) => `${addresseeId}已于${day('zh', on)}退出本案。`,
    en: ({ addresseeId, on }) => `${addresseeId} left the case on ${day('en', on)}.`,
    vi: ({ addresseeId, on }) => `${addresseeId} đã rời vụ việc ngày ${day('vi', on)}.`,
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
  'named-benefit-ends-with-death': {
    zh: ({ benefitCode, on }) => `${benefitCode}自${day('zh', on)}死亡之日起终止。`,
    en: ({ benefitCode, on }) => `${benefitCode} ends with the death on ${day('en', on)}.`,
    vi: ({ benefitCode, on }) => `${benefitCode} chấm dứt khi chết ngày ${day('vi', on)}.`,
  },
  'no-benefit-suspended': {
    zh: '没有因公告暂停的待遇。',
    en: 'No benefit was suspended by a public notice.',
    vi: 'Không có chế độ nào bị tạm dừng do thông báo công khai.',
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
  'no-representative': {
    zh: ({ role }) => `本案没有${addresseeRoleWordings[role].zh}。`,
    en: ({ role }) => `The case has no ${role}.`,
    vi: ({ role }) => `Vụ việc không có ${inSentence(addresseeRoleWordings[role].vi)}.`,
  },
  'no-such-representative': {
    zh: ({ role, addresseeId }) => `本案没有${addresseeRoleWordings[role].zh}${addresseeId}。`,
    en: ({ role, addresseeId }) => `The case has no ${role} ${addresseeId}.`,
    vi: ({ role, addresseeId }) => `Vụ việc không có ${inSentence(addresseeRoleWordings[role].vi)} ${addresseeId}.`,
  },
  'no-such-served': {
    zh: ({ addresseeId }) => `本案没有被送达的受送达人${addresseeId}。`,
    en: ({ addresseeId }) => `The case has no addressee ${addresseeId} who is served.`,
    vi: ({ addresseeId }) => `Vụ việc không có người nhận ${addresseeId} được tống đạt.`,
  },
  'nobody-dead': {
    zh: '没有登记死亡的责任人：请先登记死亡。',
    en: 'Nobody who owed is on record as dead: record the death first.',
    vi: 'Không có người có nghĩa vụ nào được ghi là đã chết: hãy ghi nhận trước.',
  },
  'nobody-in-prison': {
    zh: '本案没有服刑的受送达人。',
    en: 'No addressee of the case is in prison.',
    vi: 'Không có người nhận nào đang chấp hành án.',
  },
  'not-in-prison': {
    zh: ({ addresseeId }) => `${addresseeId}未在服刑。`,
    en: ({ addresseeId }) => `${addresseeId} is not in prison.`,
    vi: ({ addresseeId }) => `${addresseeId} không chấp hành án.`,
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
  'period-not-across': {
    zh: ({ claimPeriodId, diedOn }) => `${claimPeriodId}不跨越${day('zh', diedOn)}：请勿填写。`,
    en: ({ claimPeriodId, diedOn }) =>
      `${claimPeriodId} is no claim period that lies across ${day('en', diedOn)}: leave it out.`,
    vi: ({ claimPeriodId, diedOn }) => `${claimPeriodId} không kéo dài qua ${day('vi', diedOn)}: hãy bỏ ra.`,
  },
  'person-died-on': {
    zh: ({ on }) => `当事人已于${day('zh', on)}死亡。`,
    en: ({ on }) => `The person died on ${day('en', on)}.`,
    vi: ({ on }) => `Đương sự đã chết ngày ${day('vi', on)}.`,
  },
  'proxy-authorised': {
    zh: ({ name, addresseeId, since, proof }) => `${name}自${day('zh', since)}起受${addresseeId}委托代收文书。${proof}`,
    en: ({ name, addresseeId, since, proof }) =>
      `${name} is authorised to receive documents for ${addresseeId} since ${day('en', since)}. ${proof}`,
    vi: ({ name, addresseeId, since, proof }) =>
      `${name} được ${addresseeId} ủy quyền nhận văn bản từ ${day('vi', since)}. ${proof}`,
  },
  'record-appearance-first': {
    zh: '当事人尚未到场：请先登记到场。',
    en: 'The person has not appeared: record the appearance first.',
    vi: 'Đương sự chưa có mặt: hãy ghi nhận trước.',
  },
  'record-death-first': {
    zh: '当事人未登记死亡：请先登记死亡。',
    en: 'The person is not on record as dead: record the death first.',
    vi: 'Chưa ghi nhận đương sự chết: hãy ghi nhận trước.',
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
  'suspended-decided-already': {
    zh: ({ outcome }) => `已经决定：停发期间的待遇${outcome === 'paid-back' ? '予以' : '不予'}补发。`,
    en: ({ outcome }) =>
      `It is decided already: what was kept back is ${outcome === 'paid-back' ? 'paid out' : 'not paid out'}.`,
    vi: ({ outcome }) => `Đã quyết định: ${outcome === 'paid-back' ? '' : 'không '}truy lĩnh phần đã tạm dừng.`,
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

/** A title inside a sentence. */
function inSentence(title: string): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}
