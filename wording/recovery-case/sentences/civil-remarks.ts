import { civilSuitStatusWordings } from '../statuses.ts';
import type { CivilRemarks } from '../../../domain/recovery-case/messages/civil-remarks.ts';
import { day, money } from '../../formats.ts';
import type { Sentences } from '../../sentences.ts';
import { termWordings } from '../terms.ts';

/** The civil suit and its execution. */
export const civilRemarkSentences: Sentences<CivilRemarks> = {
  'apply-for-execution-by': {
    zh: ({ by }) => `须于${day('zh', by)}前申请执行。`,
    en: ({ by }) => `Execution must be applied for by ${day('en', by)}.`,
    vi: ({ by }) => `Phải yêu cầu thi hành trước hết ngày ${day('vi', by)}.`,
  },
  'civil-acceptance-late': {
    zh: '法院逾期未决定是否立案。',
    en: 'The court has not decided in time whether it accepts the suit.',
    vi: 'Tòa án chưa quyết định thụ lý đúng hạn.',
  },
  'civil-judged': {
    zh: ({ on, reference, amount, effectiveOn, performBy }) =>
      `${day('zh', on)}，${reference}：${money('zh', amount)}，${day('zh', effectiveOn)}生效，应于${day('zh', performBy)}前履行。`,
    en: ({ on, reference, amount, effectiveOn, performBy }) =>
      `On ${day('en', on)}, ${reference}: ${money('en', amount)}, in effect since ${day('en', effectiveOn)}, to be paid by ${day('en', performBy)}.`,
    vi: ({ on, reference, amount, effectiveOn, performBy }) =>
      `Ngày ${day('vi', on)}, ${reference}: ${money('vi', amount)}, có hiệu lực từ ${day('vi', effectiveOn)}, phải trả trước hết ${day('vi', performBy)}.`,
  },
  'civil-judgment-late': {
    zh: '法院逾期未作出判决。',
    en: 'The court has not given judgment in time.',
    vi: 'Tòa án chưa ra bản án đúng hạn.',
  },
  'civil-settled': {
    zh: ({ on, reference, amount, count, firstDueOn }) =>
      `${day('zh', on)}，${reference}：${money('zh', amount)}，分${count}期，首期${day('zh', firstDueOn)}。`,
    en: ({ on, reference, amount, count, firstDueOn }) =>
      `On ${day('en', on)}, ${reference}: ${money('en', amount)} in ${count} instalments from ${day('en', firstDueOn)}.`,
    vi: ({ on, reference, amount, count, firstDueOn }) =>
      `Ngày ${day('vi', on)}, ${reference}: ${money('vi', amount)} trong ${count} kỳ từ ngày ${day('vi', firstDueOn)}.`,
  },
  'civil-suit-dismissed-because': {
    zh: ({ reason }) => `民事诉讼被驳回：${reason}`,
    en: ({ reason }) => `The civil suit was dismissed: ${reason}`,
    vi: ({ reason }) => `Yêu cầu dân sự bị bác: ${reason}`,
  },
  'civil-suit-stands-otherwise': {
    zh: ({ status }) => `民事诉讼${civilSuitStatusWordings[status].zh}。`,
    en: ({ status }) => `The suit is ${civilSuitStatusWordings[status].en}.`,
    vi: ({ status }) => `Tình trạng vụ án dân sự: ${civilSuitStatusWordings[status].vi}.`,
  },
  'civil-title-paid': {
    zh: ({ amount }) => `法院支持的款项已清偿；另有${money('zh', amount)}超出该部分：予以豁免，或者说明理由结案。`,
    en: ({ amount }) =>
      `All that the court gave is paid; ${money('en', amount)} is claimed beyond it: waive it or close the case with reason.`,
    vi: ({ amount }) =>
      `Đã trả đủ khoản Tòa án chấp nhận; còn ${money('vi', amount)} vượt quá: miễn hoặc kết thúc vụ việc và nêu lý do.`,
  },
  'decision-enforced-by-application': {
    zh: '已作出追回决定：应申请法院强制执行。',
    en: 'A decision has been issued: it is enforced through the application to the court.',
    vi: 'Đã ra quyết định thu hồi: phải yêu cầu Tòa án cưỡng chế thi hành.',
  },
  'done-but-for-refund': {
    zh: '本案除应退还款项外已办结。',
    en: 'The case is done but for what the agency owes.',
    vi: 'Vụ việc đã xong, chỉ còn khoản cơ quan phải trả lại.',
  },
  'execution-barred': {
    zh: '逾期未申请执行：债务人可以提出异议。',
    en: 'Execution was not applied for in time: the debtor may object to it.',
    vi: 'Không yêu cầu thi hành đúng hạn: người có nghĩa vụ có thể phản đối.',
  },
  'judgment-can-be-enforced': {
    zh: '可以申请执行关于该决定的判决。',
    en: 'A judgment on the decision can be enforced.',
    vi: 'Có thể yêu cầu thi hành bản án về quyết định.',
  },
  'nothing-to-sue-for': {
    zh: '没有尚欠款项。',
    en: 'Nothing is outstanding.',
    vi: 'Không có khoản nợ nào.',
  },
  'performance-of-title': {
    zh: ({ kind }) => `民事${termWordings[kind].zh}的履行`,
    en: ({ kind }) => `Performance of the civil ${termWordings[kind].en}`,
    vi: ({ kind }) => `Thi hành ${termWordings[kind].vi} dân sự`,
  },
  'suit-against-heirs-and-drawers': {
    zh: '对当事人应作出追回决定；民事诉讼仅可对继承人和实际领取人提起。',
    en: 'Against the person concerned a Recovery Decision is the way; a suit is open against heirs and drawers.',
    vi: 'Đối với đương sự phải ra quyết định thu hồi; chỉ khởi kiện người thừa kế và người thực lĩnh.',
  },
  'title-not-performed': {
    zh: ({ kind }) => `${termWordings[kind].zh}未按期履行。`,
    en: ({ kind }) => `The ${termWordings[kind].en} was not performed in time.`,
    vi: ({ kind }) => `${termWordings[kind].vi}: không thi hành đúng hạn.`,
  },
};
