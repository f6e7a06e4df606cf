import { checkDigitOf } from '../../domain/identity-numbers/chinese-number.ts';

/** The number of somebody registered in Chongyi in Jiangxi, born on a day (YYYYMMDD): the so many-th there on that day. */
export function residentNumber(bornOn: string, sequence: number): string {
  const seventeen = `360725${bornOn}${String(sequence).padStart(3, '0')}`;
  return `${seventeen}${checkDigitOf(seventeen)}`;
}
