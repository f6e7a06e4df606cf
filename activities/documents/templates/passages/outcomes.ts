/** How a letter tells the outcome of a case: the sentence of the closing notice, and the words for it later on. */
interface OutcomeWording {
  readonly sentence: string;
  /** Stands after 以…结案. */
  readonly name: string;
}

const wordings: Readonly<Record<string, OutcomeWording>> = {
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

const otherwise: OutcomeWording = { sentence: '本案的办理程序已经终结，现予结案。', name: '办理程序终结' };

/** The words for an outcome; one that letters have no words for is told as the end of the procedure. */
export function outcomeWording(outcome: string): OutcomeWording {
  return (Object.hasOwn(wordings, outcome) ? wordings[outcome] : undefined) ?? otherwise;
}

/** Whether letters have words of their own for an outcome. */
export function hasOutcomeWording(outcome: string): boolean {
  return Object.hasOwn(wordings, outcome);
}
