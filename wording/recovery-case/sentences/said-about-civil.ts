import type { CivilRemarks } from '../../../domain/recovery-case/messages/said-about-civil.ts';
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
  'civil-title-paid': {
    zh: ({ amount }) => `法院支持的款项已清偿；另有${money('zh', amount)}超出该部分：予以豁免，或者说明理由结案。`,
    en: ({ amount }) =>
      `All that the court gave is paid; ${money('en', amount)} is claimed beyond it: waive it or close the case with reason.`,
    vi: ({ amount }) =>
      `Đã trả đủ khoản Tòa án chấp nhận; còn ${money('vi', amount)} vượt quá: miễn hoặc kết thúc vụ việc và nêu lý do.`,
  },
  'execution-barred': {
    zh: '逾期未申请执行：债务人可以提出异议。',
    en: 'Execution was not applied for in time: the debtor may object to it.',
    vi: 'Không yêu cầu thi hành đúng hạn: người có nghĩa vụ có thể phản đối.',
  },
  'performance-of-title': {
    zh: ({ kind }) => `民事${termWordings[kind].zh}的履行`,
    en: ({ kind }) => `Performance of the civil ${termWordings[kind].en}`,
    vi: ({ kind }) => `Thi hành ${termWordings[kind].vi} dân sự`,
  },
  'title-not-performed': {
    zh: ({ kind }) => `${termWordings[kind].zh}未按期履行。`,
    en: ({ kind }) => `The ${termWordings[kind].en} was not performed in time.`,
    vi: ({ kind }) => `${termWordings[kind].vi}: không thi hành đúng hạn.`,
  },
};
