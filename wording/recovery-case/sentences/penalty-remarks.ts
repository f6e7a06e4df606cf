import { chargeWordings } from '../charges.ts';
import { penaltyStatusWordings, referralStatusWordings } from '../statuses.ts';
import type { PenaltyRemarks } from '../../../domain/recovery-case/messages/penalty-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';

/** Penalties, charges and their enforcement. */
export const penaltyRemarkSentences: Sentences<PenaltyRemarks> = {
  'charge-accrued': {
    zh: ({ nature, until, amount }) =>
      `${chargeWordings[nature].zh}计至${day('zh', until)}：共${money('zh', amount)}。`,
    en: ({ nature, until, amount }) =>
      `${chargeWordings[nature].en} until ${day('en', until)}: ${money('en', amount)} in all.`,
    vi: ({ nature, until, amount }) =>
      `${chargeWordings[nature].vi} tính đến ngày ${day('vi', until)}: tổng cộng ${money('vi', amount)}.`,
  },
  'charge-reaches-cap': {
    zh: ({ nature }) => `${chargeWordings[nature].zh}达到本金数额`,
    en: ({ nature }) => `${chargeWordings[nature].en} reaches what it is charged on`,
    vi: ({ nature }) => `${chargeWordings[nature].vi} đạt mức bằng khoản gốc`,
  },
  'charges-outstanding': {
    zh: ({ amount }) => `罚款及加收款项尚欠${money('zh', amount)}。`,
    en: ({ amount }) => `${money('en', amount)} is outstanding of fines and charges.`,
    vi: ({ amount }) => `Còn nợ ${money('vi', amount)} tiền phạt và khoản tính thêm.`,
  },
  'claim-not-confirmed': {
    zh: '应退款项尚未确认。',
    en: 'The claim is not confirmed yet.',
    vi: 'Khoản phải hoàn trả chưa được xác nhận.',
  },
  'convicted-no-penalty': {
    zh: '法院已作有罪判决：不再给予行政处罚。',
    en: 'The courts have convicted: no administrative penalty follows.',
    vi: 'Tòa án đã kết án: không xử phạt hành chính.',
  },
  'court-may-be-asked-from': {
    zh: ({ from }) => `该催告后自${day('zh', from)}起可以申请法院。`,
    en: ({ from }) => `After this demand the court may be asked from ${day('en', from)}.`,
    vi: ({ from }) => `Sau lần đôn đốc này có thể yêu cầu Tòa án từ ${day('vi', from)}.`,
  },
  'courts-have-convicted': {
    zh: '法院已作出有罪判决。',
    en: 'the courts have convicted.',
    vi: 'Tòa án đã kết án.',
  },
  'day-of-claim-period': {
    zh: '违规领取时段',
    en: 'the claim period',
    vi: 'kỳ hưởng sai',
  },
  'defence-against-penalty': {
    zh: '对拟作处罚的陈述申辩',
    en: 'Defence against the penalty',
    vi: 'Giải trình về việc xử phạt',
  },
  'drawn-corrected-propose-anew': {
    zh: '告知后违规领取数额已更正，请重新提出。',
    en: 'what was drawn has been corrected since it was announced; propose it anew.',
    vi: 'khoản đã lĩnh được sửa sau khi thông báo; hãy đề xuất lại.',
  },
  'end-of-remedies': {
    zh: '救济程序终结之日',
    en: 'the end of the remedies',
    vi: 'ngày kết thúc khiếu nại, khởi kiện',
  },
  'fine-application-late': {
    zh: '申请逾期：有正当理由的，法院方予受理。',
    en: 'The application comes after its window: the court takes it with good reason only.',
    vi: 'Đơn nộp quá hạn: Tòa án chỉ nhận khi có lý do chính đáng.',
  },
  'fine-application-made': {
    zh: '已申请法院强制执行罚款。',
    en: 'The court has already been asked to enforce the fine.',
    vi: 'Đã yêu cầu Tòa án cưỡng chế tiền phạt.',
  },
  'fine-changed': {
    zh: ({ fine, because }, { say }) => `罚款现为${money('zh', fine)}${because === null ? '。' : `：${say(because)}`}`,
    en: ({ fine, because }, { say }) =>
      `The fine is now ${money('en', fine)}${because === null ? '.' : `: ${say(because)}`}`,
    vi: ({ fine, because }, { say }) =>
      `Tiền phạt nay là ${money('vi', fine)}${because === null ? '.' : `: ${say(because)}`}`,
  },
  'fine-changed-because': {
    zh: ({ fine, reason }) => `罚款变更为${money('zh', fine)}。${reason}`,
    en: ({ fine, reason }) => `The fine is ${money('en', fine)}. ${reason}`,
    vi: ({ fine, reason }) => `Tiền phạt nay là ${money('vi', fine)}. ${reason}`,
  },
  'fine-bounds': {
    zh: ({ lowest, highest }) => `罚款为${lowest}至${highest}倍。`,
    en: ({ lowest, highest }) => `The fine is ${lowest} to ${highest} times.`,
    vi: ({ lowest, highest }) => `Tiền phạt bằng ${lowest} đến ${highest} lần.`,
  },
  'fine-bounds-or-revoke': {
    zh: ({ lowest, highest }) => `罚款为领取金额的${lowest}至${highest}倍；未领取的，请撤销。`,
    en: ({ lowest, highest }) =>
      `The fine is ${lowest} to ${highest} times what was drawn; where nothing was, revoke it.`,
    vi: ({ lowest, highest }) => `Tiền phạt bằng ${lowest} đến ${highest} lần số đã lĩnh; nếu không lĩnh gì, hãy hủy.`,
  },
  'fine-counts-towards-criminal': {
    zh: '法院已作有罪判决：已缴罚款折抵罚金。',
    en: 'The courts have convicted: a fine that was paid counts towards a criminal fine.',
    vi: 'Tòa án đã kết án: tiền phạt đã nộp được trừ vào hình phạt tiền.',
  },
  'fine-decided': {
    zh: ({ fine, multiple, base }) => `决定罚款${money('zh', fine)}，为${money('zh', base)}的${multiple}倍。`,
    en: ({ fine, multiple, base }) =>
      `A fine of ${money('en', fine)} is decided, ${multiple} times ${money('en', base)}.`,
    vi: ({ fine, multiple, base }) =>
      `Quyết định phạt ${money('vi', fine)}, bằng ${multiple} lần ${money('vi', base)}.`,
  },
  'fine-only-lowered': {
    zh: '不重新听证的，只能减少罚款。',
    en: 'A fine is only lowered without a new hearing.',
    vi: 'Không điều trần lại thì chỉ được giảm tiền phạt.',
  },
  'fine-paid': {
    zh: '罚款已缴清。',
    en: 'Nothing is outstanding of the fine.',
    vi: 'Tiền phạt đã nộp đủ.',
  },
  'fine-record-as-annulled': {
    zh: '罚款将为零：请登记为撤销。',
    en: 'Nothing would be left of the fine: record it as annulled.',
    vi: 'Tiền phạt sẽ bằng không: hãy ghi là hủy.',
  },
  'fine-too-high': {
    zh: ({ amount }) => `罚款超出按领取金额允许的数额${money('zh', amount)}：请更正。`,
    en: ({ amount }) => `The fine is ${money('en', amount)} above what is allowed for what was drawn: correct it.`,
    vi: ({ amount }) => `Tiền phạt vượt ${money('vi', amount)} so với mức cho phép: hãy điều chỉnh.`,
  },
  'fine-unpaid': {
    zh: '罚款逾期未缴。',
    en: 'The fine has not been paid in time.',
    vi: 'Tiền phạt chưa nộp đúng hạn.',
  },
  'fine-window': {
    zh: '申请强制执行罚款期限',
    en: 'Window for the application to enforce the fine',
    vi: 'Thời hạn yêu cầu cưỡng chế tiền phạt',
  },
  'fine-window-closed': {
    zh: '申请强制执行罚款的期限已届满而未申请。',
    en: 'The window for asking the court to enforce the fine has closed unused.',
    vi: 'Thời hạn yêu cầu cưỡng chế tiền phạt đã hết mà chưa nộp.',
  },
  'fined-already': {
    zh: ({ addresseeId, actId }) =>
      `${addresseeId}已因同一领取行为被${actId}处罚：一事不再罚（《行政处罚法》第二十九条）。`,
    en: ({ addresseeId, actId }) =>
      `${addresseeId} is fined for the same drawing already, by ${actId}: nobody is fined twice for one act (APL 29).`,
    vi: ({ addresseeId, actId }) =>
      `${addresseeId} đã bị phạt vì cùng hành vi theo ${actId}: không ai bị phạt hai lần (Luật Xử phạt, Điều 29).`,
  },
  'fined-died-before-service': {
    zh: '被处罚人在决定送达前死亡。',
    en: 'the one fined died before the decision was served.',
    vi: 'người bị phạt chết trước khi quyết định được tống đạt.',
  },
  'fined-has-died': {
    zh: '被处罚人死亡：未缴部分仅可对遗产执行，无遗产的予以豁免。',
    en: 'The one fined has died: what is unpaid can be enforced on the estate alone, and is waived where there is none.',
    vi: 'Người bị phạt đã chết: phần chưa nộp chỉ thi hành đối với di sản, không có di sản thì miễn.',
  },
  'fined-person-has-died': {
    zh: '拟被处罚人已死亡。',
    en: 'the one who would be fined has died.',
    vi: 'người dự kiến bị phạt đã chết.',
  },
  'found-after-limitation': {
    zh: ({ on }) => `违法行为在处罚时效（B5）于${day('zh', on)}届满后才发现。`,
    en: ({ on }) => `The act was found after its limitation had run out on ${day('en', on)} (B5).`,
    vi: ({ on }) => `Hành vi được phát hiện sau khi hết thời hiệu ngày ${day('vi', on)} (B5).`,
  },
  'give-new-fine': {
    zh: ({ claimId }) => `请填写罚款${claimId}的新数额。`,
    en: ({ claimId }) => `Give the new amount of the fine, ${claimId}.`,
    vi: ({ claimId }) => `Hãy ghi mức mới của tiền phạt ${claimId}.`,
  },
  'hearing-on-penalty': {
    zh: '对拟作处罚申请听证',
    en: 'Request for a hearing on the penalty',
    vi: 'Yêu cầu điều trần về việc xử phạt',
  },
  'late-fee-from': {
    zh: ({ claimId, from, ground }) => `对${claimId}自${day('zh', from)}起加收。${ground}`,
    en: ({ claimId, from, ground }) => `On ${claimId} from ${day('en', from)}. ${ground}`,
    vi: ({ claimId, from, ground }) => `Đối với ${claimId} từ ${day('vi', from)}. ${ground}`,
  },
  'late-fee-running': {
    zh: ({ claimId }) => `${claimId}的滞纳金已在计算。`,
    en: ({ claimId }) => `A late fee on ${claimId} is already running.`,
    vi: ({ claimId }) => `Tiền chậm nộp đối với ${claimId} đang tính.`,
  },
  'new-fine-only-where-changed': {
    zh: '仅在变更罚款时填写新数额。',
    en: 'Give the new fine only where it was changed.',
    vi: 'Chỉ ghi mức phạt mới khi được thay đổi.',
  },
  'no-fine-rule': {
    zh: '本案适用的规则没有罚款。',
    en: 'The rulebook of this case knows no fine.',
    vi: 'Quy tắc của vụ việc không có tiền phạt.',
  },
  'no-late-fee-rule': {
    zh: '本案适用的规则没有滞纳金。',
    en: 'The rulebook of this case knows no late fee.',
    vi: 'Quy tắc của vụ việc không có tiền chậm nộp.',
  },
  'no-penalty-decided': {
    zh: ({ because }, { say }) => `不作出行政处罚：${say(because)}`,
    en: ({ because }, { say }) => `No penalty is decided: ${say(because)}`,
    vi: ({ because }, { say }) => `Không ra quyết định xử phạt: ${say(because)}`,
  },
  'no-penalty-for-transfer': {
    zh: '不得以罚代移（C5）：请等待公安机关。',
    en: 'No penalty stands in for a transfer (C5): wait for the police.',
    vi: 'Không phạt thay cho việc chuyển (C5): hãy chờ Công an.',
  },
  'nobody-to-fine': {
    zh: '没有可以处罚的人：不处罚死者及其继承人。',
    en: 'Nobody is left to be fined: the dead are not, nor are their heirs.',
    vi: 'Không còn ai để xử phạt: không phạt người chết và người thừa kế.',
  },
  'not-to-be-fined': {
    zh: ({ addresseeId }) => `不处罚${addresseeId}：仅就本人领取的款项处罚在世者。`,
    en: ({ addresseeId }) => `${addresseeId} is not fined: only the living, for what they drew.`,
    vi: ({ addresseeId }) => `${addresseeId} không bị phạt: chỉ phạt người còn sống vì khoản họ đã lĩnh.`,
  },
  'nothing-drawn-in-periods': {
    zh: '所列时段没有领取款项。',
    en: 'Nothing was drawn in the periods that are named.',
    vi: 'Không lĩnh gì trong các kỳ đã nêu.',
  },
  'nothing-outstanding-of': {
    zh: ({ claimId }) => `${claimId}没有尚欠款项。`,
    en: ({ claimId }) => `Nothing is outstanding of ${claimId}.`,
    vi: ({ claimId }) => `${claimId} không còn khoản nợ.`,
  },
  'nothing-was-overpaid': {
    zh: '不存在违规领取。',
    en: 'nothing was overpaid.',
    vi: 'không có khoản hưởng sai.',
  },
  'owes-no-such-period': {
    zh: ({ addresseeId, claimPeriodId }) => `${addresseeId}对违规领取时段${claimPeriodId}不负责任。`,
    en: ({ addresseeId, claimPeriodId }) => `${addresseeId} owes no claim period ${claimPeriodId}.`,
    vi: ({ addresseeId, claimPeriodId }) => `${addresseeId} không nợ kỳ ${claimPeriodId}.`,
  },
  'penalty-awaits-referral-end': {
    zh: '处罚等待移送程序结束：不得以罚代移。',
    en: 'The penalty waits for the end of the referral: none is decided in place of it.',
    vi: 'Việc xử phạt chờ kết thúc việc chuyển: không phạt thay cho việc chuyển.',
  },
  'penalty-begins-anew': {
    zh: '被责令重新作出的处罚自事先告知重新开始。',
    en: 'A penalty that is sent back begins anew with its advance notice.',
    vi: 'Xử phạt bị trả lại bắt đầu lại từ thông báo trước.',
  },
  'penalty-decided-remedy-now': {
    zh: '处罚决定已作出；现在提出的异议属于复议或者诉讼。',
    en: 'The penalty has been decided; what is said against it now is a remedy.',
    vi: 'Đã ra quyết định xử phạt; ý kiến phản đối nay là khiếu nại, khởi kiện.',
  },
  'penalty-decision-late': {
    zh: '处罚决定逾期。',
    en: 'The penalty has not been decided in time.',
    vi: 'Quyết định xử phạt quá hạn.',
  },
  'penalty-does-not-stand': {
    zh: '处罚不再有效。',
    en: 'The penalty does not stand.',
    vi: 'Quyết định xử phạt không còn hiệu lực.',
  },
  'penalty-dropped-or-corrected': {
    zh: '行政处罚在决定前终止，在决定后更正或者撤销。',
    en: 'A penalty is dropped before its decision, and corrected or revoked after it.',
    vi: 'Việc xử phạt được đình chỉ trước khi ra quyết định, sau đó thì đính chính hoặc hủy bỏ.',
  },
  'penalty-ends-by-death': {
    zh: '处罚终止：被处罚人在决定书送达前死亡。',
    en: 'The penalty ends: the one fined died before the decision was served.',
    vi: 'Việc xử phạt chấm dứt: người bị phạt chết trước khi tống đạt quyết định.',
  },
  'penalty-not-announced': {
    zh: '尚未告知拟处罚：告知后听取陈述申辩。',
    en: 'No penalty is announced: whoever is to be fined is heard once it is.',
    vi: 'Chưa thông báo xử phạt: người bị phạt được trình bày sau khi thông báo.',
  },
  'penalty-not-proposed': {
    zh: '尚未拟作处罚。',
    en: 'The penalty is not proposed.',
    vi: 'Chưa dự kiến xử phạt.',
  },
  'penalty-proposed': {
    zh: ({ multiple, addresseeId, ground }) =>
      `${addresseeId === null ? '' : addresseeId}违规领取数额的${multiple}倍。${ground}`,
    en: ({ multiple, addresseeId, ground }) =>
      `${multiple} times what ${addresseeId === null ? 'was drawn' : `${addresseeId} drew`}. ${ground}`,
    vi: ({ multiple, addresseeId, ground }) =>
      `${multiple} lần khoản ${addresseeId === null ? 'đã lĩnh' : `${addresseeId} đã lĩnh`}. ${ground}`,
  },
  'penalty-remedies-not-over': {
    zh: '对处罚的救济期限尚未届满。',
    en: 'The periods for remedies against the penalty are not over.',
    vi: 'Thời hạn khiếu nại, khởi kiện việc xử phạt chưa hết.',
  },
  'penalty-sent-back': {
    zh: ({ by }) => `行政处罚被${by}撤销并责令重新作出：请重新提出，或者不再处罚。`,
    en: ({ by }) => `The penalty was sent back by ${by}: propose it anew, or leave it.`,
    vi: ({ by }) => `Quyết định xử phạt bị ${by} hủy bỏ và trả lại: hãy đề xuất lại, hoặc thôi xử phạt.`,
  },
  'penalty-service-late': {
    zh: '处罚决定书送达逾期。',
    en: 'The penalty decision has not been served in time.',
    vi: 'Tống đạt quyết định xử phạt quá hạn.',
  },
  'penalty-revoked-because': {
    zh: ({ reason }) => `撤销处罚决定。${reason}`,
    en: ({ reason }) => `Revoked. ${reason}`,
    vi: ({ reason }) => `Hủy bỏ quyết định xử phạt. ${reason}`,
  },
  'penalty-stands': {
    zh: '处罚确定：请催告，并对未缴部分申请法院强制执行。',
    en: 'The penalty stands: send a demand, and ask the court to enforce what is unpaid.',
    vi: 'Quyết định xử phạt giữ nguyên: hãy đôn đốc và yêu cầu Tòa án cưỡng chế phần chưa nộp.',
  },
  'penalty-stands-by-judgment': {
    zh: '处罚经判决维持：未缴罚款按判决执行。',
    en: 'The penalty stands by judgment: an unpaid fine is enforced as the judgment is.',
    vi: 'Quyết định xử phạt được bản án giữ nguyên: tiền phạt chưa nộp thi hành theo bản án.',
  },
  'penalty-stands-otherwise': {
    zh: ({ status }) => `行政处罚${penaltyStatusWordings[status].zh}。`,
    en: ({ status }) => `The penalty is ${penaltyStatusWordings[status].en}.`,
    vi: ({ status }) => `Tình trạng xử phạt: ${penaltyStatusWordings[status].vi}.`,
  },
  'penalty-waits-for-answer': {
    zh: '行政处罚须待陈述申辩得到答复。',
    en: 'The penalty waits: a defence has not been answered.',
    vi: 'Việc xử phạt phải chờ: giải trình chưa được trả lời.',
  },
  'penalty-waits-for-defence': {
    zh: '行政处罚须待当事人陈述申辩或者期限届满。',
    en: 'The penalty waits: the advance notice has not been answered.',
    vi: 'Việc xử phạt phải chờ: chưa có ý kiến về thông báo trước.',
  },
  'penalty-waits-for-hearing': {
    zh: '行政处罚须待听证举行。',
    en: 'The penalty waits: the hearing has not been held.',
    vi: 'Việc xử phạt phải chờ: phiên điều trần chưa được tổ chức.',
  },
  'penalty-waits-for-referral': {
    zh: ({ status }) => `行政处罚等待移送结果：移送${referralStatusWordings[status].zh}。`,
    en: ({ status }) => `The penalty waits: the referral is ${referralStatusWordings[status].en}.`,
    vi: ({ status }) => `Việc xử phạt phải chờ: tình trạng chuyển Công an, ${referralStatusWordings[status].vi}.`,
  },
  'record-remedy-against-penalty': {
    zh: '对行政处罚的复议或者诉讼尚未办结：请登记其进展或者结果。',
    en: 'A remedy against the penalty is pending: record how it goes on or ends.',
    vi: 'Khiếu nại, khởi kiện về việc xử phạt đang giải quyết: hãy ghi nhận tiến độ hoặc kết quả.',
  },
  'remedy-never-raises-fine': {
    zh: '复议、诉讼不得加重罚款。',
    en: 'A remedy never raises the fine.',
    vi: 'Khiếu nại, khởi kiện không làm tăng tiền phạt.',
  },
  'say-who-is-fined': {
    zh: ({ candidates }) => `可以处罚${candidates}：请说明处罚谁。`,
    en: ({ candidates }) => `${candidates} can be fined: say who is.`,
    vi: ({ candidates }) => `Có thể phạt ${candidates}: hãy nêu phạt ai.`,
  },
  'serve-correction-of-penalty': {
    zh: '向被处罚人送达处罚更正。',
    en: 'Serve the correction of the penalty on those who are fined.',
    vi: 'Tống đạt việc điều chỉnh xử phạt cho người bị phạt.',
  },
  'tell-authority-penalty-revoked': {
    zh: '告知办理对处罚的复议或者诉讼的机关：处罚已撤销。',
    en: 'Tell who has the remedy against the penalty that it is revoked.',
    vi: 'Báo nơi giải quyết khiếu nại, khởi kiện rằng quyết định xử phạt đã bị hủy.',
  },
  'tell-court-of-fine': {
    zh: '告知受理罚款执行申请的法院。',
    en: 'Tell the court that was asked to enforce the fine.',
    vi: 'Báo Tòa án đã nhận yêu cầu cưỡng chế tiền phạt.',
  },
  'tell-court-of-fine-remedies-open': {
    zh: '告知受理罚款执行申请的法院：救济期限重新开始。',
    en: 'Tell the court that was asked to enforce the fine that the remedies are open again.',
    vi: 'Báo Tòa án đã nhận yêu cầu cưỡng chế tiền phạt rằng quyền khiếu nại, khởi kiện được mở lại.',
  },
  'the-case-closes': {
    zh: '本案结案。',
    en: 'the case closes.',
    vi: 'vụ việc kết thúc.',
  },
};
