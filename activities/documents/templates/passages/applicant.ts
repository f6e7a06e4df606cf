import type { Office } from '../../../../domain/kernel/office.ts';
import type { LetterBlock } from '../../letter-content.ts';
import { fact, facts } from '../../letter-content.ts';

/** Who applies or sues, with the address and telephone of the office that carries the case. */
export function applicant(office: Office, name: string, label = '申请人'): LetterBlock {
  return facts([fact(label, name), fact('地址', office.address), fact('联系电话', office.telephone)]);
}
