/** What a referral to the police rests on (移送依据), by the suspicion. */
export interface ReferralWording {
  /** Stands after 涉嫌. */
  readonly suspected: string;
  readonly grounds: string;
}

const TRANSFER = '《中华人民共和国社会保险法》第九十四条和《行政执法机关移送涉嫌犯罪案件的规定》第三条、第六条';
const FRAUD =
  '《中华人民共和国社会保险法》第八十八条、《中华人民共和国刑法》第二百六十六条及《全国人民代表大会常务委员会关于〈中华人民共和国刑法〉第二百六十六条的解释》';

/** Suspicions that verification names; any other wording is printed as it was given. */
export function referralWording(suspicion: string): ReferralWording {
  switch (suspicion) {
    case 'fraud':
      return { suspected: '骗取社会保险待遇', grounds: `${FRAUD}，${TRANSFER}` };
    case 'forged-papers':
      return {
        suspected: '使用伪造、变造的材料领取社会保险待遇',
        grounds: `《中华人民共和国社会保险法》第八十八条、《中华人民共和国刑法》第二百八十条，${TRANSFER}`,
      };
    default:
      return { suspected: suspicion, grounds: TRANSFER };
  }
}
