import type { Currency } from '../../../../domain/money/money.ts';
import { sum } from '../../../../domain/money/money.ts';
import type { Instalment } from '../../../../domain/recovery-case/stages/agreement-state.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { fact } from '../../letter-content.ts';
import { amountInDigits, amountInWords } from './amounts.ts';
import { dateInChinese } from './dates.ts';

/** The plan of instalments with its total. */
export function instalmentTable(instalments: readonly Instalment[], currency: Currency): LetterBlock {
  const total = sum(instalments.map((instalment) => instalment.amount));
  return {
    kind: 'table',
    columns: [
      { title: '期次', alignment: 'center', width: 'content' },
      { title: '还款日', alignment: 'left', width: 'rest' },
      { title: '金额', alignment: 'right', width: 'rest' },
    ],
    rows: instalments.map((instalment) => [
      `第${instalment.number}期`,
      `${dateInChinese(instalment.dueOn)}${instalment.provisional ? '（暂定）' : ''}`,
      amountInDigits(instalment.amount, currency),
    ]),
    totals: [fact('合计', amountInDigits(total, currency)), fact('合计（大写）', amountInWords(total, currency))],
  };
}
