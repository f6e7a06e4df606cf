import { form, paragraph, points, type LetterFormRow } from '../../letter-content.ts';
import { amountInText } from '../passages/amounts.ts';
import { boundsOf, computation, termsOfReport, whatIsReported, within } from './passages.ts';
import { reportLetter } from './report-letter.ts';

/** 社会保险基金监督举报奖励通知书, with its slip: the sum, how it comes about, and what it takes to claim it. */
export const awardNotice = reportLetter('award-notice', (letter, { award }) => ({
  opening: [
    paragraph(
      `${whatIsReported(letter)}该举报经查证属实，符合奖励条件。根据${award.legalBasis}的规定，本机关决定奖励${amountInText(award.amount, letter.currency)}。`,
    ),
  ],
  sections: [
    { heading: '奖励金额的计算', blocks: [computation(letter, award), ...boundsOf(award)] },
    {
      heading: '领取办法',
      blocks: [
        paragraph(
          `请${within(letter, 'G3.claim')}，以邮寄或者上门递交等方式，向本机关（地址：${letter.office.address}）提交下列材料：`,
        ),
        points([
          '本人有效身份证件复印件；',
          '本人社会保障卡或者本人其他银行卡信息（卡号、开户行名称）；',
          '填写并签名的本通知书回执。',
        ]),
        paragraph('奖励资金通过举报人本人的社会保障卡或者其他银行卡发放，不发放至他人账户，不收取任何费用。'),
        ...(letter.reporterIds.length > 1 ? [paragraph(shares)] : []),
        paragraph('举报人在收到本通知书后死亡的，其继承人可以凭有关证明领取。'),
        paragraph('无正当理由逾期未办理领取手续的，视为自动放弃奖励。有正当理由的，请书面说明并提交证明。'),
      ],
    },
    ...termsOfReport(letter),
  ],
  closing: [],
  slip: {
    heading: '回执',
    blocks: [
      paragraph(`本人已收到${letter.office.decidingAuthority}${letter.number}号通知书，现申请领取奖励。`),
      form(rowsOfSlip),
    ],
  },
}));

const shares =
  '联名举报的，按照一个举报人的额度奖励，由联名举报人自行协商分配；分别领取的，应当提交全体联名举报人签名的分配协议。';

const row = (label: string, value = ''): LetterFormRow => ({ label, value, height: 'line' });

/** The slip that the reporter fills in and sends back. */
const rowsOfSlip: readonly LetterFormRow[] = [
  row('收到通知书的日期', '年　　月　　日'),
  row('户名（举报人本人）'),
  row('社会保障卡或者银行卡卡号'),
  row('开户行名称'),
  row('联系方式'),
  { label: '举报人签名', value: '年　　月　　日', height: 'room-to-write' },
];
