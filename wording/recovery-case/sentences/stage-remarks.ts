import { termWordings } from '../terms.ts';
import type { StageRemarks } from '../../../domain/recovery-case/messages/stage-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { outcomeWordings } from '../outcomes.ts';

/** The rungs of the ladder. */
export const stageRemarkSentences: Sentences<StageRemarks> = {
  'agree-on-instalments': {
    zh: ({ most }) => `请约定1至${most}期。`,
    en: ({ most }) => `Agree on 1 to ${most} instalments.`,
    vi: ({ most }) => `Hãy thỏa thuận 1 đến ${most} kỳ.`,
  },
  'agreement-terms': {
    zh: ({ count, firstDueOn, accelerationAgreed }) =>
      `自${day('zh', firstDueOn)}起分${count}期；违约时${accelerationAgreed ? '全部余款到期' : '仅已到期部分应付'}。`,
    en: ({ count, firstDueOn, accelerationAgreed }) =>
      `${count} instalments from ${day('en', firstDueOn)}; on default ` +
      (accelerationAgreed ? 'the whole balance is due.' : 'only matured instalments are due.'),
    vi: ({ count, firstDueOn, accelerationAgreed }) =>
      `${count} kỳ, từ ngày ${day('vi', firstDueOn)}; khi vi phạm ` +
      (accelerationAgreed ? 'toàn bộ số còn lại đến hạn.' : 'chỉ các kỳ đã đến hạn phải trả.'),
  },
  'agreement-running': {
    zh: '已有还款协议在履行。',
    en: 'An agreement is already running.',
    vi: 'Đang có thỏa thuận trả dần.',
  },
  'annul-decision-first': {
    zh: '决定已作出，须先撤销。',
    en: 'A decision has been issued; it must be annulled first.',
    vi: 'Đã ra quyết định; phải hủy trước.',
  },
  'benefit-ended': {
    zh: ({ on, reason }) => `待遇已于${day('zh', on)}终止：${reason}`,
    en: ({ on, reason }) => `The benefit ended on ${day('en', on)}: ${reason}`,
    vi: ({ on, reason }) => `Chế độ chấm dứt ngày ${day('vi', on)}: ${reason}`,
  },
  'benefit-stopped': {
    zh: '停止发放待遇。',
    en: 'Payment of the benefit is stopped.',
    vi: 'Dừng chi trả chế độ.',
  },
  'benefit-stopped-other-goes-on': {
    zh: ({ benefitCode, amount }) => `停止发放待遇；${benefitCode}继续发放，每月${money('zh', amount)}。`,
    en: ({ benefitCode, amount }) =>
      `Payment of the benefit is stopped; ${benefitCode} goes on with ${money('en', amount)} a month.`,
    vi: ({ benefitCode, amount }) =>
      `Dừng chi trả chế độ; ${benefitCode} tiếp tục với ${money('vi', amount)} mỗi tháng.`,
  },
  'case-closed': {
    zh: ({ outcome, because, claimed, recovered, waived, outstanding }, { say }) =>
      `结案：${outcomeWordings[outcome].zh}${because === null ? '。' : `，${say(because)}`}应退${money('zh', claimed)}，已退${money('zh', recovered)}，` +
      `豁免${money('zh', waived)}，尚欠${money('zh', outstanding)}。`,
    en: ({ outcome, because, claimed, recovered, waived, outstanding }, { say }) =>
      `Case closed as ${outcomeWordings[outcome].en}${because === null ? '.' : `: ${say(because)}`} Claimed ${money('en', claimed)}, ` +
      `recovered ${money('en', recovered)}, waived ${money('en', waived)}, outstanding ${money('en', outstanding)}.`,
    vi: ({ outcome, because, claimed, recovered, waived, outstanding }, { say }) =>
      `Kết thúc vụ việc: ${outcomeWordings[outcome].vi}${because === null ? '.' : `. ${say(because)}`} Phải hoàn trả ${money('vi', claimed)}, ` +
      `đã thu ${money('vi', recovered)}, miễn ${money('vi', waived)}, còn nợ ${money('vi', outstanding)}.`,
  },
  'case-closes-once': {
    zh: ({ outcome, conditions }, { say }) =>
      `待${conditions.map(say).join('并')}后结案：${outcomeWordings[outcome].zh}。`,
    en: ({ outcome, conditions }, { say }) =>
      `The case closes as ${outcomeWordings[outcome].en} once ${conditions.map(say).join(' and ')}.`,
    vi: ({ outcome, conditions }, { say }) =>
      `Vụ việc kết thúc (${outcomeWordings[outcome].vi}) sau khi ${conditions.map(say).join(' và ')}.`,
  },
  'close-as-unfounded': {
    zh: '没有多领款项：请以不属违规领取结案。',
    en: 'Nothing is overpaid: close the case as unfounded instead.',
    vi: 'Không có khoản hưởng sai: hãy kết thúc vì không có căn cứ.',
  },
  'closed-as': {
    zh: ({ outcome, reason }) => `${outcomeWordings[outcome].zh}。${reason}`,
    en: ({ outcome, reason }) => `As ${outcomeWordings[outcome].en}. ${reason}`,
    vi: ({ outcome, reason }) => `${outcomeWordings[outcome].vi}. ${reason}`,
  },
  'consent-on-record': {
    zh: '同意抵扣已登记。',
    en: 'Consent to withholding is already on record.',
    vi: 'Việc đồng ý khấu trừ đã được ghi nhận.',
  },
  'deduction-lowered': {
    zh: ({ amount }) => `自此每月按办理参数抵扣${money('zh', amount)}：请告知当事人。`,
    en: ({ amount }) =>
      `From now on ${money('en', amount)} a month is withheld, as the settings allow: tell the debtor.`,
    vi: ({ amount }) => `Từ nay mỗi tháng khấu trừ ${money('vi', amount)} theo thiết lập: hãy báo người có nghĩa vụ.`,
  },
  'default-balance-due': {
    zh: ({ number }) => `第${number}期未支付：依约定全部余额到期。`,
    en: ({ number }) => `Instalment ${number} was not paid: the whole balance is due, as agreed.`,
    vi: ({ number }) => `Kỳ ${number} chưa trả: toàn bộ số dư đến hạn theo thỏa thuận.`,
  },
  'default-matured-due': {
    zh: ({ number }) => `第${number}期未支付：仅已到期的各期应当支付。`,
    en: ({ number }) => `Instalment ${number} was not paid; only matured instalments are due.`,
    vi: ({ number }) => `Kỳ ${number} chưa trả: chỉ các kỳ đã đến hạn phải trả.`,
  },
  'demand-ran-out': {
    zh: '催告期限届满，未全部退回。',
    en: 'The period of the demand has run out without full payment.',
    vi: 'Thời hạn đôn đốc đã hết mà chưa trả đủ.',
  },
  'earlier-agreement-stands': {
    zh: '原协议继续有效：仅已到期的各期应当支付。',
    en: 'The earlier agreement stands: only its matured instalments are due.',
    vi: 'Thỏa thuận trước vẫn hiệu lực: chỉ các kỳ đã đến hạn phải trả.',
  },
  'findings-with-suspicion': {
    zh: ({ findings, suspicion }) => `${findings}涉嫌：${termWordings[suspicion].zh}。`,
    en: ({ findings, suspicion }) => `${findings} Suspicion: ${termWordings[suspicion].en}.`,
    vi: ({ findings, suspicion }) => `${findings} Dấu hiệu: ${termWordings[suspicion].vi}.`,
  },
  'given-on': {
    zh: ({ on, note }) => `${day('zh', on)}同意。${note}`,
    en: ({ on, note }) => `Given on ${day('en', on)}. ${note}`,
    vi: ({ on, note }) => `Đồng ý ngày ${day('vi', on)}. ${note}`,
  },
  'hold-ended-by-window': {
    zh: ({ until, closes }) => `至${day('zh', until)}的中止办理已结束：申请强制执行期限于${day('zh', closes)}届满。`,
    en: ({ until, closes }) =>
      `The hold until ${day('en', until)} has ended: the window for the application to the court closes on ${day('en', closes)}.`,
    vi: ({ until, closes }) =>
      `Việc tạm dừng đến ${day('vi', until)} đã kết thúc: thời hạn yêu cầu cưỡng chế hết ngày ${day('vi', closes)}.`,
  },
  'hold-until-earlier': {
    zh: ({ closes }) => `申请强制执行期限于${day('zh', closes)}届满：中止办理须至更早的日期。`,
    en: ({ closes }) =>
      `The window for the application to the court closes on ${day('en', closes)}: hold until an earlier day.`,
    vi: ({ closes }) => `Thời hạn yêu cầu cưỡng chế hết ngày ${day('vi', closes)}: hãy tạm dừng đến ngày sớm hơn.`,
  },
  'instalment-was-in-time': {
    zh: ({ number }) =>
      `第${number}期款项在宽限期届满前已到账，登记较晚：协议继续有效，余额未全部到期。请告知当事人；已申请法院的，一并告知法院。`,
    en: ({ number }) =>
      `Instalment ${number} had come in before its grace ended and was recorded late: the agreement stands, and the whole balance is not due. Tell the debtor, and the court if it was asked.`,
    vi: ({ number }) =>
      `Kỳ ${number} đã đến trước khi hết ân hạn nhưng ghi nhận muộn: thỏa thuận vẫn hiệu lực và toàn bộ số dư chưa đến hạn. Hãy báo người có nghĩa vụ, và Tòa án nếu đã yêu cầu.`,
  },
  'investigation-extended': {
    zh: '调查期限届满，延长一次。',
    en: 'The investigation period has run out; it goes on for its one extension.',
    vi: 'Thời hạn điều tra đã hết; được gia hạn một lần.',
  },
  'investigation-overdue': {
    zh: '调查逾期：请确认违规领取，或者以不属违规领取结案。',
    en: 'The investigation is overdue: confirm the overpayment or close the case as unfounded.',
    vi: 'Điều tra quá hạn: hãy xác nhận khoản hưởng sai hoặc kết thúc vì không có căn cứ.',
  },
  'money-withheld': {
    zh: ({ amount, benefitCode }) => `从${benefitCode}中抵扣${money('zh', amount)}。`,
    en: ({ amount, benefitCode }) => `${money('en', amount)} withheld from ${benefitCode}.`,
    vi: ({ amount, benefitCode }) => `Khấu trừ ${money('vi', amount)} từ ${benefitCode}.`,
  },
  'money-withheld-by-consent': {
    zh: ({ amount, benefitCode, consentedOn }) =>
      `从${benefitCode}抵扣${money('zh', amount)}（当事人${day('zh', consentedOn)}同意）。`,
    en: ({ amount, benefitCode, consentedOn }) =>
      `${money('en', amount)} was withheld from ${benefitCode} by consent of ${day('en', consentedOn)}.`,
    vi: ({ amount, benefitCode, consentedOn }) =>
      `Đã khấu trừ ${money('vi', amount)} từ ${benefitCode} (đồng ý ngày ${day('vi', consentedOn)}).`,
  },
  'more-instalments-than-cents': {
    zh: '期数多于尚欠的分数。',
    en: 'There are more instalments than cents outstanding.',
    vi: 'Số kỳ nhiều hơn số xu còn nợ.',
  },
  'no-agreement-in-time': {
    zh: '未在期限内签订还款协议。',
    en: 'No repayment agreement was concluded in time.',
    vi: 'Không ký thỏa thuận trả dần đúng hạn.',
  },
  'no-such-claim-period-of': {
    zh: ({ claimPeriodId, known }) => `本案没有违规领取时段${claimPeriodId}；现有${known}。`,
    en: ({ claimPeriodId, known }) => `The case has no claim period ${claimPeriodId}; it has ${known}.`,
    vi: ({ claimPeriodId, known }) => `Vụ việc không có kỳ ${claimPeriodId}; có ${known}.`,
  },
  'nothing-above-living-standard': {
    zh: ({ benefitCode }) => `无可抵扣：${benefitCode}未超过最低生活标准。`,
    en: ({ benefitCode }) =>
      `Nothing can be withheld: ${benefitCode} leaves nothing above the minimum living standard.`,
    vi: ({ benefitCode }) => `Không thể khấu trừ: ${benefitCode} không vượt mức sống tối thiểu.`,
  },
  'nothing-to-withhold-from': {
    zh: '没有可以抵扣的待遇。',
    en: 'No benefit is drawn from which could be withheld.',
    vi: 'Không có chế độ nào để khấu trừ.',
  },
  'notice-ran-out': {
    zh: '公告期限已届满，核查继续进行。',
    en: 'The public notice has already run out; verification goes on without the person.',
    vi: 'Thời hạn thông báo đã hết; tiếp tục xác minh khi không có đương sự.',
  },
  'once-paid-out': {
    zh: ({ owedBack, backPayDue }) => `退还多收款项${money('zh', owedBack)}、补发待遇${money('zh', backPayDue)}`,
    en: ({ owedBack, backPayDue }) =>
      `what the agency owes is paid out: ${money('en', owedBack)} to be refunded, ` +
      `${money('en', backPayDue)} of withheld benefit`,
    vi: ({ owedBack, backPayDue }) =>
      `trả lại ${money('vi', owedBack)} thu thừa và truy lĩnh ${money('vi', backPayDue)} chế độ`,
  },
  'once-suspension-decided': {
    zh: '决定是否补发停发期间的待遇',
    en: 'it is decided what becomes of the suspended benefit',
    vi: 'quyết định về chế độ đã tạm dừng',
  },
  'one-amount-for-each': {
    zh: ({ claimPeriods }) => `每一违规领取时段须恰好填写一个金额：请核对${claimPeriods}。`,
    en: ({ claimPeriods }) => `Give exactly one amount for each claim period; check ${claimPeriods}.`,
    vi: ({ claimPeriods }) => `Ghi đúng một số tiền cho mỗi kỳ; hãy kiểm tra ${claimPeriods}.`,
  },
  'outstanding-waived': {
    zh: '豁免尚欠款项。',
    en: 'What is outstanding is waived.',
    vi: 'Khoản còn nợ được miễn.',
  },
  'overpayment-confirmed': {
    zh: ({ amount }) => `确认违规领取${money('zh', amount)}。`,
    en: ({ amount }) => `The overpayment is confirmed with ${money('en', amount)}.`,
    vi: ({ amount }) => `Xác nhận khoản hưởng sai ${money('vi', amount)}.`,
  },
  'performance-ran-out': {
    zh: '决定的履行期限届满，未全部退回。',
    en: 'The performance period of the decision has run out without full payment.',
    vi: 'Thời hạn thi hành quyết định đã hết mà chưa trả đủ.',
  },
  'plan-paid': {
    zh: ({ amount }) => `各期均已支付；计划之外尚有${money('zh', amount)}应退。`,
    en: ({ amount }) => `All instalments are paid; ${money('en', amount)} is claimed beyond the plan.`,
    vi: ({ amount }) => `Đã trả đủ các kỳ; còn ${money('vi', amount)} ngoài kế hoạch.`,
  },
  'since-because': {
    zh: ({ since, reason }) => `自${day('zh', since)}起。${reason}`,
    en: ({ since, reason }) => `Since ${day('en', since)}. ${reason}`,
    vi: ({ since, reason }) => `Từ ngày ${day('vi', since)}. ${reason}`,
  },
  'suspended-and-not-appeared': {
    zh: ({ since }) => `待遇自${day('zh', since)}起暂停发放，当事人尚未到场：到场的，请恢复办理并作出决定。`,
    en: ({ since }) =>
      `The benefit is suspended since ${day('en', since)} and the person has not appeared: should they, reopen the case to decide on it.`,
    vi: ({ since }) =>
      `Chế độ tạm dừng từ ${day('vi', since)} và đương sự chưa có mặt: nếu có mặt, hãy mở lại vụ việc để quyết định.`,
  },
  'tell-police-of-end': {
    zh: ({ authority, outcome }) => `公安机关仍在办理：请告知${authority}本案结案（${outcomeWordings[outcome].zh}）。`,
    en: ({ authority, outcome }) =>
      `The police still have the matter: tell ${authority} that the case ends as ${outcomeWordings[outcome].en}.`,
    vi: ({ authority, outcome }) =>
      `Công an vẫn đang giải quyết: báo ${authority} rằng vụ việc kết thúc (${outcomeWordings[outcome].vi}).`,
  },
  'waits-for-police-report': {
    zh: '已无尚欠款项；等待公安机关反馈。',
    en: 'Nothing is outstanding any more; the case waits for the report of the police.',
    vi: 'Không còn khoản nợ; vụ việc chờ phản hồi của Công an.',
  },
  'withheld-after-end': {
    zh: ({ amount, endedOn, references }) =>
      `待遇已于${day('zh', endedOn)}终止，其后登记抵扣${money('zh', amount)}：请冲销未实际抵扣的款项（${references}）。`,
    en: ({ amount, endedOn, references }) =>
      `${money('en', amount)} is booked as withheld after the benefit had ended on ${day('en', endedOn)}: reverse what was not withheld (${references}).`,
    vi: ({ amount, endedOn, references }) =>
      `${money('vi', amount)} đã ghi khấu trừ sau khi chế độ chấm dứt ngày ${day('vi', endedOn)}: hãy hủy phần không khấu trừ (${references}).`,
  },
  'withholding-takes-too-long': {
    zh: ({ amount, months, most }) => `每月抵扣${money('zh', amount)}需要${months}个月，超过${most}个月。`,
    en: ({ amount, months, most }) =>
      `Withholding ${money('en', amount)} a month would take ${months} months, more than ${most}.`,
    vi: ({ amount, months, most }) =>
      `Khấu trừ ${money('vi', amount)} mỗi tháng sẽ mất ${months} tháng, quá ${most} tháng.`,
  },
};
