import type { ClosingOutcome } from '../../../../domain/recovery-case/vocabulary.ts';

/** How a letter tells the outcome of a case: the sentence of the closing notice, and the words for it later on. */
interface OutcomeWording {
  readonly sentence: string;
  /** Stands after 以…结案. */
  readonly name: string;
}

/** The words for each outcome. */
export const outcomesInLetters: Readonly<Record<ClosingOutcome, OutcomeWording>> = {
  recovered: { sentence: '应退回的款项已经全部退回，本案结案。感谢配合。', name: '款项已经全部退回' },
  unfounded: {
    sentence: '经核查，未发现所涉待遇的领取与规定不符，无须退回款项，本案结案。由此带来的不便，敬请谅解。',
    name: '未发现与规定不符的情形',
  },
  waived: { sentence: '本案不再要求退回剩余款项，现予结案。', name: '不再要求退回剩余款项' },
  'small-sum': {
    sentence: '本案所余款项金额较小，依照规定不再要求退回，现予结案。',
    name: '所余款项金额较小',
  },
  transferred: {
    sentence: '本案已移交其他机关继续办理，我单位的办理程序终结；有关权利义务以该机关的文书为准。',
    name: '移交其他机关办理',
  },
};
